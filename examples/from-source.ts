import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../src');

/**
 * Has Vite read `onrecord` from the sources of this repository, so that an example shows what a change does. A project of
 * your own installs the package and needs no aliases.
 */
export const fromSource: { readonly find: RegExp; readonly replacement: string }[] = [
  { find: /^onrecord$/, replacement: join(SRC, 'index.ts') },
  { find: /^onrecord\/reader$/, replacement: join(SRC, 'reader/index.ts') },
  { find: /^onrecord\/outputs$/, replacement: join(SRC, 'outputs/index.ts') },
];

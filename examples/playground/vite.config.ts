import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { offline } from './offline.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * `onrecord` is read from the sources of this repository, so that the page shows what a change does. A page of your own
 * installs the package and needs none of the aliases.
 */
const config: UserConfig = {
  root: import.meta.dirname,
  // Relative, so that the built page works in any folder of any host.
  base: './',
  resolve: {
    alias: [
      { find: /^onrecord$/, replacement: join(ROOT, 'src/index.ts') },
      { find: /^onrecord\/outputs$/, replacement: join(ROOT, 'src/outputs/index.ts') },
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: join(ROOT, 'dist-playground'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The worker's 5 MB are the language model and the weights; they are loaded once and kept.
    chunkSizeWarningLimit: 6000,
  },
  plugins: [offline()],
};
export default config;

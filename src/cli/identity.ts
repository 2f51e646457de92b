import { fstatSync, statSync } from 'node:fs';

/**
 * What tells a file from all others, whatever path or link leads to it; null of what is no file: a folder, a pipe, a device or nothing.
 * A number is the descriptor of an open one.
 */
export function identityOf(file: string | number): string | null {
  try {
    const found = typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return found.isFile() ? `${found.dev}:${found.ino}` : null;
  } catch {
    return null;
  }
}

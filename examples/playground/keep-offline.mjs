import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Bytes: so large is the reader's file alone, which a browser keeps when it was asked for. */
const ON_DEMAND = 7_000_000;
const WORKER = 'service-worker.js';

/** Writes the service worker that keeps every file of a folder. Its cache is named after the files' content, so that a new build replaces the old one whole; `prefix`: before that name. */
export function keepOffline(folder, prefix = '') {
  const files = filesOf(folder).filter((file) => !file.endsWith(WORKER));
  const version = createHash('sha256');
  for (const file of files) version.update(file).update(readFileSync(join(folder, file)));
  const kept = files.filter((file) => statSync(join(folder, file)).size < ON_DEMAND);
  const name = `${prefix}${version.digest('hex').slice(0, 16)}`;
  const lists = `const VERSION = '${name}';\nconst FILES = ${JSON.stringify(kept)};\n`;
  writeFileSync(join(folder, WORKER), lists + readFileSync(new URL(`src/${WORKER}`, import.meta.url), 'utf8'));
}

/** Every file under a folder, by its path from there, in the same order on every machine. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

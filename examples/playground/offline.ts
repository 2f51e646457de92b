import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Only files of the page's own origin, and no request elsewhere: what is pasted can't leave the browser. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // A record's page is shown in a frame that runs nothing, with its own style in it.
  "style-src 'self' 'unsafe-inline'",
  "frame-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Bytes: so large is the reader's file alone, which is kept when it was asked for. */
const ON_DEMAND = 7_000_000;

/**
 * Adds to a build a service worker that keeps every file of it, and a content security policy. The worker's cache is named after
 * the files' content, so that a new build replaces the old one whole.
 */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
    closeBundle() {
      const files = filesOf(folder);
      const version = createHash('sha256');
      const isForAll = (file: string): boolean => statSync(join(folder, file)).size < ON_DEMAND;
      for (const file of files) version.update(file).update(readFileSync(join(folder, file)));
      const worker = readFileSync(join(import.meta.dirname, 'src/service-worker.js'), 'utf8');
      const lists = `const VERSION = '${version.digest('hex').slice(0, 16)}';\nconst FILES = ${JSON.stringify(files.filter(isForAll))};\n`;
      writeFileSync(join(folder, 'service-worker.js'), lists + worker);
    },
  };
}

/** Every file under a folder, by its path from there, in the same order on every machine. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

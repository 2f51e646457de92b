#!/usr/bin/env node
// Runs a lab program written in TypeScript: node lab/run.mjs train [options]. Node 20 reads no types, so esbuild bundles first.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [program, ...rest] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
// Beside the sources, so that packages resolve; named by process, so that two runs don't meet.
const bundle = join(here, `.${program.replaceAll('/', '-')}-${process.pid}.mjs`);
await build({
  entryPoints: [join(here, `${program}.ts`)],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});
process.argv.splice(2, process.argv.length, ...rest);
process.on('exit', () => rmSync(bundle, { force: true }));
await import(pathToFileURL(bundle).href);

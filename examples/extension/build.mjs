// Bundles the extension into a folder: node examples/extension/build.mjs [FOLDER]. Load that folder in chrome://extensions.
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = resolve(argv[2] ?? 'dist-extension');
const shared = { absWorkingDir: here, outdir: folder, bundle: true, minify: true, target: 'es2022', logLevel: 'error' };

// A content script is no module.
await build({ ...shared, entryPoints: ['content.ts'], format: 'iife' });
await build({ ...shared, entryPoints: ['background.ts'], format: 'esm' });
copyFileSync(join(here, 'manifest.json'), join(folder, 'manifest.json'));
console.log(`Load ${folder} in chrome://extensions (developer mode, “Load unpacked”).`);

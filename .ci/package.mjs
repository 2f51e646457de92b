// Is the package fit to publish? Packs it as npm would and lints the tarball: publint for package.json and its files,
// attw for the types under each way of resolving modules (node10 can't resolve subpaths and is left out).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-pack-'));
execFileSync('node', ['.ci/build-if-stale.mjs'], { cwd: root, stdio: 'inherit' });
const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root }),
);
console.log(`${filename}: ${entryCount} files, ${kB(size)} packed, ${kB(unpackedSize)} unpacked`);
const tarball = join(folder, filename);
const failures = [
  ['publint', 'run', tarball, '--strict'],
  // A style sheet has no types, and the reader is a module alone, which attw calls a fault of `require`.
  ['attw', tarball, '--profile', 'node16', '--exclude-entrypoints', 'outputs/style.css', 'reader'],
  ['attw', tarball, '--profile', 'esm-only', '--entrypoints', 'reader'],
].filter((command) => spawnSync('npx', ['--no-install', ...command], { cwd: root, stdio: 'inherit' }).status !== 0);
rmSync(folder, { recursive: true });
process.exitCode = failures.length === 0 ? 0 : 1;

function kB(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

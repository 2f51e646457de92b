// Builds dist/ where it is missing or older than what it is made from. `npm run demo` and the package tests need a build
// and should not cost one each time.
import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const inputs = ['package.json', 'tsconfig.json', 'tsup.config.ts', '.ci/finish.mjs', ...filesUnder('src')];
const outputs = [
  'dist/cli.js',
  'dist/index.cjs',
  'dist/index.d.ts',
  'dist/index.d.cts',
  'dist/lexicons/en.d.cts',
  'dist/THIRD-PARTY.txt',
];

if (Math.min(...outputs.map(changedAt)) < Math.max(...inputs.map(changedAt))) {
  try {
    execSync('npm run build', { cwd: root, stdio: 'pipe' });
  } catch (error) {
    console.error(String(error.stdout), String(error.stderr));
    process.exit(1);
  }
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** Milliseconds since 1970; 0 for a file that isn't there. */
function changedAt(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

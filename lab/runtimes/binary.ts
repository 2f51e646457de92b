import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Programs other than Node that run JavaScript outside a browser, by the names of their npm packages. */
export type Runtime = 'deno' | 'bun' | 'workerd';

/** Where the package for one platform, such as @deno/linux-x64-glibc, has the program. */
const PLACES: Readonly<Record<Runtime, string>> = { deno: 'deno', bun: 'bin/bun', workerd: 'bin/workerd' };

/** The program of a runtime as npm installed it for this platform; null where there is none that runs. */
export function binaryOf(runtime: Runtime): string | null {
  const about = `node_modules/${runtime}/package.json`;
  if (!existsSync(about)) return null;
  const { optionalDependencies } = JSON.parse(readFileSync(about, 'utf8'));
  const places = Object.keys(optionalDependencies).map((name) => `node_modules/${name}/${PLACES[runtime]}`);
  // Bun's install script, where npm runs such scripts, moves the program to the main package; otherwise a file that only tells so is there.
  const found = [...places, `node_modules/${runtime}/bin/${runtime}.exe`].find(isRunning);
  return found === undefined ? null : resolve(found);
}

const isRunning = (file: string): boolean => existsSync(file) && spawnSync(file, ['--version']).status === 0;

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { bundled } from '../bundled.ts';
import { type Insertion, type Rule, rulesIn } from './rules.ts';

/** Rooms whose rules can be switched off; the network's own part is learnt, and no rule. */
export const ROOMS = ['article', 'attribution', 'speakers', 'statements'] as const;

/** Builds `entry` with switches at each rule of the rooms into `outfile`, and tells the rules. The build asks `globalThis.__switches`. */
export async function instrumented(entry: string, outfile: string): Promise<readonly Rule[]> {
  const root = resolve('src');
  const files = globSync(
    ROOMS.map((room) => `${room}/**/*.ts`),
    { cwd: root },
  )
    .sort()
    .map((file) => join(root, file));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const { rules, insertions } = rulesIn(ts.createProgram(files, options), root, files);
  await bundled(entry, outfile, [
    {
      name: 'switches',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.ts$/ }, ({ path }) => {
          const own = insertions.get(path);
          return own && { contents: inserted(readFileSync(path, 'utf8'), own), loader: 'ts' };
        }),
    },
  ]);
  return rules;
}

/** The same build without switches, to measure time by. */
export const plainBuild = (entry: string, outfile: string): Promise<unknown> => bundled(entry, outfile);

/** Of two insertions at one place the first given stands first. */
export function inserted(source: string, insertions: readonly Insertion[]): string {
  let from = 0;
  const pieces = insertions.map(({ at, text }) => {
    const piece = source.slice(from, at) + text;
    from = at;
    return piece;
  });
  return pieces.join('') + source.slice(from);
}

import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { PackedAttributionModel } from '../../src/attribution/learned/model.ts';
import { bundled } from '../bundled.ts';
import type { Build } from './types.ts';

/** Names the model of each article. */
export const UNSEEN_INDEX = 'articles.json';

/** How the index names an article: its text stays out. */
export const textKey = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Of `folder`, the model that was trained without an article.
 * @throws RangeError on a text that none was trained without.
 */
export function unseenModels(folder: string): (text: string) => PackedAttributionModel {
  const index = JSON.parse(readFileSync(join(folder, UNSEEN_INDEX), 'utf8')) as Readonly<Record<string, number>>;
  const models = new Map<number, PackedAttributionModel>();
  return (text) => {
    const i = index[textKey(text)];
    if (i === undefined)
      throw new RangeError(`no model of ${folder} was trained without this text: ${text.slice(0, 40)}`);
    const known = models.get(i) ?? JSON.parse(readFileSync(join(folder, `${i}.json`), 'utf8'));
    models.set(i, known);
    return known;
  };
}

/**
 * A build of the sources in `root` that reads each article of training with the model that was trained without it (`npm run train -- --unseen DIR` wrote
 * them into `folder`). Statements are typed by the shipped weights.
 * @throws RangeError on a text that no model of the folder was trained without.
 */
export async function unseenBuild(folder: string, root = '.'): Promise<Build> {
  const index = JSON.parse(readFileSync(join(folder, UNSEEN_INDEX), 'utf8')) as Readonly<Record<string, number>>;
  const builds: Build[] = [];
  for (let i = 0; i <= Math.max(...Object.values(index)); i++) builds.push(await buildWith(folder, i, root));
  const [first] = builds;
  if (!first) throw new RangeError(`${folder} has no models`);
  return {
    classifyStatement: first.classifyStatement,
    extract(text) {
      const unseen = builds[index[textKey(text)] ?? -1];
      if (!unseen) throw new RangeError(`no model of ${folder} was trained without this text: ${text.slice(0, 40)}`);
      return unseen.extract(text);
    },
  };
}

async function buildWith(folder: string, model: number, root: string): Promise<Build> {
  // Beside the sources, so that packages resolve; named by process, so that two runs don't meet.
  const outfile = resolve(root, `lab/.unseen-${process.pid}-${model}.mjs`);
  try {
    await bundled(join(root, 'src/index.ts'), outfile, [withWeights(join(folder, `${model}.json`))]);
    return (await import(pathToFileURL(outfile).href)) as Build;
  } finally {
    rmSync(outfile, { force: true });
  }
}

const withWeights = (file: string): Plugin => ({
  name: 'weights',
  setup: ({ onLoad }) =>
    onLoad({ filter: /weights[\\/]en[\\/]attribution\.ts$/ }, () => ({
      contents: `export const attributionWeights = ${readFileSync(file, 'utf8')};`,
      loader: 'ts',
    })),
});

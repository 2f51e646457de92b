import { realpath, stat } from 'node:fs/promises';
import { basename, join, normalize, relative, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { type Order, STDIN } from './arguments.ts';
import { TEXT_ENDINGS } from './endings.ts';
import { problemOf } from './input.ts';
import { isOwnResult } from './own-results.ts';
import { isAddress, nameOfPage } from './page.ts';

/** Something to read, or a path that can't be. */
export type Source =
  | {
      readonly path: string;
      /** What it is called among what is written; with the folders below the one that was named. */
      readonly name: string;
      readonly from: 'text' | 'ndjson';
      /** Its size, where it has one. */
      readonly bytes: number | null;
    }
  | { readonly path: string; readonly problem: string };

/** A file of a folder that the command wrote, and that nobody wants to have read. */
interface Result {
  readonly result: string;
}

/** What is to be read, and the files among it that are left out as results of the command. */
export interface Found {
  readonly sources: readonly Source[];
  readonly results: readonly string[];
}

/**
 * What stands under paths, in their order: a file or an address is itself; a folder, the texts in it and below (of packages, what is hidden and the folder of results none); a glob (`news/*.txt`, where
 * the shell left it alone), the files that it matches. Those of a folder or glob are in order of their names, without what the command wrote there.
 */
export async function sourcesOf({
  paths,
  from,
  out = null,
}: Pick<Order, 'paths' | 'from'> & Partial<Pick<Order, 'out'>>): Promise<Found> {
  const found: (Source | Result)[] = [];
  for (const path of paths) for (const one of await under(path, from, out)) found.push(one);
  return {
    sources: toldApart(found.filter((one) => 'path' in one)),
    results: found.flatMap((one) => ('result' in one ? one.result : [])),
  };
}

/** Files of one name get the folders before it that tell them apart: `2023/a.txt` and `2024/a.txt`. */
function toldApart(sources: readonly Source[]): Source[] {
  const alike = new Map<string, Set<string>>();
  for (const source of sources)
    if ('name' in source) alike.set(source.name, (alike.get(source.name) ?? new Set()).add(normalize(source.path)));
  let isChanged = false;
  const longer = sources.map((source) => {
    if (!('name' in source) || (alike.get(source.name)?.size ?? 0) < 2) return source;
    const name = withFolder(source);
    isChanged ||= name !== source.name;
    return { ...source, name };
  });
  return isChanged ? toldApart(longer) : longer;
}

/** A name with one folder more of its path, if there is one. */
function withFolder({ path, name }: Extract<Source, { name: string }>): string {
  const steps = normalize(path).split(sep);
  return steps.slice(-1 - normalize(name).split(sep).length).join(sep);
}

async function under(path: string, from: Order['from'], out: string | null): Promise<(Source | Result)[]> {
  if (isAddress(path)) return [pageOf(path, from)];
  if (path === STDIN) return [{ path, name: 'stdin', from: from ?? 'text', bytes: null }];
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return [fileOf(path, basename(path), from, found.isFile() ? found.size : null)];
    const all = await glob(TEXTS, { cwd: path, expandDirectories: false, ignore: '**/node_modules/**' });
    const results = out === null ? '' : relative(path, out).replaceAll('\\', '/');
    const files = results === '' ? all : all.filter((file) => !file.startsWith(`${results}/`));
    const texts = await measured(await once(files, (file) => join(path, file)), (file) => join(path, file), from);
    const isBare = texts.every((one) => 'result' in one);
    return isBare ? [...texts, { path, problem: `is a folder without a text in it (${ENDINGS})` }] : texts;
  } catch (error) {
    if (!GLOB.test(path)) return [{ path, problem: problemOf(error) }];
    const matched = await glob(path.replaceAll('\\', '/'), { expandDirectories: false });
    const files = PACKAGE.test(path) ? matched : matched.filter((file) => !PACKAGE.test(file));
    if (files.length === 0) return [{ path, problem: 'no file matches' }];
    return await measured(await once(files, (file) => file), (file) => file, from);
  }
}

const ENDINGS = TEXT_ENDINGS.map((ending) => `.${ending}`).join(', ');
function pageOf(path: string, from: Order['from']): Source {
  const name = nameOfPage(path);
  if (name === null) return { path, problem: 'is no address' };
  return from === 'ndjson'
    ? { path, problem: 'is an address, of an article and not of NDJSON' }
    : { path, name, from: 'text', bytes: null };
}

/** `*` alone matches no name that begins with the end of a line. */
const TEXTS = `**/[^.]*.{${TEXT_ENDINGS.join()}}`;

/** Nobody keeps articles among installed packages, but who names them shall have them. What is hidden is left out anyway. */
const PACKAGE = /(?:^|[\\/])node_modules[\\/]/;

/**
 * Each file once, in order of names: not again by a link, as one that leads back to a folder above. It has the name with the fewest folders. What is no
 * file, as a pipe that a link leads to, would be waited for and is left out; where a link leads nowhere stays, to be complained of.
 */
async function once(names: readonly string[], pathOf: (name: string) => string): Promise<string[]> {
  const shortestFirst = names.toSorted((a, b) => stepsIn(a) - stepsIn(b) || (a < b ? -1 : 1));
  const files = await Promise.all(shortestFirst.map((name) => realFile(pathOf(name))));
  const found = new Set<string | null>([null]);
  return shortestFirst.filter((_, i) => found.size < found.add(files[i] ?? null).size).sort();
}

/** Where a file is, behind all links; null where it is no file. */
async function realFile(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isFile() ? await realpath(path) : null;
  } catch {
    return path;
  }
}

const stepsIn = (name: string): number => name.split('/').length;

const GLOB = /[*?{}[\]]/;

function measured(
  names: readonly string[],
  pathOf: (name: string) => string,
  from: Order['from'],
): Promise<(Source | Result)[]> {
  return Promise.all(
    names.map(async (name) => {
      const path = pathOf(name);
      if (isOwnResult(path)) return { result: path };
      try {
        return fileOf(path, name, from, (await stat(path)).size);
      } catch (error) {
        return { path, problem: problemOf(error) };
      }
    }),
  );
}

const fileOf = (path: string, name: string, from: Order['from'], bytes: number | null): Source => ({
  path,
  name,
  from: from ?? (/\.(?:ndjson|jsonl)$/i.test(path) ? 'ndjson' : 'text'),
  bytes,
});

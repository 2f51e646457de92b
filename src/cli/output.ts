import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { makeFolder } from './folders.ts';
import { identityOf } from './identity.ts';
import { fileNames } from './names.ts';
import type { Done } from './work.ts';

/** Where results go, one after the other. */
export interface Output {
  /** Resolves when there is room for more, to what is to be said of it. */
  readonly write: (done: Done) => Promise<Remark[]>;
  /** What is to be said of all of them once, behind the last. */
  readonly end: () => Remark[];
}

/** A result that can't be written, or one that is found in another place than its name says. */
export type Remark = { readonly problem: string } | { readonly note: string };

/** Everything one after the other in a stream, with a head before the first. */
export function toStream(stream: Writable, head: string): Output {
  let before = head;
  return {
    write: async ({ files }) => {
      const isFull = !stream.write(before + files.map(({ content }) => content).join(''));
      before = '';
      if (isFull) await once(stream, 'drain');
      return [];
    },
    end: () => [],
  };
}

/**
 * A file for each, which appears whole or not at all. Overwritten is neither a file to read (by its identity; null is none), nor one
 * that was written before, whatever links lead to it.
 */
export function toFolder(folder: string, toRead: readonly (string | null)[]): Output {
  const nameOf = fileNames();
  const read = new Set(toRead);
  const made = new Set<string | null>();
  const kept: string[] = [];
  const written = (name: string, extension: string, content: string): Remark[] => {
    const { path, wanted } = nameOf(name, extension);
    const file = join(folder, path);
    const there = identityOf(file);
    if (there !== null && read.has(there)) {
      kept.push(file);
      return [];
    }
    if (there !== null && made.has(there))
      return [{ problem: `${file} is the result of another article and is not overwritten` }];
    try {
      makeFolder(dirname(file));
      writeWhole(file, content);
    } catch (error) {
      return [{ problem: `${file} can't be written (${error instanceof Error ? error.message : String(error)})` }];
    }
    made.add(identityOf(file));
    if (path === wanted) return [];
    return [{ note: `${file} is what ${join(folder, wanted)} would be, had no other article that name` }];
  };
  return {
    write: async ({ name, files }) => files.flatMap(({ extension, content }) => written(name, extension, content)),
    end: () => (kept.length === 0 ? [] : [{ problem: `${notOverwritten(kept)}: name another folder with --out` }]),
  };
}

/** “8 results have the names of files to read (news/pier.txt, …), which are not overwritten” */
const notOverwritten = ([first, ...others]: readonly string[]): string =>
  others.length === 0
    ? `${first} is a file to read and is not overwritten`
    : `${others.length + 1} results have the names of files to read (${first}, …), which are not overwritten`;

/**
 * Under another name first, which is gone again however this ends (but for `kill -9`), and which no other process has. In one go: a signal
 * finds the file whole or not begun, since what waits for its turn is not called off when the process exits.
 */
function writeWhole(file: string, content: string): void {
  const unfinished = join(dirname(file), `.onrecord-${process.pid}-${randomBytes(4).toString('hex')}.part`);
  try {
    writeFileSync(unfinished, content, { flag: 'wx' });
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false)
      throw new Error('something that is no file is there');
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

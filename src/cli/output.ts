import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { fileNames } from './names.ts';

/** Where results go, one after the other. */
export interface Output {
  /** Resolves when there is room for more; a problem in words where it can't be written. */
  readonly write: (name: string, shown: string) => Promise<string | null>;
}

/** Everything one after the other in a stream, with a head before the first. */
export function toStream(stream: Writable, head: string): Output {
  let before = head;
  return {
    write: async (_, shown) => {
      const isFull = !stream.write(before + shown);
      before = '';
      if (isFull) await once(stream, 'drain');
      return null;
    },
  };
}

/** A file for each, which appears whole or not at all. No file of `sources` is overwritten. */
export function toFolder(folder: string, extension: string, sources: readonly string[]): Output {
  const nameOf = fileNames(extension);
  const articles = new Set(sources.map((path) => resolve(path)));
  return {
    write: async (name, shown) => {
      const file = join(folder, nameOf(name));
      if (articles.has(resolve(file))) return `${file} is an article to read and is not overwritten`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeWhole(file, shown);
        return null;
      } catch (error) {
        return `${file} can't be written (${error instanceof Error ? error.message : String(error)})`;
      }
    },
  };
}

/**
 * Under another name first, which is gone again however this ends. In one go: a signal finds the file whole or not begun, since
 * what waits for its turn is not called off when the process exits.
 */
function writeWhole(file: string, content: string): void {
  const unfinished = join(dirname(file), `.onrecord-${process.pid}.part`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

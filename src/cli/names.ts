import { join } from 'node:path';
import { TEXT_ENDINGS } from './endings.ts';

/** Bytes of a name that file systems take (ext4, APFS, NTFS in code units); all of it counts, ending and number too. */
const LONGEST = 255;

export interface FileName {
  /** The file below the folder of results. */
  readonly path: string;
  /** The file that it would be, were that not another article's. */
  readonly wanted: string;
}

/**
 * Gives each article a file name below a folder: `news/pier.txt` becomes `news/pier.html`, a second one `news/pier-2.html`. No two are one file
 * on any file system, also not on those that tell no case or ways to write an accent apart, and no file has the name of a folder. A name can't
 * lead out of the folder, whatever stands in an article's id.
 */
export function fileNames(): (name: string, extension: string) => FileName {
  /** The files that were given, each with the number that the next one of its name gets. */
  const files = new Map<string, number>();
  const folders = new Set<string>();

  /** The only thing in a folder's way is a file; files end with the extension, so that none is in the way of what has a number behind that. */
  const folderAt = (steps: readonly string[]): string =>
    steps.reduce((above, step) => {
      const wanted = join(above, cut(step, LONGEST - 2));
      const folder = files.has(keyOf(wanted)) ? `${wanted}-2` : wanted;
      folders.add(keyOf(folder));
      return folder;
    }, '');

  return (name, extension) => {
    const steps = stepsOf(withoutEnding(name));
    const stem = steps.at(-1) ?? 'article';
    const folder = folderAt(steps.slice(0, -1));
    const numbered = (n: number): string => fitted(stem, n === 1 ? extension : `-${n}${extension}`);
    const wanted = join(folder, numbered(1));
    let n = files.get(keyOf(wanted)) ?? 1;
    let path = join(folder, numbered(n));
    for (; files.has(keyOf(path)) || folders.has(keyOf(path)); path = join(folder, numbered(n))) n += 1;
    files.set(keyOf(path), 2).set(keyOf(wanted), n + 1);
    return { path, wanted: join(...steps.slice(0, -1), numbered(1)) };
  };
}

function withoutEnding(name: string): string {
  const [, stem = name, ending = ''] = /^(.*)\.([a-z]+)$/is.exec(name) ?? [];
  return TEXT_ENDINGS.includes(ending.toLowerCase()) ? stem : name;
}

/** What is the same for two names that are one file somewhere. */
const keyOf = (path: string): string => path.toUpperCase().toLowerCase().normalize('NFC');

/** Letters, digits, dots, dashes and lines of the name, folder by folder; no step up, no hidden file. */
function stepsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .split(/[/\\]/)
    .map((step) => step.replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[\p{M}.-]+/u, ''))
    .filter((step) => step !== '')
    .map((step) => (DEVICE.test(step) ? `_${step}` : step));
}

/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

const fitted = (stem: string, ending: string): string => cut(stem, LONGEST - Buffer.byteLength(ending)) + ending;

/**
 * As much of a name as so many bytes hold, without half a letter: neither of a surrogate pair nor, where it can be helped, of a letter and its
 * marks. A dot at its end goes, as Windows leaves it out.
 */
function cut(name: string, bytes: number): string {
  const isShort = Buffer.byteLength(name) <= bytes;
  let start = isShort ? name : startOf(lettersOf(name), bytes) || startOf(name, bytes);
  while (start.endsWith('.')) start = start.slice(0, -1);
  return start;
}

function* lettersOf(name: string): Generator<string> {
  for (const { segment } of new Intl.Segmenter().segment(name)) yield segment;
}

function startOf(pieces: Iterable<string>, bytes: number): string {
  let start = '';
  for (const piece of pieces) {
    if (Buffer.byteLength(start + piece) > bytes) break;
    start += piece;
  }
  return start;
}

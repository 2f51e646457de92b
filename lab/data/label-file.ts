import { readFileSync } from 'node:fs';
import { keyOf } from './places.ts';

/** The labels of a text, without it. */
export interface LabelEntry {
  /** The first digits of the text's SHA-256. */
  readonly key: string;
  /** The text's name in its collection, or the key of that name where it has words of the headline. */
  readonly id: string;
  readonly rows: readonly (readonly string[])[];
}

/** Reads a file of labels: a line is a text (`# 0a1b2c3d ⇥ bbc-tech-100`) or a label of the text above it, in columns. */
export function parseLabels(source: string): LabelEntry[] {
  const entries: { key: string; id: string; rows: string[][] }[] = [];
  for (const line of source.split('\n').filter(Boolean)) {
    const columns = line.split('\t');
    const [first = '', id = ''] = columns;
    if (first.startsWith('# ')) entries.push({ key: first.slice(2), id, rows: [] });
    else entries.at(-1)?.rows.push(columns);
  }
  return entries;
}

export const printLabels = (entries: readonly LabelEntry[]): string =>
  entries
    .flatMap(({ key, id, rows }) => [`# ${key}\t${id}`, ...rows.map((row) => row.join('\t'))])
    .map((line) => `${line}\n`)
    .join('');

/** A text of a collection. */
export interface Text {
  readonly id: string;
  readonly text: string;
}

export interface Joined<T extends Text> {
  readonly article: T;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The texts that a file of labels is about, each with its labels. Texts that are not there are left out, and `warn` is told how many.
 * @throws RangeError where a text is not the one that was labelled.
 */
export function joinLabels<T extends Text>(
  file: string,
  texts: readonly T[],
  warn: (message: string) => void = console.warn,
): Joined<T>[] {
  const byId = new Map(texts.flatMap((text) => [text.id, keyOf(text.id)].map((id): [string, T] => [id, text])));
  const entries = parseLabels(readFileSync(file, 'utf8'));
  const joined = entries.flatMap(({ key, id, rows }) => {
    const article = byId.get(id);
    if (!article) return [];
    if (keyOf(article.text) !== key) throw new RangeError(`${article.id}: not the text that ${file} labels`);
    return [{ article, rows }];
  });
  if (joined.length < entries.length)
    warn(`${file}: ${entries.length - joined.length} of ${entries.length} texts are not there`);
  return joined;
}

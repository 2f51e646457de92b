import { fold } from '../document/form.ts';
import type { Entity } from './entities.ts';
import type { KnownSpeaker } from './types.ts';
import { GIVEN, HONOUR, isListed, PERSON, TITLE, type Words } from './words.ts';

export interface KnownIndex {
  /** The caller's names and aliases, folded, titles and honours left out where there are any. A name that rows of two ids share belongs to neither. */
  readonly named: ReadonlyMap<string, KnownSpeaker | null>;
  /** Those with a middle initial, without it. */
  readonly shortened: ReadonlyMap<string, KnownSpeaker | null>;
  /** The ids of those whose name begins with a given name. */
  readonly persons: ReadonlySet<string>;
}

export function knownIndex(known: readonly KnownSpeaker[], words: Words): KnownIndex {
  const named = new Map<string, KnownSpeaker | null>();
  const shortened = new Map<string, KnownSpeaker | null>();
  const persons = new Set<string>();
  for (const row of known) {
    const keys = [row.name, ...(row.aliases ?? [])].map(keyOf);
    const plain = keys.map((key) => withoutTitles(key, words));
    if (isPersonal(plain[0] as string, words)) persons.add(idOf(row));
    for (const name of new Set([...keys, ...plain])) {
      fileRow(named, name, row);
      if (withoutInitials(name) !== name) fileRow(shortened, withoutInitials(name), row);
    }
  }
  return { named, shortened, persons };
}

const isPersonal = (key: string, words: Words): boolean => {
  const [first = '', ...others] = key.split(' ');
  return others.length > 0 && isListed(words, first, GIVEN);
};

function fileRow(rows: Map<string, KnownSpeaker | null>, name: string, row: KnownSpeaker): void {
  const filed = rows.get(name);
  rows.set(name, filed === undefined || (filed && idOf(filed) === idOf(row)) ? row : null);
}

const idOf = ({ id, name }: KnownSpeaker): string => id ?? name;

/**
 * The caller's id for a speaker: by its fullest name, by another name of two words or more that the article gives it, or by its fullest name
 * with a post that the article tells of it (“Councillor Lund”). Where only one of the two has a middle initial, it counts for nothing: Ann B. Lund is Ann Lund.
 * A bare surname links only whom the article never calls otherwise: “Lund” is no reason to take Ann Lund for Ben Lund.
 */
export function knownIdOf({ named, shortened }: KnownIndex, entity: Entity): string | null {
  if (named.size === 0 || !entity.named) return null;
  const others = entity.mentions.filter(({ form, text }) => form === 'name' && /\s/.test(text));
  const titled = entity.roles.map(({ noun }) => `${noun} ${entity.name}`);
  const keys = [entity.name, ...others.map(({ text }) => text), ...titled].map(keyOf);
  const isNamed = keys.some((key) => named.has(key));
  const row = firstOf(keys, isNamed ? (key) => named.get(key) : nearlyNamed);
  return row ? idOf(row) : null;

  function nearlyNamed(key: string): KnownSpeaker | null | undefined {
    const short = withoutInitials(key);
    return short === key ? shortened.get(key) : named.get(short);
  }
}

function firstOf(
  keys: readonly string[],
  rowOf: (key: string) => KnownSpeaker | null | undefined,
): KnownSpeaker | null {
  for (const key of keys) {
    const row = rowOf(key);
    if (row) return row;
  }
  return null;
}

const keyOf = (name: string): string =>
  name
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '' && word !== 'the')
    .join(' ');

/** Ann B. Lund → Ann Lund; of A. B. Lund nothing is left out. */
const withoutInitials = (key: string): string => {
  const [first = '', ...others] = key.split(' ');
  return first.length > 1
    ? [first, ...others.filter((word, i) => i === others.length - 1 || word.length > 1)].join(' ')
    : key;
};

/** Prime Minister Ann Lund → Ann Lund, Ann Lund MP → Ann Lund: what stands before a given name, if that is a post, and after a full name. */
function withoutTitles(key: string, words: Words): string {
  const parts = key.split(' ');
  while (parts.length > 2 && isListed(words, parts.at(-1) as string, HONOUR)) parts.pop();
  const given = parts.findIndex((part, i) => i < parts.length - 1 && isListed(words, part, GIVEN));
  const isPost = given > 0 && isListed(words, parts[given - 1] as string, TITLE | PERSON);
  return parts.slice(isPost ? given : 0).join(' ');
}

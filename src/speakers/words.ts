import type { Tokens } from '../language/types.ts';
import type { SpeakerLexicon, SpeakerNouns, SpeakerPronoun, SpeakerTitle } from '../lexicons/types.ts';

export type Gender = 'm' | 'f';
export type NounKind = SpeakerNouns['kind'];

/** The word lists, looked up by folded word. */
export interface Words {
  readonly titles: ReadonlyMap<string, SpeakerTitle>;
  readonly nouns: ReadonlyMap<string, { readonly kind: NounKind; readonly gender: Gender | null }>;
  readonly pronouns: ReadonlyMap<string, SpeakerPronoun['refers']>;
  readonly given: ReadonlyMap<string, Gender | null>;
  /** Every form of a given name, under one form: mike → michael. A form of two names keeps both. */
  readonly nicknames: ReadonlyMap<string, readonly number[]>;
  readonly particles: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly honours: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
  /** Words at a hyphen that is in no name: post-war, Lund-based. */
  readonly prefixes: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** What places of more than one word begin with: downing. */
  readonly placesBegin: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  /** What firms are listed in: ftse. */
  readonly indexes: ReadonlySet<string>;
  /** Every name that stands for a speaker with others → its row's names, the fullest first. */
  readonly standIns: ReadonlyMap<string, readonly string[]>;
  /** What these names begin with. */
  readonly standInsBegin: ReadonlySet<string>;
  /** What `nounOf` found for this text's words so far. */
  readonly met: Map<string, MetNoun | null>;
}

interface MetNoun {
  readonly kind: NounKind;
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** What was built from a list of rows. Lists are constants, so a text need not build it anew. */
const memory = new WeakMap<object, Map<string, unknown>>();

function once<Built>(rows: object, what: string, build: () => Built): Built {
  const known = memory.get(rows) ?? new Map<string, unknown>();
  if (!known.has(what)) memory.set(rows, known.set(what, build()));
  return known.get(what) as Built;
}

export function wordsOf(lexicon: SpeakerLexicon): Words {
  const { titles, speakerNouns, speakerPronouns, givenNames, nicknames, properNouns, standIns } = lexicon;
  return {
    titles: once(titles, 'titles', () => firstWins(titles.map((row) => [fold(row.title), row]))),
    nouns: once(speakerNouns, 'nouns', () => firstWins(speakerNouns.flatMap((row) => wordsIn(row.nouns, row)))),
    pronouns: once(speakerPronouns, 'pronouns', () =>
      firstWins(speakerPronouns.map((row) => [row.pronoun, row.refers])),
    ),
    given: once(givenNames, 'given', () => firstWins(givenNames.flatMap((row) => wordsIn(row.names, row.gender)))),
    nicknames: once(nicknames, 'nicknames', () => nicknamesOf(lexicon)),
    particles: partsOf(lexicon, 'particle'),
    suffixes: partsOf(lexicon, 'suffix'),
    honours: partsOf(lexicon, 'honour'),
    links: partsOf(lexicon, 'link'),
    firms: partsOf(lexicon, 'firm'),
    prefixes: partsOf(lexicon, 'prefix'),
    halves: partsOf(lexicon, 'half'),
    places: properOf(lexicon, 'place'),
    placesBegin: once(properNouns, 'places begin', () => firstWords(properOf(lexicon, 'place'), ' ')),
    demonyms: properOf(lexicon, 'demonym'),
    calendar: properOf(lexicon, 'calendar'),
    indexes: properOf(lexicon, 'index'),
    standIns: standInsOf(standIns),
    standInsBegin: once(standIns, 'begin', () => firstWords(standInsOf(standIns).keys())),
    met: new Map(),
  };
}

const standInsOf = (standIns: SpeakerLexicon['standIns']): Map<string, readonly string[]> =>
  once(standIns, 'standIns', () =>
    firstWins(standIns.map(({ names }) => names.split(', ')).flatMap((row) => row.map((name) => [name, row] as const))),
  );

/** First words of the names that hold a certain text. */
const firstWords = (names: Iterable<string>, holding = ''): Set<string> =>
  new Set([...names].filter((name) => name.includes(holding)).map((name) => name.split(' ', 1)[0] as string));

const wordsIn = <Row>(words: string, row: Row): [string, Row][] =>
  words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => [fold(word), row]);

const partsOf = ({ nameParts }: SpeakerLexicon, kind: string): Set<string> =>
  once(
    nameParts,
    kind,
    () => new Set(nameParts.filter((row) => row.kind === kind).flatMap((row) => row.parts.split(' '))),
  );

const properOf = ({ properNouns }: SpeakerLexicon, kind: string): Set<string> =>
  once(
    properNouns,
    kind,
    () => new Set(properNouns.filter((row) => row.kind === kind).flatMap((row) => row.names.split(', ').map(fold))),
  );

/** The caller's rows stand before the language's own, so that the first row for a word is the one that counts. */
function firstWins<Row>(entries: readonly (readonly [string, Row])[]): Map<string, Row> {
  const map = new Map<string, Row>();
  for (const [key, row] of entries) if (!map.has(key)) map.set(key, row);
  return map;
}

function nicknamesOf(lexicon: SpeakerLexicon): Map<string, number[]> {
  const map = new Map<string, number[]>();
  lexicon.nicknames.forEach((row, i) => {
    for (const form of row.forms.split(' ')) map.set(form, [...(map.get(form) ?? []), i]);
  });
  return map;
}

/** How names compare: lower case, no accents, ’ as ', no full stops. Müller: muller; J.: j; U.S.: us. */
export function fold(word: string): string {
  if (word.length === 1) {
    const code = word.charCodeAt(0);
    if (code === FULL_STOP) return '';
    if (code >= FIRST_DASH && code <= LAST_QUOTE) return word === '’' ? "'" : word;
  }
  let isPlain = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127)
      return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().replaceAll('.', '');
    if (code === FULL_STOP || (code >= UPPER_A && code <= UPPER_Z)) isPlain = false;
  }
  return isPlain ? word : word.toLowerCase().replaceAll('.', '');
}
/** Dashes and quote marks. */
const FIRST_DASH = 0x2010;
const LAST_QUOTE = 0x2022;
const FULL_STOP = 46;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_N = 110;
const LOWER_S = 115;

/** Singular of a plural: officials → official, companies → company, women → woman; null for what is no plural in sight. */
export function singularOf(word: string): string | null {
  const last = word.charCodeAt(word.length - 1);
  if (last !== LOWER_S && last !== LOWER_N) return word === 'people' ? 'person' : null;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && /(?:ss|ch|sh|x)es$/.test(word)) return word.slice(0, -2);
  return last === LOWER_S && !word.endsWith('ss') ? word.slice(0, -1) : null;
}

/** What a noun stands for; `plural` for several persons or organizations. null for a noun that is on no list. */
export function nounOf(words: Words, word: string): MetNoun | null {
  const met = words.met.get(word);
  if (met !== undefined) return met;
  const found = lookUp(words, word);
  words.met.set(word, found);
  return found;
}

function lookUp(words: Words, word: string): MetNoun | null {
  const own = words.nouns.get(word);
  if (own) return { kind: own.kind, gender: own.gender, plural: own.kind === 'group' };
  const singular = singularOf(word);
  const one = singular === null ? undefined : words.nouns.get(singular);
  if (one) return { kind: one.kind, gender: one.gender, plural: true };
  const last = word.lastIndexOf('-');
  return last > 0 ? nounOf(words, word.slice(last + 1)) : null;
}

/** What the word at i stands for as a pronoun; undefined for other words, WHO and IT among them. */
export function pronounAt(
  { word, lower }: Pick<Tokens, 'word' | 'lower'>,
  { pronouns }: Words,
  i: number,
): SpeakerPronoun['refers'] | undefined {
  const refers = pronouns.get(lower[i] ?? '');
  if (refers === undefined) return undefined;
  const written = word[i] as string;
  return written.length > 1 && written === written.toUpperCase() ? undefined : refers;
}

export const isPersonNoun = (kind: NounKind | undefined): boolean => kind === 'person' || kind === 'office';
export const isOrganizationNoun = (kind: NounKind | undefined): boolean =>
  kind === 'organization' || kind === 'generic';

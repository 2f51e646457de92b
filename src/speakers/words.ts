import { fold } from '../document/form.ts';
import type {
  NameParts,
  ProperNouns,
  SpeakerLexicon,
  SpeakerNouns,
  SpeakerPronoun,
  SpeakerTitle,
} from '../lexicons/types.ts';
import { END_LIKE_PEOPLE } from './word-lists.ts';
import { WORK_FORMS } from './work-nouns.ts';

export type Gender = 'm' | 'f';
export type NounKind = SpeakerNouns['kind'];

/** The word lists. */
export interface Words {
  /** Which lexicon’s they are, from 1: by this number words remember whom they were looked up in, and keep no lexicon alive. */
  readonly number: number;
  /** Folded word, or words with blanks between → the lists that it is on, a bit each. */
  readonly traits: ReadonlyMap<string, number>;
  readonly titles: ReadonlyMap<string, SpeakerTitle>;
  /** Singulars and plurals. */
  readonly nouns: ReadonlyMap<string, Noun>;
  readonly pronouns: ReadonlyMap<string, SpeakerPronoun['refers']>;
  readonly given: ReadonlyMap<string, Gender | null>;
  /** Every form of a given name → the rows that it stands in, two for a form of two names. */
  readonly nicknames: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Every alias or metonym (Tories, Beijing) → its row's names, the fullest first. */
  readonly metonyms: ReadonlyMap<string, readonly string[]>;
}

/** What a noun stands for; `plural` for several persons or organizations. */
export interface Noun {
  readonly kind: NounKind;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** What a noun for somebody stands for among organizations: the *broadcaster*. */
  readonly also: NounKind | null;
}

// The lists that a word may be on.
export const TITLE: number = 1 << 0;
export const NOUN: number = 1 << 1;
/** What a noun stands for: somebody, an organization; several of them. */
export const PERSON: number = 1 << 2;
export const ORGANIZATION: number = 1 << 3;
export const SEVERAL: number = 1 << 4;
/** By its ending a noun for somebody, on a list or not: oceanographer. */
export const PROFESSION: number = 1 << 5;
export const PRONOUN: number = 1 << 6;
export const GIVEN: number = 1 << 7;
export const PARTICLE: number = 1 << 8;
export const SUFFIX: number = 1 << 9;
export const HONOUR: number = 1 << 10;
export const FIRM: number = 1 << 11;
/** At a hyphen that is in no name: *post*-war, Lund-*based*. */
export const PREFIX: number = 1 << 12;
export const HALF: number = 1 << 13;
export const PLACE: number = 1 << 14;
/** What places of more than one word begin with: downing. */
export const BEGINS_PLACE: number = 1 << 15;
export const DEMONYM: number = 1 << 16;
/** Several of them: Iranians. */
export const DEMONYMS: number = 1 << 17;
export const CALENDAR: number = 1 << 18;
/** What an alias or metonym begins with. */
export const BEGINS_METONYM: number = 1 << 20;
/** First token of a source or addressee, and the token after one. */
export const SOURCE_START: number = 1 << 21;
export const SOURCE_END: number = 1 << 24;
export const THE: number = 1 << 22;
/** Where capitals tell nothing: headlines, headings, and sentences Whose Words All Have Them. */
export const IN_TITLE: number = 1 << 19;
/** A report, a survey: what says what its maker says. */
export const WORK: number = 1 << 23;

// How the text writes it.
/** ALL IN CAPITALS: two signs or more, and no small letter. */
export const ALL_CAPS: number = 1 << 25;

// Where it stands, and what the text at hand tells of it by its capitals (name-case.ts).
/** In a quotation. */
export const QUOTED: number = 1 << 26;
/** In what an attribution says that somebody said. */
export const SAID: number = 1 << 27;
/** It stands in lower case somewhere. */
export const LOWERED: number = 1 << 28;
/** It has a capital where no sentence starts. */
export const CAPITALISED: number = 1 << 29;
/** It follows a given name or an initial as a capitalised word: king in Wayne King. */
export const SURNAME: number = 1 << 30;

const PARTS: Readonly<Record<NameParts['kind'], number>> = {
  particle: PARTICLE,
  suffix: SUFFIX,
  honour: HONOUR,
  firm: FIRM,
  prefix: PREFIX,
  half: HALF,
};
const PROPER: Readonly<Record<ProperNouns['kind'], number>> = {
  place: PLACE,
  demonym: DEMONYM,
  calendar: CALENDAR,
};

/** What was built from a lexicon, which is mostly a constant, so that a text need not build it anew. */
const memory = new WeakMap<SpeakerLexicon, Words>();
let lexicons = 0;

export function wordsOf(lexicon: SpeakerLexicon): Words {
  const known = memory.get(lexicon);
  if (known) return known;
  const built = build(lexicon, ++lexicons);
  memory.set(lexicon, built);
  return built;
}

function build(lexicon: SpeakerLexicon, number: number): Words {
  const traits = new Map<string, number>();
  const add = (words: Iterable<string>, trait: number): void => {
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait);
  };
  const titles = new Map<string, SpeakerTitle>();
  for (const row of lexicon.titles) putFirst(titles, [fold(row.title)], row);
  const nouns = nounsOf(lexicon);
  const pronouns = new Map<string, SpeakerPronoun['refers']>();
  for (const { pronoun, refers } of lexicon.speakerPronouns) putFirst(pronouns, [pronoun], refers);
  const given = new Map<string, Gender | null>();
  for (const { names, gender } of lexicon.givenNames) putFirst(given, foldedIn(names, ' '), gender);
  const metonyms = new Map<string, readonly string[]>();
  for (const row of lexicon.standIns.map(({ names }) => names.split(', '))) putFirst(metonyms, row, row);
  add(titles.keys(), TITLE);
  for (const [noun, row] of nouns) add([noun], nounTraits(row));
  add([...pronouns.keys()].map(fold), PRONOUN);
  add(given.keys(), GIVEN);
  for (const { parts, kind } of lexicon.nameParts) add(parts.split(' '), PARTS[kind]);
  for (const { names, kind } of lexicon.properNouns) {
    const listed = foldedIn(names, ', ');
    add(listed, PROPER[kind]);
    if (kind === 'place') add(listed.filter((name) => name.includes(' ')).map(firstWord), BEGINS_PLACE);
    if (kind === 'demonym') add(listed.flatMap(pluralsOf), DEMONYMS);
  }
  add([...metonyms.keys()].map(firstWord), BEGINS_METONYM);
  add(['the'], THE);
  add(WORK_FORMS.keys(), WORK);
  return { number, traits, titles, nouns, pronouns, given, nicknames: nicknamesOf(lexicon), metonyms };
}

const firstWord = (name: string): string => name.split(' ', 1)[0] as string;

/** The caller's rows stand before the language's own, so that the first row for a word is the one that counts. */
function putFirst<Row>(map: Map<string, Row>, words: readonly string[], row: Row): void {
  for (const word of words) if (!map.has(word)) map.set(word, row);
}

/** What a list names, folded. Ours are written so, and a look at the whole list costs less than one at each of its words. */
function foldedIn(list: string, between: string): string[] {
  const words = list.split(between).filter((word) => word !== '');
  return IS_FOLDED.test(list) ? words : words.map(fold);
}
const IS_FOLDED = /^[a-z ,'-]*$/;

/** Plurals of persons and organizations are groups; a noun's own row stands before another's plural. */
function nounsOf({ speakerNouns }: SpeakerLexicon): Map<string, Noun> {
  const bodies = new Map<string, NounKind>();
  for (const { nouns, kind } of speakerNouns)
    if (isOrganizationNoun(kind)) putFirst(bodies, foldedIn(nouns, ' '), kind);
  const map = new Map<string, Noun>();
  for (const { nouns, kind, gender } of speakerNouns) {
    const one: Noun = { kind, gender, plural: kind === 'group', also: null };
    for (const noun of foldedIn(nouns, ' '))
      putFirst(map, [noun], isPersonNoun(kind) && bodies.has(noun) ? { ...one, also: bodies.get(noun) ?? null } : one);
  }
  for (const [noun, row] of [...map]) putFirst(map, pluralsOf(noun), { ...row, plural: true });
  return map;
}

function nicknamesOf(lexicon: SpeakerLexicon): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const row of lexicon.nicknames) {
    const forms = row.forms.split(' ');
    for (const form of forms) map.set(form, [...(map.get(form) ?? []), forms]);
  }
  return map;
}

/** The lists that a folded word is on; one with a hyphen may be a noun for its last part. */
export function traitsOf(words: Words, word: string): number {
  const own = (words.traits.get(word) ?? 0) | (ENDS_AS_PROFESSION.test(word) ? PROFESSION : 0);
  const noun = (own & NOUN) === 0 && word.includes('-') ? nounOf(words, word) : null;
  return noun ? own | nounTraits(noun) : own;
}
const ENDS_AS_PROFESSION = /.(?:ologist|ographer|ician|ologian|ocrat)$/;

const nounTraits = ({ kind, plural }: Noun): number =>
  NOUN | (isPersonNoun(kind) ? PERSON : 0) | (isOrganizationNoun(kind) ? ORGANIZATION : 0) | (plural ? SEVERAL : 0);

/** The words of what the article writes, folded, those that a hyphen joins apart. */
export const foldedWords = (written: string): string[] => written.split(/[\s-]+/).map(fold);

/** Whether a folded word is on one of these lists. */
export const isListed = ({ traits }: Words, word: string, lists: number): boolean =>
  ((traits.get(word) ?? 0) & lists) !== 0;

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

/** Every word whose singular this is: company → companies. */
function pluralsOf(word: string): string[] {
  if (word === 'person') return ['persons', 'people'];
  const last = word.at(-1);
  const others = [
    ...(last === 'y' ? [`${word.slice(0, -1)}ies`] : []),
    ...(last === 'n' ? [`${word.slice(0, -3)}men`] : []),
    ...(last === 's' || last === 'h' || last === 'x' ? [`${word}es`] : []),
  ];
  return [`${word}s`, ...others].filter((plural) => singularOf(plural) === word);
}

/** *Chairman* Ann Lee, she said: what nouns in -man tell of somebody's gender, a given name, a title, he and she overrule. */
export const isSaidOfWomen = (noun: string): boolean => noun.endsWith('man') && !noun.endsWith('woman');

/** What a folded noun, or the last part of one with hyphens, stands for; null where it is on no list. */
export function nounOf({ nouns }: Words, word: string): Noun | null {
  const found = nouns.get(word);
  if (found) return found;
  const last = word.lastIndexOf('-');
  return last > 0 ? (nouns.get(word.slice(last + 1)) ?? null) : null;
}

export const isPersonNoun = (kind: NounKind | null | undefined): boolean => kind === 'person' || kind === 'office';
export const isOrganizationNoun = (kind: NounKind | null | undefined): boolean =>
  kind === 'organization' || kind === 'generic';

/** Whether a noun on no list looks like one for a person, as it ends; not his address, nor her announcement. */
export const mayBeSomebody = (noun: string): boolean =>
  SOMEBODY.test(noun) && !/(?:ment|ness)$/.test(noun) && !END_LIKE_PEOPLE.has(noun);
/** How nouns for people end: the skipper, a novelist, the 43-year-old. */
const SOMEBODY = /(?:er|or|ist|ian|ant|ent|ee|man|woman|aire|old|ess|eur|one|body|kin|mate)$/;

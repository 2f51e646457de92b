import type { Document, Tokens } from '../document/document.ts';
import type { SpeakerPronoun } from '../lexicons/types.ts';
import type { Gender, NounKind, Words } from './words.ts';

/** The words of a text, and what the room’s lists tell of them. */
export interface WordsRead {
  /** The document’s. */
  readonly tokens: Tokens;
  /** For each token the lists that its word is on, how the text writes it and where it stands, a bit each (words.ts). */
  readonly traits: Uint32Array;
  readonly words: Words;
}

/** The Document with the names and pronouns found in it: what is asked who they are. */
export interface Reading extends WordsRead {
  readonly doc: Document;
  readonly text: string;
  /** By their first token, the names that a bracket shortens. */
  readonly shortened: ReadonlyMap<number, Shortened>;
  /** Tokens that name who speaks before a transcript's turns, where capitals tell nothing: LEE: No. ¶ CHO: Yes. */
  readonly labels: ReadonlySet<number>;
  /** In text order; while they are looked for, those so far. */
  readonly names: readonly NameMention[];
  /** For each token, the name that it is part of, titles included. */
  readonly nameAt: readonly (NameMention | null)[];
  /** Those that may refer to a speaker, in text order. */
  readonly pronouns: readonly Pronoun[];
  readonly metonyms: Metonyms;
  /** By `NameMention.index`, the roles that stand around a name, once they were asked for. */
  readonly rolesOf: (readonly Role[] | undefined)[];
}

/** A capitalised name in the text, its titles left out: Prime Minister *Keir Starmer*. */
export interface NameMention {
  /** Its place among the names of the text. */
  readonly index: number;
  /** Tokens first … last, last excluded. */
  readonly first: number;
  readonly last: number;
  /** First token of the run with its titles: *Prime Minister Keir Starmer*. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Folded, split at blanks: keir, starmer. */
  readonly words: readonly string[];
  /** These with blanks between them. */
  readonly key: string;
  /** Its last word but for a suffix: *lee* in Ann Lee Jr. */
  readonly surname: string;
  readonly titled: boolean;
  readonly titleGender: Gender | null;
  /** Whose given name its first word is, as Words.given tells; undefined where it is nobody's. */
  readonly given: Gender | null | undefined;
  /** It is on the list of places. */
  readonly isPlace: boolean;
  readonly type: 'person' | 'organization' | 'place' | null;
  /** “the” stands before it, and no title: the *Borealis Group*; not the mayor *Ann Lee*, nor the *Opposition*. */
  readonly definite: boolean;
  /** In a headline or heading, where capitals tell nothing. */
  readonly capitals: boolean;
  /** ALL IN CAPITALS. */
  readonly allCaps: boolean;
  /** What a bracket after it shortens it to, folded: Harbour Trade Council (HTC). */
  readonly acronym: string | null;
}

/** A name that the text itself shortens: the *Harbour Trade Council* (HTC). */
export interface Shortened {
  /** The token after the name. */
  readonly last: number;
  /** Folded: htc. */
  readonly acronym: string;
}

export interface Pronoun {
  /** Its token. */
  readonly at: number;
  readonly refers: SpeakerPronoun['refers'];
}

/** A post or profession, as the text tells it of somebody: *British prime minister*, *leader of the opposition*. */
export interface Role {
  readonly noun: string;
  readonly modifiers: readonly string[];
  /** The description as written, for the record; null where it is only a title. */
  readonly description: string | null;
  readonly gender: Gender | null;
  readonly kind: NounKind | null;
}

/** An alias that the article uses, as it first stands there. */
export interface Alias {
  readonly name: string;
  /** Outside quotations and reports it is the subject of a verb. */
  isSubject: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * For each row of aliases and metonyms of which the article has two or more: the fullest (Tories, Conservatives → Conservatives). No country
 * that is never a subject: on a journey to China “Beijing said no” is Beijing’s, unless the text also says what China does.
 */
export type Metonyms = ReadonlyMap<readonly string[], Alias>;

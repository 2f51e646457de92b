/* What is seen of a statement, in numbers: traits are made of them. */
import { words } from '../document/words.ts';
import type { Setting } from './setting.ts';
import type { Word } from './words.ts';

/** Does the word play the part? */
export const is = (word: Word | undefined, role: number): boolean =>
  word !== undefined && (word.lexeme.roles & role) !== 0;

/** What joins a noun to the one before. */
export const PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ words('to of in for with on at from by about');

/** A word, and no name. */
export const isPlain = (word: Word | undefined, i: number): boolean =>
  word?.lexeme.letters === true && (!word.capital || i === 0 || word.lexeme.lower === 'i');

/** Mr, J: the point behind it ends no sentence. */
export const isShortName = (word: Word | undefined): boolean => word?.capital === true && word.lexeme.lower.length < 4;

/** How a statement is said: alone, between quote marks, or in the writer's words. */
export const FORM = { bare: 0, quoted: 1, reported: 2 } as const;

/** Who does it: the speaker's side in quoted speech, one who may be the source in reported speech, or somebody else. */
export const SUBJECT = {
  none: 0,
  self: 1, // I, we
  own: 2, // our company, my team
  third: 3, // he, they
  theirOwn: 4, // his campaign
  source: 5, // the name of the source
  principal: 6, // a name or a body, said by a spokesperson
  body: 7, // the company, the government
  listener: 8,
  it: 9, // of a firm or a government often the source
  pointing: 10,
  name: 11,
  noun: 12,
  question: 13,
} as const;

/** Whom a statement may bind: the speaker's side in the first person, in reported speech perhaps its source. */
export const isOwn = (subject: number): boolean => subject >= SUBJECT.self && subject <= SUBJECT.principal;

export const TENSE = { none: 0, future: 1, would: 2, need: 3, can: 4, present: 5, past: 6, unreal: 7 } as const;

/** What a statement begins with; further numbers are those of SUBJECT. */
export const BEGINS = {
  nothing: 20,
  auxiliaryNot: 21,
  modal: 22,
  auxiliary: 23,
  to: 24,
  determiner: 25,
  command: 26,
  ing: 27,
  that: 28,
  deed: 29, // Extend the line
} as const;

/** One finite verb group: “we will not sign”. */
export interface Group {
  readonly subject: number;
  /** Index of the subject's last word, -1 where there is none. */
  readonly head: number;
  /** Index of the modal or auxiliary, or of the verb itself. */
  readonly verb: number;
  /** “will”, and “is going to”. */
  readonly tense: number;
  readonly negated: boolean;
  /** Index of the main verb after a modal or auxiliary; -1 where there is none. */
  readonly main: number;
  /** The main verb alone, without modal or auxiliary: “we promised”. */
  readonly lexical: boolean;
  /** Indices of the first and the last word. */
  readonly first: number;
  readonly last: number;
}

/** What the cue does with the statement. */
export interface CueSeen {
  /** As in ACTS. */
  readonly act: number;
  readonly negated: boolean;
  /** Act and negation in one number. */
  readonly code: number;
  readonly words: readonly Word[];
}

/** Who says it: the words of the source that begin with a capital, and whether it speaks for somebody. */
export interface Speech {
  readonly names: ReadonlySet<number>;
  readonly spokes: boolean;
}

export interface Clause {
  readonly setting: Setting;
  readonly words: readonly Word[];
  /** Index of the first word of the main clause. */
  readonly first: number;
  readonly groups: readonly Group[];
  readonly form: number;
  readonly cue: CueSeen;
  readonly speech: Speech;
}

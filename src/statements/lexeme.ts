import type { Act, StatementCue } from '../lexicons/types.ts';

/** A word of the language, with all that the lists know of it. */
export interface Lexeme {
  /** Lower case; ’ as '. */
  readonly lower: string;
  /** The word as an integer. */
  readonly key: number;
  /** Its first six letters as an integer: accuse, accused and accuser share it. */
  readonly stem: number;
  /** One bit for each part that it may play in a clause. */
  readonly roles: number;
  /** What it does as a cue: vowed → promise. */
  readonly act: Act | null;
  /** Does its act as a cue decide the type of what follows? */
  readonly decides: boolean;
  /** What it does with the next word: called → called for. */
  readonly actWith: ReadonlyMap<string, Act> | null;
  /** Does it begin with a letter? */
  readonly letters: boolean;
  /** Phrases that begin with it. */
  readonly phrases: readonly Phrase[];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly cue: StatementCue;
}

/** The word lists as look-ups. */
export interface Knowledge {
  lexeme(lower: string): Lexeme;
}

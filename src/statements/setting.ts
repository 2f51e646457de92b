import type { QuoteMarkLexicon, ReportingLexicon, StatementLexicon } from '../lexicons/types.ts';
import { quotationsIn } from '../quotation/find.ts';
import { lexemesOf } from './lexemes.ts';
import type { ReadStatement } from './types.ts';
import { type Word, wordsOf } from './words.ts';

/** What stands around a statement that is classified alone; the more of it, the surer the type. */
export interface StatementContext {
  /** The cue as written: “has denied”. */
  readonly cue?: string | undefined;
  /** The source as written. */
  readonly source?: string | undefined;
  /** What stands around the statement in the article, the statement with it. */
  readonly context?: string | undefined;
}

/** A statement and what stands around it, in words. */
export interface Setting {
  /** Of the statement; their offsets are those of `text`. */
  readonly words: readonly Word[];
  readonly text: string;
  readonly cue: readonly Word[];
  readonly cueText: string;
  readonly source: readonly Word[];
  /** What stands before the statement in the article, to its first letter. */
  readonly before: readonly Word[];
  /** Does it begin between quote marks? */
  readonly quoted: boolean;
  /** The same as text, for a reader. */
  readonly passage: () => ReadStatement;
}

/** Words that are looked at. */
export const LIMIT = { words: 160, cue: 12, source: 30, before: 200 } as const;
/** Characters of context that are looked at on either side. */
export const AROUND = 400;
/** So many letters of a statement find its place in the context. */
const PROBE = 60;
/** Between the pieces of an interrupted statement. */
export const JOINT = ' … ';

/** Parts the context at the place where the statement stands in it; “ … ” joins the pieces of an interrupted statement. */
export function settingOf(
  text: string,
  { cue = '', source = '', context = '' }: StatementContext,
  lexicon: StatementLexicon & ReportingLexicon & QuoteMarkLexicon,
): Setting {
  const lexemes = lexemesOf(lexicon);
  const joint = text.indexOf(JOINT);
  const length = joint < 0 ? text.length : joint;
  const at = length > 0 ? context.indexOf(text.slice(0, Math.min(length, PROBE))) : -1;
  const [before, after] = at < 0 ? [context.length, context.length] : [at, Math.min(context.length, at + length)];
  const words = wordsOf(text, lexemes, undefined, LIMIT.words);
  return {
    words,
    text,
    cueText: cue,
    cue: wordsOf(cue, lexemes, undefined, LIMIT.cue),
    source: wordsOf(source, lexemes, undefined, LIMIT.source),
    before: wordsOf(context, lexemes, { start: Math.max(0, before - AROUND), end: before }, LIMIT.before),
    passage: () => ({
      text,
      cue,
      source,
      before: context.slice(Math.max(0, before - AROUND), before),
      after: context.slice(after, after + AROUND).split('\n\n')[0] ?? '',
    }),
    quoted: at < 0 ? isQuoted(text, firstLetter(words), lexicon) : isQuoted(context, at + firstLetter(words), lexicon),
  };
}

/** Where the first word begins that is no mark. */
export const firstLetter = (words: readonly Word[]): number =>
  words.find((w) => w.lexeme.letters)?.start ?? words[0]?.start ?? 0;

/** Characters on either side of a place; a quotation that begins or ends further off is not looked for. */
const LONGEST = 1500;

/** Is a place between quote marks, of whatever sort, as far as its paragraph shows? */
function isQuoted(text: string, at: number, lexicon: QuoteMarkLexicon): boolean {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST);
  const newline = text.indexOf('\n', at);
  const end = Math.min(newline < 0 ? text.length : newline, at + LONGEST);
  const { quotations } = quotationsIn(text, [{ start, end }], lexicon);
  return quotations.some(({ parts }) => parts.some((part) => part.start <= at && at < part.end));
}

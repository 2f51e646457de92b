import type { Knowledge } from './knowledge.ts';
import { type Word, wordsOf } from './words.ts';

/** What stands around a statement that is classified alone; the more of it, the surer the type. */
export interface StatementContext {
  /** The cue as written: “has denied”. */
  readonly cue?: string;
  /** The source as written. */
  readonly source?: string;
  /** What stands around the statement in the article, the statement with it. */
  readonly context?: string;
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
  readonly after: readonly Word[];
  /** Does it begin between quote marks? */
  readonly quoted: boolean;
}

/** Words that are looked at. */
export const LIMIT = { words: 160, cue: 12, source: 30, before: 200, after: 40 } as const;
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
  knowledge: Knowledge,
): Setting {
  const joint = text.indexOf(JOINT);
  const length = joint < 0 ? text.length : joint;
  const at = length > 0 ? context.indexOf(text.slice(0, Math.min(length, PROBE))) : -1;
  const [before, after] = at < 0 ? [context.length, context.length] : [at, Math.min(context.length, at + length)];
  const words = wordsOf(text, 0, text.length, LIMIT.words, knowledge);
  return {
    words,
    text,
    cueText: cue,
    cue: wordsOf(cue, 0, cue.length, LIMIT.cue, knowledge),
    source: wordsOf(source, 0, source.length, LIMIT.source, knowledge),
    before: wordsOf(context, Math.max(0, before - AROUND), before, LIMIT.before, knowledge),
    after: wordsOf(context, after, Math.min(context.length, after + AROUND), LIMIT.after, knowledge),
    quoted: at < 0 ? isQuoted(text, firstLetter(words)) : isQuoted(context, at + firstLetter(words)),
  };
}

/** Where the first word begins that is no mark. */
export const firstLetter = (words: readonly Word[]): number =>
  words.find((w) => w.lexeme.letters)?.start ?? words[0]?.start ?? 0;

/** Characters; a quotation that began further back is not looked for. */
const LONGEST = 1500;

const NEWLINE = 10;
const STRAIGHT = 34;
const SINGLE = 39;
const BACKTICK = 96;
const OPENS = 0x201c;
const CLOSES = 0x201d;

/** Is a place between quote marks, as far as its paragraph shows? */
export function isQuoted(text: string, at: number): boolean {
  let from = at;
  const least = Math.max(0, at - LONGEST);
  while (from > least && text.charCodeAt(from - 1) !== NEWLINE) from--;
  let open = false;
  for (let i = from; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === OPENS) open = true;
    else if (code === CLOSES) open = false;
    else if (code === STRAIGHT) open = !open;
    else if ((code === SINGLE || code === BACKTICK) && text.charCodeAt(i + 1) === code) {
      open = !open;
      i++;
    }
  }
  return open;
}

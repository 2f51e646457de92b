import { isByline, isCredited, isDate, isToReader, leadsAway } from './line-kinds.ts';
import { isPhrase, isWord, opening, type Phrases, wordsOf } from './phrases.ts';
import { signatureAt } from './post-signature.ts';
import type { Span } from './types.ts';
import { isDesk, isEndMark, isNote } from './wire.ts';

/** A paragraph or line of the text, with what can be seen of it on its own. */
export interface Line extends Span {
  /** Code units. */
  readonly length: number;
  readonly words: number;
  /** Share of the words that begin with a small letter, 0 … 1. */
  readonly small: number;
  /** It ends as a sentence does, or with a post's signature. */
  readonly ends: boolean;
  /** It ends with a question mark or dots, as titles may. */
  readonly asks: boolean;
  /** It announces what follows, or goes on: “He went on:”, “the right to stay;”, “Story continues below” */
  readonly leads: boolean;
  readonly look: Look;
  /** Its words, folded; of a long line, the first ones; none of a link amid the article. */
  readonly folded: readonly string[];
}

/**
 * `prose`: a sentence or more; `short`: a short sentence; `title`: some words that are no sentence; `label`: one to three such words;
 * the others by the phrases of the lexicon.
 */
export const LOOKS = [
  'prose',
  'short',
  'title',
  'label',
  'furniture',
  'list',
  'tail',
  'date',
  'byline',
  'by', // alone on its line, above a name
  'credit', // also the signature of a post that is a picture
  'picture',
  'note', // what the editors say about the article
  'end', // nothing of the article stands below it
] as const;
export type Look = (typeof LOOKS)[number];

/** A sentence or more. */
export const isSentence = (line: Line | undefined): line is Line => line?.look === 'prose' || line?.look === 'short';

/** Code units; a longer question is a paragraph. */
const LONGEST_QUESTION = 120;

/** “Who is Ann Lee, and why has she left?”: a title as much as a sentence. */
export const isQuestion = (line: Line | undefined): boolean =>
  isSentence(line) && line.asks && line.length <= LONGEST_QUESTION;

/** Heads a list of links, or what follows the article: “Latest news”, “Related Topics”. */
export const headsLinks = (line: Line | undefined): boolean => line?.look === 'list' || line?.look === 'tail';

/** A button or label of the page, or what heads its lists. */
export const isFurniture = (line: Line | undefined): boolean => line?.look === 'furniture' || headsLinks(line);

/** A byline, “By” alone, or a date: what stands below a headline and tells who wrote it, and when. */
export const isSigning = (line: Line | undefined): boolean =>
  line?.look === 'byline' || line?.look === 'by' || line?.look === 'date';

/** Code units of a long line that are searched for phrases. */
const HEAD = 120;

export function lineOf(text: string, { start, end }: Span, phrases: Phrases): Line {
  const line = text.slice(start, end);
  const length = line.length;
  const folded = wordsOf(length > HEAD ? line.slice(0, HEAD) : line);
  const { words, small } = count(line);
  const tail = line.slice(-5);
  const signature = signatureAt(text, { start, end }) - start;
  const ends = SENTENCE_END.test(tail) || signature < length;
  const asks = ASKING_END.test(tail);
  const leads = LEADING_END.test(tail) || isPhrase(phrases, 'on', folded);
  const away = length <= LONGEST_CAPTION && leadsAway(line, phrases);
  const look = lookOf(line, { length, words, small, ends, asks, leads, away, signature, folded }, phrases);
  // What leads away stands in clean articles, too: its words make no page of them.
  const own = look === 'furniture' && away ? [] : folded;
  return { start, end, length, words, small, ends, asks, leads, folded: own, look };
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;
const ASKING_END = /(?:\?|…|\.\.\.)["'”’»)\]]*$/;
const LEADING_END = /(?:[:;,]|\sand|\sor)$/;
const OPENING_MARKS: ReadonlySet<number> = /* @__PURE__ */ (() =>
  new Set(Array.from('"\'“‘(«[', (mark) => mark.charCodeAt(0))))();

/** Counts words by their first characters. */
function count(line: string): { words: number; small: number } {
  let words = 0;
  let small = 0;
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const c = line.charCodeAt(i);
    const blank = c === 32 || c === 10 || c === 9 || c === 13 || c === 160;
    if (!blank && !inside && !OPENING_MARKS.has(c)) {
      words++;
      if ((c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff)) small++;
      inside = true;
    }
    if (blank) inside = false;
  }
  return { words, small: words ? small / words : 0 };
}

/** What the look is told from; `away`: it leads away from the article; `signature`: where a post's signature begins in it, or its length. */
type Shape = Omit<Line, 'look' | keyof Span> & { readonly away: boolean; readonly signature: number };

/** A longer line is no label and no caption. */
const LONGEST_CAPTION = 400;

/** A post is prose, however short it is: no headline and no furniture. */
function lookOf(line: string, shape: Shape, phrases: Phrases): Look {
  const { length, away, signature, folded } = shape;
  if (signature < length) return signature > 0 ? 'prose' : 'credit';
  const label = length <= HEAD ? labelLook(line, shape, phrases) : null;
  if (label) return label;
  if (isNote(line, folded, phrases)) return 'note';
  if (length <= LONGEST_CAPTION && isDesk(line, folded, phrases)) return 'byline';
  if (length <= LONGEST_CAPTION && isCredited(line, phrases)) return 'credit';
  if (away) return 'furniture';
  if (opensFurniture(line, shape, phrases) || isToReader(line, phrases)) return 'furniture';
  return shapeOf(shape);
}

/** The look of a short line, by its phrase as a whole. */
function labelLook(line: string, { folded, ends }: Shape, phrases: Phrases): Look | null {
  if (isEndMark(line, folded, phrases)) return 'end';
  if (isPhrase(phrases, 'picture', folded)) return 'picture';
  if (isPhrase(phrases, 'author', folded)) return 'by';
  if (isPhrase(phrases, 'tail', folded)) return 'tail';
  if (isPhrase(phrases, 'list', folded)) return 'list';
  if (isPhrase(phrases, 'line', folded) || isPhrase(phrases, 'on', folded)) return 'furniture';
  if (isDate(folded, ends, phrases)) return 'date';
  if (folded.every((word) => isWord(phrases, 'words', word))) return 'furniture';
  return isByline(line, folded, ends, phrases) ? 'byline' : null;
}

const SPEECH = /^["'“‘«„]/;

/** “Sign up for our newsletter”, but not “Get more sleep, doctors say in a study that …”: a long line has to begin with a longer phrase; and not “‘Help us,’ Ann Lee said.” */
function opensFurniture(line: string, { folded, length }: Shape, phrases: Phrases): boolean {
  const n = opening(phrases, 'start', folded);
  return n > 0 && !SPEECH.test(line) && (length <= 160 || n >= 3);
}

/** Sentences have mostly small words and an end; a long line without an end is a paragraph too. */
function shapeOf({ length, words, small, ends, leads }: Shape): Look {
  if (small >= 0.4 && words >= 5) {
    if (length >= 200 || (length >= 80 && ends)) return 'prose';
    if (ends || leads) return 'short';
  }
  if (ends && words >= 15 && (small >= 0.25 || length >= 200)) return 'prose';
  return words > 3 ? 'title' : 'label';
}

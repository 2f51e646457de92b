import type { Span } from '../../src/article/types.ts';

/** The words of an attribution as a reader copied them: source (empty for none), cue, content. */
export interface CopiedWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export interface CopiedPlaces {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Of all places within an outer content that have these words, those nearest together; null where one of them stands nowhere. */
export function placesOfCopied(text: string, outer: readonly Span[], words: CopiedWords): CopiedPlaces | null {
  const from = Math.min(...outer.map(({ start }) => start)) - SLACK;
  const to = Math.max(...outer.map(({ end }) => end)) + SLACK;
  const contents = piecesIn(text, from, to, words.content);
  let best: CopiedPlaces | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const content of contents)
    for (const cue of piecesIn(text, from, to, words.cue))
      for (const source of words.source ? piecesIn(text, from, to, words.source) : [[]]) {
        const all = [...content, ...cue, ...source];
        if (overlaps(content, cue) || overlaps(cue, source)) continue;
        const length =
          Math.max(...all.map(({ end }) => end)) -
          Math.min(...all.map(({ start }) => start)) +
          (overlaps(content, source) ? 50 : 0);
        if (length < least) [best, least] = [{ source, cue, content }, length];
      }
  return best;
}
/** Quote marks around a content may be copied or not. */
const SLACK = 2;

function overlaps(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}

/** Where the pieces of some words stand one after the other: “a || b” two, “first … last” one from here to there. Each place of the first piece is tried. */
function piecesIn(text: string, from: number, to: number, words: string): Span[][] {
  const [first = '', ...rest] = words.split(' || ');
  const found: Span[][] = [];
  for (let at = from; ; ) {
    const span = spanFrom(text, at, to, first);
    if (!span) return found;
    at = span.start + 1;
    const spans = [span];
    for (const piece of rest) {
      const next = spanFrom(text, (spans.at(-1) as Span).end, to, piece);
      if (!next) break;
      spans.push(next);
    }
    if (spans.length === 1 + rest.length) found.push(spans);
  }
}

function spanFrom(text: string, from: number, to: number, words: string): Span | null {
  const whole = wholeAt(text, from, to, words);
  if (whole >= 0) return { start: whole, end: whole + words.length };
  const [head = '', tail] = words.split(' … ');
  if (tail === undefined) return null;
  const start = wholeAt(text, from, to, head);
  const end = start < 0 ? -1 : wholeAt(text, start + head.length, to, tail);
  return end < 0 ? null : { start, end: end + tail.length };
}

/** Where some words stand whole. */
function wholeAt(text: string, from: number, to: number, words: string): number {
  if (!words) return -1;
  const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  for (
    let at = text.indexOf(words, Math.max(0, from));
    at >= 0 && at + words.length <= to;
    at = text.indexOf(words, at + 1)
  )
    if (!(isWord(text[at - 1]) && isWord(words[0])) && !(isWord(text[at + words.length]) && isWord(words.at(-1))))
      return at;
  return -1;
}

import type { Layout } from './layout.ts';
import { isSentence, type Line } from './lines.ts';
import { bodyWords, overlap } from './overlap.ts';
import { isLong, isWord, wordsOf } from './phrases.ts';
import { placeLength } from './wire.ts';

/** Longer words of a standfirst that the paragraphs begin with, as a share of all: it sums up what follows. */
const SUMMED_UP = 0.65;
const LONGEST = 320;
/** A standfirst may be a few short sentences, a line each. */
const LONGEST_POINT = 110;
const MOST_POINTS = 4;
const FEWEST_PARAGRAPHS = 5;

/** End of the lines that sum up a clean article below its headline: number of the line after them. */
export function standfirstEnd(layout: Layout): number {
  const { lines, headline } = layout;
  const first = headline + 1;
  if (lines.length < first + FEWEST_PARAGRAPHS || !sumsUp(layout, first, LONGEST)) return first;
  let end = first + 1;
  while (
    end < first + MOST_POINTS &&
    (lines[end - 1]?.length ?? 0) <= LONGEST_POINT &&
    sumsUp(layout, end, LONGEST_POINT)
  )
    end++;
  return end;
}

function sumsUp(layout: Layout, i: number, longest: number): boolean {
  const { text, lines, turns, headline } = layout;
  const line = lines[i];
  return (
    isSentence(line) &&
    line.length <= longest &&
    !line.leads &&
    !turns.has(i) &&
    placeLength(text, line) === 0 &&
    (!line.ends ||
      overlap(line, bodyWords(lines.slice(headline + 2))) >= SUMMED_UP ||
      (i === headline + 1 && introducesAgain(layout, i)))
  );
}

/** Paragraphs that may introduce somebody again. */
const NEXT = 4;
/** Code units of the article whose words a standfirst shares. */
const FAR = 12_000;

/**
 * A paragraph names somebody in full once; where those below do so again, what stands above them is no part of their story: “Ann Lee kept the
 * lamp for forty years.” / “When Ann Lee came to the island …”. The day of the news is told in the first paragraph, never above it.
 */
function introducesAgain({ text, lines, phrases }: Layout, i: number): boolean {
  const line = lines[i];
  const first = lines[i + 1];
  const last = lines[i + NEXT];
  if (!line || !first || !last || line.folded.some((word) => word.length > 5 && isWord(phrases, 'weekday', word)))
    return false;
  const below = text.slice(first.start, last.end);
  if (!fullNamesIn(text.slice(line.start, line.end)).some((name) => below.includes(name))) return false;
  return shareSaid(text, line, first.start) >= SUMMED_UP;
}

const CAPITAL = /^[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ]/u;
const POSSESSIVE = /['’]s?$/;
const MARK_AFTER = /[^A-Za-zÀ-ÖØ-öø-ɏ'’]$/u;

/** The last two words of each run of capitalised ones: “the engineer Keegan Moss’s” names Keegan Moss. */
function fullNamesIn(line: string): string[] {
  const words = line.split(' ');
  const isName = (word: string | undefined): word is string => word !== undefined && CAPITAL.test(word);
  return words.flatMap((word, i) => {
    const first = words[i - 1];
    if (!isName(word) || !isName(first) || MARK_AFTER.test(first)) return [];
    if (isName(words[i + 1]) && !MARK_AFTER.test(word)) return [];
    return [`${first} ${word.replace(MARK_AFTER, '').replace(POSSESSIVE, '')}`];
  });
}

/** Share of a line's longer words that the text says again from `from` on. */
function shareSaid(text: string, { start, end }: Line, from: number): number {
  const said = new Set(wordsOf(text.slice(from, from + FAR)));
  const own = [...new Set(wordsOf(text.slice(start, end)))].filter(isLong);
  return own.length ? own.filter((word) => said.has(word)).length / own.length : 0;
}

import type { Line } from './lines.ts';
import { isLong } from './overlap.ts';
import { isWord, type Phrases } from './phrases.ts';

/**
 * The lines with what their neighbours tell: an offer between buttons (“Daily puzzles, including the crossword.” below “Subscribe now”) and a sentence that
 * the page says a second time are furniture, whatever they look like on their own.
 */
export function withSurroundings(text: string, lines: readonly Line[], phrases: Phrases): Line[] {
  const offers = offersAmong(text, lines, phrases);
  const said = new Set<string>();
  return lines.map((line, i) =>
    offers.has(i) || isSaidAgain(text, line, said) ? { ...line, look: 'furniture' } : line,
  );
}

/** Code units of a line that may be an offer. */
const LONGEST_OFFER = 200;
/** Lines that one offer makes, at most. */
const MOST_LINES = 10;

/** Numbers of the lines between furniture that offer a subscription, an account, an app. */
function offersAmong(text: string, lines: readonly Line[], phrases: Phrases): ReadonlySet<number> {
  const offers = new Set<number>();
  let from = 0;
  lines.forEach((line, i) => {
    if (isFurniture(line)) {
      if (from && i > from && i - from <= MOST_LINES) collect(from, i);
      from = i + 1;
    } else if (line.length > LONGEST_OFFER || isQuoting(text, line)) from = 0;
  });
  return offers;

  function collect(first: number, last: number): void {
    const shares = lines.slice(first, last).map((line) => shareOfOffer(line, phrases));
    if (shares.reduce((a, b) => a + b, 0) / shares.length >= OFFERING) for (let i = first; i < last; i++) offers.add(i);
  }
}

/** Share of the words of a run of lines from which they are an offer. */
const OFFERING = 0.25;

const isFurniture = ({ look }: Line): boolean => look === 'furniture' || look === 'list' || look === 'tail';

const QUOTE_MARK = /["“”«»]/;
const isQuoting = (text: string, { start, end }: Line): boolean => QUOTE_MARK.test(text.slice(start, end));

/** Of its longer words. */
function shareOfOffer({ folded }: Line, phrases: Phrases): number {
  const long = folded.filter(isLong);
  return long.length ? long.filter((word) => isWord(phrases, 'offer', word)).length / long.length : 0;
}

/** A shorter sentence may be said twice: “He declined to comment.” */
const FEWEST_WORDS = 7;

function isSaidAgain(text: string, { look, words, start, end, ends, length }: Line, said: Set<string>): boolean {
  if ((look !== 'prose' && look !== 'short') || !ends || words < FEWEST_WORDS || length > LONGEST_OFFER) return false;
  const line = text.slice(start, end);
  const again = said.has(line);
  said.add(line);
  return again;
}

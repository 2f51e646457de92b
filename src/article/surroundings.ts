import { isFurniture, isSentence, type Line } from './lines.ts';
import { isLong, isWord, type Phrases } from './phrases.ts';
import { labelsIn } from './transcript.ts';

/**
 * The lines with what their neighbours tell, whatever they look like on their own: an offer between buttons (“Daily puzzles, including the crossword.” below
 * “Subscribe now”) and a sentence that the page says again apart from its paragraphs are furniture, and a
 * transcript's turns are sentences.
 */
export function withSurroundings(
  text: string,
  lines: readonly Line[],
  turns: ReadonlySet<number>,
  phrases: Phrases,
): Line[] {
  const offers = offersAmong(lines, phrases);
  const said = new Set<string>();
  return lines.map((line, i) => {
    const isAgain = isSaidAgain(text, line, said) && lines[i - 1]?.look !== 'prose' && lines[i + 1]?.look !== 'prose';
    if (offers.has(i) || isAgain) return { ...line, look: 'furniture' };
    if (turns.has(i) && line.look !== 'furniture')
      return { ...line, look: line.length < SHORT_TURN ? 'short' : 'prose' };
    return line;
  });
}

const SHORT_TURN = 80;
/** Fewer make no transcript. */
const FEWEST_TURNS = 3;
/** Numbers of the lines of a transcript: each begins with its speaker, and somebody speaks again. “WHEN: Monday”, “WHERE: the town hall” and “Photo: Ann Lee” are no turns. */
export function turnsAmong(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const turns = new Set<number>();
  const speakers = new Set<string>();
  const labels = labelsIn(text);
  lines.forEach(({ start, end, look }, i) => {
    const label = look === 'credit' ? undefined : labels.get(start);
    if (!label || label.time || label.speech >= end) return;
    turns.add(i);
    speakers.add(label.name);
  });
  return turns.size >= FEWEST_TURNS && speakers.size > 1 && speakers.size < turns.size ? turns : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** Code units of a line that may be an offer. */
const LONGEST_OFFER = 200;
/** Lines that one offer makes, at most. */
const MOST_LINES = 10;

/** Numbers of the lines between furniture that offer a subscription, an account, an app. */
function offersAmong(lines: readonly Line[], phrases: Phrases): ReadonlySet<number> {
  const offers = new Set<number>();
  let from = 0;
  lines.forEach((line, i) => {
    if (isFurniture(line)) {
      if (from && i > from && i - from <= MOST_LINES) collect(from, i);
      from = i + 1;
    } else if (line.length > LONGEST_OFFER) from = 0;
  });
  return offers;

  function collect(first: number, last: number): void {
    const shares = lines.slice(first, last).map((line) => shareOfOffer(line, phrases));
    if (shares.reduce((a, b) => a + b, 0) / shares.length >= OFFERING) for (let i = first; i < last; i++) offers.add(i);
  }
}

/** Share of the words of a run of lines from which they are an offer. */
const OFFERING = 0.25;

/** Of its longer words. */
function shareOfOffer({ folded }: Line, phrases: Phrases): number {
  const long = folded.filter(isLong);
  return long.length ? long.filter((word) => isWord(phrases, 'offer', word)).length / long.length : 0;
}

/** A shorter sentence may be said twice: “He declined to comment.” */
const FEWEST_WORDS = 7;

function isSaidAgain(text: string, line: Line, said: Set<string>): boolean {
  if (!isSentence(line) || !line.ends || line.words < FEWEST_WORDS || line.length > LONGEST_OFFER) return false;
  const written = text.slice(line.start, line.end);
  const again = said.has(written);
  said.add(written);
  return again;
}

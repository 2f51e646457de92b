import type { Span } from '../article/types.ts';
import { OF_CUE } from './cue.ts';
import { KIND, TYPES } from './kinds.ts';
import { REASONS, reasonFor } from './reasons.ts';
import type { Setting } from './setting.ts';
import { DECIDES, type Traits } from './trait.ts';
import type { Evidence } from './types.ts';
import { type Table, weightOf } from './weights.ts';
import type { Word } from './words.ts';

/** A reason and the words of the statement that show it, or where it is the cue's: null, and `ofCue`. */
export interface Ground extends Evidence {
  readonly ofCue: boolean;
}

const MOST = 3;
/** Logits: a reason must have done at least so much to be told. */
const COUNTS = 0.15;
/** Logits: a single contribution below it changes no reason. */
const NOISE = 0.05;

interface Sum {
  readonly reason: number;
  readonly first: number;
  readonly last: number;
  weight: number;
}

/** What did most for the type against the mean of the others: the model's own contributions, those of one reason added up. */
export function groundsFor(best: number, traits: Traits, table: Table, unit: number, setting: Setting): Ground[] {
  const sums: Sum[] = [];
  for (let i = 0; i < traits.count; i++) {
    const weight = weightOf(table, traits.rows[i] as number, best);
    // Against the mean of the other types, for which the trait says −weight together.
    const margin = (weight + weight / (TYPES.length - 1)) / unit;
    if (Math.abs(margin) < NOISE) continue;
    const reason = reasonFor(traits.kinds[i] as number, traits.about[i] as number);
    if (reason > 0) add(sums, reason, traits.first[i] as number, traits.last[i] as number, margin);
  }
  for (const { type, first, last } of traits.decisive)
    if (type === best) add(sums, reasonFor(KIND.phrase, type), first, last, DECIDES);
  const grounds: Ground[] = [];
  for (let sum = heaviest(sums); sum && grounds.length < MOST; sum = heaviest(sums)) {
    grounds.push(groundOf(sum, setting));
    sum.weight = 0;
  }
  return grounds.length > 0 ? grounds : [DEFAULT];
}

/** The sum that counts most; null where none counts. */
function heaviest(sums: readonly Sum[]): Sum | null {
  let best: Sum | null = null;
  for (const sum of sums) if (sum.weight > (best?.weight ?? COUNTS)) best = sum;
  return best;
}

/** Contributions of one reason that the same words show are one. */
function add(sums: Sum[], reason: number, first: number, last: number, weight: number): void {
  for (const sum of sums)
    if (sum.reason === reason && sum.first === first && sum.last === last) {
      sum.weight += weight;
      return;
    }
  sums.push({ reason, first, last, weight });
}

/** The bias decided: most statements are claims. */
const DEFAULT: Ground = { reason: 'no word speaks for another type', span: null, ofCue: false };

/** Characters of the statement that a reason repeats; its span shows the rest. */
const SHOWN = 60;

function groundOf({ reason: number, first, last }: Sum, setting: Setting): Ground {
  const reason = REASONS[number] as string;
  const span = spanOf(setting, first, last);
  const ofCue = first === OF_CUE;
  const shown = span ? setting.text.slice(span.start, span.end) : ofCue ? setting.cueText : '';
  if (!shown) return { reason: ofCue ? `no ${reason}` : reason, span, ofCue };
  const short = shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
  return {
    reason: ofCue && reason.endsWith('reporting verb') ? `${reason} ${short}` : `${reason}: ${short}`,
    span,
    ofCue,
  };
}

/** Whole words as written, without marks at the ends: “won’t”, not “wo”; “would review”, not “would “review”. */
function spanOf({ words }: Setting, first: number, last: number): Span | null {
  let [from, to] = [first, words[last] ? last : first];
  while (from < to && !isWord(words[from])) from++;
  while (to > from && !isWord(words[to])) to--;
  while (isOneWord(words[from - 1], words[from])) from--;
  while (isOneWord(words[to], words[to + 1])) to++;
  const [a, b] = [words[from], words[to]];
  return a && b ? { start: a.start, end: Math.max(a.end, b.end) } : null;
}

const isWord = (word: Word | undefined): word is Word =>
  word !== undefined && (word.lexeme.lower === '#' || word.lexeme.letters);

/** Two that nothing parts in the text: wo | n’t, we | ’ll. */
const isOneWord = (a: Word | undefined, b: Word | undefined): boolean => isWord(a) && isWord(b) && a.end === b.start;

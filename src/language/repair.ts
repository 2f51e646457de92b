import type { QuoteEdges } from './sentences.ts';
import type { Columns, Tag } from './types.ts';

/** What 's leans on where it can only be "is" or "has": it's, who's, there's. */
const TAKES_IS: ReadonlySet<string> = new Set(
  'i he she it that this what who which there here where how when why'.split(' '),
);
const AFTER_IS: ReadonlySet<string> = new Set('a an the not been going gonna n’t'.split(' '));

/** Puts right what is certain, from token `first` on: clitics and the possessive mark. The model's other tags stand. */
export function repair(columns: Columns, first: number, edges: QuoteEdges): void {
  const { lower, start, end } = columns;
  for (let i = first; i < lower.length; i++) {
    const word = lower[i] as string;
    if (!isClitic(word) || i === first || start[i] !== end[i - 1]) continue;
    const repaired = clitic(word, lower[i - 1] as string, lower[i + 1], edges.closes.has(start[i] as number));
    if (repaired !== null) [columns.tag[i], columns.lemma[i]] = repaired;
    else if (word === "n't")
      columns.lemma[i - 1] = MODALS.get(lower[i - 1] as string) ?? (columns.lemma[i - 1] as string);
  }
}

const isClitic = (word: string): boolean => word.charCodeAt(0) === 39 || (word.length === 3 && word === "n't");

const MODALS: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'be'],
]);

function clitic(word: string, host: string, next: string | undefined, closes: boolean): [Tag, string] | null {
  switch (word) {
    case "'s":
      if (host === 'let') return ['PRON', 'us'];
      return TAKES_IS.has(host) || (next !== undefined && AFTER_IS.has(next)) ? ['AUX', 'be'] : ['PART', "'s"];
    case "'m":
    case "'re":
      return ['AUX', 'be'];
    case "'ve":
      return ['AUX', 'have'];
    case "'ll":
      return ['AUX', 'will'];
    case "'d":
      return ['AUX', 'would'];
    case "'":
      return !closes && host.endsWith('s') ? ['PART', "'s"] : null;
    default:
      return null;
  }
}

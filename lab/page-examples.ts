import { extentOf } from '../src/article/extent.ts';
import { type Columns, factsOf, type Page } from '../src/article/page/facts.ts';
import { candidatesOf, STATES } from '../src/article/page/model.ts';
import { linesOf } from '../src/article/segment.ts';
import type { ArticleLexicon } from '../src/lexicons/types.ts';
import type { Labelled } from './score/types.ts';

/** A page to learn from: its facts, and which state each line is in; −1 where readers were in doubt. */
export interface PageExample {
  readonly page: Page;
  readonly columns: Columns;
  readonly publisher: string;
  readonly states: Int8Array;
  /** Lines that may be the headline, and whether each is: one that says the same is as right. */
  readonly candidates: readonly number[];
  readonly isHeadline: readonly boolean[];
  readonly hasHeadline: boolean;
}

export function exampleOf(
  { text, lines: gold = [] }: Labelled,
  publisher: string,
  lexicon: ArticleLexicon,
): PageExample {
  const { lines, phrases } = linesOf(text, lexicon);
  let at = 0;
  const labels = lines.map(({ start }) => {
    while (at + 1 < gold.length && (gold[at]?.end ?? 0) <= start) at++;
    return gold[at]?.label ?? 'boilerplate';
  });
  const page = { text, lines, phrases, extent: extentOf(lines, phrases) };
  const wordsOf = (i: number): string => text.slice(lines[i]?.start, lines[i]?.end).toLowerCase();
  const headlines = new Set(labels.flatMap((label, i) => (label === 'headline' ? [wordsOf(i)] : [])));
  const candidates = candidatesOf(page);
  return {
    page,
    columns: factsOf(page),
    publisher,
    states: statesOf(labels),
    candidates,
    isHeadline: candidates.map((i) => headlines.has(wordsOf(i))),
    hasHeadline: headlines.size > 0,
  };
}

const STATE: Readonly<Record<string, (typeof STATES)[number]>> = {
  body: 'paragraph',
  blockquote: 'paragraph',
  list: 'list-item',
};

/** Boilerplate is above, within or below the article; what stands above the headline has states of its own. */
function statesOf(labels: readonly string[]): Int8Array {
  const isArticle = (label: string): boolean => label !== 'boilerplate' && label !== 'skip';
  const last = labels.findLastIndex(isArticle);
  const headline = labels.indexOf('headline');
  const first = headline < 0 ? labels.findIndex((label) => label === 'body' || label === 'standfirst') : headline;
  return Int8Array.from(labels, (label, i) => {
    if (label === 'skip') return -1;
    if (label === 'boilerplate') return STATES.indexOf(i < first || first < 0 ? 'top' : i > last ? 'below' : 'amid');
    if (i >= first) return STATES.indexOf(STATE[label] ?? (label as (typeof STATES)[number]));
    return STATES.indexOf(label === 'dateline' ? 'dateline above' : 'other above');
  });
}

/** Pages with fewer paragraphs are left as they are. */
const FEWEST = 6;

/** The same page with about half of its paragraphs, as if its article were shorter: what stands amid a short one is no sign of its end. */
export function shortened<T extends Labelled>(page: T, random: () => number): T {
  const { text, lines = [] } = page;
  const isLong = lines.filter(({ label }) => label === 'body').length >= FEWEST;
  const kept = lines.filter(({ label }) => !isLong || label !== 'body' || random() < 0.5);
  let start = 0;
  const moved = kept.map((line) => {
    const at = { ...line, start, end: start + line.end - line.start };
    start = at.end + 1;
    return at;
  });
  return { ...page, text: kept.map((line) => text.slice(line.start, line.end)).join('\n'), lines: moved };
}

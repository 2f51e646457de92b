import { bestPath } from '../../model/chain.ts';
import { hashText } from '../../model/hash.ts';
import { unit, unpackTable } from '../../model/weights.ts';
import type { Look } from '../lines.ts';
import type { SegmentKind } from '../types.ts';
import { type Columns, type FactName, factsOf, type Page } from './facts.ts';

/** A fact of the line itself (0), of the next one (1), of the one before (−1) …: each of its values has a weight. */
export type Term = readonly [fact: FactName, offset: number];

/** Weights as they ship: a character for each value of each term (and state), and the weight that each character stands for. */
export interface PackedTerms {
  readonly levels: readonly number[];
  readonly codes: string;
}

/** What `npm run train:pages` makes. */
export interface PageWeights {
  readonly provenance: string;
  /** Hash of the names of terms and states: weights of another order are an error. */
  readonly order: number;
  readonly headline: PackedTerms;
  /** What “no headline is shown” scores. */
  readonly none: number;
  readonly lines: PackedTerms;
  /** What each state brings after each, and the last row at the first line, in sixteenths of a logit: what is rounded here adds up over a long article. */
  readonly steps: readonly number[];
}

const near = (offsets: readonly number[], facts: readonly FactName[]): Term[] =>
  offsets.flatMap((offset) => facts.map((fact): Term => [fact, offset]));

/** What a headline is told by among the lines of a page. */
export const HEADLINE_TERMS: readonly Term[] = [
  ...near([0], ['look', 'length', 'words', 'small', 'end', 'first', 'role', 'name', 'mark', 'offers', 'furniture']),
  ...near([0], ['againHead', 'within', 'holds', 'overlap', 'shared', 'place', 'share', 'run', 'alike']),
  ...near([0], ['sign', 'signBelow', 'signedBelow', 'datedNear', 'namesNear', 'titlesToBody']),
  ...near([-2, -1, 1, 2, 3], ['look', 'length', 'small']),
  ...near([-1, 1], ['name', 'shared']),
  ...near([2], ['name']),
  ...near([1, 2], ['sign']),
  ...near([1, 2, 3], ['againHead']),
  ...near([-2, 2, 3], ['overlap']),
  ...near([-3, 4, 5], ['look']),
  ...near([1], ['dateWords', 'within']),
];

/** What each line of a page is told by, once its headline is known. */
export const LINE_TERMS: readonly Term[] = [
  ...near([0], ['look', 'length', 'small', 'end', 'first', 'numbers', 'dateWords', 'author', 'role', 'credit']),
  ...near([0], ['agency', 'offers', 'reader', 'start', 'furniture', 'name', 'mark', 'again', 'overlap', 'shared']),
  ...near([0], ['massAbove', 'massBelow', 'place', 'share', 'run', 'alike', 'tails', 'sinceTail', 'sign', 'signBelow']),
  ...near([0], ['oftenNear', 'namesNear', 'datedNear', 'titles', 'titlesToBody']),
  ...near([-2, -1, 1, 2], ['look', 'length', 'overlap']),
  ...near([-1, 1], ['end', 'first', 'small', 'shared']),
  ...near([-3, 3], ['look']),
];

/** Where a line stands below the headline, alone and with what it looks like: facts that are known after the others. */
const BELOW = 9;

/** States of a page's lines from its top to its end: what stands above the headline, within the article, below it. */
export const STATES = [
  'top',
  'headline',
  'byline',
  'dateline',
  'standfirst',
  'caption',
  'heading',
  'paragraph',
  'list-item',
  'amid',
  'below',
  'dateline above',
  'other above',
] as const;

const KINDS: Readonly<Partial<Record<(typeof STATES)[number], SegmentKind>>> = {
  top: 'boilerplate',
  amid: 'boilerplate',
  below: 'boilerplate',
  'dateline above': 'dateline',
  'other above': 'caption',
};

/** The values that terms have at each line, as places in the table of weights; a line beyond the page has one more value. */
export interface Questions {
  readonly terms: number;
  readonly values: number;
  /** Where each term's values begin. */
  readonly from: readonly number[];
  readonly places: Int32Array;
}

export function questionsOf(columns: Columns, terms: readonly Term[], headline = -1): Questions {
  const length = columns.look.values.length;
  const asked = terms.map(([fact, offset]) => ({ ...columns[fact], offset }));
  if (terms === LINE_TERMS) asked.push(...belowHeadline(columns, headline));
  const places = new Int32Array(length * asked.length);
  const from: number[] = [];
  let next = 0;
  asked.forEach(({ size, values, offset }, term) => {
    for (let i = 0; i < length; i++) places[i * asked.length + term] = next + (values[i + offset] ?? size);
    from.push(next);
    next += size + 1;
  });
  return { terms: asked.length, values: next, from, places };
}

function belowHeadline({ sign }: Columns, headline: number) {
  const below = sign.values.map((_, i) => placeBelow(headline, i));
  const withFact = ({ size, values }: Columns['look']) => ({
    size: size * BELOW,
    values: values.map((value, i) => value * BELOW + (below[i] as number)),
    offset: 0,
  });
  return [{ size: BELOW, values: below, offset: 0 }, withFact(sign)];
}

function placeBelow(headline: number, i: number): number {
  if (headline < 0) return 8;
  const far = i - headline;
  if (far <= 0) return far < 0 ? 0 : 1;
  return far < 4 ? far + 1 : far < 7 ? 5 : far < 13 ? 6 : 7;
}

/** Lines from the heaviest prose on among which no headline is sought. */
const REACH = 12;
const SOONEST = 20;

/** Numbers of the lines that may be a headline: some words, not much below the first prose. */
export const candidatesOf = ({ lines, extent: { from, to } }: Page): number[] =>
  lines.flatMap(({ look, words, length }, i) =>
    i < Math.max(from + REACH, SOONEST) &&
    i < to &&
    words >= 2 &&
    length >= 8 &&
    length <= 250 &&
    !NEVER_HEADLINES.has(look)
      ? [i]
      : [],
  );

const NEVER_HEADLINES: ReadonlySet<Look> = new Set([
  'date',
  'byline',
  'by',
  'picture',
  'tail',
  'list',
  'credit',
  'end',
]);

/** What the weights were trained for. */
export const orderOf = (): number => hashText([HEADLINE_TERMS, LINE_TERMS, STATES].join());

const SIXTEENTH = unit / 16;

/** Weights unpacked once. */
const unpacked = new WeakMap<PageWeights, { headline: Int16Array; lines: Int16Array; steps: Int32Array }>();

function unpackedOf(weights: PageWeights) {
  const known = unpacked.get(weights);
  if (known) return known;
  if (weights.order !== orderOf())
    throw new RangeError('weights of pages were trained for other facts: npm run train:pages');
  const made = {
    headline: weightsOf(weights.headline),
    lines: weightsOf(weights.lines),
    steps: Int32Array.from(weights.steps, (step) => step * SIXTEENTH),
  };
  unpacked.set(weights, made);
  return made;
}

function weightsOf(packed: PackedTerms): Int16Array {
  const { codes, levels } = unpackTable({ bits: 0, ...packed });
  return Int16Array.from(codes, (code) => levels[code] as number);
}

/** The line of the headline, or −1 where none scores more than none at all. */
export function headlineOf(page: Page, columns: Columns, weights: PageWeights): number {
  const { headline } = unpackedOf(weights);
  let best = { line: -1, score: weights.none };
  for (const line of candidatesOf(page)) {
    let score = 0;
    let from = 0;
    for (const [fact, offset] of HEADLINE_TERMS) {
      const { size, values } = columns[fact];
      score += headline[from + (values[line + offset] ?? size)] as number;
      from += size + 1;
    }
    if (score > best.score) best = { line, score };
  }
  return best.line;
}

/** No weights reach it. */
const NEVER = -1e6;

/** The kind of each line of a page. */
export function kindsOfPage(page: Page, weights: PageWeights): SegmentKind[] {
  const columns = factsOf(page);
  const headline = headlineOf(page, columns, weights);
  const { lines, steps } = unpackedOf(weights);
  const { places, terms } = questionsOf(columns, LINE_TERMS, headline);
  const scores = new Int32Array(page.lines.length * STATES.length);
  for (let i = 0; i < page.lines.length; i++) {
    const row = i * STATES.length;
    for (let k = i * terms; k < (i + 1) * terms; k++) {
      const place = (places[k] as number) * STATES.length;
      for (let s = 0; s < STATES.length; s++)
        scores[row + s] = (scores[row + s] as number) + (lines[place + s] as number);
    }
    for (let s = 0; s < STATES.length; s++) if ((i === headline) !== (s === 1)) scores[row + s] = NEVER;
  }
  return Array.from(bestPath(scores, steps, STATES.length), (s) => {
    const state = STATES[s] as (typeof STATES)[number];
    return KINDS[state] ?? (state as SegmentKind);
  });
}

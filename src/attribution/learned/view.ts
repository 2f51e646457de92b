import type { Span } from '../../article/types.ts';
import type { Document, Tag } from '../../document/document.ts';
import { firstAt } from '../../document/first-at.ts';
import type { Form } from '../../document/form.ts';
import type { Act, ReportingLexicon } from '../../lexicons/types.ts';
import { hashText } from '../../model/hash.ts';
import type { Quotation } from '../../quotation/types.ts';

import { evidenceOf, type RuleEvidence } from './evidence.ts';

/** Codes of part-of-speech tags in features; 0 is no tag. */
const tagCode: ReadonlyMap<Tag, number> = new Map(
  ('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as Tag[]).map(
    (tag, i) => [tag, i + 1],
  ),
);
export const tags = {
  adjective: 1,
  auxiliary: 4,
  determiner: 6,
  noun: 8,
  number: 9,
  pronoun: 11,
  name: 12,
  subordinator: 14,
  verb: 16,
} as const;

/** What a token is as punctuation; 0 for a word. */
export const marks = {
  comma: 1,
  stop: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  quote: 6,
  bracket: 7,
  apostrophe: 8,
} as const;

/** Codes of acts in features; 0 for a word that is no row of the lexicon. */
const actCode: ReadonlyMap<Act, number> = new Map(
  ('say deny promise threaten ask request decline judge show think want feel'.split(' ') as Act[]).map((act, i) => [
    act,
    i + 1,
  ]),
);
/** How many codes of acts there are. */
export const acts: number = actCode.size + 1;

const subordinators: ReadonlySet<number> = new Set(
  'while after because when amid as before since if although though whereas which who where but and until unless despite so then that'
    .split(' ')
    .map(hashText),
);

/** A text's tokens as columns of small integers: all that the features of the learned model look at. */
export interface TokenView {
  readonly count: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Uint8Array;
  /** The word where it is a subordinator, else 0. */
  readonly subordinator: Int32Array;
  readonly shape: Int32Array;
  /** The last three and the last two letters. */
  readonly ending: Int32Array;
  readonly shortEnding: Int32Array;
  readonly mark: Uint8Array;
  /** 1 where the token has a letter or digit. */
  readonly isWord: Uint8Array;
  /** 1 inside a quotation of the writer's own text, marks included. */
  readonly quoted: Uint8Array;
  /** 1 where a quotation's part opens with this token, 2 where it closes. */
  readonly edge: Uint8Array;
  /** Index of the quotation + 1; 0 outside. */
  readonly quotation: Int32Array;
  /** 1 deep inside a quotation, more than a few tokens from its edges: what holds for its edges holds there. */
  readonly deep: Uint8Array;
  /** Class of the quotation's length: 0 none, 1 one or two words, 2 up to five, 3 longer. */
  readonly quotationSize: Uint8Array;
  readonly sentence: Int32Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  readonly block: Int32Array;
  readonly blockFirst: Int32Array;
  readonly blockLast: Int32Array;
  /** Code of the act of the lexicon's row for this word, 0 where there is none. */
  readonly act: Uint8Array;
  /** 1 where that row is of manner speech, 2 attitude, 0 none. */
  readonly manner: Uint8Array;
  readonly evidence: RuleEvidence;
}

export function tokenView(doc: Document): TokenView {
  const { tokens, quotations, lexicon } = doc;
  const { count } = tokens;
  const ints = () => new Int32Array(count);
  const bytes = () => new Uint8Array(count);
  const view: TokenView = {
    count,
    word: ints(),
    lemma: ints(),
    tag: bytes(),
    subordinator: ints(),
    shape: ints(),
    ending: ints(),
    shortEnding: ints(),
    mark: bytes(),
    isWord: bytes(),
    quoted: bytes(),
    edge: bytes(),
    quotation: ints(),
    deep: bytes(),
    quotationSize: bytes(),
    sentence: tokens.sentence,
    sentenceFirst: ints(),
    sentenceLast: ints(),
    block: tokens.block,
    blockFirst: ints(),
    blockLast: ints(),
    act: bytes(),
    manner: bytes(),
    evidence: evidenceOf(doc),
  };
  for (let i = 0; i < count; i++) {
    const lower = tokens.lower[i] as string;
    const form = tokens.form[i] as Form;
    view.word[i] = form.hash;
    view.lemma[i] = tokens.lemma[i] === lower ? (view.word[i] as number) : hashText(tokens.lemma[i] as string);
    view.tag[i] = tagCode.get(tokens.tag[i] as Tag) ?? 0;
    if (view.tag[i] === tags.subordinator || subordinators.has(form.hash)) view.subordinator[i] = form.hash;
    view.shape[i] = form.shape;
    view.ending[i] = form.ending;
    view.shortEnding[i] = form.shortEnding;
    view.isWord[i] = hasLetter(lower) ? 1 : 0;
    view.mark[i] = view.isWord[i] ? 0 : markOf(lower);
  }
  edgesOf(tokens.sentence, view.sentenceFirst, view.sentenceLast);
  edgesOf(tokens.block, view.blockFirst, view.blockLast);
  markQuotations(view, tokens.start, tokens.end, quotations);
  markRows(view, tokens.lower, tokens.lemma, lexicon);
  return view;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

function hasLetter(lower: string): boolean {
  const c = lower.charCodeAt(0);
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || letterOrDigit.test(lower);
}

function markOf(token: string): number {
  switch (token[0]) {
    case ',':
      return marks.comma;
    case '.':
    case '?':
    case '!':
    case '…':
      return marks.stop;
    case ':':
      return marks.colon;
    case ';':
      return marks.semicolon;
    case '-':
    case '–':
    case '—':
    case '―':
      return marks.dash;
    case '"':
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
      return marks.quote;
    case '(':
    case ')':
    case '[':
    case ']':
      return marks.bracket;
    case "'":
    case '‘':
    case '’':
    case '`':
      return token.length > 1 ? marks.quote : marks.apostrophe;
    default:
      return 0;
  }
}

/** First and last token of each token's group, where groups are runs of one number. */
function edgesOf(group: Int32Array, first: Int32Array, last: Int32Array): void {
  for (let i = 0; i < group.length; i++) first[i] = i > 0 && group[i - 1] === group[i] ? (first[i - 1] as number) : i;
  for (let i = group.length - 1; i >= 0; i--)
    last[i] = i + 1 < group.length && group[i + 1] === group[i] ? (last[i + 1] as number) : i;
}

/** Tokens at each edge of a quotation that are labelled one by one. */
const edgeTokens = 7;

function markQuotations(view: TokenView, start: Int32Array, end: Int32Array, quotations: readonly Quotation[]): void {
  quotations.forEach((quotation, q) => {
    if (quotation.depth > 0) return;
    quotation.parts.forEach((part, p) => {
      const [from, to] = tokensIn(start, end, part);
      if (from >= to) return;
      let words = 0;
      for (let i = from; i < to; i++) words += view.isWord[i] as number;
      const size = words <= 2 ? 1 : words <= 5 ? 2 : 3;
      for (let i = from; i < to; i++) {
        view.quoted[i] = 1;
        view.quotation[i] = q + 1;
        view.quotationSize[i] = size;
        view.deep[i] = i >= from + edgeTokens && i < to - edgeTokens ? 1 : 0;
      }
      view.edge[from] = 1;
      if (quotation.closed && p === quotation.parts.length - 1) view.edge[to - 1] = 2;
    });
  });
}

/** The tokens that lie in a span: [first, end). */
function tokensIn(start: Int32Array, end: Int32Array, span: Span): [number, number] {
  return [firstAt(end, span.start + 1), firstAt(start, span.end)];
}

interface Row {
  readonly rest: readonly string[];
  readonly act: number;
  readonly manner: number;
}

/** How many tokens may stand between a verb and its particle: “pointed *this fact* out”. */
const particleReach = 3;

function markRows(
  view: TokenView,
  lower: readonly string[],
  lemma: readonly string[],
  lexicon: ReportingLexicon,
): void {
  const rows = rowsByFirstWord(lexicon);
  for (let i = 0; i < view.count; i++) {
    if (!view.isWord[i]) continue;
    const row = (rows.get(lemma[i] as string) ?? rows.get(lower[i] as string))?.find((r) => follows(lower, i, r.rest));
    if (!row) continue;
    view.act[i] = row.act;
    view.manner[i] = row.manner;
  }
}

/** Built once a lexicon. */
const built = new WeakMap<ReportingLexicon, Map<string, Row[]>>();

function rowsByFirstWord(lexicon: ReportingLexicon): Map<string, Row[]> {
  const known = built.get(lexicon);
  if (known) return known;
  const rows = rowsOf(lexicon);
  built.set(lexicon, rows);
  return rows;
}

function rowsOf({ reportingVerbs, reportingPhrases }: ReportingLexicon): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  const add = (words: string, act: Act, manner: string): void => {
    const [first, ...rest] = words.split(' ');
    if (!first) return;
    const row = { rest, act: actCode.get(act) ?? 0, manner: manner === 'speech' ? 1 : 2 };
    rows.set(first, [...(rows.get(first) ?? []), row]);
  };
  for (const { lemma, act, manner } of reportingVerbs) add(lemma, act, manner);
  for (const { phrase, act, manner } of reportingPhrases) add(phrase, act, manner);
  // Rows of several words first: “point out” before “point”.
  for (const list of rows.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return rows;
}

function follows(lower: readonly string[], i: number, rest: readonly string[]): boolean {
  let at = i;
  for (const word of rest) {
    let next = at + 1;
    while (next <= at + particleReach && lower[next] !== word) next++;
    if (lower[next] !== word) return false;
    at = next;
  }
  return true;
}

/** Whether no word stands in a range. */
export function onlyMarks(view: TokenView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.isWord[i]) return false;
  return true;
}

import type { Document, TokenRange } from '../../document/document.ts';
import { markCue } from '../cues/cue.ts';
import type { Draft } from '../draft.ts';
import { isListedAs } from '../range.ts';
import { quoteOf } from '../sentence.ts';
import { isRole, ROLE } from '../words.ts';

/** Tokens of a label at most: “SEN. ANN LEE (D-VA.):”. */
const LONGEST_LABEL = 12;
/** Fewer labelled paragraphs make no transcript. */
const FEWEST = 3;

interface Turn extends TokenRange {
  readonly label: TokenRange;
  readonly name: string;
  /** The colon; null after “Q.”. */
  readonly mark: number | null;
}

/**
 * The turns of a transcript: *LEE:* We will win. ¶ *CHO:* You won't. ¶ *LEE:* We will. Each is a direct quotation of the one whom the
 * label names, though no marks stand around it. A paragraph that begins so by itself is no transcript: somebody must speak,
 * be answered, and speak again.
 */
export function turnsOf(doc: Document): Draft[] {
  const turns = doc.blockTokens.flatMap((block) => turnIn(doc, block) ?? []);
  if (turns.length < FEWEST || !someoneSpeaksAgain(turns)) return [];
  return turns.map(({ first, last, label, mark }) => ({
    construct: 'turn',
    cue: mark === null ? null : markCue(doc, mark, 'colon'),
    content: [{ first, last }],
    source: label,
    addressee: null,
    isSpoken: true,
  }));
}

/** What a paragraph's label leads to; the label may stand behind a quote mark that is opened anew with each turn. */
function turnIn(doc: Document, block: TokenRange): Turn | null {
  const { word } = doc.tokens;
  const isMarked = QUOTE_MARK.test(word[block.first] ?? '');
  const found = labelAt(doc, isMarked ? block.first + 1 : block.first, block.last);
  if (!found) return null;
  const { label, first } = found;
  const last = isMarked && QUOTE_MARK.test(word[block.last - 1] ?? '') ? block.last - 1 : block.last;
  // LEE: “We won.” is a quotation like any other.
  const quote = quoteOf(doc, first);
  if (first >= last || (quote?.first === first && quote.last >= last - 1)) return null;
  const name = word.slice(label.first, label.last).join(' ').replace(/\.$/, '');
  return { first, last, label, name, mark: word[first - 1] === ':' ? first - 1 : null };
}

const QUOTE_MARK = /^["“”]$/;

interface Labelled {
  readonly label: TokenRange;
  /** The first token that is spoken. */
  readonly first: number;
}

/** Q. · LEE: · SEN. ANN LEE (D-Va.): · Ann Lee: — but not WHEN: and TICKETS:, which a listing has, nor the headline’s Q&A: */
function labelAt(doc: Document, at: number, blockLast: number): Labelled | null {
  const { word } = doc.tokens;
  if (/^[QA]\.$/.test(word[at] ?? '')) return { label: { first: at, last: at + 1 }, first: at + 1 };
  let colon = at;
  while (colon < blockLast && colon <= at + LONGEST_LABEL && word[colon] !== ':') colon++;
  if (word[colon] !== ':') return null;
  const bracket = word.slice(at, colon).indexOf('(');
  const last = bracket > 0 ? at + bracket : colon;
  for (let i = at; i < last; i++) if (!isNamePart(doc, i)) return null;
  const label = { first: at, last };
  return last > at && last - at <= 6 && !isListedAs(doc, 'rubric', label) ? { label, first: colon + 1 } : null;
}

/** A word in capitals, or a name. */
function isNamePart(doc: Document, i: number): boolean {
  const { word, tag } = doc.tokens;
  const w = word[i] ?? '';
  if (/^[-.’']$/.test(w)) return true;
  if (isRole(doc, ROLE.listing, i)) return false;
  return doc.tokens.capital[i] === 1 && (tag[i] === 'PROPN' || !/[a-zß-öø-ɏ]{2}/.test(w));
}

/** Lee, Cho, Lee. */
function someoneSpeaksAgain(turns: readonly Turn[]): boolean {
  const seen = new Set<string>();
  let before = '';
  for (const { name } of turns) {
    if (name !== before && seen.has(name)) return true;
    seen.add(name);
    before = name;
  }
  return false;
}

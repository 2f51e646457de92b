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

interface Turn {
  readonly label: TokenRange;
  readonly name: string;
  /** The colon; null after “Q.”. */
  readonly mark: number | null;
  /** Each paragraph of it; none where nothing is said. */
  readonly content: TokenRange[];
}

/**
 * The turns of a transcript: *LEE:* We will win. ¶ *CHO:* You won't. ¶ *LEE:* We will. Each is a direct quotation of the one whom the
 * label names, though no marks stand around it. A paragraph that begins so by itself is no transcript: somebody must speak,
 * be answered, and speak again. Where the text's form shows a transcript, paragraphs without a label are the turn's, too.
 */
export function turnsOf(doc: Document): Draft[] {
  const told = toldTurns(doc);
  const turns = told.length > 0 ? told : shortTurns(doc);
  return turns
    .filter(({ content }) => content.length > 0)
    .map(({ content, label, mark }) => ({
      construct: 'turn',
      cue: mark === null ? null : markCue(doc, mark, 'colon'),
      content,
      source: label,
      addressee: null,
      isSpoken: true,
    }));
}

/** Turns amid an article, a paragraph each. LEE: “We won.” is a quotation like any other. */
function shortTurns(doc: Document): Turn[] {
  const isQuotation = ({ first, last }: TokenRange): boolean => {
    const quote = quoteOf(doc, first);
    return quote?.first === first && quote.last >= last - 1;
  };
  const turns = doc.blockTokens
    .flatMap((block) => turnIn(doc, block) ?? [])
    .filter(({ label, content }) => namesSpeaker(doc, label) && content.length > 0 && !content.some(isQuotation));
  return turns.length < FEWEST || !someoneSpeaksAgain(turns) ? [] : turns;
}

/** The turns of a text whose form is a transcript's. */
function toldTurns(doc: Document): Turn[] {
  const turns: Turn[] = [];
  for (const [i, { turn }] of doc.blocks.entries()) {
    const block = doc.blockTokens[i] as TokenRange;
    const begun = turn === 'begins' ? turnIn(doc, block) : null;
    if (begun) turns.push(begun);
    else if (turn === 'goes on') turns.at(-1)?.content.push(block);
  }
  return turns;
}

/** What a paragraph's label leads to; the label may stand behind a quote mark that is opened anew with each turn. */
function turnIn(doc: Document, block: TokenRange): Turn | null {
  const { word } = doc.tokens;
  const isMarked = QUOTE_MARK.test(word[block.first] ?? '');
  const found = labelAt(doc, isMarked ? block.first + 1 : block.first, block.last);
  if (!found) return null;
  const { label, first } = found;
  const last = isMarked && QUOTE_MARK.test(word[block.last - 1] ?? '') ? block.last - 1 : block.last;
  const name = word.slice(label.first, label.last).join(' ').replace(/\.$/, '');
  const mark = word[first - 1] === ':' ? first - 1 : null;
  return { label, name, mark, content: first < last ? [{ first, last }] : [] };
}

const QUOTE_MARK = /^["“”]$/;

interface Labelled {
  readonly label: TokenRange;
  /** The first token that is spoken. */
  readonly first: number;
}

/** Q. · LEE: · SEN. ANN LEE (D-Va.): · Ann Lee, MAYOR: */
function labelAt(doc: Document, at: number, blockLast: number): Labelled | null {
  const { word } = doc.tokens;
  if (/^[QA]\.$/.test(word[at] ?? '')) return { label: { first: at, last: at + 1 }, first: at + 1 };
  let colon = at;
  while (colon < blockLast && colon <= at + LONGEST_LABEL && word[colon] !== ':') colon++;
  if (word[colon] !== ':') return null;
  const about = word.slice(at, colon).findIndex((w) => w === '(' || w === '[' || w === ',');
  const last = about > 0 ? at + about : colon;
  return last > at ? { label: { first: at, last }, first: colon + 1 } : null;
}

/** Not WHEN: and TICKETS:, which a listing has, nor the headline’s Q&A: */
function namesSpeaker(doc: Document, label: TokenRange): boolean {
  const { first, last } = label;
  if (/^[QA]\.$/.test(doc.tokens.word[first] ?? '')) return true;
  for (let i = first; i < last; i++) if (!isNamePart(doc, i)) return false;
  return last - first <= 6 && !isListedAs(doc, 'rubric', label);
}

/** A word in capitals, or a name. */
function isNamePart(doc: Document, i: number): boolean {
  const { word, tag } = doc.tokens;
  const w = word[i] ?? '';
  if (/^[-.’']$/.test(w)) return true;
  return (
    !isRole(doc, ROLE.listing, i) && doc.tokens.capital[i] === 1 && (tag[i] === 'PROPN' || !/[a-zß-öø-ɏ]{2}/.test(w))
  );
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

import { textSpan } from '../article/text-span.ts';
import type { Span } from '../article/types.ts';
import type { Attribution } from '../attribution/types.ts';
import type { Document } from '../document/document.ts';
import type { Speaker } from '../speakers/types.ts';
import { classifyIn } from './classify.ts';
import { clauseOf } from './clause.ts';
import { type Earlier, FARTHEST } from './details/answered.ts';
import { detailsOf } from './details/details.ts';
import type { Ground } from './grounds.ts';
import { lexemesOf } from './lexemes.ts';
import type { Pieces } from './pieces.ts';
import { AROUND, firstLetter, JOINT, LIMIT, type Setting } from './setting.ts';
import { endsSentence, firstAfter, splitContent } from './split.ts';
import type { Statement, StatementReader } from './types.ts';
import type { StatementWeights } from './weights.ts';
import { type Between, type Lexemes, type Word, wordsOfDocument } from './words.ts';

/** The statements of the attributions and those of the article's own voice (`told`, a sentence each), in text order. */
export function state(
  doc: Document,
  { attributions, speakers }: { readonly attributions: readonly Attribution[]; readonly speakers: readonly Speaker[] },
  told: readonly Span[],
  weights: StatementWeights,
  reader: StatementReader | null = null,
): Statement[] {
  const lexemes = lexemesOf(doc.lexicon);
  const between = wordsOfDocument(doc, lexemes);
  const mentioned = mentionsIn(speakers);
  const kinds = new Map(speakers.map(({ id, kind }) => [id, kind]));
  const said = attributions.flatMap((by) => splitContent(doc, by.content).map((pieces) => ({ pieces, by })));
  const all = [...said, ...told.map((span) => ({ pieces: [span], by: null }))];
  const statements: Statement[] = [];
  const earlier: Earlier[] = [];
  for (const { pieces, by } of all.sort((a, b) => startOf(a.pieces) - startOf(b.pieces))) {
    const clause = clauseOf(settingIn(doc, pieces, by, between, lexemes));
    const attribution = by?.id ?? null;
    const speaker = by?.speaker ?? null;
    const { grounds, ...decision } = classifyIn(clause, weights, reader);
    const source = by?.source ? { start: by.source.start, end: by.source.end } : null;
    const since = chargesSince(doc, startOf(pieces));
    const speakerKind = (speaker && kinds.get(speaker)) || null;
    // What another says in whose content this stands is no charge that it answers: it tells of it.
    const charges = by?.within ? earlier.filter(({ statement }) => !shareWords(statement.content, pieces)) : earlier;
    const occasion = { attribution, speaker, speakerKind, source, since, earlier: charges, mentioned };
    const details = detailsOf(decision.type, clause, occasion);
    const content = pieces.map((piece) => textSpan(doc.text, piece));
    const cue = by?.cue ? { start: by.cue.start, end: by.cue.end } : null;
    const evidence = grounds.map((g) => ({ reason: g.reason, span: g.ofCue ? cue : inPiece(g, pieces) }));
    const id = `t${statements.length + 1}`;
    const statement = { id, content, attribution, speaker, ...decision, evidence, details };
    statements.push(statement);
    if (earlier.push({ words: clause.words, statement }) > FARTHEST) earlier.shift();
  }
  return withChargesInside(statements, attributions);
}

const shareWords = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));

/** He denied *her claim that he knew*: a denial that answers nothing said before denies the claim inside it, one of the next statements. */
function withChargesInside(statements: readonly Statement[], attributions: readonly Attribution[]): Statement[] {
  const parentOf = new Map<string | null, string | null>(attributions.map(({ id, within }) => [id, within]));
  return statements.map((statement, i) => {
    const { details, attribution } = statement;
    if (!details?.denies || details.denies.statement !== null || attribution === null) return statement;
    const isCharge = ({ type, attribution: by, content }: Statement): boolean =>
      type === 'claim' && parentOf.get(by) === attribution && shareWords(content, statement.content);
    const charge = statements.slice(i + 1, i + 1 + NEXT).find(isCharge);
    return charge
      ? { ...statement, details: { ...details, denies: { ...details.denies, statement: charge.id } } }
      : statement;
  });
}
const NEXT = 4;

/** The speaker whom words mention by their end: “the coach Ann Lee”. */
function mentionsIn(speakers: readonly Speaker[]): (span: Span) => string | null {
  const ends = new Map(speakers.flatMap(({ id, mentions }) => mentions.map(({ end }) => [end, id] as const)));
  return ({ end }) => ends.get(end) ?? null;
}

const startOf = (pieces: Pieces): number => pieces[0]?.start ?? 0;

function settingIn(doc: Document, pieces: Pieces, by: Attribution | null, between: Between, lexemes: Lexemes): Setting {
  const { text } = doc;
  const [start, end] = [startOf(pieces), pieces[0]?.end ?? 0];
  const words = wordsOfPieces(pieces, between, lexemes);
  const { cue = null, source = null } = by ?? {};
  const from = Math.max(start - AROUND, paragraphBefore(doc, start)?.start ?? 0);
  return {
    words,
    text,
    cueText: cue?.text ?? '',
    cue: cue ? between(cue.start, cue.end, LIMIT.cue) : [],
    source: source ? between(source.start, source.end, LIMIT.source) : [],
    before: between(from, start, LIMIT.before),
    passage: () => ({
      text: pieces.map((piece) => text.slice(piece.start, piece.end)).join(JOINT),
      cue: cue?.text ?? '',
      source: source?.text ?? '',
      before: text.slice(from, start),
      after: text.slice(end, Math.min(end + AROUND, paragraphAt(doc, start)?.end ?? text.length)),
    }),
    quoted: by !== null && isWithin(by.quoted, firstLetter(words)),
  };
}

/** Whether a place lies in one of these spans, which are in text order: a quotation of many paragraphs has as many. */
const isWithin = (spans: readonly Span[], at: number): boolean => at < (spans[firstAfter(spans, at) - 1]?.end ?? 0);

/** The words of the pieces, as many as are looked at, and between two pieces a mark. */
function wordsOfPieces(pieces: Pieces, between: Between, lexemes: Lexemes): Word[] {
  const [piece] = pieces;
  if (piece && pieces.length === 1) return between(piece.start, piece.end, LIMIT.words);
  const words: Word[] = [];
  for (const { start, end } of pieces) {
    if (words.length >= LIMIT.words) break;
    if (words.length > 0) words.push({ lexeme: lexemes.of('…'), capital: false, start, end: start });
    for (const word of between(start, end, LIMIT.words - words.length)) words.push(word);
  }
  return words;
}

const paragraphAt = ({ blocks }: Document, offset: number): Span | undefined => blocks[firstAfter(blocks, offset) - 1];

/** The paragraph before that of an offset, or its own where it is the first. */
function paragraphBefore({ blocks }: Document, offset: number): Span | undefined {
  const at = firstAfter(blocks, offset) - 1;
  return blocks[at - 1] ?? blocks[at];
}

/** Where what a denial may answer begins: the paragraph before. A headline, which ends without a stop, tells the article's news and charges nobody. */
function chargesSince(doc: Document, offset: number): number {
  const before = paragraphBefore(doc, offset);
  if (!before) return 0;
  return before.end <= offset && !endsSentence(doc.text, before.end) ? before.end : before.start;
}

/** Evidence that reaches over an interruption ends where its first piece ends. */
function inPiece({ span }: Ground, pieces: Pieces): Span | null {
  if (!span) return null;
  const piece = pieces.find((p) => p.start <= span.start && span.start < p.end);
  return piece ? { start: span.start, end: Math.min(span.end, piece.end) } : null;
}

import type { Span, TextSpan } from '../article/types.ts';
import type { Attribution } from '../attribution/types.ts';
import type { Reading } from '../language/types.ts';
import type { ReportingLexicon, StatementLexicon } from '../lexicons/types.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Speaker } from '../speakers/types.ts';
import { classifyIn } from './classify.ts';
import { narrated } from './narrated.ts';
import { firstAfter, type Pieces, splitContent } from './split.ts';
import type { Statement } from './types.ts';
import type { StatementWeights } from './weights.ts';

/** The statements of the attributions, in text order; with `narration` also those of the article's own voice. */
export function state(
  reading: Reading,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  _speakers: readonly Speaker[],
  lexicon: StatementLexicon & ReportingLexicon,
  weights: StatementWeights,
  narration: boolean,
): Statement[] {
  const said = attributions.flatMap((by) => splitContent(reading, by.content).map((pieces) => ({ pieces, by })));
  const told = narration ? narrated(reading, quotations, attributions).map((pieces) => ({ pieces, by: null })) : [];
  return [...said, ...told]
    .sort((a, b) => startOf(a.pieces) - startOf(b.pieces))
    .map(({ pieces, by }, i) => ({
      id: `t${i + 1}`,
      content: pieces.map((piece) => textAt(reading.text, piece)),
      attribution: by?.id ?? null,
      speaker: by?.speaker ?? null,
      ...typed(reading, pieces, by, lexicon, weights),
      details: null,
    }));
}

const startOf = (pieces: Pieces): number => pieces[0]?.start ?? 0;

const textAt = (text: string, { start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) });

/** Between the pieces of an interrupted statement, as the classifier reads it. */
const JOINT = ' … ';
const REACH = 400;

function typed(
  reading: Reading,
  pieces: Pieces,
  by: Attribution | null,
  lexicon: StatementLexicon & ReportingLexicon,
  weights: StatementWeights,
): Pick<Statement, 'type' | 'confidence' | 'evidence'> {
  const { text } = reading;
  const [start, end] = [startOf(pieces), pieces[0]?.end ?? 0];
  const setting = {
    text: pieces.map((p) => text.slice(p.start, p.end)).join(JOINT),
    cue: by?.cue?.text ?? '',
    source: by?.source?.text ?? '',
    before: text.slice(Math.max(0, start - REACH, twoBlocksBack(reading, start)), start),
    after: text.slice(end, end + REACH),
  };
  const { type, confidence, grounds } = classifyIn(setting, lexicon, weights);
  const cue = by?.cue ? { start: by.cue.start, end: by.cue.end } : null;
  const evidence = grounds.map((g) => ({ reason: g.reason, span: g.ofCue ? cue : inArticle(g.span, pieces) }));
  return { type, confidence, evidence };
}

/** Where the paragraph before that of an offset begins. */
function twoBlocksBack({ blocks }: Reading, offset: number): number {
  return blocks[Math.max(0, firstAfter(blocks, offset) - 2)]?.start ?? 0;
}

/** Evidence counts from the start of the joined pieces; the article's offsets are theirs. */
function inArticle(span: Span | null, pieces: Pieces): Span | null {
  if (!span) return null;
  let from = 0;
  for (const { start, end } of pieces) {
    const to = from + end - start;
    if (span.start < to) {
      const shift = start - from;
      return { start: Math.max(start, span.start + shift), end: Math.min(end, span.end + shift) };
    }
    from = to + JOINT.length;
  }
  return null;
}

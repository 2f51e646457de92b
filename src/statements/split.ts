import type { Span } from '../article/types.ts';
import { firstWhere } from '../halving.ts';
import { firstAt } from '../language/first-at.ts';
import type { Reading, Sentence, Tokens } from '../language/types.ts';

/** One statement: the spans of a content that make one sentence or independent clause. */
export type Pieces = readonly Span[];

/** A sentence of fewer words stands with its neighbour: “No. That was wrong.” is one statement. */
const ALONE = 3;

/** The statements of a content, in text order; at least one, whatever the content is. */
export function splitContent(reading: Reading, content: readonly Span[]): Pieces[] {
  const cut = content.flatMap((span) => sentencesIn(reading, span));
  const joined = joinInterrupted(reading.text, cut);
  const parts = joined.flatMap((pieces) => splitClauses(reading, pieces));
  const starts = new Set(content.map((span) => trim(reading.text, span).start));
  const whole = joinFragments(reading, parts, starts);
  return whole.length > 0 ? whole : [content];
}

/** More than a mark, and no part of a list: “…,” she said, “| and that was it”; a cause – the rain; the wind; … */
const isMore = (text: string, { start, end }: Span, seam: Span): boolean =>
  text[seam.start] !== ';' && /\p{L}/u.test(text.slice(start, end));

/** The parts of a span that stand in different sentences. */
function sentencesIn({ text, sentences }: Reading, span: Span): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (let i = firstAfter(sentences, span.start); i < sentences.length; i++) {
    const { start } = sentences[i] as Sentence;
    if (start >= span.end) break;
    parts.push({ start: from, end: start });
    from = start;
  }
  parts.push({ start: from, end: span.end });
  return parts.map((part) => trim(text, part)).filter(({ start, end }) => start < end);
}

/** Index of the first sentence that starts after an offset. */
export const firstAfter = (spans: readonly Span[], offset: number): number =>
  firstWhere(spans.length, (i) => (spans[i] as Span).start > offset);

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

const ENDS = /[.?!…]["'”’»)\]]*$/;
/** Characters before a place that show whether a sentence ends there. */
const TAIL = 8;

/** Does a sentence end at an offset, after a stop and marks that close? */
export const endsSentence = (text: string, end: number): boolean =>
  ENDS.test(text.slice(Math.max(0, end - TAIL), end).trimEnd());

/** “We won,” she said, “and we knew it.”: the second piece goes on with the sentence of the first. */
function joinInterrupted(text: string, spans: readonly Span[]): Pieces[] {
  const statements: Span[][] = [];
  for (const span of spans) {
    const before = statements.at(-1);
    const last = before?.at(-1);
    if (before && last && goesOn(text, last, span)) before.push(span);
    else statements.push([span]);
  }
  return statements;
}

function goesOn(text: string, last: Span, next: Span): boolean {
  if (ENDS.test(text.slice(Math.max(last.start, last.end - TAIL), last.end))) return false;
  if (startsLow(text, next)) return true;
  const between = text.slice(last.end, Math.min(next.start, last.end + 400));
  return !/[.?!]["”’]?\s*$/.test(between.slice(-TAIL));
}

const startsLow = (text: string, { start, end }: Span): boolean =>
  /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(start, Math.min(end, start + TAIL)));

/** “that taxes would fall and that pay would rise”; “we lost; we will learn from it”; “we lost, and we will learn from it”. */
function splitClauses(reading: Reading, pieces: Pieces): Pieces[] {
  const statements: Span[][] = [];
  let begun: Span[] = [];
  for (const piece of pieces) {
    const parts = clausesIn(reading, piece, begun.length > 0);
    begun.push(...parts.slice(0, 1));
    for (const part of parts.slice(1)) {
      statements.push(begun);
      begun = [part];
    }
  }
  return [...statements, begun];
}

/** The clauses of one piece; where it goes on with an interrupted sentence, the first is a part of one: “…,” she said, “not to him, | and I will stay”. */
function clausesIn(reading: Reading, piece: Span, goesOn: boolean): Span[] {
  const parts: Span[] = [];
  let from = piece.start;
  for (const seam of seams(reading, piece)) {
    const [left, right] = [trim(reading.text, { start: from, end: seam.start }), { start: seam.end, end: piece.end }];
    const isRest = goesOn && from === piece.start && isMore(reading.text, left, seam);
    if (!(isRest || standsAlone(reading, left)) || !standsAlone(reading, right)) continue;
    parts.push(left);
    from = seam.end;
  }
  parts.push(trim(reading.text, { start: from, end: piece.end }));
  return parts;
}

const JOINS: readonly string[] = ['and', 'but'];

/** What joins two clauses and belongs to neither: “, and that”, “;”, “, and”. */
function seams(reading: Reading, { start, end }: Span): Span[] {
  const { tokens } = reading;
  const found: Span[] = [];
  let listed = false;
  for (let i = firstAt(tokens.start, end) - 1; i >= 0 && (tokens.start[i] as number) >= start; i--) {
    const word = tokens.lower[i] as string;
    if (word === ';') found.push(between(reading, i, i));
    else if (word === 'that' && JOINS.includes(tokens.lower[i - 1] ?? '')) {
      const from = tokens.word[i - 2] === ',' ? i - 2 : i - 1;
      if (isSubject(tokens, i)) {
        if (!relatesBefore(tokens, i, start)) found.push(between(reading, from, i - 1));
        continue;
      }
      listed = true;
      found.push(between(reading, from, i));
    } else if (word === 'that' && listed && tokens.word[i - 1] === ',') found.push(between(reading, i - 1, i));
    else if (word === ',' && JOINS.includes(tokens.lower[i + 1] ?? '') && beginsClause(reading, i + 2))
      found.push(between(reading, i, i + 1));
  }
  return found.filter((seam) => seam.start > start && seam.end < end).reverse();
}

/** From the first of some tokens to where the word after the last begins. */
const between = ({ tokens, text }: Reading, first: number, last: number): Span => ({
  start: tokens.start[first] as number,
  end: tokens.start[last + 1] ?? text.length,
});

/** And | that’s what we do, and | that means war; but “and that elected mayors would …”, “and that doing so …”. */
function isSubject(tokens: Tokens, that: number): boolean {
  const verb = that + 1;
  const lower = tokens.lower[verb] ?? '';
  if (!isVerb(tokens, verb) || lower.endsWith('ing')) return false;
  return !(lower.endsWith('ed') && NAMES.has(tokens.tag[verb + 1] ?? ''));
}
const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** A party that won and | that will govern: one clause as the other. “That’s” is no such clause. */
function relatesBefore(tokens: Tokens, that: number, start: number): boolean {
  if (tokens.end[that] === tokens.start[that + 1]) return false;
  for (let i = that - 1; i >= Math.max(0, that - CLAUSE) && (tokens.start[i] as number) >= start; i--)
    if (isRelative(tokens, i) && isVerb(tokens, i + 1)) return true;
  return false;
}

/** We won’t do it again; there was no deal; now they know; nobody has rung: a subject of one word and its verb. */
function beginsClause({ tokens }: Reading, at: number): boolean {
  const from = tokens.tag[at] === 'ADV' ? at + 1 : at;
  if (isInserted(tokens, at)) return false;
  if (SUBJECTS.has(tokens.lower[from] ?? '')) return isVerb(tokens, from + 1) || isVerb(tokens, from + 2);
  return NOBODY.has(tokens.lower[from] ?? '') && tokens.tag[from + 1] === 'AUX';
}
const NOBODY: ReadonlySet<string> = new Set(
  'nobody everybody anybody somebody everyone anyone someone nothing everything none this'.split(' '),
);

/** What I said, and *he knows it*, was true: the clause before goes on behind the next comma. */
function isInserted(tokens: Tokens, at: number): boolean {
  const comma = tokens.word.slice(at, at + CLAUSE).indexOf(',');
  return comma > 0 && isVerb(tokens, at + comma + 1) && !tokens.lower[at + comma + 1]?.endsWith('ing');
}

const isVerb = ({ tag }: Tokens, i: number): boolean => tag[i] === 'VERB' || tag[i] === 'AUX';
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it', 'there']);

/** Enough words to look at: a clause has its verb near its beginning. */
const CLAUSE = 25;

/** A subject and its verb: three words or more, one of them a verb that isn't the first, nor of a relative clause. */
function standsAlone(reading: Reading, { start, end }: Span): boolean {
  const { tokens } = reading;
  const first = firstAt(tokens.start, start);
  let words = 0;
  let verbs = 0;
  let needed = 1;
  let inGroup = false;
  for (let i = first; i < Math.min(tokens.count, first + CLAUSE) && (tokens.end[i] as number) <= end; i++) {
    if (tokens.tag[i] !== 'PUNCT') words++;
    if (verbs < needed && isRelative(tokens, i)) needed++;
    const counts = words > 1 && isVerb(tokens, i);
    if (counts && (!inGroup || (tokens.tag[i] === 'AUX' && tokens.tag[i - 1] === 'VERB'))) verbs++;
    inGroup = counts;
  }
  return words >= 3 && verbs >= needed && !leans(reading, first, end);
}

/** The roof that leaked, a town which lost: that verb is not the sentence's. */
function isRelative({ lower, tag }: Tokens, i: number): boolean {
  const word = lower[i] ?? '';
  return word === 'who' || word === 'which' || (word === 'that' && tag[i - 1] === 'NOUN');
}

/** If we lose | and they win, the pier will close; not only did we lose, | but we lost badly. */
function leans({ tokens }: Reading, first: number, end: number): boolean {
  let at = first;
  while (tokens.tag[at] === 'PUNCT') at++;
  const opens = OPENS.has(tokens.lower[at] ?? '');
  for (let i = at; i < Math.min(tokens.count, first + CLAUSE) && (tokens.end[i] as number) <= end; i++) {
    if (opens && tokens.word[i] === ',') return false;
    if (tokens.lower[i] === 'not' && ONLY.has(tokens.lower[i + 1] ?? '')) return true;
  }
  return opens;
}
const OPENS: ReadonlySet<string> = new Set(
  'if unless when while although though because once since whether until'.split(' '),
);
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely']);

/** “No. That was wrong.” is one statement; what ends a span goes back to what it follows there: “We won. Period,” she said. */
function joinFragments(reading: Reading, statements: readonly Pieces[], starts: ReadonlySet<number>): Pieces[] {
  const joined: Span[][] = [];
  let lead: Span[] = [];
  statements.forEach((pieces, i) => {
    const all = [...lead, ...pieces];
    const last = joined.at(-1);
    lead = [];
    const ends = beginsIn(pieces, starts) === false && beginsIn(statements[i + 1], starts) !== false;
    if (!isFragment(reading, pieces)) joined.push(all);
    else if (last && (ends || isAsked(reading.text, last.at(-1)))) last.push(...all);
    else lead = all;
  });
  const last = joined.at(-1);
  if (lead.length > 0 && last) last.push(...lead);
  else if (lead.length > 0) joined.push(lead);
  return joined.map((p) => merge(reading.text, p, starts));
}

/** Does a statement begin where a span of the content does? */
const beginsIn = (pieces: Pieces | undefined, starts: ReadonlySet<number>): boolean | null =>
  pieces?.[0] ? starts.has(pieces[0].start) : null;

/** “Did we know? No. We had no report”: what answers a question stands with it. */
const isAsked = (text: string, span: Span | undefined): boolean =>
  span !== undefined && /\?["”’]?$/.test(text.slice(Math.max(span.start, span.end - TAIL), span.end));

const LONGEST_FRAGMENT = 60;

function isFragment(reading: Reading, pieces: Pieces): boolean {
  const { text } = reading;
  let words = 0;
  for (const { start, end } of pieces) {
    if (end - start > LONGEST_FRAGMENT) return false;
    words += text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    if (words >= ALONE) return false;
  }
  return !isShortest(reading, pieces);
}

/** “I abstained,” “He’s lying,” she said: subject and verb, and no more. */
function isShortest({ tokens }: Reading, [piece]: Pieces): boolean {
  if (!piece) return false;
  let at = firstAt(tokens.start, piece.start);
  while (tokens.tag[at] === 'PUNCT') at++;
  const verb = tokens.tag[at + 1] === 'AUX' ? at + 2 : at + 1;
  return (
    SUBJECTS.has(tokens.lower[at] ?? '') &&
    tokens.tag[verb] === 'VERB' &&
    (tokens.end[verb] ?? piece.end + 1) <= piece.end
  );
}

/** Neighbours with nothing but space between them are one span, unless a new span of the content begins there, as at a paragraph. */
function merge(text: string, pieces: readonly Span[], starts: ReadonlySet<number>): Span[] {
  const merged: Span[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const near =
      last &&
      !starts.has(piece.start) &&
      piece.start - last.end < 50 &&
      text.slice(last.end, piece.start).trim() === '';
    if (last && near) merged[merged.length - 1] = { start: last.start, end: piece.end };
    else merged.push(piece);
  }
  return merged;
}

import { trimmed } from '../article/trimmed.ts';
import type { Span } from '../article/types.ts';
import type { Document, Tokens } from '../document/document.ts';
import { firstAt } from '../document/first-at.ts';
import { hasLetter } from '../document/form.ts';
import type { Pieces } from './pieces.ts';

/** “that taxes would fall and that pay would rise”; “we lost; we will learn from it”; “we lost, and we will learn from it”. */
export function splitClauses(doc: Document, pieces: Pieces): Pieces[] {
  const statements: Span[][] = [];
  let begun: Span[] = [];
  for (const piece of pieces) {
    const parts = clausesIn(doc, piece, begun.length > 0);
    begun.push(...parts.slice(0, 1));
    for (const part of parts.slice(1)) {
      statements.push(begun);
      begun = [part];
    }
  }
  return [...statements, begun];
}

/** The clauses of one piece; where it goes on with an interrupted sentence, the first is a part of one: “…,” she said, “not to him, | and I will stay”. */
function clausesIn(doc: Document, piece: Span, goesOn: boolean): Span[] {
  const parts: Span[] = [];
  let from = piece.start;
  for (const seam of seams(doc, piece)) {
    const [left, right] = [trimmed(doc.text, { start: from, end: seam.start }), { start: seam.end, end: piece.end }];
    const isRest = goesOn && from === piece.start && hasLetter(doc.text.slice(from, seam.start));
    if (!(isRest || standsAlone(doc, left)) || !standsAlone(doc, right)) continue;
    parts.push(left);
    from = seam.end;
  }
  parts.push(trimmed(doc.text, { start: from, end: piece.end }));
  return parts;
}

const JOINS: readonly string[] = ['and', 'but'];

/** What joins two clauses and belongs to neither: “, and that”, “, that” in a list of such, “;”, “, and”; but “that” stays in “and | that’s it”. */
function seams(doc: Document, { start, end }: Span): Span[] {
  const { tokens } = doc;
  const found: Span[] = [];
  let listed = false;
  for (let i = firstAt(tokens.start, end) - 1; i >= 0 && (tokens.start[i] as number) >= start; i--) {
    const word = tokens.lower[i] as string;
    if (word === ';') found.push(between(doc, i, i));
    else if (word === 'that' && JOINS.includes(tokens.lower[i - 1] ?? '')) {
      const from = tokens.word[i - 2] === ',' ? i - 2 : i - 1;
      if (isSubject(tokens, i)) {
        found.push(between(doc, from, i - 1));
        continue;
      }
      listed = true;
      found.push(between(doc, from, i));
    } else if (word === 'that' && listed && tokens.word[i - 1] === ',') found.push(between(doc, i - 1, i));
    else if (word === ',' && JOINS.includes(tokens.lower[i + 1] ?? '') && beginsClause(doc, i + 2))
      found.push(between(doc, i, i + 1));
  }
  return found.filter((seam) => seam.start > start && seam.end < end).reverse();
}

/** From the first of some tokens to where the word after the last begins. */
const between = ({ tokens, text }: Document, first: number, last: number): Span => ({
  start: tokens.start[first] as number,
  end: tokens.start[last + 1] ?? text.length,
});

/** And | that’s what we do, and | that means war; but “and that doing so …”. */
const isSubject = (tokens: Tokens, that: number): boolean =>
  isVerb(tokens, that + 1) && !tokens.lower[that + 1]?.endsWith('ing');

/** We won’t do it again; there was no deal; now they know; nobody has rung: a subject of one word and its verb. */
function beginsClause({ tokens }: Document, at: number): boolean {
  const from = tokens.tag[at] === 'ADV' ? at + 1 : at;
  if (SUBJECTS.has(tokens.lower[from] ?? '')) return isVerb(tokens, from + 1) || isVerb(tokens, from + 2);
  return LONE_SUBJECTS.has(tokens.lower[from] ?? '') && tokens.tag[from + 1] === 'AUX';
}
const LONE_SUBJECTS: ReadonlySet<string> = new Set(
  'nobody everybody anybody somebody everyone anyone someone nothing everything none this'.split(' '),
);

const isVerb = ({ tag }: Tokens, i: number): boolean => tag[i] === 'VERB' || tag[i] === 'AUX';

/** Who a clause may begin with. */
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it', 'there']);

/** Enough words to look at: a clause has its verb near its beginning. */
const CLAUSE = 25;

/** A clause that leans on no other: a pronoun and its verb, or three words, one of them a verb that isn't the first. */
function standsAlone(doc: Document, { start, end }: Span): boolean {
  const { tokens } = doc;
  const first = firstAt(tokens.start, start);
  let words = 0;
  let hasVerb = false;
  for (let i = first; i < Math.min(tokens.count, first + CLAUSE) && (tokens.end[i] as number) <= end; i++) {
    if (tokens.tag[i] !== 'PUNCT') words++;
    if (words > 1 && isVerb(tokens, i)) hasVerb = true;
  }
  return hasVerb && (words >= 3 || isShortest(doc, first, end)) && !leans(doc, first, end);
}

/** “I abstained,” “He’s lying”: it begins with a pronoun and its verb, which are enough. */
export function isShortest({ tokens }: Document, first: number, end: number): boolean {
  let at = first;
  while (tokens.tag[at] === 'PUNCT' && at < first + CLAUSE) at++;
  const verb = tokens.tag[at + 1] === 'AUX' ? at + 2 : at + 1;
  return SUBJECTS.has(tokens.lower[at] ?? '') && tokens.tag[verb] === 'VERB' && (tokens.end[verb] as number) <= end;
}

/** To raise pay | and to hire nurses; not only did we lose, | but we lost badly. */
function leans({ tokens }: Document, first: number, end: number): boolean {
  let at = first;
  while ((tokens.tag[at] === 'PUNCT' || tokens.tag[at] === 'CCONJ') && at < first + CLAUSE) at++;
  if (tokens.lower[at] === 'to') return true;
  for (; at < Math.min(tokens.count, first + CLAUSE) && (tokens.end[at] as number) <= end; at++)
    if (tokens.lower[at] === 'not' && ONLY.has(tokens.lower[at + 1] ?? '')) return true;
  return false;
}
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely']);

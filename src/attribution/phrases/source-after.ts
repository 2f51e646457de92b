import type { Document, TokenRange } from '../../document/document.ts';
import { inQuote, quoteOf } from '../sentence.ts';
import { isColon, isComma, isFiniteVerb, isRole, isTagged, opensRelative, ROLE, TAG } from '../words.ts';
import { isAdverbial, nounPhraseAfter } from './noun-phrase.ts';

/** A source after its verb, with its apposition: said *Ann Lee, who has led the club since May*. */
export function sourceAfter(doc: Document, from: number, last: number): TokenRange | null {
  const head = nounPhraseAfter(doc, from, last);
  if (!head) return null;
  let end = head.last;
  while (end < last && (isComma(doc, end) || isRole(doc, ROLE.relative, end))) {
    const next = appositionAfter(doc, end, last);
    if (next === end) break;
    end = next;
  }
  return { first: head.first, last: end };
}

/** The end of the apposition or relative clause after a comma; the comma itself where none follows. */
function appositionAfter(doc: Document, comma: number, last: number): number {
  const open = isComma(doc, comma) ? comma + 1 : comma;
  if (open >= last || inQuote(doc, open)) return comma;
  const isRelative = opensRelative(doc, open);
  if (!isRelative && !opensAppositive(doc, open)) return comma;
  let end = open + 1;
  for (; end < last && !endsApposition(doc, end, isRelative); end = quoteOf(doc, end)?.last ?? end + 1)
    if (!isRelative && isFiniteVerb(doc, end)) return comma;
  end = Math.min(end, last);
  return end === last && isTagged(doc, TAG.PUNCT, end - 1) && !inQuote(doc, end - 1) ? end - 1 : end;
}

const opensAppositive = (doc: Document, i: number): boolean =>
  isTagged(doc, TAG.DET | TAG.NOUN | TAG.PROPN | TAG.NUM | TAG.ADJ, i) && !isRole(doc, ROLE.time, i);

/** At a comma; one without a verb also at a colon, before a clause and before “on Monday”. */
const endsApposition = (doc: Document, i: number, isRelative: boolean): boolean =>
  (!inQuote(doc, i) && (isComma(doc, i) || doc.tokens.word[i] === ';')) ||
  (!isRelative &&
    (isColon(doc, i) ||
      isRole(doc, ROLE.relative | ROLE.subordinator, i) ||
      (isTagged(doc, TAG.ADP, i) && isAdverbial(doc, i))));

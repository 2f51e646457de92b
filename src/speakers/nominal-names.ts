import type { Tokens } from '../document/document.ts';
import { isTime, type Nominal, RELATIVE, STOP } from './phrases.ts';
import type { Reading } from './reading.ts';
import { isA } from './tokens.ts';
import { ALONE_OF_ITS_KIND, OPENERS } from './word-lists.ts';
import { CALENDAR, DEMONYM, DEMONYMS, NOUN, PLACE } from './words.ts';

const ARTICLE = /^(?:an?|the|one(?!\s+of\b)|both|this|that|these|those(?=\s+[a-zà-öø-ɏ]+$))\s+/i;

/**
 * The name of one who is never named: the noun phrase as written, without article and relative clause.
 * “A senior official, who asked …”: senior official.
 */
export function nameOfNominal(reading: Reading, nominal: Nominal): string {
  const { tokens, text } = reading;
  const { head, last } = nominal;
  const first = afterOpeners(tokens, nominal.first, last);
  let end = first + 1;
  while (end < last && !isCut(tokens, end) && !endsBefore(reading, head, end)) end++;
  const written = text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, ' ');
  const bare = written.replace(ARTICLE, '');
  const name = bare === '' ? written : bare;
  return bare !== written || keepsCapital(reading, first) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** His speech | Tuesday, a doctor | on Monday; not the PM, an April survey, Theresa May. */
function endsBefore(reading: Reading, head: number, i: number): boolean {
  if (!isTime(reading, i) || reading.nameAt[i]) return false;
  const before = reading.tokens.tag[i - 1];
  return i > head || (i === head ? before !== 'DET' : before === 'NOUN');
}

/** So even | economists, yet | the officials. */
function afterOpeners({ lower }: Tokens, first: number, last: number): number {
  let i = first;
  while (i < last - 1 && OPENERS.has(lower[i] as string)) i++;
  return i;
}

/** Critics | who; but critics of *that* plan. */
const isCut = ({ lower, tag }: Tokens, i: number): boolean =>
  STOP.has(lower[i] as string) || (RELATIVE.has(lower[i] as string) && !(lower[i] === 'that' && tag[i - 1] === 'ADP'));

/** Whether the capital is the word's own: Pentagon officials, PMs; but Analysts, Energy experts. */
function keepsCapital({ tokens, traits, nameAt }: Reading, i: number): boolean {
  const written = tokens.word[i] as string;
  if (tokens.tag[i] === 'NUM') return false; // two Tories
  if (/[A-ZÀ-ÖØ-Þ]/.test(written.slice(1)) || tokens.capital[i + 1] === 1) return true; // Senate Republican leaders
  if (isA(traits, i, CALENDAR | PLACE | DEMONYM | DEMONYMS)) return true;
  return isA(traits, i, NOUN) ? ALONE_OF_ITS_KIND.has(tokens.folded[i] as string) : nameAt[i] !== null;
}

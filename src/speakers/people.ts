import type { NameView } from './name-view.ts';
import { ARTICLES, INDEFINITE, type Nominal, nominalIn, POSSESSIVES } from './phrases.ts';
import { isA, isNoun, nounAt, ROLE_TAGS, type Tokens } from './tokens.ts';
import { DEMONYMS, isPersonNoun, NOUN } from './words.ts';

const LONGEST_PHRASE = 8;

/** The noun phrase for people whose noun is token `head`: *three hospital doctors*, *thousands of nurses*; null for other nouns, and for a name. */
export function peopleAt(view: NameView, head: number): Nominal | null {
  const { tokens } = view.reading;
  if (view.nameAt[head] || !isForPeople(tokens, head)) return null;
  const first = startOfPhrase(tokens, head);
  const of = tokens.lower[first - 1] === 'of' && nounAt(tokens, first - 2)?.kind === 'group' ? first - 1 : -1;
  return of < 0
    ? nominalIn(view, first, head + 1, head + 1)
    : nominalIn(view, startOfPhrase(tokens, of - 1), head + 1, of);
}

/** The noun phrase that token `head` ends: *the Lund campaign*. */
export const phraseAt = (view: NameView, head: number): Nominal | null =>
  nominalIn(view, startOfPhrase(view.reading.tokens, head), head + 1, head + 1);

function isForPeople(tokens: Tokens, i: number): boolean {
  if (!isNoun(tokens, i)) return false;
  const kind = nounAt(tokens, i)?.kind;
  return isA(tokens, i, NOUN) ? kind === 'group' || isPersonNoun(kind) : isA(tokens, i, DEMONYMS);
}

/** Where the words before a noun begin that are of its phrase: | three senior officials. */
function startOfPhrase({ tag, lower, sentence }: Tokens, head: number): number {
  let first = head;
  while (head - first < LONGEST_PHRASE && sentence[first - 1] === sentence[head] && isOfPhrase(first - 1)) first--;
  if (first < head && lower[first - 1] === ',' && lower[first]?.endsWith('ing')) first++; // Lund lost, *disappointing* | voters
  const before = lower[first - 1] as string;
  const isOpening = ARTICLES.has(before) || POSSESSIVES.has(before) || INDEFINITE.has(before);
  return isOpening && sentence[first - 1] === sentence[head] ? first - 1 : first;

  function isOfPhrase(i: number): boolean {
    if (tag[i] === 'NOUN' && tag[i + 1] === 'ADJ') return false; // one reason | younger doctors
    const joins = lower[i] === 'and' && lower[head] === 'others'; // doctors and others
    return ROLE_TAGS.has(tag[i] as string) || tag[i] === 'NUM' || lower[i] === '-' || joins;
  }
}

import type { Tokens } from '../document/document.ts';
import { ARTICLES, INDEFINITE, type Nominal, nominalIn, POSSESSIVES } from './phrases.ts';
import type { Reading, WordsRead } from './reading.ts';
import { isA, isNoun, nounAt, pronounAt, ROLE_TAGS } from './tokens.ts';
import { DEMONYMS, isPersonNoun, NOUN, QUOTED, SEVERAL } from './words.ts';

const LONGEST_PHRASE = 8;

/** The noun phrase for people whose noun is token `head`: *three hospital doctors*, *thousands of nurses*; null for other nouns, and for a name. */
export function peopleAt(reading: Reading, head: number): Nominal | null {
  const { tokens } = reading;
  if (reading.nameAt[head] || !isForPeople(reading, head)) return null;
  const first = startOfPhrase(tokens, head);
  const of = tokens.lower[first - 1] === 'of' && nounAt(reading, first - 2)?.kind === 'group' ? first - 1 : -1;
  return of < 0
    ? nominalIn(reading, first, head + 1, head + 1)
    : nominalIn(reading, startOfPhrase(tokens, of - 1), head + 1, of);
}

/** The noun phrase that token `head` ends: *the Lund campaign*. */
export const phraseAt = (reading: Reading, head: number): Nominal | null =>
  nominalIn(reading, startOfPhrase(reading.tokens, head), head + 1, head + 1);

function isForPeople(reading: WordsRead, i: number): boolean {
  const { tokens, traits } = reading;
  if (!isNoun(tokens, i)) return false;
  const kind = nounAt(reading, i)?.kind;
  return isA(traits, i, NOUN) ? kind === 'group' || isPersonNoun(kind) : isA(traits, i, DEMONYMS);
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

const SENTENCES_BEFORE = 1;

/** Lund was met by *thousands of nurses*. They said …: groups in the sentence of a “they” that is a source, before it, and in the one before, outside quotations. */
export function peopleNear(reading: Reading, sources: ReadonlySet<number>): Nominal[] {
  const {
    tokens,
    traits,
    doc: { sentences },
  } = reading;
  const found: Nominal[] = [];
  let from = 0;
  for (const at of [...sources].sort((a, b) => a - b)) {
    if (pronounAt(reading, at) !== 'they') continue;
    const first = sentences[Math.max(0, (tokens.sentence[at] as number) - SENTENCES_BEFORE)]?.first ?? at;
    for (let i = Math.max(first, from); i < at; i++) {
      const people = isA(traits, i, QUOTED) ? null : severalAt(reading, i);
      if (people) found.push(people);
    }
    from = at;
  }
  return found;
}

/** *Dozens of nurses*, *the crew*; null for the first word of that, and for a *number*. */
function severalAt(reading: Reading, head: number): Nominal | null {
  const { tokens, traits } = reading;
  if (!isA(traits, head, SEVERAL | DEMONYMS) || tokens.lower[head + 1] === 'of') return null;
  const people = peopleAt(reading, head);
  return (people?.plural || people?.kind === 'group') && people.noun !== 'number' ? people : null;
}

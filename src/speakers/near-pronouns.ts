import { relationOf } from './grammatical-relation.ts';
import type { NameView } from './name-view.ts';
import { peopleAt, phraseAt } from './people.ts';
import type { Nominal } from './phrases.ts';
import { isA, isNoun, nounAt, pronounAt } from './tokens.ts';
import { DEMONYMS, isOrganizationNoun, NOUN, QUOTED, SEVERAL } from './words.ts';

/** Lund was met by *thousands of nurses*. They said …: groups near a “they” that is a source. */
export const peopleNear = (view: NameView, sources: ReadonlySet<number>): Nominal[] =>
  phrasesNear(view, sources, 'they', severalAt);

/** *The Lund campaign* had other plans. It said …: bodies and documents that act, near an “it” that is a source. */
export const bodiesNear = (view: NameView, sources: ReadonlySet<number>): Nominal[] =>
  phrasesNear(view, sources, 'it', actorAt);

const SENTENCES_BEFORE = 1;

/** What stands in the sentence of a pronoun among the sources, before it, and in the one before, outside quotations. */
function phrasesNear(
  view: NameView,
  sources: ReadonlySet<number>,
  pronoun: 'they' | 'it',
  phraseWith: (view: NameView, head: number) => Nominal | null,
): Nominal[] {
  const { tokens, sentences } = view.reading;
  const found: Nominal[] = [];
  let from = 0;
  for (const at of [...sources].sort((a, b) => a - b)) {
    if (pronounAt(tokens, at) !== pronoun) continue;
    const first = sentences[Math.max(0, (tokens.sentence[at] as number) - SENTENCES_BEFORE)]?.first ?? at;
    for (let i = Math.max(first, from); i < at; i++) {
      const phrase = isA(tokens, i, QUOTED) ? null : phraseWith(view, i);
      if (phrase) found.push(phrase);
    }
    from = at;
  }
  return found;
}

/** *Dozens of nurses*, *the crew*; null for the first word of that, and for a *number*. */
function severalAt(view: NameView, head: number): Nominal | null {
  const { tokens } = view.reading;
  if (!isA(tokens, head, SEVERAL | DEMONYMS) || tokens.lower[head + 1] === 'of') return null;
  const people = peopleAt(view, head);
  return (people?.plural || people?.kind === 'group') && people.noun !== 'number' ? people : null;
}

/** *The Lund campaign* had left, *a memo* came out: the subject of its sentence. */
function actorAt(view: NameView, head: number): Nominal | null {
  const { tokens } = view.reading;
  if (!isA(tokens, head, NOUN) || !isNoun(tokens, head) || view.nameAt[head]) return null;
  const kind = nounAt(tokens, head)?.kind;
  const body = kind === 'document' || isOrganizationNoun(kind) ? phraseAt(view, head) : null;
  return body && !body.plural && relationOf(view, body.first, body.head + 1) === 'subject' ? body : null;
}

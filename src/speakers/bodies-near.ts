import type { NameView } from './name-view.ts';
import { phraseAt } from './people.ts';
import type { Nominal } from './phrases.ts';
import { rankOf } from './rank.ts';
import { isA, nounAt, pronounAt } from './tokens.ts';
import { isOrganizationNoun, NOUN, QUOTED } from './words.ts';

const SENTENCES_BEFORE = 1;

/** *The Lund campaign* had other plans. It said …: bodies and documents that act in the sentence of an “it” that is a source, before it, and in the one before. */
export function bodiesNear(view: NameView, sources: ReadonlySet<number>): Nominal[] {
  const { tokens, sentences } = view.reading;
  const found: Nominal[] = [];
  let from = 0;
  for (const at of [...sources].sort((a, b) => a - b)) {
    if (pronounAt(tokens, at) !== 'it') continue;
    const first = sentences[Math.max(0, (tokens.sentence[at] as number) - SENTENCES_BEFORE)]?.first ?? at;
    for (let i = Math.max(first, from); i < at; i++) {
      const body = isA(tokens, i, NOUN) && !isA(tokens, i, QUOTED) ? bodyAt(view, i) : null;
      if (body && rankOf(view, body.first, body.head + 1) === 'subject') found.push(body);
    }
    from = at;
  }
  return found;
}

function bodyAt(view: NameView, head: number): Nominal | null {
  const { tokens } = view.reading;
  const kind = nounAt(tokens, head)?.kind;
  if (!NOUNS.has(tokens.tag[head] as string) || view.nameAt[head] || (kind !== 'document' && !isOrganizationNoun(kind)))
    return null;
  const body = phraseAt(view, head);
  return body?.plural ? null : body;
}
const NOUNS = new Set(['NOUN', 'PROPN']);

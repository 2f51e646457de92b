import { headOf } from './bodies.ts';
import type { DiscourseState } from './discourse-state.ts';
import { type Entity, idsOf } from './entities.ts';
import type { NameView } from './name-view.ts';
import type { Nominal } from './phrases.ts';
import { distinguishingModifiers } from './roles.ts';
import { type Anaphor, antecedentOf } from './salience.ts';
import { isAcronym } from './tokens.ts';
import {
  AIRED,
  ARMED,
  CALLED_BY_HEAD,
  COMPANIES,
  MAYBE_ANY_FIRM,
  NEWSPAPERS,
  NO_COMPANIES,
  OF_THAT_SORT,
  OF_THE_COUNTRY,
  PAPERS,
  SUPERLATIVE,
} from './word-lists.ts';
import { FIRM, isListed, isOrganizationNoun, type NounKind, nounOf, PLACE, type Words } from './words.ts';

/** “the trust”, “the airline”, “the company”: a name that has the noun in it, or the nearest one that can be such a thing. */
export function organizationOf(state: DiscourseState, nominal: Nominal, anaphor: Anaphor): Entity | null {
  const { recent, index, lastSpeaker, view } = state;
  const { noun } = nominal;
  const isIn = (entity: Entity): boolean => hasWords(view.words, entity, [noun]);
  const asked = distinguishingModifiers(nominal);
  if (asked.length > 0 && nominal.kind !== 'generic' && !asked.some((word) => SUPERLATIVE.has(word))) return null;
  if (asked.some((word) => ARMED.has(word))) return null;
  const known =
    asked.length > 0
      ? []
      : idsOf(index.byAny, noun)
          .map((id) => index.entities[id] as Entity)
          .filter(isIn);
  if (known.length === 1) return known[0] as Entity;
  if (OF_THE_COUNTRY.has(noun) || view.reading.tokens.capital[nominal.head] === 1) return null;
  return antecedentOf(
    recent,
    anaphor,
    (entity, relation) => (relation === 'location' ? null : organizationFits(view, entity, nominal)),
    lastSpeaker,
  );
}

/** “the trust”: the organization that was named last with this noun, and these words, in its name. */
export function namedBy({ recent, view }: DiscourseState, nominal: Nominal): Entity | null {
  const asked = [nominal.noun, ...distinguishingModifiers(nominal).filter((word) => !SUPERLATIVE.has(word))]; // the top court
  return recent.findLast(({ entity }) => hasWords(view.words, entity, asked))?.entity ?? null;
}

/** An organization with these words in its name; the House is not the White House, which is a place. */
const hasWords = (lists: Words, { type, named, words }: Entity, asked: readonly string[]): boolean =>
  type === 'organization' &&
  named &&
  asked.every((word) => words.includes(word)) &&
  !isListed(lists, words.join(' '), PLACE);

/** “The company” is the one that an article is about: each time that it names one counts, up to so many. */
const PROMINENT = 10;
const A_NAMING = 0.2;

function organizationFits(
  { words: lists }: NameView,
  { type, name, words, named, thing, gender, roles, speaksOf, count }: Entity,
  { kind, noun }: Nominal,
): number | null {
  if (!named || thing || words.some((word) => /\d/.test(word))) return null;
  if (isListed(lists, words.join(' '), PLACE)) return null; // Mexico City
  const head = nounOf(lists, headOf(words));
  if (head?.kind === 'document' && !NEWSPAPERS.has(headOf(words))) return null; // the Road Safety Act; but the Post
  if (roles.some((role) => role.noun === noun)) return 2;
  if (!mayBeCalled(lists, words, noun, kind) || (PAPERS.has(noun) && isAcronym(name))) return null;
  const prominence = Math.min(count, PROMINENT) * A_NAMING;
  if (type === 'organization') return (kind === 'generic' ? 1 : 0.8) + prominence;
  if (type !== 'name' || words.length > 1 || gender !== null || speaksOf.has(noun)) return null;
  return 0.6 + prominence;
}

/**
 * Whether a name lets its bearer be “the bank”, “the company”, though the text never calls it so: any firm may be a bank, and none is a union, a
 * party or a regulator unless its name is one of theirs; nor is a union or a council a company.
 */
function mayBeCalled(lists: Words, words: readonly string[], noun: string, kind: NounKind | null): boolean {
  const theirs = OF_THAT_SORT.get(noun);
  if (theirs) return words.some((word) => theirs.has(word));
  const head = headOf(words);
  if (CALLED_BY_HEAD.get(noun)?.has(head)) return true;
  if (kind === 'generic') return !(COMPANIES.has(noun) && (NO_COMPANIES.has(head) || NEWSPAPERS.has(head)));
  const headKind = nounOf(lists, head)?.kind;
  const isOther = isOrganizationNoun(headKind) && headKind !== 'generic';
  return MAYBE_ANY_FIRM.has(noun) && !isOther && (AIRED.has(head) || !isListed(lists, head, FIRM));
}

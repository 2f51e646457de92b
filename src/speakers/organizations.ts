import type { DiscourseState } from './discourse-state.ts';
import { type Entity, idsOf } from './entities.ts';
import type { Nominal } from './phrases.ts';
import type { Reading } from './reading.ts';
import { distinguishingModifiers } from './roles.ts';
import { type Anaphor, antecedentOf } from './salience.ts';
import { isAllCaps } from './tokens.ts';
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
  ONLY_BEFORE,
  OTHER_BODIES,
  PAPERS,
  SAME_BODY,
  SUPERLATIVE,
} from './word-lists.ts';
import { FIRM, isListed, isOrganizationNoun, type NounKind, nounOf, PLACE, type Words } from './words.ts';

/** “the trust”, “the airline”, “the company”: a name that has the noun in it, or the nearest one that can be such a thing. */
export function organizationOf(state: DiscourseState, nominal: Nominal, anaphor: Anaphor): Entity | null {
  const { recent, index, lastSpeaker, reading } = state;
  const { noun } = nominal;
  const isIn = (entity: Entity): boolean => hasWords(reading.words, entity, [noun]);
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
  if (OF_THE_COUNTRY.has(noun) || reading.tokens.capital[nominal.head] === 1) return null;
  return antecedentOf(
    recent,
    anaphor,
    (entity, relation) => (relation === 'location' ? null : organizationFits(reading, entity, nominal)),
    lastSpeaker,
  );
}

/** “the trust”: the organization that was named last with this noun, and these words, in its name. */
export function namedBy({ recent, reading }: DiscourseState, nominal: Nominal): Entity | null {
  const asked = [nominal.noun, ...distinguishingModifiers(nominal).filter((word) => !SUPERLATIVE.has(word))]; // the top court
  return recent.findLast(({ entity }) => hasWords(reading.words, entity, asked))?.entity ?? null;
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
  { words: lists }: Reading,
  { type, name, words, named, thing, gender, roles, speaksOf, count }: Entity,
  { kind, noun }: Nominal,
): number | null {
  if (!named || thing || words.some((word) => /\d/.test(word))) return null;
  if (isListed(lists, words.join(' '), PLACE)) return null; // Mexico City
  const head = nounOf(lists, headOf(words));
  if (head?.kind === 'document' && !NEWSPAPERS.has(headOf(words))) return null; // the Road Safety Act; but the Post
  if (roles.some((role) => role.noun === noun)) return 2;
  if (!mayBeCalled(lists, words, noun, kind) || (PAPERS.has(noun) && isAllCaps(name))) return null;
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

/** The noun of a name: the *Authority* for Roads, the Lund *Council*. */
const headOf = (words: readonly string[]): string => words[headAt(words)] as string;

function headAt(words: readonly string[]): number {
  const link = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for'));
  return (link < 0 ? words.length : link) - 1;
}

/**
 * Whether an organization whose name begins with `part` is another one, by the noun that its name goes on to: Kent Police and the Kent Police
 * *Federation*, Lund University and its *Hospital*; not Borealis and the Borealis *Group*. A trust or foundation is often called by the
 * rest of its name, and is another one only than what the text had named before it: `isBefore`.
 */
export function isOtherBody(part: readonly string[], whole: readonly string[], isBefore: boolean): boolean {
  const at = headAt(whole);
  const head = whole[at] as string;
  if (at < part.length || SAME_BODY.has(head) || part.some((word, i) => whole[i] !== word)) return false;
  if (OTHER_BODIES.has(head)) return true;
  return ONLY_BEFORE.has(head) && isBefore;
}

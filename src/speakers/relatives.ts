import { isIng } from '../attribution/words.ts';
import { tellNominal } from './descriptions.ts';
import { canBePerson, type Entity } from './entities.ts';
import type { NameView } from './name-view.ts';
import { peopleAt, phraseAt } from './people.ts';
import { isActing, type Recent } from './salience.ts';
import type { Telling } from './telling.ts';
import { acts, type Tokens } from './tokens.ts';
import { SAME_PAST } from './word-lists.ts';
import { DEMONYMS, isListed } from './words.ts';

/** Whom “who” or “which” means: “voters *who* say”, “Lee, *who* said”. */
export const tellRelative = (telling: Telling, at: number): Entity | null =>
  manyBefore(telling, at) ?? relativeOf(telling, at) ?? peopleBefore(telling, at);

const NEAR_RELATIVE = 20;

/** “Lee, *who* said”: the mention right before it, or the person whom an apposition parts from it (Lee, a lawyer *who* …). */
function relativeOf(telling: Telling, at: number): Entity | null {
  const { recent, view } = telling;
  const { tokens } = view.reading;
  const last = recent[recent.length - 1];
  if (!last || last.sentence !== tokens.sentence[at]) return null;
  const isWho = tokens.lower[at] === 'who';
  if (isWho && tokens.lower[at - 1] === 'and') return subjectBefore(telling, at);
  if (isWho && last.entity.looks === 'person' && takesSeveral(tokens, at + 1)) return null;
  const gap = at - last.last;
  const isNext = gap === 0 || (gap === 1 && tokens.lower[last.last] === ',');
  if (isNext && isWho && isNobody(view, last)) return personAhead(telling, at) ?? last.entity;
  if (isNext) return last.entity;
  const isApposition =
    (tokens.lower[last.last] === ',' || tokens.lower[last.last] === '(') &&
    gap < NEAR_RELATIVE &&
    !isNoApposition(tokens, last.last + 1);
  if (isApposition && last.entity.looks === 'person') return last.entity;
  return isWho ? personAhead(telling, at) : null;
}

/** Ann Lee and Bo Cho, who *say*: a verb of several. */
const takesSeveral = ({ lower, lemma, tag }: Tokens, i: number): boolean =>
  OF_SEVERAL.has(lower[i] as string) ||
  (tag[i] === 'VERB' && lemma[i] === lower[i] && !SAME_PAST.has(lower[i] as string));
const OF_SEVERAL = new Set(['are', 'were', 'have']);

/** Lund fell, *winning* but one delegate who …; Lund, *in* short, had met one delegate who …: neither begins an apposition. */
const isNoApposition = (tokens: Tokens, i: number): boolean => tokens.tag[i] === 'ADP' || isIng({ tokens }, i);

/** The token right before “who” or its comma: *voters* who, *voters*, who. */
const headBefore = ({ lower }: Tokens, at: number): number => (lower[at - 1] === ',' ? at - 2 : at - 1);

/** Lund let down *voters* who …, he met *originalists*, who …: those right before it, whose noun no list of people needs to know; not Lund and the bands, which …. */
function manyBefore(telling: Telling, at: number): Entity | null {
  const { view } = telling;
  const { lower, tag } = view.reading.tokens;
  const head = headBefore(view.reading.tokens, at);
  if (lower[at] !== 'who' || tag[head] !== 'NOUN' || view.nameAt[head] || lower[head] === 'others') return null;
  const listed = peopleAt(view, head);
  const people = listed ?? phraseAt(view, head);
  const isApart = head < at - 1;
  if (isApart && !listed && !SOME_PEOPLE.test(lower[head] as string)) return null; // one close to the talks, who …
  const isOfOne = isApart && OF_THEM.has(lower[(people?.first ?? 0) - 1] as string); // one of the sailors, who …
  return people?.plural && !isOfOne ? tellNominal(telling, people, true) : null;
}

/** One *of* the sailors, a minister *for* veterans. */
const OF_THEM = new Set(['of', 'for']);
/** How nouns for people end that no list knows: originalists. */
const SOME_PEOPLE = /(?:er|or|ist|ian|ant)s$/;

/** They met *unions who* …, *an old neighbour, who* …: people whom nothing but “who” takes up. */
function peopleBefore(telling: Telling, at: number): Entity | null {
  const { view } = telling;
  const { tokens } = view.reading;
  const people = tokens.lower[at] === 'who' ? peopleAt(view, headBefore(tokens, at)) : null;
  return people && tellNominal(telling, people, true);
}

/** *Ann Lee*, who left Lund and *who* said no: the first of the two says of whom. */
function subjectBefore({ recent, view: { reading } }: Telling, at: number): Entity | null {
  const { sentence } = reading.tokens;
  const isSubject = ({ entity, rank, sentence: own }: Recent): boolean =>
    own === sentence[at] && isActing(rank) && canBePerson(entity);
  return recent.findLast(isSubject)?.entity ?? null;
}

/** Ann Lee of *Borealis*, who …; a neighbour in *Lund*, who …: where somebody is, or belongs; not the Coast Democrats, who … */
const isNobody = ({ words }: NameView, { entity, rank }: Recent): boolean =>
  !isListed(words, entity.words.at(-1) ?? '', DEMONYMS) &&
  (rank === 'place' || entity.looks === 'organization' || entity.looks === 'place' || entity.looks === 'name');

/** *Ann Lee* of the Coast party, who …; *one* of the crew, who …: the last person in the sentence whom no verb parts from it. */
function personAhead({ recent, view: { reading } }: Telling, at: number): Entity | null {
  const { sentence } = reading.tokens;
  let from = at;
  for (let k = recent.length - 1; k >= 0; k--) {
    const { entity, last, sentence: own, rank } = recent[k] as Recent;
    if (own !== sentence[at] || at - last > NEAR_RELATIVE) return null;
    for (; from > last; from--) if (acts(reading.tokens, from - 1)) return null;
    if (rank === 'owner') continue; // a member of the *Lund* campaign, who …
    if (entity.looks === 'person' || entity.looks === 'unnamed') return entity;
  }
  return null;
}

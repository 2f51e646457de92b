import { resolveNominal } from './descriptions.ts';
import type { DiscourseState } from './discourse-state.ts';
import type { Entity } from './entities.ts';
import type { NameView } from './name-view.ts';
import { peopleAt, phraseAt } from './people.ts';
import type { RecentMention } from './salience.ts';
import { isVerbal, type Tokens } from './tokens.ts';
import { DEMONYMS, isListed } from './words.ts';

/** Whom “who” or “which” means: “voters *who* say”, “Lee, *who* said”. */
export const resolveRelative = (state: DiscourseState, at: number): Entity | null =>
  manyBefore(state, at) ?? relativeOf(state, at) ?? peopleBefore(state, at);

const NEAR_RELATIVE = 20;

/** “Lee, *who* said”: the mention right before it, or the person whom an apposition parts from it (Lee, a lawyer *who* …). */
function relativeOf(state: DiscourseState, at: number): Entity | null {
  const { recent, view } = state;
  const { tokens } = view.reading;
  const last = recent[recent.length - 1];
  if (!last || last.sentence !== tokens.sentence[at]) return null;
  const isWho = tokens.lower[at] === 'who';
  const gap = at - last.last;
  const isNext = gap === 0 || (gap === 1 && tokens.lower[last.last] === ',');
  if (isNext && isWho && isNobody(view, last)) return personAhead(state, at) ?? last.entity;
  if (isNext) return last.entity;
  const isApposition = (tokens.lower[last.last] === ',' || tokens.lower[last.last] === '(') && gap < NEAR_RELATIVE;
  if (isApposition && last.entity.type === 'person') return last.entity;
  return isWho ? personAhead(state, at) : null;
}

/** The token right before “who” or its comma: *voters* who, *voters*, who. */
const headBefore = ({ lower }: Tokens, at: number): number => (lower[at - 1] === ',' ? at - 2 : at - 1);

/** Lund let down *voters* who …, he met *sailors*, who …: those right before it; without a comma no list of people needs to know their noun. Not the bands, which …. */
function manyBefore(state: DiscourseState, at: number): Entity | null {
  const { view } = state;
  const { lower, tag } = view.reading.tokens;
  const head = headBefore(view.reading.tokens, at);
  if (lower[at] !== 'who' || tag[head] !== 'NOUN' || view.nameAt[head] || lower[head] === 'others') return null;
  const people = peopleAt(view, head) ?? (head === at - 1 ? phraseAt(view, head) : null);
  return people?.plural ? resolveNominal(state, people, true) : null;
}

/** They met *unions who* …, *an old neighbour, who* …: people who are an antecedent of nothing but “who”. */
function peopleBefore(state: DiscourseState, at: number): Entity | null {
  const { view } = state;
  const { tokens } = view.reading;
  const people = tokens.lower[at] === 'who' ? peopleAt(view, headBefore(tokens, at)) : null;
  return people && resolveNominal(state, people, true);
}

/** Ann Lee of *Borealis*, who …; a neighbour in *Lund*, who …: where somebody is, or belongs; not the Coast Democrats, who … */
const isNobody = ({ words }: NameView, { entity, relation }: RecentMention): boolean =>
  !isListed(words, entity.words.at(-1) ?? '', DEMONYMS) &&
  (relation === 'location' || entity.type === 'organization' || entity.type === 'place' || entity.type === 'name');

/** *Ann Lee* of the Coast party, who …; *one* of the crew, who …: the last person in the sentence whom no verb parts from it. */
function personAhead({ recent, view: { reading } }: DiscourseState, at: number): Entity | null {
  const { sentence } = reading.tokens;
  let from = at;
  for (let k = recent.length - 1; k >= 0; k--) {
    const { entity, last, sentence: own, relation } = recent[k] as RecentMention;
    if (own !== sentence[at] || at - last > NEAR_RELATIVE) return null;
    for (; from > last; from--) if (isVerbal(reading.tokens, from - 1)) return null;
    if (relation === 'possessor') continue; // a member of the *Lund* campaign, who …
    if (entity.type === 'person' || entity.type === 'unnamed') return entity;
  }
  return null;
}

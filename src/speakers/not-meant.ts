import { isIng } from '../attribution/words.ts';
import type { Entity } from './entities.ts';
import { isActing, type Recent } from './salience.ts';
import { idOfName, type Telling } from './telling.ts';
import { acts, isA, isHeOrShe, PHRASE_TAGS, startOfSentence, type Tokens } from './tokens.ts';
import { ASKED, ENDS_CLAUSE } from './word-lists.ts';
import { QUOTED } from './words.ts';

/** Whether he or she at this token can't be an entity, as its sentence is built. */
export function isOtherThan(telling: Telling, at: number): (entity: Entity) => boolean {
  const one = doerTo(telling, at) ?? beingOf(telling, at) ?? askerOf(telling, at);
  const others = [...doneTo(telling, at), ...askedAbout(telling, at), ...namedBehind(telling, at)];
  return (entity) => entity === one || others.includes(entity);
}

/** *Ode* had thanked him, *Ode* went after him: who does it is not whom it is done to; null for his, for her rival, for behind him. */
function doerTo(telling: Telling, at: number): Entity | null {
  const { tokens } = telling.view.reading;
  const { lower } = tokens;
  const isObject = lower[at] === 'him' || (lower[at] === 'her' && !isOwning(tokens, at));
  return isObject ? subjectOfVerb(telling, TO_SOMEBODY.has(lower[at - 1] as string) ? at - 1 : at) : null;
}

/** *His* rival, *her* rival; not thanked *her* for it. */
const isOwning = ({ lower, tag }: Tokens, at: number): boolean =>
  lower[at] === 'his' || (lower[at] === 'her' && OWNED.has(tag[at + 1] as string));
const OWNED = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'VERB', 'CCONJ']);
const TO_SOMEBODY = new Set(['at', 'to', 'after', 'for', 'against', 'on', 'by', 'from']);

/** *Ode* was his uncle: nobody is his own; null for Ode was his own man, for Ode has left his firm. */
function beingOf(telling: Telling, at: number): Entity | null {
  const { tokens } = telling.view.reading;
  const { lower, lemma, tag } = tokens;
  let verb = at - 1;
  while (tag[verb] === 'ADV' || tag[verb] === 'PART') verb--;
  const isBeing = isOwning(tokens, at) && lower[at + 1] !== 'own' && (lemma[verb] === 'be' || lemma[verb] === 'become');
  return isBeing ? subjectOfVerb(telling, at) : null;
}

/** Whose the verb is that ends before a token: *Ode* had not thanked |. */
function subjectOfVerb({ recent, view: { reading } }: Telling, end: number): Entity | null {
  const { tag, sentence } = reading.tokens;
  let verb = end;
  while (sentence[verb - 1] === sentence[end] && ACTING.has(tag[verb - 1] as string)) verb--;
  const doer = verb < end ? recent.findLast(({ last }) => last === verb) : undefined;
  return doer && isActing(doer.rank) ? doer.entity : null;
}
const ACTING = new Set(['VERB', 'AUX', 'ADV', 'PART']);

/** Describing *Ode* as a hero, *he* said …: whom the doing that a sentence opens with is done to. */
function doneTo({ recent, view: { reading } }: Telling, at: number): Entity[] {
  const { lower, sentence } = reading.tokens;
  if (lower[at - 1] !== ',' || !isIng(reading, startOfSentence(reading, at))) return [];
  return recent
    .filter((mention) => mention.sentence === sentence[at] && mention.at < at && mention.rank !== 'owner')
    .map(({ entity }) => entity);
}

/** Asked about *Ode*’s view of *Lund*, *he* said …: whom the question names. */
function askedAbout({ recent, view: { reading, nameAt } }: Telling, at: number): Entity[] {
  const { lower } = reading.tokens;
  if (lower[at - 1] !== ',') return [];
  const first = startOfSentence(reading, at);
  const asked = lower[first] === 'when' ? first + 1 : first;
  if (!ASKED.has(lower[asked] as string)) return [];
  const named = recent.filter(
    (mention) => mention.at > asked && mention.at < at && nameAt[mention.at]?.first === mention.at,
  );
  if (named.some(({ rank }) => rank === 'source')) return []; // asked about it, *Lund* said no, for, he said, …
  return named.filter(({ rank }) => rank !== 'owner').map(({ entity }) => entity);
}

const LONGEST_CLAUSE = 40;

/**
 * He told *Lund*, he praised the wife of *Lund*: a name that stands behind he or she in its clause is somebody else’s; not in a clause that
 * tells more (he left when *Lund* fell), nor as the subject of a clause of his own (she said that *Lund* had won: her husband).
 */
function namedBehind(telling: Telling, at: number): Entity[] {
  const { view, world } = telling;
  const { tokens } = view.reading;
  const { lower, tag, sentence, count } = tokens;
  const isSubject = isHeOrShe(tokens, at) && (acts(tokens, at + 1) || tag[at + 1] === 'ADV');
  if (!isSubject || tag[at - 1] === 'SCONJ' || lower[at - 1] === 'as') return [];
  const behind: Entity[] = [];
  for (let i = at + 1; i < Math.min(at + LONGEST_CLAUSE, count) && sentence[i] === sentence[at]; i++) {
    if (ENDS_CLAUSE.has(lower[i] as string) || isA(tokens, i, QUOTED)) break;
    const name = view.nameAt[i];
    if (name?.first !== i) continue;
    if (acts(tokens, name.last)) break;
    if (tag[name.last] === 'NOUN') continue; // he thanked *Lund* voters: his own
    const id = idOfName(telling, name);
    if (id >= 0) behind.push(world.entities[id] as Entity);
  }
  return behind;
}

const NEAR_ASKER = 5;

/** Asked by *a reporter* on Monday how it was, she said …: who asked is not who answers. */
function askerOf({ recent, view: { reading } }: Telling, at: number): Entity | null {
  const { lower, sentence, tag } = reading.tokens;
  for (let k = recent.length - 1; k >= 0; k--) {
    const { entity, at: asker, sentence: own } = recent[k] as Recent;
    if (own !== sentence[at]) return null;
    let by = asker - 1;
    while (by > 0 && asker - by < NEAR_ASKER && PHRASE_TAGS.has(tag[by] as string)) by--;
    const isFirst = sentence[by - 1] === own && sentence[by - 2] !== own;
    if (lower[by] === 'by' && isFirst && ASKED.has(lower[by - 1] as string)) return entity;
  }
  return null;
}

import type { DiscourseState } from './discourse-state.ts';
import { addEntity, addId, type Entity, type EntityIndex, entityByKey, idsOf } from './entities.ts';
import { entityOfMetonym } from './metonyms.ts';
import { nameOfNominal } from './nominal-names.ts';
import type { Nominal } from './phrases.ts';
import { SPOKESPEOPLE } from './word-lists.ts';
import { foldedWords, isOrganizationNoun } from './words.ts';
import { isFinding, workOf } from './work-nouns.ts';

/** Residents, two officials: the group of that name, or one that was quoted and that “the officials” refers back to. */
export function groupOf(state: DiscourseState, nominal: Nominal): Entity {
  const { reading, index } = state;
  const name = nameOfNominal(reading, nominal);
  const key = name.toLowerCase();
  const meant = entityOfMetonym(reading, index, key);
  if (meant) return meant;
  const same = entityByKey(index, `group ${key}`);
  if (same) return same;
  if (nominal.definite && nominal.possessor < 0 && !nominal.complete) {
    const latest = latestOf(state, idsOf(index.byNoun, `group ${nominal.noun}`), nominal);
    if (latest) return latest;
  }
  const entity = addEntity(index, 'group', `group ${key}`, name, foldedWords(name));
  if (!nominal.modifiers.includes('and')) addId(index.byNoun, `group ${nominal.noun}`, entity.id);
  return entity;
}

/** Of those who are called so, in these words, the one that was mentioned last; null where none of them is a candidate. */
export function latestOf({ recent }: DiscourseState, ids: readonly number[], { modifiers }: Nominal): Entity | null {
  if (ids.length === 0) return null;
  const isCalledSo = ({ id, words }: Entity): boolean => ids.includes(id) && modifiers.every((m) => words.includes(m));
  return recent.findLast(({ entity }) => isCalledSo(entity))?.entity ?? null;
}

/** A leaked memo: the document of that name, or one that “the memo” refers back to. */
export function documentOf(state: DiscourseState, nominal: Nominal): Entity {
  const { reading, index } = state;
  const name = nameOfNominal(reading, nominal);
  const same = entityByKey(index, `document ${name.toLowerCase()}`);
  if (same) return same;
  if (nominal.definite && !nominal.complete && nominal.possessor < 0) {
    const ids = idsOf(index.byNoun, nominal.noun);
    for (let i = ids.length - 1; i >= 0; i--) {
      const entity = index.entities[ids[i] as number] as Entity;
      if (entity.type === 'document' && nominal.modifiers.every((m) => entity.words.includes(m))) return entity;
    }
  }
  const entity = addEntity(index, 'document', `document ${name.toLowerCase()}`, name, foldedWords(name));
  entity.introduced = nominal.head;
  addId(index.byNoun, nominal.noun, entity.id);
  return entity;
}

/** A senior official: somebody new, but for a phrase that tells which one (a spokesman for the council). */
export function unnamed(state: DiscourseState, nominal: Nominal): Entity {
  const { reading, index } = state;
  const name = nameOfNominal(reading, nominal);
  const key = `unnamed ${name.toLowerCase()}`;
  const same = entityByKey(index, key);
  const isOneOffice = SPOKESPEOPLE.has(nominal.noun) && nominal.modifiers.length > 0;
  if (same && (!nominal.indefinite || nominal.complete || isOneOffice)) return same;
  const isOrganization = isOrganizationNoun(nominal.kind);
  const entity = addEntity(index, isOrganization ? 'organization' : 'unnamed', key, name, foldedWords(name));
  entity.gender = nominal.gender;
  const isBare = !nominal.definite && !nominal.indefinite;
  if (!isOrganization || !isBare) addId(index.byNoun, nominal.noun, entity.id); // a headline’s *Firm* is no antecedent of “the firm”
  return entity;
}

/** “A new report says …” before the text tells of one maker of reports alone, *Borealis*: its report. null where it tells of none or several, or told it before. */
export function makerToldLater({ byWork, madeAt, entities }: EntityIndex, document: Entity): Entity | null {
  if (document.type !== 'document' || document.named) return null;
  const work = workOf(document.words.at(-1) as string);
  if (work === null || !document.words.slice(0, -1).every((word) => TELLS_NOTHING.has(word))) return null;
  const key = byWork.has(work) || !isFinding(work) ? work : 'finding';
  const makers = byWork.get(key) ?? [];
  const isLater = (madeAt.get(key) ?? 0) > document.introduced;
  return isLater && makers.every((id) => id === makers[0]) ? (entities[makers[0] as number] ?? null) : null;
}
const TELLS_NOTHING: ReadonlySet<string> = new Set(['new', 'recent', 'latest', 'draft', 'final', 'full']);

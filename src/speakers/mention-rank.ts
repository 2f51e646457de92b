import { isFiniteVerb } from '../attribution/words.ts';
import { mayBeSomebody } from './descriptions.ts';
import { canBePerson } from './entities.ts';
import type { NameMention } from './name-scan.ts';
import { beforePhrase, rankOf } from './rank.ts';
import type { Recent } from './salience.ts';
import type { Telling } from './telling.ts';
import { acts, isOwnerMark, nounAt, ROLE_TAGS, startOfSentence } from './tokens.ts';

/** The rank of a mention; whom a sentence presents, and whose deed or words it is about, are as good as its subject. */
export function rankAt(telling: Telling, name: NameMention | null, first: number, last: number): Recent['rank'] {
  if (name && isPresented(telling, name)) return 'subject';
  return isAuthor(telling, first, last) ? 'subject' : rankOf(telling.view, first, last);
}

/** Another voice in the debate is *Ann Lee*; then there is *Lee*; so could Sen. *Lee*: behind the verb, no person being named before it. */
function isPresented({ recent, view: { reading } }: Telling, { first, from, last }: NameMention): boolean {
  const { tokens } = reading;
  const { lower, lemma, sentence, tag } = tokens;
  if (acts(tokens, last) || isOwnerMark(tokens, last) || tag[last] === 'NOUN') return false;
  const verb = beforePhrase(reading, from);
  const isBeing = lemma[verb] === 'be' || (lower[verb] === "'s" && lower[verb - 1] === 'there');
  const isTurned = acts(tokens, verb) && ALSO.has(lower[verb - 1] as string);
  if ((!isBeing && !isTurned) || sentence[verb] !== sentence[first]) return false;
  const isSomebody = ({ entity, rank }: Recent): boolean =>
    rank !== 'owner' && entity.looks !== 'name' && canBePerson(entity);
  return !recent.some((mention) => mention.sentence === sentence[first] && isSomebody(mention));
}
/** *So* could Lund. */
const ALSO = new Set(['so', 'nor', 'neither']);

/** *Lund*’s remark came after Ode had left, when he …: the owner of a thing that a sentence of the article’s own begins with. */
function isAuthor(telling: Telling, first: number, last: number): boolean {
  const { reading, nameAt } = telling.view;
  const { tokens } = reading;
  if (!isOwnerMark(tokens, last) || !actsFirst(telling, first)) return false;
  if (telling.opensSaid.has(tokens.start[startOfSentence(reading, first)] as number)) return false; // Lund’s remark was mad, Ode said
  let end = last + 1;
  while (end - last < LONGEST_DEED && ROLE_TAGS.has(tokens.tag[end] as string)) end++;
  const head = end - 1;
  const isSubject = acts(tokens, end) || tokens.tag[end] === 'ADV';
  if (head === last || nameAt[head] || !isSubject) return false;
  while (acts(tokens, end) || tokens.tag[end] === 'ADV') end++;
  if (nameAt[end]) return false; // Lund’s goal beat Ode
  const kind = nounAt(tokens, head)?.kind ?? null;
  return kind === 'document' || (kind === null && !mayBeSomebody(tokens.lower[head] as string));
}
const LONGEST_DEED = 7;

/** On Monday *Lund* left: nothing acts before it in its sentence, and nobody was named there but as owner, or as where something is. */
export function actsFirst({ recent, view: { reading } }: Telling, first: number): boolean {
  const { tokens } = reading;
  const sentence = tokens.sentence[first];
  for (let k = recent.length - 1; k >= 0; k--) {
    const mention = recent[k] as Recent;
    if (mention.sentence !== sentence) break;
    if (mention.rank !== 'owner' && mention.rank !== 'place') return false;
  }
  for (let i = first - 1; tokens.sentence[i] === sentence && first - i < LONGEST_OPENING; i--)
    if (isFiniteVerb(reading, i)) return false;
  return true;
}
const LONGEST_OPENING = 20;

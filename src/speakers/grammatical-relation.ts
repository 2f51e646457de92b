import { isFiniteVerb } from '../attribution/words.ts';
import type { Tokens } from '../document/document.ts';
import type { DiscourseState } from './discourse-state.ts';
import { POSSESSIVES } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { GrammaticalRelation, RecentMention } from './salience.ts';
import { DASHES, isPossessiveMark, isVerbal, nounAt, PHRASE_TAGS, ROLE_TAGS } from './tokens.ts';
import { BRANCHES, IN_SOMEBODY, WHERE } from './word-lists.ts';
import { mayBeSomebody } from './words.ts';

/** The grammatical relation of a mention, from the tags around it; never `source`, which the attributions tell. */
export function relationOf({ doc, tokens, nameAt }: Reading, first: number, last: number): GrammaticalRelation {
  const next = tokens.lower[last] as string | undefined;
  const tag = tokens.tag[last];
  if (next === undefined) return 'object';
  if (tag === 'NOUN' && BRANCHES.has(next)) return 'location'; // the Lund detachment
  if (isPossessiveMark(tokens, last) || tag === 'NOUN' || POSSESSIVES.has(tokens.lower[first] as string))
    return 'possessor';
  const from = nameAt[first]?.from ?? first;
  const opener = beforePhrase(tokens, from);
  if (tokens.lower[opener] === 'whose') return 'possessor';
  if (next === ',' && isTopic(tokens, opener)) return 'subject';
  const before = tokens.lower[first - 1] === 'the' ? first - 2 : first - 1;
  if (tokens.sentence[before] === tokens.sentence[first]) {
    if (WHERE.has(tokens.lower[before] as string) && !IN_SOMEBODY.has(tokens.lower[before - 1] as string))
      return 'location';
    if (tokens.tag[before] === 'ADP') return 'object'; // researchers at *the University* found
  }
  if (isVerbal(tokens, last) || tag === 'ADV') return 'subject';
  const isDashed = DASHES.has(next);
  if (next !== ',' && next !== '(' && !isDashed) return 'object';
  if (tokens.lower[from - 1] === ',' && isFiniteVerb(doc, last + 1)) return 'subject'; // the mayor, Rep. *Ann Lee*, left
  for (let i = last + 1; i < Math.min(last + 30, tokens.count) && tokens.sentence[i] === tokens.sentence[first]; i++) {
    const mark = tokens.lower[i] as string;
    const isEnd = isDashed ? DASHES.has(mark) : mark === ',' || mark === ')';
    const verb = tokens.tag[i + 1] === 'ADV' ? i + 2 : i + 1; // Lund, who won, also left; Lund – who won – left
    if (isEnd && isVerbal(tokens, verb)) return 'subject';
  }
  return 'object';
}

/** The token before the words that a name's phrase begins with: *for* | Sen. Ann Lee; *whose* | elder son Bo Lee. */
function beforePhrase({ lower, tag }: Tokens, from: number): number {
  let i = from - 1;
  while (from - i < LONGEST_ROLE && PHRASE_TAGS.has(tag[i] as string) && lower[i] !== 'whose') i--;
  return i;
}
const LONGEST_ROLE = 6;

/** For *Lund*, the plan is good: whose reading a sentence opens with, by the word before the phrase. */
function isTopic({ lower, sentence }: Tokens, opener: number): boolean {
  return (lower[opener] === 'for' || lower[opener] === 'to') && sentence[opener - 1] !== sentence[opener];
}

/** *Lund*'s remark came late, when he …: whether a sentence is about what its first mention said, wrote or did; its possessor is then as good as its subject. */
export function isAuthor(state: DiscourseState, first: number, last: number): boolean {
  const { tokens, nameAt } = state.reading;
  if (!isPossessiveMark(tokens, last) || !nothingActsBefore(state, first)) return false;
  let end = last + 1;
  while (end - last < LONGEST_DEED && ROLE_TAGS.has(tokens.tag[end] as string)) end++;
  const head = end - 1;
  if (head === last || nameAt[head] || !(isVerbal(tokens, end) || tokens.tag[end] === 'ADV')) return false;
  while (isVerbal(tokens, end) || tokens.tag[end] === 'ADV') end++;
  if (nameAt[end]) return false; // Lund's goal beat Ode
  const kind = nounAt(state.reading, head)?.kind ?? null;
  return kind === 'document' || (kind === null && !mayBeSomebody(tokens.lower[head] as string));
}
const LONGEST_DEED = 7;

/** On Monday *Lund* left: whether its sentence has before it no verb, nor another mention but possessors and locations. */
export function nothingActsBefore({ recent, reading }: DiscourseState, first: number): boolean {
  const { tokens } = reading;
  const sentence = tokens.sentence[first];
  for (let k = recent.length - 1; k >= 0; k--) {
    const mention = recent[k] as RecentMention;
    if (mention.sentence !== sentence) break;
    if (mention.relation !== 'possessor' && mention.relation !== 'location') return false;
  }
  for (let i = first - 1; tokens.sentence[i] === sentence && first - i < LONGEST_OPENING; i--)
    if (isFiniteVerb(reading, i)) return false;
  return true;
}
const LONGEST_OPENING = 20;

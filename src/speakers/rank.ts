import { isFiniteVerb } from '../attribution/words.ts';
import type { NameView } from './name-view.ts';
import { POSSESSIVES } from './phrases.ts';
import type { Recent } from './salience.ts';
import { acts, DASHES, isOwnerMark, PHRASE_TAGS, type Reading } from './tokens.ts';
import { BRANCHES, IN_SOMEBODY, WHERE } from './word-lists.ts';

/** What a mention is in its sentence: its subject, the owner or modifier of another noun (*Lee*’s campaign, *her* campaign), where something is, else an object. */
export function rankOf({ reading, nameAt }: NameView, first: number, last: number): Recent['rank'] {
  const { tokens } = reading;
  const next = tokens.lower[last] as string | undefined;
  const tag = tokens.tag[last];
  if (next === undefined) return 'object';
  if (tag === 'NOUN' && BRANCHES.has(next)) return 'place'; // the Lund detachment
  if (isOwnerMark(tokens, last) || tag === 'NOUN' || POSSESSIVES.has(tokens.lower[first] as string)) return 'owner';
  const from = nameAt[first]?.from ?? first;
  const opener = beforePhrase(reading, from);
  if (tokens.lower[opener] === 'whose') return 'owner';
  if (next === ',' && isTopic(reading, opener)) return 'subject';
  const before = tokens.lower[first - 1] === 'the' ? first - 2 : first - 1;
  if (tokens.sentence[before] === tokens.sentence[first]) {
    if (WHERE.has(tokens.lower[before] as string) && !IN_SOMEBODY.has(tokens.lower[before - 1] as string))
      return 'place';
    if (tokens.tag[before] === 'ADP') return 'object'; // researchers at *the University* found
  }
  if (acts(tokens, last) || tag === 'ADV' || REFLEXIVE.has(next)) return 'subject';
  const isDashed = DASHES.has(next);
  if (next !== ',' && next !== '(' && !isDashed) return 'object';
  if (tokens.lower[from - 1] === ',' && isFiniteVerb(reading, last + 1)) return 'subject'; // the mayor, Rep. *Ann Lee*, left
  for (let i = last + 1; i < Math.min(last + 30, tokens.count) && tokens.sentence[i] === tokens.sentence[first]; i++) {
    const mark = tokens.lower[i] as string;
    const isEnd = isDashed ? DASHES.has(mark) : mark === ',' || mark === ')';
    const verb = tokens.tag[i + 1] === 'ADV' ? i + 2 : i + 1; // Lund, who won, also left; Lund – who won – left
    if (isEnd && acts(tokens, verb)) return 'subject';
  }
  return 'object';
}

/** The token before the words that a name’s phrase begins with: *could* | Sen. Ann Lee; *whose* | elder son Bo Lee. */
export function beforePhrase({ tokens }: Reading, from: number): number {
  let i = from - 1;
  while (from - i < LONGEST_ROLE && PHRASE_TAGS.has(tokens.tag[i] as string) && tokens.lower[i] !== 'whose') i--;
  return i;
}
const LONGEST_ROLE = 6;

/** *Lee* himself has left. */
const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves']);

/** For *Lund*, the plan is good; and as for *Lund*, he left; to miller *Lund*, it is silly: whose view a sentence opens with, by the word before the phrase. */
function isTopic({ tokens: { lower, sentence } }: Reading, opener: number): boolean {
  if (!OF_A_VIEW.has(lower[opener] as string)) return false;
  const own = sentence[opener];
  let first = opener;
  while (BEFORE_A_VIEW.has(lower[first - 1] as string) && sentence[first - 1] === own) first--;
  return sentence[first - 1] !== own;
}
const OF_A_VIEW = new Set(['for', 'to']);
const BEFORE_A_VIEW = new Set(['but', 'and', 'as']);

import type { Tokens } from '../document/document.ts';
import { isKnownSurname, isLoneName } from './name-lone.ts';
import { mentionOf } from './name-mention.ts';
import { afterNoNames } from './name-none.ts';
import { lastBehindAnd, lastOfOrganization, leadsOrganization } from './name-organizations.ts';
import { isPeople } from './name-people.ts';
import { runFrom } from './name-runs.ts';
import { isHonour, touches } from './name-scan.ts';
import { afterTitles } from './name-titles.ts';
import type { NameMention, Reading, WordsRead } from './reading.ts';
import { DASHES, isA, nounAt } from './tokens.ts';
import { BEFORE_FOREIGN, BEGIN_SURNAMES } from './word-lists.ts';
import { GIVEN, PARTICLE, SOURCE_START, THE } from './words.ts';

/**
 * Every name of the article, in text order. A word at the start of a sentence is a name only with other evidence: it is
 * capitalised elsewhere too, is a given name, stands before another name, or is all of a source.
 */
export function namesIn(reading: Reading, names: NameMention[]): readonly NameMention[] {
  const { tokens } = reading;
  for (let i = 0; i < tokens.count; ) {
    if (tokens.capital[i] !== 1 && !isParticleAlone(reading, i)) {
      i++;
      continue;
    }
    const shortened = reading.shortened.get(i);
    if (shortened) {
      names.push(mentionOf(reading, i, i, shortened.last, 'organization', shortened.acronym));
      i = shortened.last;
      continue;
    }
    const last = runFrom(reading, i);
    const name = signatureFrom(reading, i, nameOfRun(reading, i, last));
    if (name) names.push(name);
    i = name ? (name.type === 'organization' ? name.last : Math.max(last, name.last)) : last;
  }
  return names;
}

/** — *One Harbour News* (@harbour): all that stands before the handle where a name was found in it behind its first word, or none. */
function signatureFrom(reading: Reading, i: number, found: NameMention | null): NameMention | null {
  const {
    traits,
    tokens: { word },
  } = reading;
  if (
    !isA(traits, i, SOURCE_START) ||
    !DASHES.has(word[i - 1] as string) ||
    found?.from === i ||
    isA(reading.traits, i, THE)
  )
    return found;
  let end = i + 1;
  while (end - i < LONGEST_SIGNATURE && /^[\p{L}\p{N}]/u.test(word[end] ?? '')) end++;
  const isHandled = word[end] === '(' && word[end + 1]?.startsWith('@');
  return isHandled ? mentionOf(reading, i, i, end, 'organization') : found;
}
const LONGEST_SIGNATURE = 8;

/** A name that its lower-case particle begins: *al*-Najjar said, “No,” *von der* Leyen said. */
const isParticleAlone = (reading: Reading, i: number): boolean =>
  isA(reading.traits, i, PARTICLE) && (isJoinedParticle(reading.tokens, i) || isParticleApart(reading, i));

const isJoinedParticle = (tokens: Tokens, i: number): boolean =>
  tokens.capital[i + 2] === 1 &&
  tokens.word[i + 1] === '-' &&
  touches(tokens, i + 1) &&
  touches(tokens, i + 2) &&
  !(i > 0 && tokens.word[i - 1] === '-' && touches(tokens, i));

/** One with a blank behind it may be any French word: not where something is, but for a post there. */
function isParticleApart(reading: WordsRead, i: number): boolean {
  const { tokens, traits } = reading;
  const { lower, capital } = tokens;
  if (!BEGIN_SURNAMES.has(lower[i] as string)) return false;
  const next = isA(traits, i + 1, PARTICLE) ? i + 2 : i + 1;
  if (capital[next] !== 1 || capital[i - 1] === 1) return false;
  return nounAt(reading, i - 1)?.kind === 'office' || !BEFORE_FOREIGN.has(lower[i - 1] ?? '');
}

/** The name in a run of capitalised words: none in “The”, Josh Earnest in “White House Press Secretary Josh Earnest”. */
function nameOfRun(reading: Reading, first: number, end: number): NameMention | null {
  const { tokens } = reading;
  let last = end;
  while (last - first > 2 && isHonour(reading, last - 1)) last--;
  last = beforeHeading(reading, first, last);
  const opens = tokens.lower[first] === 'the' ? first + 1 : first;
  const from = afterNoNames(reading, opens, last);
  if (from >= last) return null;
  const and = lastBehindAnd(reading, from, last);
  if (and !== null) return mentionOf(reading, from, from, and, 'organization');
  if (last - from === 1 && !isLoneName(reading, from) && !leadsOrganization(reading, from)) return null;
  if (last - from === 1 && isKnownSurname(reading, from)) return mentionOf(reading, from, from, last, null);
  const organization = lastOfOrganization(reading, from, last);
  if (organization !== null) return mentionOf(reading, from, from, organization, 'organization');
  if (last - from > 1 && isPeople(reading, from, last)) return null;
  const core = afterTitles(reading, from, last);
  if (core >= last) return null;
  return mentionOf(reading, from, core, last, null);
}

/** End of a name that its run has again, as a list of people does: Bea Lund | Beatrice (Bea) Lund; else the run’s. */
function beforeHeading({ tokens, traits }: Reading, first: number, last: number): number {
  for (let i = first + 2; i < last && i - first < LONGEST_TITLES; i++) {
    if (!isA(traits, i - 2, GIVEN) || tokens.word[i] === '-') continue;
    if (i === last - 1 && isEntry(tokens, i)) return i;
  }
  return last;
}
const LONGEST_TITLES = 8;

/** Bea Lund | *Beatrice* (Bea) Lund: the name again, as a list has it. */
const isEntry = ({ word, folded }: Tokens, i: number): boolean =>
  word[i + 1] === '(' && word[i + 3] === ')' && (folded[i + 2] === folded[i - 2] || folded[i] === folded[i - 2]);

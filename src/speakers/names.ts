import { shortenedIn } from './acronyms.ts';
import type { Edges } from './edges.ts';
import { capitalsIn, learnCase } from './name-case.ts';
import { isKnownSurname, isLoneName } from './name-lone.ts';
import { mentionOf } from './name-mention.ts';
import { afterNoNames, isCredit } from './name-none.ts';
import { lastBehindAnd, lastOfOrganization, leadsOrganization } from './name-organizations.ts';
import { isPeople } from './name-people.ts';
import { runFrom } from './name-runs.ts';
import { isHonour, type NameMention, type Scan, startsSentence, touches } from './name-scan.ts';
import { afterTitles } from './name-titles.ts';
import { DASHES, isA, nounAt, type Reading, type Tokens } from './tokens.ts';
import { BEFORE_FOREIGN, BEGIN_SURNAMES } from './word-lists.ts';
import { GIVEN, PARTICLE, THE, type Words } from './words.ts';

/**
 * Every name of the article, in text order. A word at the start of a sentence is a name only with other evidence: it is
 * capitalised elsewhere too, is a given name, stands before another name, or is all of a source.
 */
export function namesIn(reading: Reading, edges: Edges, words: Words): NameMention[] {
  const { tokens } = reading;
  const isCapitals = capitalsIn(reading);
  const startsSource = new Set([...edges.starts].filter((i) => startsSentence(tokens, i)));
  const isEdge = (i: number): boolean => isCapitals(i) && (edges.starts.has(i) || edges.ends.has(i));
  learnCase(tokens, isCapitals);
  const names: NameMention[] = [];
  const scan: Scan = {
    reading,
    tokens,
    words,
    isCapitals,
    isEdge,
    startsSource,
    shortened: shortenedIn(tokens),
    names,
  };
  for (let i = 0; i < tokens.count; ) {
    if (tokens.capital[i] !== 1 && !isParticleAlone(scan, i)) {
      i++;
      continue;
    }
    const shortened = scan.shortened.get(i);
    if (shortened) {
      names.push(mentionOf(scan, i, i, shortened.last, 'organization', shortened.acronym));
      i = shortened.last;
      continue;
    }
    const last = runFrom(scan, i);
    const name = signatureFrom(scan, edges, i, nameOfRun(scan, i, last));
    if (name) names.push(name);
    i = name ? (name.type === 'organization' ? name.last : Math.max(last, name.last)) : last;
  }
  return names;
}

/** — *One Harbour News* (@harbour): all that stands before the handle where a name was found in it behind its first word, or none. */
function signatureFrom(scan: Scan, edges: Edges, i: number, found: NameMention | null): NameMention | null {
  const { word } = scan.tokens;
  if (!edges.starts.has(i) || !DASHES.has(word[i - 1] as string) || found?.from === i || isA(scan.tokens, i, THE))
    return found;
  let end = i + 1;
  while (end - i < LONGEST_SIGNATURE && /^[\p{L}\p{N}]/u.test(word[end] ?? '')) end++;
  const isHandled = word[end] === '(' && word[end + 1]?.startsWith('@');
  return isHandled ? mentionOf(scan, i, i, end, 'organization') : found;
}
const LONGEST_SIGNATURE = 8;

/** A name that its lower-case particle begins: *al*-Najjar said, “No,” *von der* Leyen said. */
const isParticleAlone = ({ tokens }: Scan, i: number): boolean =>
  isA(tokens, i, PARTICLE) && (isJoinedParticle(tokens, i) || isParticleApart(tokens, i));

const isJoinedParticle = (tokens: Tokens, i: number): boolean =>
  tokens.capital[i + 2] === 1 &&
  tokens.word[i + 1] === '-' &&
  touches(tokens, i + 1) &&
  touches(tokens, i + 2) &&
  !(i > 0 && tokens.word[i - 1] === '-' && touches(tokens, i));

/** One with a blank behind it may be any French word: not where something is, but for a post there. */
function isParticleApart(tokens: Tokens, i: number): boolean {
  const { lower, capital } = tokens;
  if (!BEGIN_SURNAMES.has(lower[i] as string)) return false;
  const next = isA(tokens, i + 1, PARTICLE) ? i + 2 : i + 1;
  if (capital[next] !== 1 || capital[i - 1] === 1) return false;
  return nounAt(tokens, i - 1)?.kind === 'office' || !BEFORE_FOREIGN.has(lower[i - 1] ?? '');
}

/** The name in a run of capitalised words: none in “The”, Josh Earnest in “White House Press Secretary Josh Earnest”. */
function nameOfRun(scan: Scan, first: number, end: number): NameMention | null {
  const { tokens } = scan;
  let last = end;
  while (last - first > 2 && isHonour(tokens, last - 1)) last--;
  last = beforeHeading(scan, first, last);
  const opens = tokens.lower[first] === 'the' ? first + 1 : first;
  const from = afterNoNames(scan, opens, last);
  if (from >= last || isCredit(tokens, from, last)) return null;
  const and = lastBehindAnd(scan, from, last);
  if (and !== null) return mentionOf(scan, from, from, and, 'organization');
  if (last - from === 1 && !isLoneName(scan, from) && !leadsOrganization(scan, from)) return null;
  if (last - from === 1 && isKnownSurname(scan, from)) return mentionOf(scan, from, from, last, null);
  const organization = lastOfOrganization(scan, from, last);
  if (organization !== null) return mentionOf(scan, from, from, organization, 'organization');
  if (last - from > 1 && isPeople(scan, from, last)) return null;
  const core = afterTitles(scan, from, last);
  if (core >= last) return null;
  return mentionOf(scan, from, core, last, null);
}

/** End of a name that its run has again, as a list of people does: Bea Lund | Beatrice (Bea) Lund; else the run’s. */
function beforeHeading({ tokens }: Scan, first: number, last: number): number {
  for (let i = first + 2; i < last && i - first < LONGEST_TITLES; i++) {
    if (!isA(tokens, i - 2, GIVEN) || tokens.word[i] === '-') continue;
    if (i === last - 1 && isEntry(tokens, i)) return i;
  }
  return last;
}
const LONGEST_TITLES = 8;

/** Bea Lund | *Beatrice* (Bea) Lund: the name again, as a list has it. */
const isEntry = ({ word, folded }: Tokens, i: number): boolean =>
  word[i + 1] === '(' && word[i + 3] === ')' && (folded[i + 2] === folded[i - 2] || folded[i] === folded[i - 2]);

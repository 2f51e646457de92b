import type { Segment } from '../article/types.ts';
import { shortenedIn } from './acronyms.ts';
import type { Edges } from './edges.ts';
import { capitalsIn, learnCase } from './name-case.ts';
import { isKnownSurname, isLoneName } from './name-lone.ts';
import { mentionOf } from './name-looks.ts';
import { isTitledMonth } from './name-months.ts';
import { afterNoNames, isCredit, isPartyTag } from './name-none.ts';
import { lastBehindAnd, lastOfOrganization, leadsOrganization } from './name-organizations.ts';
import { isPeople } from './name-people.ts';
import { runFrom } from './name-runs.ts';
import { isHonour, type NameMention, ORDINAL, type Scan, startsSentence, touches } from './name-scan.ts';
import { afterTitles } from './name-titles.ts';
import { acts, DASHES, isA, nounAt, type Reading, type Tokens } from './tokens.ts';
import { BEFORE_FOREIGN, BEGIN_SURNAMES, NEWSPAPERS, OF_PAPERS } from './word-lists.ts';
import {
  CALENDAR,
  DEMONYM,
  FIRM,
  GIVEN,
  isOrganizationNoun,
  LOWERED,
  ORGANIZATION,
  PARTICLE,
  PERSON,
  SUFFIX,
  SURNAME,
  THE,
  type Words,
} from './words.ts';

/**
 * Every name of the article, in text order. A word at the start of a sentence is a name only with other evidence: it is
 * capitalised elsewhere too, is a given name, stands before another name, or is all of a source.
 */
export function namesIn(reading: Reading, segments: readonly Segment[], edges: Edges, words: Words): NameMention[] {
  const { tokens } = reading;
  const isCapitals = capitalsIn(reading, segments);
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
    i = name ? (name.looks === 'organization' ? name.last : Math.max(last, name.last)) : last;
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

/** One with a blank behind it may be any French word, or a van: not behind an article, an adjective, any noun but a post, nor where something is. */
function isParticleApart(tokens: Tokens, i: number): boolean {
  const { lower, capital, tag } = tokens;
  if (!BEGIN_SURNAMES.has(lower[i] as string)) return false;
  const next = isA(tokens, i + 1, PARTICLE) ? i + 2 : i + 1;
  if (capital[next] !== 1 || capital[i - 1] === 1) return false;
  return (
    nounAt(tokens, i - 1)?.kind === 'office' ||
    !(BEFORE_WORDS.has(tag[i - 1] ?? '') || BEFORE_FOREIGN.has(lower[i - 1] ?? ''))
  );
}
const BEFORE_WORDS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PRON']);

/** The name in a run of capitalised words: none in “The”, Josh Earnest in “White House Press Secretary Josh Earnest”. */
function nameOfRun(scan: Scan, first: number, end: number): NameMention | null {
  const { tokens } = scan;
  let last = end;
  while (last - first > 2 && isHonour(tokens, last - 1)) last--;
  last = beforeHeading(scan, first, last);
  const opens = tokens.lower[first] === 'the' ? first + 1 : first;
  if (isPaper(tokens, opens, last)) return mentionOf(scan, opens, opens, last, 'organization');
  const from = afterNoNames(scan, opens, last);
  if (from >= last || isPartyTag(tokens, from) || isCredit(tokens, from, last)) return null;
  const and = lastBehindAnd(scan, from, last);
  if (and !== null) return mentionOf(scan, from, from, and, 'organization');
  if (last - from === 1 && !isLoneName(scan, from) && !leadsOrganization(scan, from)) return null;
  if (last - from === 1 && isKnownSurname(scan, from)) return mentionOf(scan, from, from, last, null);
  const organization = lastOfOrganization(scan, from, last);
  const start = ORDINAL.test(tokens.word[from - 1] ?? '') ? from - 1 : from; // the *9th* Circuit Court
  if (organization !== null) return mentionOf(scan, start, start, organization, 'organization');
  if (last - from > 1 && isPeople(scan, from, last)) return null;
  const core = afterTitles(scan, from, last);
  if (core >= last) return isGuard(tokens, from, last) ? mentionOf(scan, from, from, last, 'organization') : null;
  if (last - core === 1 && core > from && isA(tokens, core, CALENDAR) && !isTitledMonth(tokens, core)) return null;
  return mentionOf(scan, from, core, last, null);
}

/** End of a name whose run goes on with other words that have their capitals from a heading: Ann Lee | *Budget Hawk*, Bea Lund | Beatrice (Bea) Lund; else the run’s. */
function beforeHeading({ tokens }: Scan, first: number, last: number): number {
  for (let i = first + 2; i < last && i - first < LONGEST_TITLES; i++) {
    if (!isA(tokens, i - 2, GIVEN) || tokens.word[i] === '-') continue;
    if (i === last - 1 && isEntry(tokens, i)) return i;
    if (last - i > 1 && isA(tokens, i - 1, SURNAME) && areSmall(tokens, i, last)) return i;
  }
  return last;
}
const LONGEST_TITLES = 8;

/** Bea Lund | *Beatrice* (Bea) Lund: the name again, as a list has it. */
const isEntry = ({ word, folded }: Tokens, i: number): boolean =>
  word[i + 1] === '(' && word[i + 3] === ')' && (folded[i + 2] === folded[i - 2] || folded[i] === folded[i - 2]);

/** Words that are no name’s: each is small elsewhere in the text, or acts. */
function areSmall(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!(isA(tokens, i, LOWERED) || acts(tokens, i)) || isA(tokens, i, ORGANIZATION | FIRM | GIVEN | SUFFIX))
      return false;
  return true;
}

/** The *Sunday Star*, the *Daily Champion*, the *Irish Sun*: newspapers, whoever is called so besides; not Sunday Star signings. */
const isPaper = (tokens: Tokens, first: number, last: number): boolean =>
  last - first === 2 &&
  tokens.lower[first - 1] === 'the' &&
  tokens.tag[last] !== 'NOUN' &&
  (OF_PAPERS.has(tokens.folded[first] as string)
    ? isA(tokens, last - 1, PERSON) || NEWSPAPERS.has(tokens.folded[last - 1] as string)
    : isA(tokens, first, DEMONYM) && NEWSPAPERS.has(tokens.folded[last - 1] as string));

/** The Coast *Guard*: a noun for somebody and for a body ends a name behind “the”; not the guard. */
const isGuard = (tokens: Tokens, first: number, last: number): boolean =>
  last - first > 1 && tokens.lower[first - 1] === 'the' && isOrganizationNoun(nounAt(tokens, last - 1)?.also);

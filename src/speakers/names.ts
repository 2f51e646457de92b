import type { Segment } from '../article/types.ts';
import { shortenedIn } from './acronyms.ts';
import type { Edges } from './edges.ts';
import { capitalsIn, learnCase } from './name-case.ts';
import { mentionOf } from './name-looks.ts';
import { isSpeech, lastBehindAnd, lastOfOrganization, leadsOrganization } from './name-organizations.ts';
import { runFrom } from './name-runs.ts';
import {
  ALWAYS_NO_NAME,
  beginsPlace,
  isHonour,
  type NameMention,
  NO_NAME,
  type Scan,
  startsSentence,
  touches,
} from './name-scan.ts';
import { afterTitles } from './name-titles.ts';
import { isSeat } from './party-letters.ts';
import { acts, isA, nounAt, pronounAt, type Reading, type Tokens } from './tokens.ts';
import {
  BEFORE_FOREIGN,
  BEFORE_MONTHS,
  BEGIN_SURNAMES,
  CREDITS,
  FIGURES,
  IN_CONGRESS,
  KINDS_OF_PARTY,
  NEWSPAPERS,
  NO_SURNAMES,
  OF_PAPERS,
  OF_US,
  PARTIES,
  PARTISANS,
  PICTURES,
  SPANS,
} from './word-lists.ts';
import {
  CALENDAR,
  CAPITALISED,
  DEMONYM,
  DEMONYMS,
  GIVEN,
  HALF,
  isListed,
  isOrganizationNoun,
  LOWERED,
  NOUN,
  ORGANIZATION,
  PARTICLE,
  PERSON,
  PLACE,
  SEVERAL,
  SHOUTED,
  SURNAME,
  singularOf,
  TITLE,
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
    const name = nameOfRun(scan, i, last);
    if (name) names.push(name);
    i = name ? (name.looks === 'organization' ? name.last : Math.max(last, name.last)) : last;
  }
  return names;
}

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
  let from = tokens.lower[first] === 'the' ? first + 1 : first;
  if (isPaper(tokens, from, last)) return mentionOf(scan, from, from, last, 'organization');
  while (from < last && isNoName(scan, from)) from++;
  while (from < last && tokens.word[from] === '-') from++;
  while (from + 1 < last && isCaption(tokens, from)) from += PICTURES.has(tokens.word[from + 1] as string) ? 2 : 1;
  if (from >= last || isPartyTag(tokens, from) || isCredit(tokens, from, last)) return null;
  const and = lastBehindAnd(scan, from, last);
  if (and !== null) return mentionOf(scan, from, from, and, 'organization');
  if (last - from === 1 && !isLoneName(scan, from) && !leadsOrganization(scan, from)) return null;
  if (last - from === 1 && isKnownSurname(scan, from)) return mentionOf(scan, from, from, last, null);
  const organization = lastOfOrganization(scan, from, last);
  const start = ORDINAL.test(tokens.word[from - 1] ?? '') ? from - 1 : from; // the *9th* Circuit Court
  if (organization !== null) return mentionOf(scan, start, start, organization, 'organization');
  if (last - from > 1 && (isPeople(scan, from, last) || isOfPeople(tokens, from, last) || isOfNation(scan, from, last)))
    return null;
  const core = afterTitles(scan, from, last);
  if (core >= last) return isGuard(tokens, from, last) ? mentionOf(scan, from, from, last, 'organization') : null;
  if (last - core === 1 && core > from && isA(tokens, core, CALENDAR) && !isTitledMonth(scan, core)) return null;
  return mentionOf(scan, from, core, last, null);
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

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Ann Lee, *D-Fla*. or *D. Fla*., said no. */
const isPartyTag = (tokens: Tokens, i: number): boolean =>
  (isSeat(tokens, i) && touches(tokens, i + 1)) ||
  (/^[DR]\.$/.test(tokens.word[i] as string) && isA(tokens, i + 1, PLACE) && tokens.word[i - 1] === ',');

/** Other Republicans, Asian-Americans, Leeds MPs, an Ohio Democrat: what people are, no name; but Liberal Democrats, the Lund Rangers. */
function isPeople(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  if (isPartisan(scan, first, last)) return true;
  if (tokens.word[last - 2] === '-') return isA(tokens, last - 1, DEMONYMS) && isA(tokens, last - 3, DEMONYM);
  if (isA(tokens, first, GIVEN)) return false;
  if (isOfParty(tokens, first, last)) return true;
  if (isA(tokens, last - 1, SEVERAL))
    return isA(tokens, first, PLACE | DEMONYM | LOWERED | NOUN) && isA(tokens, last - 1, PERSON);
  if (isA(tokens, first, DEMONYM)) return false;
  return isA(tokens, last - 1, DEMONYMS);
}

/** An Ohio Democrat, New York Republican, Virginia Republican; but John Tory. */
function isPartisan({ tokens, words }: Scan, first: number, last: number): boolean {
  const party = tokens.folded[last - 1] as string;
  if (!PARTISANS.has(party)) return false;
  const isNobodys = isA(tokens, first, GIVEN) && NO_SURNAMES.has(party);
  return (
    isNobodys || isA(tokens, first, PLACE) || isListed(words, tokens.folded.slice(first, last - 1).join(' '), PLACE)
  );
}

/** Senate *Republicans*, Ruritania *Democrats*; not the Coast Democrats, nor Social Democrats, a party. */
const isOfParty = ({ lower, folded }: Tokens, first: number, last: number): boolean =>
  IN_CONGRESS.has(folded[last - 1] as string) &&
  lower[first - 1] !== 'the' &&
  !PARTIES.has(folded[first] as string) &&
  !KINDS_OF_PARTY.has(folded[first] as string);

function arePartisans(plural: string): boolean {
  const party = singularOf(plural);
  return party !== null && PARTISANS.has(party);
}

/** The *New Zealander* said; not the South African government. */
const isOfNation = ({ tokens: { lower, folded, tag }, words }: Scan, first: number, last: number): boolean =>
  last - first === 2 &&
  (lower[first - 1] === 'the' || lower[first - 1] === 'a') &&
  tag[last] !== 'NOUN' &&
  tag[last] !== 'ADJ' &&
  isListed(words, `${folded[first]} ${folded[first + 1]}`, DEMONYM);

/** Senior Russian *figures*: what they are; not Royal Dutch *shares*, of which the text writes elsewhere, too. */
const isOfPeople = (tokens: Tokens, first: number, last: number): boolean =>
  last - first === 2 &&
  isA(tokens, last - 1, DEMONYM) &&
  tokens.tag[last] === 'NOUN' &&
  startsSentence(tokens, first) &&
  !isA(tokens, first, CAPITALISED | GIVEN | PLACE | DEMONYM);

/** A capital that only the sentence's start, the calendar or grammar gives: The, On, However, Monday, I. */
function isNoName(scan: Scan, i: number): boolean {
  const { tokens, startsSource } = scan;
  if (tokens.capital[i] !== 1 || isInitialA(scan, i)) return false;
  if (isAmount(tokens, i)) return true;
  const isGiven = isA(tokens, i, GIVEN);
  if (isA(tokens, i, CALENDAR)) return !isGivenLikeMonth(tokens, i) && !isMonthlyNamed(scan, i);
  if (beginsTitle(tokens, i)) return false;
  if (pronounAt(tokens, i) || (tokens.lower[i] === 'fed' && tokens.lower[i + 1] === 'up')) return true;
  if (isGiven || beginsPlace(scan, i)) return false;
  if (startsSource.has(i)) return NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'NUM';
  if (!startsSentence(tokens, i) || isA(tokens, i, CAPITALISED)) return ALWAYS_NO_NAME.has(tokens.tag[i] as string);
  if (isA(tokens, i, ORGANIZATION)) return tokens.capital[i + 1] === 1; // Carmaker Borealis
  return NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'VERB' || tokens.tag[i] === 'NUM';
}

/** *N*3.2bn, *R610*, *S*$5: so much money; not the M25, nor an A380. */
const isAmount = (tokens: Tokens, i: number): boolean =>
  /^[A-Z]\d[\d.,]*(?:bn|tn|m|k)$|^[NRK]\d{3,}$/.test(tokens.word[i] as string) ||
  (tokens.word[i + 1] === '$' && touches(tokens, i + 1));

/** The secretary *A* Josephine Mary: within a sentence the article is written small. */
const isInitialA = ({ tokens, isCapitals }: Scan, i: number): boolean =>
  tokens.word[i] === 'A' && isA(tokens, i + 1, GIVEN) && !startsSentence(tokens, i) && !isCapitals(i);

/** CLOSE Ann Lee, WATCH Bo Cho: what a button or label says, in capitals, before a given name that is in none; not NATO, nor J.D. */
const isCaption = (tokens: Tokens, i: number): boolean => {
  const word = tokens.word[i] as string;
  if (CREDITS.has(word) && PICTURES.has(tokens.word[i + 1] as string)) return true;
  if (!isA(tokens, i, SHOUTED) || !isA(tokens, i + 1, GIVEN) || isA(tokens, i + 1, SHOUTED)) return false;
  if (CREDITS.has(word)) return true;
  return word.length > 3 && !isA(tokens, i, GIVEN | TITLE | PERSON) && tokens.block[i - 1] !== tokens.block[i];
};
/** Ann Lee/*Getty* Images: who took a picture. */
function isCredit({ word }: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i++)
    if (word[i] === '/' && (CREDITS.has(word[i + 1] as string) || CREDITS.has(word[i - 1] as string))) return true;
  return false;
}

/** *Us* Weekly, *Our* Street: a capital within a sentence. */
const beginsTitle = (tokens: Tokens, i: number): boolean =>
  OF_US.has(tokens.word[i] as string) && isA(tokens, i, CAPITALISED) && tokens.capital[i + 1] === 1;

/** *April* Lund, *Jun* Peng, *Jan* Maas; not in June Ann Lee, nor on 3 May Lund Council. */
function isGivenLikeMonth(tokens: Tokens, i: number): boolean {
  const isShort = /^\p{Lu}\p{Ll}{2}$/u.test(tokens.word[i] as string);
  return (
    (isShort || isA(tokens, i, GIVEN)) &&
    tokens.capital[i + 1] === 1 &&
    !isA(tokens, i + 1, CALENDAR) &&
    tokens.tag[i - 1] !== 'NUM' &&
    !BEFORE_MONTHS.has(tokens.lower[i - 1] ?? '')
  );
}

/** Theresa May … *May* said; not in May. */
const isMonthlyNamed = (scan: Scan, i: number): boolean => isActing(scan, i) && isA(scan.tokens, i, SURNAME);

/** Prime Minister *May* said; not Mayor *Monday* said. */
const isTitledMonth = (scan: Scan, i: number): boolean =>
  isActing(scan, i) && scan.tokens.lower[i]?.endsWith('day') === false;

/** No month does anything. */
const isActing = ({ tokens }: Scan, i: number): boolean =>
  acts(tokens, i + 1) || tokens.lower[i + 1] === "'s" || tokens.tag[i - 1] === 'VERB';

/** Whether one capitalised word is a name: not Police, Analysts, Republican at a sentence's start. */
function isLoneName(scan: Scan, i: number): boolean {
  const { tokens, startsSource, isCapitals } = scan;
  if (isKnownSurname(scan, i)) return true;
  if (isSpeech(tokens, i)) return false;
  if (SPANS.has(tokens.lower[i] as string) && tokens.lower[i + 1] === 'of') return false;
  const mayAct =
    tokens.tag[i + 1] === 'VERB' &&
    (tokens.lower[tokens.tag[i - 1] === 'ADJ' ? i - 2 : i - 1] !== 'the' || isA(tokens, i, SHOUTED));
  if (isA(tokens, i, DEMONYM) && !mayAct) return false; // the American said; but the SNP said
  if (isA(tokens, i, DEMONYMS) || arePartisans(tokens.folded[i] as string)) return false; // Iranians, Republicans
  if (/^\p{Lu}{2,}s$/u.test(tokens.word[i] as string)) return false; // CEOs
  const isNoun = isA(tokens, i, NOUN);
  const starts = startsSentence(tokens, i) || isCapitals(i);
  if (
    starts &&
    !isA(tokens, i, GIVEN | SURNAME) &&
    opensGroup(tokens, i) &&
    singularOf(tokens.folded[i] as string) !== null
  )
    return false; // *Voters* who stayed
  if (isA(tokens, i, GIVEN) && tokens.tag[i - 1] !== 'DET') return true;
  if (starts && isCompound(tokens, i)) return false;
  const isLowered = isA(tokens, i, LOWERED);
  if (!starts) return !isNoun && !(isLowered && isA(tokens, i, SHOUTED) && tokens.lower[i - 1] !== 'the');
  if (isLowered || isNoun || FIGURES.has(tokens.lower[i] as string)) return isA(tokens, i, CAPITALISED) && !isNoun;
  return (
    isA(tokens, i, CAPITALISED | GIVEN | PLACE) ||
    ((startsSource.has(i) || tokens.tag[i] === 'PROPN') && tokens.tag[i + 1] !== 'NOUN') // Energy experts
  );
}

/** *High*-rise flats; not Kessel-based, nor Lund-led where the text has Lund elsewhere. */
const isCompound = (tokens: Tokens, i: number): boolean =>
  tokens.word[i + 1] === '-' &&
  touches(tokens, i + 1) &&
  touches(tokens, i + 2) &&
  tokens.capital[i + 2] !== 1 &&
  !isA(tokens, i + 2, HALF) &&
  !isA(tokens, i, CAPITALISED | SURNAME | PLACE);

/** Voters *who* stayed, lots *of* posts; not Friends *of* the Earth, Jenkins *of* course, Sanders *that* evening. */
function opensGroup({ lower, capital, tag }: Tokens, i: number): boolean {
  const next = lower[i + 1];
  if (next === 'of')
    return !NO_GROUP.has(lower[i + 2] as string) && capital[lower[i + 2] === 'the' ? i + 3 : i + 2] !== 1;
  return next === 'who' || next === 'whose' || (next === 'that' && tag[i + 2] !== 'NOUN');
}
const NO_GROUP = new Set(['course', 'all']);

/** Wayne King … *King* said; not the King. */
function isKnownSurname({ tokens }: Scan, i: number): boolean {
  const before = tokens.tag[i - 1];
  const isNoun = before === 'DET' || before === 'ADJ';
  return isA(tokens, i, SURNAME) && (!isNoun || tokens.sentence[i - 1] !== tokens.sentence[i]);
}

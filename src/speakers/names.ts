import type { Segment } from '../article/types.ts';
import { bracketAt, shortenedIn } from './acronyms.ts';
import type { Edges } from './edges.ts';
import { capitalsIn, caseOf } from './name-case.ts';
import { mentionOf } from './name-looks.ts';
import { lastBehindAnd, lastOfOrganization, leadsOrganization } from './name-organizations.ts';
import { runFrom } from './name-runs.ts';
import {
  ALWAYS_NO_NAME,
  isAcronym,
  type NameMention,
  NO_NAME,
  type Scan,
  startsSentence,
  touches,
} from './name-scan.ts';
import { afterTitles } from './name-titles.ts';
import type { Reading, Tokens } from './tokens.ts';
import { isOrganizationNoun, isPersonNoun, nounOf, pronounAt, singularOf, type Words } from './words.ts';

/**
 * Every name of the article, in text order. A word at the start of a sentence is a name only with other evidence: it is
 * capitalised elsewhere too, is a given name, stands before another name, or is all of a source.
 */
export function namesIn(
  reading: Reading,
  segments: readonly Segment[],
  isQuoted: (at: number) => boolean,
  edges: Edges,
  words: Words,
): NameMention[] {
  const { tokens } = reading;
  const isCapitals = capitalsIn(reading, segments);
  const startsSource = new Set([...edges.starts].filter((i) => startsSentence(tokens, i)));
  const isEdge = (i: number): boolean => isCapitals(i) && (edges.starts.has(i) || edges.ends.has(i));
  const { lowered, capitalised, surnames } = caseOf(tokens, isCapitals, words);
  const scan: Scan = {
    reading,
    tokens,
    words,
    isQuoted,
    isCapitals,
    isEdge,
    startsSource,
    lowered,
    capitalised,
    surnames,
    shortened: shortenedIn(tokens),
  };
  const names: NameMention[] = [];
  for (let i = 0; i < tokens.count; ) {
    if (tokens.capital[i] !== 1 && !isParticleAlone(scan, i)) {
      i++;
      continue;
    }
    const shortened = scan.shortened.get(i);
    if (shortened) {
      names.push({ ...mentionOf(scan, i, i, shortened.last, 'organization'), acronym: shortened.acronym });
      i = shortened.last;
      continue;
    }
    const last = runFrom(scan, i);
    const name = nameOfRun(scan, i, last);
    if (name) names.push(withAcronym(tokens, words, name));
    i = name ? (name.looks === 'organization' ? name.last : Math.max(last, name.last)) : last;
  }
  return names;
}

/** An organization’s name with what a bracket calls it, letters aside: Kadaster Office (INE); not Labour Party (UK). */
function withAcronym(tokens: Tokens, words: Words, name: NameMention): NameMention {
  if (name.looks !== 'organization' || name.words.length < 2) return name;
  const acronym = bracketAt(tokens, name.last);
  return acronym === null || words.places.has(acronym) ? name : { ...name, acronym };
}

/** A name that its lower-case particle begins: *al*-Najjar said. One with a blank behind it may be any French word. */
const isParticleAlone = ({ tokens, words }: Scan, i: number): boolean =>
  tokens.capital[i + 2] === 1 &&
  tokens.word[i + 1] === '-' &&
  words.particles.has(tokens.word[i] as string) &&
  touches(tokens, i + 1) &&
  touches(tokens, i + 2) &&
  !(i > 0 && tokens.word[i - 1] === '-' && touches(tokens, i));

/** The name in a run of capitalised words: none in “The”, Josh Earnest in “White House Press Secretary Josh Earnest”. */
function nameOfRun(scan: Scan, first: number, end: number): NameMention | null {
  const { tokens, words } = scan;
  let last = end;
  while (last - first > 2 && words.honours.has(tokens.folded[last - 1] as string)) last--;
  let from = first;
  while (from < last && isNoName(scan, from)) from++;
  while (from < last && tokens.word[from] === '-') from++;
  if (from === last || isPartyTag(tokens, from)) return null;
  const and = lastBehindAnd(scan, from, last);
  if (and !== null) return mentionOf(scan, from, from, and, 'organization');
  if (last - from === 1 && !isLoneName(scan, from) && !leadsOrganization(scan, from)) return null;
  if (last - from === 1 && isKnownSurname(scan, from)) return mentionOf(scan, from, from, last, null);
  const organization = lastOfOrganization(scan, from, last);
  if (organization !== null) return mentionOf(scan, from, from, organization, 'organization');
  if (last - from > 1 && isPeople(scan, from, last)) return null;
  const core = afterTitles(scan, from, last);
  if (core >= last) return null;
  if (last - core === 1 && core > from && words.calendar.has(tokens.folded[core] as string)) return null;
  return mentionOf(scan, from, core, last, null);
}

/** Ann Lee, *D-Fla*., said no. */
const isPartyTag = (tokens: Tokens, i: number): boolean =>
  PARTIES.has(tokens.word[i] as string) && tokens.word[i + 1] === '-' && touches(tokens, i + 1);
const PARTIES = new Set(['D', 'R', 'I']);

/** Other Republicans, Leeds MPs, an Ohio Democrat: what people are, no name; but Liberal Democrats, the Lund Rangers. */
function isPeople({ tokens, words, lowered }: Scan, first: number, last: number): boolean {
  const lead = tokens.folded[first] as string;
  if (words.given.has(lead) || tokens.word[last - 2] === '-') return false;
  const word = tokens.folded[last - 1] as string;
  const noun = nounOf(words, word);
  const isPlace = words.places.has(lead);
  const isCommon = isPlace || words.demonyms.has(lead) || lowered.has(lead) || nounOf(words, lead) !== null;
  if (noun?.plural) return isCommon && isPersonNoun(noun.kind);
  if (words.demonyms.has(lead)) return false;
  return words.demonyms.has(singularOf(word) ?? '') || (isPlace && PARTISANS.has(word));
}
const PARTISANS = new Set(['democrat', 'republican', 'tory', 'liberal', 'conservative', 'independent', 'socialist']);

/** A capital that only the sentence's start, the calendar or grammar gives: The, On, However, Monday, I. */
function isNoName(scan: Scan, i: number): boolean {
  const { tokens, words, capitalised, startsSource } = scan;
  const lower = tokens.lower[i] as string;
  const folded = tokens.folded[i] as string;
  if (words.calendar.has(lower) || (folded !== lower && words.calendar.has(folded)))
    return !(words.given.has(lower) && tokens.capital[i + 1] === 1) && !isMonthlyNamed(scan, i);
  if (pronounAt(tokens, words, i)) return true;
  if (words.given.has(lower) || startsSource.has(i))
    return (NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'NUM') && !words.given.has(lower);
  if (!startsSentence(tokens, i) || capitalised.has(lower)) return ALWAYS_NO_NAME.has(tokens.tag[i] as string);
  if (words.placesBegin.has(lower) && words.places.has(`${lower} ${tokens.lower[i + 1]}`)) return false; // Downing Street
  if (isOrganizationNoun(nounOf(words, lower)?.kind)) return tokens.capital[i + 1] === 1; // Carmaker Borealis
  return NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'VERB' || tokens.tag[i] === 'NUM';
}

/** Theresa May … *May* said; not in May. */
function isMonthlyNamed({ tokens, surnames }: Scan, i: number): boolean {
  const next = tokens.tag[i + 1];
  const isActing = next === 'VERB' || next === 'AUX' || tokens.lower[i + 1] === "'s" || tokens.tag[i - 1] === 'VERB';
  return isActing && surnames.has(tokens.lower[i] as string);
}

/** Whether one capitalised word is a name: not Police, Analysts, Republican at a sentence's start. */
function isLoneName(scan: Scan, i: number): boolean {
  const { tokens, words, lowered, capitalised, startsSource, isCapitals } = scan;
  const lower = tokens.lower[i] as string;
  if (isKnownSurname(scan, i)) return true;
  if (SPANS.has(lower) && tokens.lower[i + 1] === 'of') return false;
  const word = tokens.folded[i] as string;
  const mayAct = tokens.tag[i + 1] === 'VERB' && (tokens.lower[i - 1] !== 'the' || isAcronym(tokens.word[i] as string));
  if (words.demonyms.has(word) && !mayAct) return false; // the American said; but the SNP said
  if (words.demonyms.has(singularOf(word) ?? '')) return false; // Iranians
  if (/^\p{Lu}{2,}s$/u.test(tokens.word[i] as string)) return false; // CEOs
  const noun = nounOf(words, word);
  const starts = startsSentence(tokens, i) || isCapitals(i);
  const isShout = word.length > 1 && tokens.word[i] === tokens.word[i]?.toUpperCase() && lowered.has(lower);
  if (words.given.has(word) && tokens.tag[i - 1] !== 'DET') return true;
  if (!starts) return noun === null && !isShout;
  if (lowered.has(lower) || noun) return capitalised.has(lower) && !noun;
  return (
    capitalised.has(lower) ||
    words.given.has(word) ||
    words.places.has(word) ||
    ((startsSource.has(i) || tokens.tag[i] === 'PROPN') && tokens.tag[i + 1] !== 'NOUN') // Energy experts
  );
}

/** *Decades* of studies have shown … */
const SPANS = new Set(['hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries']);

/** Wayne King … *King* said; not the King. */
function isKnownSurname({ tokens, surnames }: Scan, i: number): boolean {
  const before = tokens.tag[i - 1];
  const isNoun = before === 'DET' || before === 'ADJ';
  return surnames.has(tokens.lower[i] as string) && (!isNoun || tokens.sentence[i - 1] !== tokens.sentence[i]);
}

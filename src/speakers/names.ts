import type { Segment } from '../article/types.ts';
import type { Sentence } from '../language/types.ts';
import { bracketAt, type Shortened, shortenedIn } from './acronyms.ts';
import type { Edges } from './edges.ts';
import type { Reading, Tokens } from './tokens.ts';
import {
  fold,
  type Gender,
  isOrganizationNoun,
  isPersonNoun,
  nounOf,
  pronounAt,
  singularOf,
  type Words,
} from './words.ts';

/** A capitalised name in the text, its titles left out: Prime Minister *Keir Starmer*. */
export interface NameMention {
  /** Tokens first … last, last excluded. */
  readonly first: number;
  readonly last: number;
  /** First token of the run with its titles: *Prime Minister Keir Starmer*. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Folded, split at blanks: keir, starmer. */
  readonly words: readonly string[];
  readonly titled: boolean;
  readonly titleGender: Gender | null;
  readonly looks: 'person' | 'organization' | 'place' | null;
  /** “the” stands before it. */
  readonly definite: boolean;
  readonly quoted: boolean;
  /** In a headline or heading, where capitals tell nothing. */
  readonly capitals: boolean;
  /** ALL IN CAPITALS. */
  readonly shouted: boolean;
  /** What a bracket after it shortens it to, folded: Harbour Trade Council (HTC). */
  readonly acronym: string | null;
}

/** A run of capitalised words is cut here, so that a text of capitals stays cheap. */
const LONGEST_RUN = 12;

interface Scan {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly words: Words;
  readonly isQuoted: (at: number) => boolean;
  readonly isCapitals: (token: number) => boolean;
  readonly startsSource: ReadonlySet<number>;
  /** A source begins or ends here, in a headline: Ann Ode | Wins Race. */
  readonly isEdge: (token: number) => boolean;
  /** Folded words that stand in lower case somewhere, and those capitalised where no sentence starts. */
  readonly lowered: ReadonlySet<string>;
  readonly capitalised: ReadonlySet<string>;
  /** Lower-case words that follow a given name or an initial as a capitalised word: king in Wayne King. */
  readonly surnames: ReadonlySet<string>;
  readonly shortened: ReadonlyMap<number, Shortened>;
}

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

/** Where capitals tell nothing: headlines, headings, and sentences Whose Words All Have Them. */
function capitalsIn({ tokens, blocks, sentences }: Reading, segments: readonly Segment[]): (token: number) => boolean {
  const kinds = new Map(segments.map(({ start, kind }) => [start, kind]));
  const shout = blocks.map(({ start }) => kinds.get(start) === 'headline' || kinds.get(start) === 'heading');
  const titled = sentences.map((sentence) => isTitleCase(tokens, sentence));
  return (token) => shout[tokens.block[token] as number] === true || titled[tokens.sentence[token] as number] === true;
}

const LETTERS_OF_A_TITLE_WORD = 4;
const WORDS_OF_A_TITLE = 5;

/** Lee Just Revealed Whom She Will Vote For: hardly a longer word is without a capital, a verb among them. */
function isTitleCase(tokens: Tokens, { first, last }: Sentence): boolean {
  let [capitals, others, verbs] = [0, 0, 0];
  for (let i = first; i < last; i++) {
    const word = tokens.word[i] as string;
    const isLower = tokens.capital[i] !== 1;
    if (isLower && tokens.tag[i] === 'VERB') return false;
    if (word.length < LETTERS_OF_A_TITLE_WORD) continue;
    if (isLower) others++;
    else if (i > first) {
      capitals++;
      if (tokens.tag[i] === 'VERB' || tokens.tag[i] === 'AUX' || tokens.tag[i] === 'ADV') verbs++;
    }
    if (others * 8 > last - first) return false;
  }
  return capitals + 1 >= WORDS_OF_A_TITLE && others * 8 <= capitals && (verbs > 0 || others === 0);
}

const MARKS = new Set(['"', '“', '”', '‘', "'", '«', '„', ':', ';', '–', '—', '-', '•', '*', '(', '[', '``']);

export function startsSentence(tokens: Tokens, i: number): boolean {
  return i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1] || MARKS.has(tokens.word[i - 1] as string);
}

function caseOf(tokens: Tokens, isCapitals: (token: number) => boolean, words: Words) {
  const lowered = new Set<string>();
  const surnames = new Set<string>();
  const capitalised = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.capital[i] !== 1) {
      lowered.add(tokens.lower[i] as string);
      continue;
    }
    if (!isCapitals(i) && !startsSentence(tokens, i)) capitalised.add(tokens.lower[i] as string);
    if (i > 0 && tokens.capital[i - 1] === 1) {
      const isLast = tokens.capital[i + 1] !== 1;
      if (isLast && !isWeekday(tokens, words, i) && isGivenName(tokens, words, i - 1))
        surnames.add(tokens.lower[i] as string);
    }
  }
  return { lowered, capitalised, surnames };
}

const isWeekday = ({ lower }: Tokens, words: Words, i: number): boolean =>
  lower[i]?.endsWith('day') === true && words.calendar.has(lower[i] as string);

/** A given name, an initial, or any other word on no list that no article stands before: *Gayle* King; not the *Borealis* Chairman. */
function isGivenName(tokens: Tokens, words: Words, i: number): boolean {
  const word = tokens.folded[i] as string;
  if (words.given.has(word) || word.length === 1) return true;
  const isListed =
    words.titles.has(word) || words.places.has(word) || words.demonyms.has(word) || words.pronouns.has(word);
  const isFirst = tokens.capital[i - 1] !== 1 && tokens.tag[i - 1] !== 'DET' && tokens.tag[i] === 'PROPN';
  return isFirst && !isListed && nounOf(words, word) === null;
}

/** A name that its lower-case particle begins: *al*-Najjar said. One with a blank behind it may be any French word. */
const isParticleAlone = ({ tokens, words }: Scan, i: number): boolean =>
  tokens.capital[i + 2] === 1 &&
  tokens.word[i + 1] === '-' &&
  words.particles.has(tokens.word[i] as string) &&
  touches(tokens, i + 1) &&
  touches(tokens, i + 2) &&
  !(i > 0 && tokens.word[i - 1] === '-' && touches(tokens, i));

/** No blank between two tokens: the halves of Jo-Renee. */
const touches = (tokens: Tokens, i: number): boolean => tokens.end[i - 1] === tokens.start[i];

/** End of the run of capitalised words from i, with its particles, hyphens and initials: Ursula von der Leyen. */
function runFrom(scan: Scan, i: number): number {
  const { tokens, words, isEdge } = scan;
  let last = i + 1;
  for (let j = i + 1; j < tokens.count && j - i < LONGEST_RUN; j++) {
    const word = tokens.word[j] as string;
    const isAbbreviated = isTitleStop(scan, j - 1); // a false stop: Sens. | Rand Ode
    if (isOwned(scan, i, j)) continue;
    if (isEdge(j) || scan.shortened.has(j) || (tokens.sentence[j] !== tokens.sentence[j - 1] && !isAbbreviated)) break;
    if (isDate(scan, j) || isHeadlineWord(scan, j) || isNewSentence(tokens, j)) break;
    if (tokens.capital[j] === 1) last = j + 1;
    else if (word === '-' && touches(tokens, j) && touches(tokens, j + 1)) {
      if (isLowerHalf(scan, i, j + 1)) last = ++j + 1;
    } else if (word === '.' && touches(tokens, j) && (isTitleStop(scan, j) || tokens.word[j - 1]?.length === 1))
      continue;
    else if (word === ',' && words.suffixes.has(tokens.folded[j + 1] ?? '')) continue;
    else if (word === '&' || words.particles.has(word)) continue;
    else if (word === '/' && touches(tokens, j) && touches(tokens, j + 1)) continue;
    else if (OPENS_NICKNAME.has(word) && isNickname(tokens, j)) {
      j += 2;
      last = j + 2;
    } else break;
  }
  return last;
}

/** The lower-case half of a given name after the family name, or before it: Ban Ki-*moon*, Joon-*ho* Park; not Downing Street-*based*. */
function isLowerHalf({ tokens, words }: Scan, first: number, i: number): boolean {
  const [one, other] = [tokens.folded[i - 2] as string, tokens.folded[i] as string];
  return (
    (i - 2 > first || (tokens.capital[i + 1] === 1 && tokens.tag[i - 2] === 'PROPN' && !PREFIXES.has(one))) &&
    tokens.capital[i] !== 1 &&
    one.length <= LONGEST_HALF &&
    other.length <= LONGEST_HALF &&
    /^\p{L}+$/u.test(other) &&
    !HALVES_OF_ADJECTIVES.has(other) &&
    !words.places.has(`${tokens.folded[i - 3]} ${one}`) &&
    nounOf(words, one) === null &&
    tokens.tag[i + 1] !== 'NOUN'
  );
}
const LONGEST_HALF = 5;
const PREFIXES = new Set(
  'all anti best co cross early ex far first five four free full half hard high ill inter last late left long low mid multi near new non old one out over post pre pro right self semi six soft state sub super ten third three top two ultra un under well world'.split(
    ' ',
  ),
);
const HALVES_OF_ADJECTIVES = new Set(
  'area based born bound era free held led like made only owned run style wide'.split(' '),
);

/** The ’s inside an organization’s name: Farmers’ Union, Lund County Sheriff’s Office, St Olaf’s School; not Ann Lee’s Office; the People’s anything. */
function isOwned({ tokens, words }: Scan, first: number, i: number): boolean {
  if (tokens.lower[i] !== "'s" && tokens.lower[i] !== "'" && tokens.lower[i] !== '’') return false;
  const owner = tokens.folded[i - 1] as string;
  const isPlural = tokens.lower[i] !== "'s" && owner.endsWith('s');
  const isCommon = (isPlural || nounOf(words, owner) !== null) && !words.given.has(owner);
  const isSaint = i - 2 >= first && SAINTS.has(tokens.folded[i - 2] as string);
  if (!isCommon && !isSaint) return false;
  let last = i + 1;
  while (last - i < LONGEST_OWNED && tokens.capital[last] === 1 && tokens.sentence[last] === tokens.sentence[i]) last++;
  return (
    last > i + 1 && (owner === 'people' || isOrganizationNoun(nounOf(words, tokens.folded[last - 1] as string)?.kind))
  );
}
const SAINTS = new Set(['st', 'saint', 'sts']);
const LONGEST_OWNED = 6;

/** Bo ‘Red’ Lund: one capitalised word between marks inside a name. */
function isNickname(tokens: Tokens, i: number): boolean {
  return (
    touches(tokens, i + 1) &&
    touches(tokens, i + 2) &&
    tokens.capital[i + 1] === 1 &&
    CLOSES_NICKNAME.has(tokens.word[i + 2] as string) &&
    tokens.capital[i + 3] === 1 &&
    tokens.sentence[i + 3] === tokens.sentence[i - 1]
  );
}
const OPENS_NICKNAME = new Set(["'", '"', '‘', '“']);
const CLOSES_NICKNAME = new Set(["'", '"', '’', '”']);

/** They told the FT. | *But* Lund …: an abbreviation’s full stop that ends the sentence, too. */
const isNewSentence = ({ word, tag }: Tokens, i: number): boolean =>
  ALWAYS_NO_NAME.has(tag[i] as string) && word[i - 1]?.endsWith('.') === true;

/** A word that has its capital from the headline alone: Ann Lee | *Goes* *After* Bo Lund. */
function isHeadlineWord({ tokens, words, isCapitals, lowered, capitalised }: Scan, i: number): boolean {
  if (!isCapitals(i)) return false;
  const lower = tokens.lower[i] as string;
  if (words.particles.has(lower) || words.suffixes.has(lower)) return false;
  return (
    NO_NAME.has(tokens.tag[i] as string) || tokens.tag[i] === 'VERB' || (lowered.has(lower) && !capitalised.has(lower))
  );
}

/** A day that stands after a name and is none of it: in Leeds *Monday*, to Ann Lee *March* 3; not Theresa May. */
const isDate = ({ tokens, words }: Scan, i: number): boolean =>
  words.calendar.has(tokens.lower[i] as string) &&
  tokens.capital[i + 1] !== 1 &&
  (tokens.lower[i]?.endsWith('day') === true || tokens.tag[i + 1] === 'NUM');

/** The full stop of an abbreviated title. */
const isTitleStop = ({ tokens, words }: Scan, i: number): boolean =>
  tokens.word[i] === '.' && words.titles.has(tokens.folded[i - 1] ?? '');

const ALWAYS_NO_NAME = new Set(['DET', 'PRON', 'SCONJ', 'CCONJ']);
const NO_NAME = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'PART', 'INTJ', 'ADV']);

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

/** Wayne King … *King* said; not the King. */
function isKnownSurname({ tokens, surnames }: Scan, i: number): boolean {
  const before = tokens.tag[i - 1];
  const isNoun = before === 'DET' || before === 'ADJ';
  return surnames.has(tokens.lower[i] as string) && (!isNoun || tokens.sentence[i - 1] !== tokens.sentence[i]);
}

/** *Department* for Trade, *Ministry* of Work; not a party of Labour’s. */
function leadsOrganization({ tokens, words }: Scan, i: number): boolean {
  if (!isOrganizationNoun(nounOf(words, tokens.folded[i] as string)?.kind)) return false;
  const link = tokens.lower[i + 1];
  const at = tokens.lower[i + 2] === 'the' ? i + 3 : i + 2;
  return (link === 'of' || link === 'for') && tokens.capital[at] === 1;
}

/** End of an organization's name, with what “of” and “and” join to it; null where the run is none. */
function lastOfOrganization(scan: Scan, first: number, last: number): number | null {
  const { tokens, words } = scan;
  const head = tokens.folded[last - 1] as string;
  const isOrganization = isOrganizationNoun(nounOf(words, head)?.kind);
  if (!isOrganization || (last - first === 2 && isGivenBefore(scan, first))) return null;
  if (last - first === 1 && !scan.capitalised.has(tokens.lower[first] as string)) return null;
  return joined(scan, first, last);
}

/** End of the *Food* and Drug Administration; null for the Treasury and Home Office, the Lund and Ode governments, Ann Lee and Harbour Council. */
function lastBehindAnd(scan: Scan, first: number, last: number): number | null {
  const { tokens, words, surnames } = scan;
  if (tokens.lower[last] !== 'and' || tokens.lower[first - 1] !== 'the' || tokens.capital[last + 1] !== 1) return null;
  for (let i = first; i < last; i++) {
    const word = tokens.folded[i] as string;
    const isOther = words.given.has(word) || words.places.has(word) || words.standIns.has(word) || surnames.has(word);
    if (isOther || isAcronym(tokens.word[i] as string)) return null;
    if (isOrganizationNoun(nounOf(words, word)?.kind) && !(first === i && SCHOOLS.has(word))) return null;
  }
  const end = runFrom(scan, last + 1);
  const lead = tokens.folded[last + 1] as string;
  const isOffice = nounOf(words, tokens.folded[end - 1] as string)?.kind === 'organization' && end - last > 2;
  return isOffice && !words.places.has(lead) && !words.given.has(lead) ? joined(scan, first, end) : null;
}

/** With what “of” and “for” join to an organization's name, and then “and”: Ministry *of Trade, Work and Pensions*. */
function joined(scan: Scan, first: number, last: number): number {
  const { tokens, words } = scan;
  let end = last;
  for (let isJoined = false; end - first < LONGEST_RUN; ) {
    const link = tokens.lower[end] as string;
    const isLink = link === 'of' || link === 'for' || (link === 'at' && SCHOOLS.has(tokens.lower[first] as string));
    const isList = isJoined && (link === 'and' || (link === ',' && isListed(tokens, end)));
    if (!isLink && !isList) break;
    const from = isLink && tokens.lower[end + 1] === 'the' ? end + 2 : end + 1;
    if (tokens.capital[from] !== 1 || tokens.sentence[from] !== tokens.sentence[first]) break;
    if (isList && words.given.has(tokens.folded[from] as string)) break;
    end = isLink ? untilPerson(scan, from, runFrom(scan, from)) : runFrom(scan, from);
    isJoined = true;
  }
  return end;
}
const SCHOOLS = new Set(['university', 'college', 'school']);

/** The comma of a list that “and” closes: Trade | , Work and Pensions. */
function isListed({ lower, capital }: Tokens, i: number): boolean {
  let j = i + 1;
  while (j - i < 4 && capital[j] === 1) j++;
  return j > i + 1 && (lower[j] === 'and' || lower[j] === '&') && capital[j + 1] === 1;
}

/** *Elizabeth* Banks is a person; the *Lincoln* Centre is none. */
const isGivenBefore = ({ tokens, words }: Scan, i: number): boolean =>
  words.given.has(tokens.folded[i] as string) && tokens.lower[i - 1] !== 'the';

/** End of a run before the person whom it ends with: Ministry of Finance | Brian Ode. */
function untilPerson({ tokens, words }: Scan, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++) if (words.given.has(tokens.folded[i] as string)) return i;
  return last;
}

/** First token after the titles and roles of a run: White House Press Secretary | Josh Earnest. */
function afterTitles(scan: Scan, first: number, last: number): number {
  const { tokens, words } = scan;
  let core = first;
  for (let i = first; i < last; i++) {
    const word = tokens.folded[i] as string;
    const isLast = i === last - 1;
    if (!isTitle(scan, i) && !isRole(scan, i, last)) continue;
    const before = tokens.folded[i - 1] ?? '';
    if (i > first && OPENS_NICKNAME.has(before)) continue; // Bo ‘King’ Lund
    if (!isLast && tokens.word[i + 1] === '-' && touches(tokens, i + 1) && touches(tokens, i + 2)) continue; // Spokesman-Review
    if (isLast && i > core && (words.given.has(before) || before.length === 1)) continue; // Stephen *King*
    const mayBeGiven = words.given.has(word) && !words.titles.has(word);
    if (mayBeGiven && (i === first ? !isLast : i === last - 2)) continue; // Coach *Dean* Lund
    core = i + 1;
    if (tokens.word[core] === '.' && touches(tokens, core)) core++;
  }
  while (core < last && (tokens.word[core] === '-' || tokens.word[core] === '&' || tokens.word[core] === ',')) core++;
  while (last - core > 1 && isDemonymBefore(scan, core, last)) core++;
  return last - core > 1 ? givenNameWithin(scan, core, last) : core;
}

/** Lund County *DA* Ann Lee, *Del.* Ann Lee; not Maria *da* Costa, nor Da Costa. */
const isTitle = ({ tokens, words }: Scan, i: number): boolean =>
  words.titles.has(tokens.folded[i] as string) &&
  (!words.particles.has(tokens.folded[i] as string) || isShort(tokens, i));

/** DA, Del. */
const isShort = ({ word, capital }: Tokens, i: number): boolean =>
  word[i] === word[i]?.toUpperCase() || (capital[i] === 1 && (word[i]?.endsWith('.') || word[i + 1] === '.'));

/** Press *Secretary* Ann Lee, *Oceanographer* Lee; of a plural only where a given name follows: *Senators* Ann Lee. */
function isRole({ tokens, words }: Scan, i: number, last: number): boolean {
  const word = tokens.folded[i] as string;
  const noun = nounOf(words, word);
  if (noun?.plural || words.demonyms.has(singularOf(word) ?? ''))
    return i < last - 2 && words.given.has(tokens.folded[i + 1] as string);
  return isPersonNoun(noun?.kind) || (ROLE.test(word) && !words.given.has(word));
}
const ROLE = /.(?:ologist|ographer|ician|ologian|ocrat)$/;

/** British | Ann Lee; but Liberal Democrats, Christian Harris. */
function isDemonymBefore({ tokens, words }: Scan, i: number, last: number): boolean {
  const word = tokens.folded[i] as string;
  if (!words.demonyms.has(word) || (words.given.has(word) && last - i === 2)) return false;
  if (last - i === 2 && (tokens.lower[i - 1] === 'the' || ONLY_ADJECTIVE.test(word))) return false; // the American Legion
  const next = tokens.folded[last - 1] as string;
  return !words.demonyms.has(next) && !nounOf(words, next)?.plural && !next.endsWith('dems');
}

/** British Gas, Northern Rail: no word for a person of that country. */
const ONLY_ADJECTIVE = /(?:sh|ch|ern)$/;

/** Republican *Ann Lee*, Super Value *Debra Ode*: what stands before a given name is no part of the name, if it can't be one. */
function givenNameWithin({ tokens, words, lowered }: Scan, first: number, last: number): number {
  const isGiven = (i: number): boolean => words.given.has(tokens.folded[i] as string) && tokens.capital[i] === 1;
  if (isGiven(first) || (tokens.word[first] as string).replace('.', '').length === 1) return first;
  const lead = tokens.folded[first] as string;
  const ofRole =
    tokens.lower[first - 1] === 'of' ||
    tokens.lower[first - 2] === 'of' ||
    isOrganizationNoun(nounOf(words, tokens.folded[first - 1] ?? '')?.kind); // the union Harbour Ann Lee
  for (let i = first + 1; i < last - 1; i++)
    if (
      isGiven(i) &&
      (i - first > 1 || ofRole || lowered.has(lead) || words.places.has(lead) || words.demonyms.has(lead))
    )
      return i;
  return first;
}

/** The folded words of a name, split at blanks and commas alone: jo-renee, lee. */
function partsOf({ tokens, reading }: Scan, first: number, last: number): string[] {
  if (last - first === 1 && tokens.folded[first] !== '') return [tokens.folded[first] as string];
  let isPlain = true;
  for (let i = first + 1; i < last && isPlain; i++)
    isPlain = tokens.start[i] === (tokens.end[i - 1] as number) + 1 && tokens.word[i] !== ',';
  if (isPlain) return tokens.folded.slice(first, last).filter((part) => part !== '');
  return reading.text
    .slice(tokens.start[first], tokens.end[last - 1])
    .split(/[\s,]+/)
    .map((part) => withoutMarks(fold(part)))
    .filter((part) => part !== '');
}

/** ‘Red’ → Red: the quote marks at both ends left out. */
function withoutMarks(part: string): string {
  let [first, last] = [0, part.length];
  while (first < last && OPENS_NICKNAME.has(part.charAt(first))) first++;
  while (last > first && CLOSES_NICKNAME.has(part.charAt(last - 1))) last--;
  return part.slice(first, last);
}

function mentionOf(scan: Scan, from: number, first: number, last: number, looks: 'organization' | null): NameMention {
  const { tokens, words } = scan;
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  const parts = partsOf(scan, first, last);
  const person = titlesBefore(scan, from, first);
  return {
    first,
    last,
    from,
    start,
    end,
    words: parts,
    titled: person.length > 0,
    titleGender: genderOf(words, person),
    looks: looks ?? looksLike(scan, parts, first, last, person.length > 0),
    definite: tokens.lower[from - 1] === 'the' && person.length === 0,
    quoted: scan.isQuoted(start),
    capitals: scan.isCapitals(first),
    shouted: isShouted(scan, first, start, end),
    acronym: null,
  };
}

const NO_TITLES: readonly string[] = [];

/** The words for a person that a name's run begins with, or the one right before it: *Mayor* Ann Lee, *mayor* Ann Lee. */
function titlesBefore({ tokens, words }: Scan, from: number, first: number): readonly string[] {
  const isForPerson = (word: string): boolean => words.titles.has(word) || isPersonNoun(nounOf(words, word)?.kind);
  if (from < first) return tokens.folded.slice(from, first).filter(isForPerson);
  const before = tokens.lower[first - 1];
  const isTitle = before !== undefined && tokens.sentence[first - 1] === tokens.sentence[first] && isForPerson(before);
  return isTitle ? [before] : NO_TITLES;
}

function isShouted({ tokens, reading }: Scan, first: number, start: number, end: number): boolean {
  const word = tokens.word[first] as string;
  if (end - start <= LONGEST_ACRONYM || word !== word.toUpperCase()) return false;
  const written = reading.text.slice(start, end);
  return written === written.toUpperCase();
}
const LONGEST_ACRONYM = 5;

function genderOf(words: Words, titles: readonly string[]): Gender | null {
  for (const title of titles) {
    const gender = words.titles.get(title)?.gender ?? nounOf(words, title)?.gender;
    if (gender) return gender;
  }
  return null;
}

/** LUND (Wire) - The ferry sank: where a story was written, in capitals before its first words. */
function isDateline({ word, block, tag }: Tokens, first: number, last: number): boolean {
  const written = word[first] as string;
  if (block[first - 1] === block[first] || written.length < 4 || written !== written.toUpperCase()) return false;
  for (let i = last; i < last + LONGEST_DATELINE && block[i] === block[first]; i++) {
    if (DASHES.has(word[i] as string) || (word[last] === ',' && tag[i] === 'NUM')) return true;
    if (tag[i] === 'VERB' || tag[i] === 'AUX') return false;
  }
  return false;
}
const LONGEST_DATELINE = 10;
const DASHES = new Set(['-', '–', '—', '―', '--']);

/** Ann Lee *fears* civil war: a verb that was tagged a plural; but Borealis Gold *shares* fell. */
const mayActAt = ({ lower, tag }: Tokens, i: number): boolean =>
  lower[i]?.endsWith('s') === true && tag[i + 1] !== 'VERB' && tag[i + 1] !== 'AUX';

/** An analyst at *Borealis*, the co-founder of *Borealis*; not the brother of Lund, nor a spokesman for Lund. */
function isEmployer({ lower, folded }: Tokens, words: Words, first: number): boolean {
  const link = lower[first - 1] === 'the' ? first - 2 : first - 1;
  if (lower[link] !== 'at' && lower[link] !== 'of') return false;
  const noun = folded[link - 1];
  if (noun === undefined) return false; // At Borealis, the boss said … begins the text
  return lower[link] === 'at' ? isPersonNoun(nounOf(words, noun)?.kind) : FOUNDERS.has(noun);
}
const FOUNDERS = new Set(['founder', 'co-founder', 'cofounder', 'executive', 'ceo', 'employee', 'shareholder', 'boss']);

/** Borealis, *which* makes ships, …; not Ann Lund’s, which … */
const takesWhich = ({ lower, sentence }: Tokens, last: number): boolean =>
  lower[last] === ',' && lower[last + 1] === 'which' && sentence[last + 1] === sentence[last];

/** A student called *Cormac*, who gave his name as *Cormac*. */
function isGivenOut({ lower, folded }: Tokens, words: Words, first: number): boolean {
  const before = lower[first - 1];
  if (before === 'as') return lower[first - 2] === 'name' || lower[first - 3] === 'name';
  const isCalled = before === 'named' || before === 'called';
  return isCalled && isPersonNoun(nounOf(words, folded[first - 2] as string)?.kind);
}

const isAcronym = (written: string): boolean => written.length > 1 && written === written.toUpperCase();

/** J. Lund, J.C. Lund */
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

function looksLike(
  { tokens, words, reading }: Scan,
  parts: readonly string[],
  first: number,
  last: number,
  titled: boolean,
): NameMention['looks'] {
  if (titled) return 'person';
  if (words.places.has(parts.length === 1 ? (parts[0] as string) : parts.join(' ')) || isDateline(tokens, first, last))
    return 'place';
  const given = words.given.get(parts[0] as string);
  if (given || (given === null && parts.length > 1)) return 'person';
  if (parts.length > 1 && INITIALS.test(tokens.word[first] as string) && !words.places.has(parts[0] as string))
    return 'person';
  if (parts.includes('&')) return 'organization';
  if (parts.length > 2 && parts.slice(1, -1).some((part) => part.length === 1)) return 'person';
  if (isGivenOut(tokens, words, first)) return 'person';
  if (parts.length === 1 && isAcronym(reading.text.slice(tokens.start[first], tokens.end[last - 1])))
    return 'organization';
  if (parts.length > 1 && words.firms.has(parts[parts.length - 1] as string)) return 'organization';
  if (isEmployer(tokens, words, first) || takesWhich(tokens, last)) return 'organization';
  const isModifier =
    parts.length > 1 && tokens.tag[last] === 'NOUN' && tokens.lower[last] !== "'s" && !mayActAt(tokens, last);
  if (isModifier) return 'organization'; // the Borealis Gold group
  if (tokens.lower[last] === ',' && tokens.tag[last + 1] === 'NUM' && tokens.lower[last + 2] === ',') return 'person';
  return null;
}

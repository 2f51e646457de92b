import type { NameMention } from './names.ts';
import type { StandIns } from './stand-ins.ts';
import type { Reading, Tokens } from './tokens.ts';
import { fold, type Gender, isPersonNoun, type NounKind, nounOf, singularOf, type Words } from './words.ts';

/** What the noun phrases of a text are read with. */
export interface Page {
  readonly reading: Reading;
  readonly words: Words;
  readonly names: readonly NameMention[];
  /** For each token, index of the name that it is part of (titles included); -1 for none. */
  readonly nameAt: Int32Array;
  /** Tokens of the pronouns that stand for somebody. */
  readonly pronouns: readonly number[];
  readonly standIns: StandIns;
}

/** A noun phrase with a common noun as its head: “a senior official at the *ministry*, who …”. */
export interface Nominal {
  /** All of it. */
  readonly first: number;
  readonly last: number;
  /** Token of its head noun. */
  readonly head: number;
  /** Folded singular head: official. */
  readonly noun: string;
  readonly kind: NounKind | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly definite: boolean;
  /** Folded words between article and head: senior. */
  readonly modifiers: readonly string[];
  /** Last token of the owner: *Ryan*’s spokeswoman, *his* agent; -1 for none. */
  readonly owner: number;
  /** “of the ministry”: it tells which one itself. */
  readonly complete: boolean;
  readonly indefinite: boolean;
  /** A modifier is a name: the *Labour* party. */
  readonly named: boolean;
}

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when']);
const STOP = new Set([',', '(', ')', '–', '—', ':', ';', '.', '!', '?']);

/** Index after the noun phrase's base, before its commas, prepositions and clauses: a senior official | at the ministry. */
export function endOfBase({ reading: { tokens }, nameAt, names }: Page, first: number, last: number): number {
  let i = first;
  while (i < last) {
    const name = nameAt[i] as number;
    if (name >= 0 && (names[name] as NameMention).last > i) {
      i = (names[name] as NameMention).last;
      continue;
    }
    if (endsBase(tokens, i, first)) break;
    i++;
  }
  return Math.min(i, last);
}

function endsBase(tokens: Tokens, i: number, first: number): boolean {
  const lower = tokens.lower[i] as string;
  if (STOP.has(lower) || (i > first && RELATIVE.has(lower))) return true;
  if (lower === '-') return tokens.end[i - 1] !== tokens.start[i] || tokens.end[i] !== tokens.start[i + 1];
  if (i === first) return false;
  const tag = tokens.tag[i];
  if (isHyphen(tokens, i + 1) && tokens.end[i] === tokens.start[i + 1]) return false; // under-secretary
  if (tag === 'ADP' || tag === 'SCONJ' || lower === 'of' || lower === 'from' || lower === 'with') return true;
  const isVerb = tag === 'VERB' || tag === 'AUX';
  const before = tokens.tag[i - 1];
  return (
    isVerb &&
    before !== 'DET' &&
    before !== 'ADV' &&
    before !== 'ADJ' &&
    !isHyphen(tokens, i - 1) &&
    !isHyphen(tokens, i + 1)
  );
}

const isHyphen = ({ lower }: Tokens, i: number): boolean => lower[i] === '-';

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'both']);
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'some', 'many', 'several', 'any', 'two', 'three', 'four']);

/** Whether a base that ends here can have a noun of a list as its head; a cheap test before the phrase is read. */
export function mayHaveNoun({ reading: { tokens }, words }: Page, baseEnd: number): boolean {
  const last = baseEnd - 1;
  const isWord = tokens.tag[last] === 'NOUN' || tokens.tag[last] === 'PROPN';
  return !isWord || nounOf(words, tokens.folded[last] as string) !== null;
}

/** The noun phrase in first … last, whose base ends at `baseEnd`. null where no noun stands in it. */
export function nominalIn(page: Page, first: number, last: number, baseEnd: number): Nominal | null {
  const { reading, words } = page;
  const { tokens } = reading;
  let head = baseEnd - 1;
  while (head > first && !/\p{L}/u.test(tokens.word[head] as string)) head--;
  if (head < first || !/\p{L}/u.test(tokens.word[head] as string)) return null;
  // a source *close* to the talks
  if (head > first && tokens.tag[head] === 'ADJ' && nounOf(words, tokens.folded[head - 1] as string)) head--;
  const owner = ownerIn(page, first, head);
  const word = fold(hyphenated(tokens, first, head));
  const found = nounOf(words, word);
  if (head === first && tokens.tag[head] === 'VERB' && !found) return null;
  const singular = singularOf(word);
  const isPeople = singular !== null && words.demonyms.has(singular);
  const plural =
    word === 'those' || (found?.plural ?? (isPeople || (tokens.tag[head] === 'NOUN' && singular !== null)));
  const from = Math.max(owner + 1, first);
  const modifiers: string[] = [];
  let named = false;
  for (let i = from; i < head; i++) {
    const modifier = tokens.folded[i] as string;
    const isOrigin = found?.kind === 'generic' && (words.demonyms.has(modifier) || words.places.has(modifier)); // the US firm
    if (i > first && tokens.capital[i] === 1 && !isOrigin) named = true;
    if (!ARTICLES.has(modifier) && /[\p{L}\p{N}]/u.test(modifier) && modifier !== "'s") modifiers.push(modifier);
  }
  const start = tokens.lower[first] as string;
  return {
    first,
    last,
    head,
    noun: found?.plural ? (singularOf(word) ?? word) : word,
    kind: found?.kind ?? null,
    gender: found?.gender ?? null,
    plural,
    definite:
      start === 'the' || start === 'this' || start === 'that' || start === 'these' || start === 'those' || owner >= 0,
    modifiers,
    owner,
    complete: baseEnd < last && tokens.tag[baseEnd] === 'ADP' && !isTime(page, baseEnd),
    indefinite: INDEFINITE.has(start),
    named,
  };
}

/** The head with what a hyphen joins to it: op-ed. */
function hyphenated({ word }: Tokens, first: number, head: number): string {
  const joined = head - 2 >= first && word[head - 1] === '-';
  return joined ? `${word[head - 2]}-${word[head]}` : (word[head] as string);
}

/** Last token of the owner before the head: Ryan | ’s spokeswoman; -1 for none. */
function ownerIn({ reading: { tokens } }: Page, first: number, head: number): number {
  for (let i = head - 1; i >= first; i--) {
    const lower = tokens.lower[i] as string;
    if (lower === "'s" || lower === "'") return i - 1;
    if (/s'$|'s$/.test(lower)) return i;
    if (POSSESSIVES.has(lower)) return i;
  }
  return -1;
}
const POSSESSIVES = new Set(['his', 'her', 'its', 'their']);

const ARTICLE = /^(?:an?|the|one(?!\s+of\b)|both|this|that|these|those(?=\s+\p{L}+$))\s+/iu;

/**
 * The name of one who is never named: the noun phrase as written, without article and relative clause.
 * “A senior official, who asked …”: senior official.
 */
export function nameOfNominal(page: Page, nominal: Nominal): string {
  const { tokens, text } = page.reading;
  const { last } = nominal;
  const first = afterOpeners(tokens, nominal.first, last);
  let end = first + 1;
  while (end < last && !isCut(tokens, end) && !isTime(page, end)) end++;
  const written = text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, ' ');
  const bare = written.replace(ARTICLE, '');
  const name = bare === '' ? written : bare;
  return bare !== written || keepsCapital(page, first) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** So even | economists, yet | the officials. */
function afterOpeners({ lower }: Tokens, first: number, last: number): number {
  let i = first;
  while (i < last - 1 && OPENERS.has(lower[i] as string)) i++;
  return i;
}
const OPENERS = new Set(['so', 'yet', 'but', 'and', 'even', 'still', 'meanwhile', 'however', ',']);

const isCut = (tokens: Tokens, i: number): boolean =>
  STOP.has(tokens.lower[i] as string) || RELATIVE.has(tokens.lower[i] as string);

/** When it was, and no part of who it is: a ministry spokesman | on Sunday, the minister | last week. */
function isTime({ reading: { tokens }, words }: Pick<Page, 'reading' | 'words'>, i: number): boolean {
  const lower = tokens.lower[i] as string;
  const next = tokens.lower[i + 1] ?? '';
  if (tokens.tag[i - 1] === 'VERB') return false; // figures released on Sunday
  if (DAYS.has(lower)) return true;
  if (words.calendar.has(lower)) return tokens.tag[i - 1] !== 'ADP';
  if (tokens.tag[i] === 'ADP') return words.calendar.has(next) || (lower === 'in' && /^(?:1[89]|20)\d\d$/.test(next));
  return (
    (lower === 'last' || lower === 'this' || lower === 'earlier') &&
    (PERIODS.has(next) || next === 'this' || next === 'last')
  );
}
const DAYS = new Set(['today', 'yesterday', 'tonight', 'tomorrow']);
const PERIODS = new Set([
  'night',
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'summer',
  'autumn',
  'winter',
  'spring',
]);

/** Whether the capital is the word's own: Pentagon officials, PMs; but Analysts, Energy experts. */
function keepsCapital({ reading: { tokens }, words, nameAt }: Page, i: number): boolean {
  const written = tokens.word[i] as string;
  const word = fold(written);
  if (/\p{Lu}/u.test(written.slice(1)) || tokens.capital[i + 1] === 1) return true; // Senate Republican leaders
  if (words.calendar.has(word) || words.places.has(word) || words.demonyms.has(word)) return true;
  if (words.demonyms.has(singularOf(word) ?? '')) return true;
  const noun = nounOf(words, word);
  return noun === null ? (nameAt[i] as number) >= 0 : noun.kind === 'organization' && !noun.plural; // Congress
}

/** What the text says that a person is: *British prime minister*, *leader of the opposition*. */
export interface Role {
  readonly noun: string;
  readonly modifiers: readonly string[];
  /** The description as written, for the record; null where it is only a title. */
  readonly description: string | null;
  readonly gender: Gender | null;
  readonly kind: NounKind | null;
}

const LONGEST_PREMODIFIER = 8;
const LONGEST_APPOSITION = 30;

/** The roles that stand around a name: former chief whip *Ann Lee*; *Ann Lee*, a lawyer in Leeds; *Ann Lee*, who is the mayor. */
export function rolesAround(page: Page, name: NameMention): Role[] {
  return [...before(page, name), ...ahead(page, name), ...after(page, name), ...inOffice(page, name)];
}

function before({ reading: { tokens, text }, words }: Page, name: NameMention): Role[] {
  const sentence = tokens.sentence[name.first];
  let first = name.first;
  while (first > 0 && name.first - first < LONGEST_PREMODIFIER && tokens.sentence[first - 1] === sentence) {
    const tag = tokens.tag[first - 1];
    const lower = tokens.lower[first - 1] as string;
    if (lower === "'s" || lower === "'" || ARTICLES.has(lower) || POSSESSIVES.has(lower)) break;
    const inside =
      tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || lower === '-' || lower === '&' || first > name.from;
    if (!inside) break;
    first--;
  }
  if (first === name.first) return [];
  while (first < name.first && !/\p{L}/u.test(tokens.word[first] as string)) first++;
  const written = text.slice(tokens.start[first], tokens.end[name.first - 1]).trim();
  // “Her rival Bo Ode” is a rival to her alone.
  const isOwned = isOwner(tokens.lower[first - 1] as string) && tokens.sentence[first - 1] === sentence;
  const roles = rolesOf(words, tokens, first, name.first, name.looks === 'organization' ? null : written);
  return isOwned ? roles.map((role) => (role.kind === 'office' ? role : { ...role, description: null })) : roles;
}

const isOwner = (lower: string): boolean => lower === "'s" || lower === "'" || POSSESSIVES.has(lower);

/** *The England coach*, Sven Ode, …: the noun phrase that the name stands in apposition to. */
function ahead(page: Page, name: NameMention): Role[] {
  const { tokens } = page.reading;
  const last = name.from - 1;
  if (tokens.lower[last] !== ',' || tokens.sentence[last] !== tokens.sentence[name.first]) return [];
  if (tokens.lower[name.last] !== ',' && name.titled === false) return [];
  for (let i = last - 1; i >= 0 && last - i <= LONGEST_PREMODIFIER; i--) {
    const lower = tokens.lower[i] as string;
    const tag = tokens.tag[i];
    if (ARTICLES.has(lower) || POSSESSIVES.has(lower) || lower === "'s")
      return i + 1 < last ? aheadFrom(page, i, last) : [];
    if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN' && lower !== '-' && lower !== 'and') return [];
  }
  return [];
}

/** The roles after an article; of “the head of the *rescue agency*, Ann Lee”, the head’s. */
function aheadFrom({ reading: { tokens, text }, words }: Page, article: number, last: number): Role[] {
  const own = rolesOf(words, tokens, article + 1, last, text.slice(tokens.start[article + 1], tokens.end[last - 1]));
  if (tokens.tag[article - 1] !== 'ADP' || own.some(({ kind }) => isPersonNoun(kind ?? undefined))) return own;
  let first = article - 1;
  while (first > 0 && ROLE_TAGS.has(tokens.tag[first - 1] as string)) first--;
  const role = roleOf(words, tokens, first, article - 1, text.slice(tokens.start[first], tokens.end[last - 1]));
  return role && isPersonNoun(role.kind ?? undefined) ? [role] : [];
}

/** The role that ends before `last`, and those that “and” joins to it: author and *critic*. */
function rolesOf(words: Words, tokens: Tokens, first: number, last: number, description: string | null): Role[] {
  const roles: Role[] = [];
  const all = roleOf(words, tokens, first, last, description);
  if (all) roles.push(all);
  for (let i = last - 2; i > first; i--) {
    if (tokens.lower[i] !== 'and' && tokens.lower[i] !== '&' && tokens.lower[i] !== ',') continue;
    const role = roleOf(words, tokens, first, i, null);
    if (isPersonNoun(role?.kind ?? undefined) && isPersonNoun(all?.kind ?? undefined)) roles.push(role as Role);
  }
  return roles;
}

const AS_FAR_AS = 12;
const TAKES_OFFICE = new Set(['became', 'becomes', 'named', 'elected', 'appointed', 'sworn']);

/** The office that a sentence gives to the one it names: *Ann Lee* took over as health minister; *Ann Lee* became mayor. */
function inOffice({ reading: { tokens }, words, nameAt }: Page, name: NameMention): Role[] {
  if (name.looks !== 'person' && (name.looks !== null || name.words.length === 1)) return [];
  for (let i = name.last; i < Math.min(name.last + AS_FAR_AS, tokens.count - 1); i++) {
    if (tokens.sentence[i] !== tokens.sentence[name.first] || (nameAt[i] as number) >= 0) return [];
    const lower = tokens.lower[i] as string;
    if (CLAUSE_ENDS.has(lower)) return [];
    if (lower !== 'as' && !TAKES_OFFICE.has(lower)) continue;
    let first = i + 1;
    while (ARTICLES.has(tokens.lower[first] as string) || POSSESSIVES.has(tokens.lower[first] as string)) first++;
    let last = first;
    while (last - first < LONGEST_PREMODIFIER && ROLE_TAGS.has(tokens.tag[last] as string)) last++;
    const role = last > first ? roleOf(words, tokens, first, last, null) : null;
    if (role?.kind === 'office') return [role];
  }
  return [];
}
const CLAUSE_ENDS = new Set([';', ':', '“', '”', '"', 'said', 'says', 'that']);
const ROLE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The role whose head is the last token before `last`. */
function roleOf(words: Words, tokens: Tokens, first: number, last: number, description: string | null): Role | null {
  let head = last - 1;
  while (head > first && !/\p{L}/u.test(tokens.word[head] as string)) head--;
  const word = tokens.folded[head] as string;
  const title = words.titles.get(word);
  const noun = nounOf(words, word);
  if (!title?.role && (!noun || noun.plural)) return null;
  if (ADJECTIVES_TOO.has(tokens.word[head] as string)) return null;
  const modifiers: string[] = [];
  for (let i = first; i < head; i++)
    for (const part of expand(words, tokens.folded[i] as string)) if (/\p{L}/u.test(part)) modifiers.push(part);
  const full = title?.role ? title.role.split(' ') : [word];
  return {
    noun: full.at(-1) as string,
    modifiers: [...modifiers, ...full.slice(0, -1)],
    description: title && !noun ? (first < head ? description : null) : first < head || noun ? description : null,
    gender: noun?.gender ?? null,
    kind: noun?.kind ?? 'office',
  };
}

/** In lower case no organization: Scotland *international* Ann Lee. */
const ADJECTIVES_TOO = new Set(['international', 'united', 'athletic', 'household', 'academic', 'military']);

const expand = (words: Words, word: string): readonly string[] => words.titles.get(word)?.role?.split(' ') ?? [word];

function after(page: Page, name: NameMention): Role[] {
  const { reading, words } = page;
  const { tokens, text } = reading;
  const sentence = tokens.sentence[name.first];
  const inSentence = (i: number): boolean => i < tokens.count && tokens.sentence[i] === sentence;
  let i = afterAge(tokens, afterParty(tokens, name.last));
  const mark = tokens.lower[i - 1];
  const isAs = inSentence(name.last) && BE.has(tokens.lower[name.last] as string);
  if (isAs) i = name.last + 1;
  else if (tokens.lower[i] === ',' || tokens.lower[i] === '-' || tokens.lower[i] === '–' || tokens.lower[i] === '—')
    i++;
  else if (mark !== ',' || i === name.last) return [];
  if (tokens.lower[i] === 'who' && BE.has(tokens.lower[i + 1] as string)) i += 2;
  if (tokens.lower[i] === 'now' || tokens.lower[i] === 'then') i++;
  if (
    !inSentence(i) ||
    RELATIVE.has(tokens.lower[i] as string) ||
    NO_APPOSITION.has(tokens.tag[i] as string) ||
    (tokens.tag[i] === 'PRON' && !POSSESSIVES.has(tokens.lower[i] as string))
  )
    return [];
  const first = i;
  const start = ARTICLES.has(tokens.lower[i] as string) || POSSESSIVES.has(tokens.lower[i] as string) ? i + 1 : i;
  const baseEnd = endOfBase(page, start, Math.min(start + LONGEST_APPOSITION, tokens.count));
  if (baseEnd === start || !inSentence(baseEnd - 1)) return [];
  let end = baseEnd;
  while (
    inSentence(end) &&
    end - first < LONGEST_APPOSITION &&
    !STOP.has(tokens.lower[end] as string) &&
    !RELATIVE.has(tokens.lower[end] as string)
  )
    end++;
  if (!inSentence(end) || tokens.lower[end] === '.') end = beforeVerb(tokens, baseEnd, end);
  const isName = page.nameAt[baseEnd - 1] !== -1; // Ann Lee, Borealis Economics
  if (isName && !isPersonNoun(nounOf(words, tokens.folded[baseEnd - 1] as string)?.kind)) return [];
  let from = baseEnd - 1;
  while (from > start && tokens.lower[from - 1] !== "'s") from--;
  const isOpen = text.slice(tokens.start[start], tokens.end[end - 1]).lastIndexOf('“') >= 0 && tokens.word[end] === '”';
  return rolesOf(
    words,
    tokens,
    from,
    baseEnd,
    text.slice(tokens.start[start], tokens.end[isOpen ? end : end - 1]).trim(),
  );
}

/** An apposition that no comma closes ends before the verb: Lee, the mayor of Lund | said no. */
function beforeVerb({ tag }: Tokens, first: number, last: number): number {
  for (let i = first; i < last; i++) if (tag[i] === 'VERB' || tag[i] === 'AUX') return i;
  return last;
}

/** “Lee, and his wife”, “Lee, while her rival”, “Lee, “good candidate””: no apposition. */
const NO_APPOSITION = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT']);

const BE = new Set(['is', 'was']);

/** Index after “, R-Ariz.,” or “(D-Ohio)”. */
function afterParty(tokens: Tokens, i: number): number {
  if (tokens.lower[i] === '(') {
    for (let j = i + 1; j < i + 10 && j < tokens.count; j++) if (tokens.lower[j] === ')') return j + 1;
    return i;
  }
  const isParty =
    tokens.lower[i] === ',' && (tokens.word[i + 1] as string | undefined)?.length === 1 && tokens.lower[i + 2] === '-';
  if (!isParty) return i;
  let j = i + 4;
  while (j < i + 8 && tokens.lower[j] !== ',') j++;
  return tokens.lower[j] === ',' ? j : i;
}

/** Index after “, 43”. */
function afterAge(tokens: Tokens, i: number): number {
  return tokens.lower[i] === ',' && tokens.tag[i + 1] === 'NUM' && /^\d+$/.test(tokens.word[i + 1] as string)
    ? i + 2
    : i;
}

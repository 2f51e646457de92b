import { isPortfolio, postBefore } from './name-portfolios.ts';
import { isHonour, type NameMention } from './name-scan.ts';
import type { NameView } from './name-view.ts';
import { seatAt } from './party-letters.ts';
import { ARTICLES, endOfBase, POSSESSIVES, RELATIVE, STOP } from './phrases.ts';
import { acts, isA, isOwnerMark, nounAt, ROLE_TAGS, type Tokens } from './tokens.ts';
import { ADJECTIVES_TOO, TAKES_OFFICE } from './word-lists.ts';
import {
  CALENDAR,
  type Gender,
  isPersonNoun,
  NOUN,
  type NounKind,
  PERSON,
  SHOUTED,
  TITLE,
  type Words,
} from './words.ts';

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
export function rolesAround(view: NameView, name: NameMention): Role[] {
  const roles: Role[] = [];
  for (const rolesIn of AROUND) for (const role of rolesIn(view, name)) roles.push(role);
  return roles;
}
const AROUND = [beforeName, ahead, after, inOffice, inCourt, inParty];

function beforeName(view: NameView, name: NameMention): Role[] {
  const post = postOf(view, name);
  return post ? [post] : before(view, name);
}

/** *Secretary of Defense* Ann Lee, *Archbishop of York* Bo Cho: the post that “of” completes right before the name. */
function postOf({ reading: { tokens, text }, words }: NameView, name: NameMention): Role | null {
  const post = postBefore(tokens, name.first);
  if (post < 0) return null;
  const last = beforeCourtesy(words, tokens, post + 2, startOfTitles(tokens, post + 2, name.first));
  if (last < post + 3 || (isA(tokens, last - 1, PERSON) && !isPortfolio(tokens, last - 1))) return null; // the deputy of *Mayor* Ann Lee
  const first = startOfRole(tokens, post);
  const role = roleOf(words, tokens, first, post + 1, text.slice(tokens.start[first], tokens.end[last - 1]));
  return role && { ...role, modifiers: [...role.modifiers, ...tokens.folded.slice(post + 2, last).filter(isWord)] };
}

/** Where the words before a post begin, none of them behind a preposition but at a hyphen: *Under-Secretary*-General. */
function startOfRole({ tag, lower }: Tokens, post: number): number {
  let first = post;
  while (first > 0 && post - first < LONGEST_PREMODIFIER) {
    if (lower[first - 1] === '-' && first > 1) first -= 2;
    else if (ROLE_TAGS.has(tag[first - 1] as string)) first--;
    else break;
  }
  return first;
}

const isWord = (word: string): boolean => !OF_POSTS.has(word) && /\p{L}/u.test(word);
const OF_POSTS = new Set(['of', 'for', 'in', 'at', 'the', 'and', "'s"]);

function before({ reading: { tokens, text }, words }: NameView, name: NameMention): Role[] {
  const sentence = tokens.sentence[name.first];
  let first = name.first;
  while (first > 0 && name.first - first < LONGEST_PREMODIFIER && tokens.sentence[first - 1] === sentence) {
    const lower = tokens.lower[first - 1] as string;
    if (isOwnerOfName(tokens, first)) {
      first -= 2;
      continue;
    }
    if (isOwner(tokens, first - 1) || ARTICLES.has(lower)) break;
    const isInside = ROLE_TAGS.has(tokens.tag[first - 1] as string) || lower === '-' || lower === '&';
    if (!isInside && first <= name.from) break;
    first--;
  }
  if (first === name.first) return [];
  while (first < name.first && (!/\p{L}/u.test(tokens.word[first] as string) || isA(tokens, first, CALENDAR))) first++;
  const last = beforeCourtesy(words, tokens, first, name.first);
  if (first === last) return [];
  const told = beforeTitles(words, tokens, first, last);
  const written = told > first ? text.slice(tokens.start[first], tokens.end[told - 1]).trim() : null;
  // “Her rival Bo Ode” is a rival to her alone.
  const isOwned = isOwner(tokens, first - 1) && tokens.sentence[first - 1] === sentence;
  const description = name.looks === 'organization' ? null : written;
  const roles = rolesOf(words, tokens, first, last, description);
  if (told < last) roles.push(...rolesOf(words, tokens, first, told, description)); // the *coroner* Dr Ann Lee
  return isOwned ? roles.map((role) => (role.kind === 'office' ? role : { ...role, description: null })) : roles;
}

/** *People’s* Party leader Ann Lee: the owner is a part of the name; Britain’s | prime minister Ann Lee. */
const isOwnerOfName = (tokens: Tokens, i: number): boolean =>
  isOwnerMark(tokens, i - 1) &&
  tokens.capital[i] === 1 &&
  tokens.capital[i - 2] === 1 &&
  tokens.sentence[i - 2] === tokens.sentence[i] &&
  nounAt(tokens, i)?.kind === 'organization';

/** London mayor | Mr Lee: where the words that only a name has begin. */
function beforeCourtesy(words: Words, tokens: Tokens, first: number, last: number): number {
  const { word } = tokens;
  let i = last;
  while (i > first && isCourtesy(words, tokens, word[i - 1] === '.' ? i - 2 : i - 1)) i -= word[i - 1] === '.' ? 2 : 1;
  return Math.max(i, first);
}
const isCourtesy = (words: Words, tokens: Tokens, i: number): boolean =>
  isA(tokens, i, TITLE) && !isA(tokens, i, NOUN) && !words.titles.get(tokens.folded[i] as string)?.role;

/** Historian | Dr Lee, minister | Lord Lee: what he is, without the titles that only a name has; but Borealis CEO | Ann Lee, state Sen. | Ann Lee. */
function beforeTitles(words: Words, tokens: Tokens, first: number, last: number): number {
  const end = startOfTitles(tokens, first, last);
  const isPost = words.titles.get(tokens.folded[end] as string)?.role && !isPersonNoun(nounAt(tokens, end - 1)?.kind);
  return isPost ? last : end;
}

function startOfTitles(tokens: Tokens, first: number, last: number): number {
  const { word } = tokens;
  let i = last;
  while (i > first) {
    const title = word[i - 1] === '.' ? i - 2 : i - 1;
    const isPost = isA(tokens, title, NOUN | SHOUTED);
    if (title <= first || !isA(tokens, title, TITLE) || isPost) break;
    i = title;
  }
  return i;
}

const isOwner = (tokens: Tokens, i: number): boolean =>
  isOwnerMark(tokens, i) || POSSESSIVES.has(tokens.lower[i] as string);

/** *The England coach*, Sven Ode, …: the noun phrase that the name stands in apposition to. */
function ahead(view: NameView, name: NameMention): Role[] {
  const { tokens } = view.reading;
  const last = name.from - 1;
  if (tokens.lower[last] !== ',' || tokens.sentence[last] !== tokens.sentence[name.first]) return [];
  if (tokens.lower[name.last] !== ',' && name.titled === false) return [];
  const article = openingBefore(tokens, last, APPOSED);
  if (article >= 0) return article + 1 < last ? aheadFrom(view, article, last) : [];
  return postAhead(view, last);
}

/** The *Minister* of Labour and Trade, Ann Lee: the post that “of” completes. */
function postAhead(view: NameView, last: number): Role[] {
  const { reading, words } = view;
  const { tokens, text } = reading;
  const first = openingBefore(tokens, last, COMPLETED) + 1;
  if (first === 0) return [];
  let link = first;
  while (link < last && tokens.lower[link] !== 'of' && tokens.lower[link] !== 'for') link++;
  if (link === first) return [];
  const role = roleOf(words, tokens, first, link, text.slice(tokens.start[first], tokens.end[last - 1]));
  return role && isPersonNoun(role.kind) ? [role] : completedBy(view, first - 1, last);
}

/** What may stand in a phrase for somebody, and in one for a thing. */
const APPOSED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', '-', 'and']);
const COMPLETED: ReadonlySet<string> = new Set([...APPOSED, 'of', 'for']);
const THINGS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', '-']);

/** The article or owner that a phrase before token `last` begins with, of nothing but these tags and words; -1 where it has none. */
function openingBefore({ lower, tag }: Tokens, last: number, allowed: ReadonlySet<string>): number {
  for (let i = last - 1; i >= 0 && last - i <= LONGEST_PREMODIFIER; i--) {
    const word = lower[i] as string;
    if (ARTICLES.has(word) || POSSESSIVES.has(word) || word === "'s") return i;
    if (!allowed.has(tag[i] as string) && !allowed.has(word)) return -1;
  }
  return -1;
}

/** A smaller boat, the *Tern*, …: whether it is told of something that nobody is. */
export function isThing({ reading: { tokens } }: NameView, name: NameMention): boolean {
  const comma = name.from - 2;
  const head = comma - 1;
  if (tokens.lower[name.from - 1] !== 'the' || tokens.lower[comma] !== ',' || tokens.lower[name.last] !== ',')
    return false;
  if (tokens.tag[head] !== 'NOUN' || isA(tokens, head, NOUN)) return false;
  const article = tokens.lower[openingBefore(tokens, comma, THINGS)] ?? '';
  return ARTICLES.has(article) && article !== 'the';
}

/** The roles after an article; of “the head of the *rescue agency*, Ann Lee”, the head’s. */
function aheadFrom(view: NameView, article: number, last: number): Role[] {
  const { reading, words } = view;
  const { tokens, text } = reading;
  const own = rolesOf(words, tokens, article + 1, last, text.slice(tokens.start[article + 1], tokens.end[last - 1]));
  const start = tokens.lower[article] === "'s" ? startOfOwner(tokens, article) : article;
  return tokens.tag[start - 1] !== 'ADP' || own.some(({ kind }) => isPersonNoun(kind))
    ? own
    : completedBy(view, start, last);
}

/** The *governor* of | the Bank of Ruritania, Ann Lee: the role that the preposition before token `start` completes. */
function completedBy({ reading: { tokens, text }, words }: NameView, start: number, last: number): Role[] {
  if (tokens.tag[start - 1] !== 'ADP') return [];
  let first = start - 1;
  while (first > 0 && ROLE_TAGS.has(tokens.tag[first - 1] as string)) first--;
  if (first === start - 1) return [];
  const role = roleOf(words, tokens, first, start - 1, text.slice(tokens.start[first], tokens.end[last - 1]));
  return role && isPersonNoun(role.kind) ? [role] : [];
}

/** The leader of | *the country*’s party, Ann Lee. */
function startOfOwner({ tag, lower }: Tokens, mark: number): number {
  let i = mark;
  while (i > 0 && (ROLE_TAGS.has(tag[i - 1] as string) || ARTICLES.has(lower[i - 1] as string))) i--;
  return i;
}

/** The role that ends before `last`, and those that “and” joins to it: author and *critic*. */
function rolesOf(words: Words, tokens: Tokens, first: number, last: number, description: string | null): Role[] {
  const roles: Role[] = [];
  const all = roleOf(words, tokens, first, last, description);
  if (all) roles.push(all);
  for (let i = last - 2; i > first; i--) {
    if (tokens.lower[i] !== 'and' && tokens.lower[i] !== '&' && tokens.lower[i] !== ',') continue;
    const role = roleOf(words, tokens, first, i, null);
    if (isPersonNoun(role?.kind) && isPersonNoun(all?.kind)) roles.push(role as Role);
  }
  return roles;
}

/** Ann Lee KC, *prosecuting*, said; *giving evidence*, Ann Lee said; *testifying* in Lund, Ann Lee said. */
function inCourt({ reading: { tokens } }: NameView, { from, last }: NameMention): Role[] {
  const { lower } = tokens;
  const comma = isHonour(tokens, last) ? last + 1 : last;
  const noun = lower[comma] === ',' ? AT_COURT.get(lower[comma + 1] as string) : undefined;
  if (noun) return [roleAtCourt(noun)];
  return lower[from - 1] === ',' && testifies(tokens, from - 2) ? [roleAtCourt('witness')] : [];
}

/** Whether the words up to token `last` open their sentence with giving evidence. */
function testifies({ lower, sentence }: Tokens, last: number): boolean {
  let first = last;
  while (first > 0 && last - first < LONGEST_PREMODIFIER && sentence[first - 1] === sentence[last]) first--;
  return lower[first] === 'testifying' || (lower[first] === 'giving' && lower[first + 1] === 'evidence');
}
const AT_COURT: ReadonlyMap<string, string> = new Map([['prosecuting', 'prosecutor']]);

const roleAtCourt = (noun: string): Role => ({ noun, modifiers: [], description: null, gender: null, kind: 'person' });

const AS_FAR_AS = 12;

/** The office that a sentence gives to the one it names: *Ann Lee* took over as health minister; *Ann Lee* became mayor. */
function inOffice(view: NameView, name: NameMention): Role[] {
  if (name.looks !== 'person' && (name.looks !== null || name.words.length === 1)) return [];
  const role = officeBehind(view, name.last);
  return role ? [role] : [];
}

/**
 * The office that the rest of a sentence gives to its subject, which ends before token `from`: *he* spoke as British prime minister.
 * Behind another name only “as” tells the subject's, and only where the sentence begins with it: *Ann Lee* visited Peru as mayor.
 */
export function officeBehind({ reading: { tokens }, words, nameAt }: NameView, from: number): Role | null {
  const sentence = tokens.sentence[from - 1];
  const subject = nameAt[from - 1]?.from ?? from - 1;
  const begins = tokens.sentence[subject - 1] !== sentence;
  let isAlone = true;
  for (let i = from; i < Math.min(from + AS_FAR_AS, tokens.count - 1); i++) {
    if (nameAt[i]) isAlone = false;
    if (tokens.sentence[i] !== sentence || !(begins || isAlone)) return null;
    const lower = tokens.lower[i] as string;
    if (CLAUSE_ENDS.has(lower)) return null;
    if (lower !== 'as' && !(isAlone && TAKES_OFFICE.has(lower))) continue;
    let first = i + 1;
    while (ARTICLES.has(tokens.lower[first] as string) || POSSESSIVES.has(tokens.lower[first] as string)) first++;
    let last = first;
    while (last - first < LONGEST_PREMODIFIER && ROLE_TAGS.has(tokens.tag[last] as string)) last++;
    const isClause = acts(tokens, last) || tokens.lower[last] === 'who'; // she was fined as the officer told the court …
    const role = last > first && !isClause ? roleOf(words, tokens, first, last, null) : null;
    if (role?.kind === 'office') return role;
  }
  return null;
}
const CLAUSE_ENDS = new Set([';', ':', '“', '”', '"', 'said', 'says', 'that']);

/** The role whose head is the last token before `last`. */
function roleOf(words: Words, tokens: Tokens, first: number, last: number, description: string | null): Role | null {
  let head = last - 1;
  while (head > first && !/\p{L}/u.test(tokens.word[head] as string)) head--;
  const word = tokens.folded[head] as string;
  const title = words.titles.get(word);
  const noun = nounAt(tokens, head);
  if (!title?.role && (!noun || noun.plural)) return null;
  if (ADJECTIVES_TOO.has(tokens.word[head] as string)) return null;
  const modifiers: string[] = [];
  for (let i = first; i < head; i++)
    for (const part of expand(words, tokens.folded[i] as string)) if (/\p{L}/u.test(part)) modifiers.push(part);
  const full = title?.role ? title.role.split(' ') : [word];
  return {
    noun: full.at(-1) as string,
    modifiers: [...modifiers, ...full.slice(0, -1)],
    description: first < head || (noun && !title) ? description : null,
    gender: noun?.gender ?? null,
    kind: noun?.kind ?? 'office',
  };
}

const expand = (words: Words, word: string): readonly string[] => words.titles.get(word)?.role?.split(' ') ?? [word];

/** *Ann Lee*, a lawyer in Leeds; *Ann Lee*, 43, who is now the mayor; *Ann Lee* was the mayor. */
function after(view: NameView, name: NameMention): Role[] {
  const { reading, words } = view;
  const { tokens } = reading;
  const first = startOfApposition(tokens, name);
  if (first < 0) return [];
  const lower = tokens.lower[first] as string;
  const start = ARTICLES.has(lower) || POSSESSIVES.has(lower) ? first + 1 : first;
  const baseEnd = endOfBase(view, start, Math.min(start + LONGEST_APPOSITION, tokens.count));
  if (baseEnd === start || tokens.sentence[baseEnd - 1] !== tokens.sentence[name.first]) return [];
  const end = endOfApposition(tokens, first, baseEnd);
  if (view.edges.starts.has(first) && (acts(tokens, baseEnd) || acts(tokens, end))) return []; // back from Lund, | the minister said
  if (view.nameAt[baseEnd - 1] && !isA(tokens, baseEnd - 1, PERSON)) return []; // Ann Lee, Borealis Economics
  let from = baseEnd - 1;
  while (from > start && tokens.lower[from - 1] !== "'s") from--;
  return rolesOf(words, tokens, from, baseEnd, descriptionOf(reading, start, baseEnd, end));
}

/** Where what somebody is begins behind the name, its party, the age and a comma or “is”: Ann Lee, who is now | the mayor; -1 where nothing tells it. */
function startOfApposition(tokens: Tokens, { first, last }: NameMention): number {
  const { lower, tag, sentence } = tokens;
  const isWithin = (at: number): boolean => sentence[at] === sentence[first];
  let i = afterAge(tokens, afterParty(tokens, last));
  if (isWithin(last) && BE.has(lower[last] as string)) i = last + 1;
  else if (APPOSES.has(lower[i] as string)) i++;
  else if (lower[i - 1] !== ',' || i === last) return -1;
  if (lower[i] === 'who' && BE.has(lower[i + 1] as string)) i += 2;
  if (lower[i] === 'now' || lower[i] === 'then') i++;
  const isNone =
    !isWithin(i) ||
    RELATIVE.has(lower[i] as string) ||
    NO_APPOSITION.has(tag[i] as string) ||
    (tag[i] === 'PRON' && !POSSESSIVES.has(lower[i] as string));
  return isNone ? -1 : i;
}
const APPOSES = new Set([',', '-', '–', '—']);
const BE = new Set(['is', 'was']);
/** “Lee, and his wife”, “Lee, while her rival”, “Lee, “good candidate””: no apposition. */
const NO_APPOSITION = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT']);

/** Index after the apposition, which goes on behind its base to a mark or a relative clause: the mayor of Lund | , who … */
function endOfApposition(tokens: Tokens, first: number, baseEnd: number): number {
  const { lower, sentence } = tokens;
  const isWithin = (at: number): boolean => sentence[at] === sentence[first];
  let end = baseEnd;
  while (
    isWithin(end) &&
    end - first < LONGEST_APPOSITION &&
    !STOP.has(lower[end] as string) &&
    !RELATIVE.has(lower[end] as string)
  )
    end++;
  return !isWithin(end) || lower[end] === '.' ? beforeVerb(tokens, baseEnd, end) : end;
}

/** The apposition as written, without the preposition of a clause behind it, but with the mark that closes a quotation in it. */
function descriptionOf({ tokens, text }: NameView['reading'], start: number, baseEnd: number, end: number): string {
  const isOpen = tokens.word[end] === '”' && text.slice(tokens.start[start], tokens.end[end - 1]).includes('“');
  return text.slice(tokens.start[start], tokens.end[isOpen ? end : beforeLink(tokens, baseEnd, end) - 1]).trim();
}

/** An apposition that no comma closes ends before the verb: Lee, the mayor of Lund | said no. */
function beforeVerb(tokens: Tokens, first: number, last: number): number {
  for (let i = first; i < last; i++) if (acts(tokens, i)) return i;
  return last;
}

/** A firm in Leeds | in which she has shares: without the preposition of the clause. */
const beforeLink = ({ tag }: Tokens, first: number, last: number): number =>
  last > first && tag[last - 1] === 'ADP' ? last - 1 : last;

/** Index after “, R-Ariz.,” or “(D-Ohio)”. */
function afterParty(tokens: Tokens, i: number): number {
  if (tokens.lower[i] === '(') {
    for (let j = i + 1; j < i + 10 && j < tokens.count; j++) if (tokens.lower[j] === ')') return j + 1;
    return i;
  }
  const seat = tokens.lower[i] === ',' ? seatAt(tokens, i + 1) : null;
  if (!seat) return i;
  let j = seat.end;
  while (j < i + 8 && tokens.lower[j] !== ',') j++;
  return tokens.lower[j] === ',' ? j : i;
}

/** Ann Lee, *R-Ohio*; Ann Lee (*D-Ohio*); Ann Lee (*R*). */
function inParty({ reading: { tokens } }: NameView, { last }: NameMention): Role[] {
  const mark = tokens.lower[last];
  const seat = mark === ',' || mark === '(' ? seatAt(tokens, last + 1) : null;
  if (!seat) return [];
  const modifiers = seat.place ? seat.place.split(' ') : [];
  return [{ noun: seat.noun, modifiers, description: null, gender: null, kind: 'person' }];
}

/** Index after “, 43”. */
function afterAge(tokens: Tokens, i: number): number {
  return tokens.lower[i] === ',' && tokens.tag[i + 1] === 'NUM' && /^\d+$/.test(tokens.word[i + 1] as string)
    ? i + 2
    : i;
}

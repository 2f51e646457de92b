import type { Tokens } from '../document/document.ts';
import { hasLetter } from '../document/form.ts';
import { ARTICLES, POSSESSIVES } from './phrases.ts';
import type { NameMention, Reading, Role, WordsRead } from './reading.ts';
import { LONGEST_ROLE, roleOf, rolesOf } from './role.ts';
import { isA, isPossessiveMark, nounAt, ROLE_TAGS } from './tokens.ts';
import { PORTFOLIOS } from './word-lists.ts';
import { ALL_CAPS, CALENDAR, isPersonNoun, NOUN, PERSON, TITLE } from './words.ts';

/** *Secretary of Defense* Ann Lee, former chief whip *Ann Lee*: the post that “of” completes, else the words right before the name. */
export function rolesBefore(reading: Reading, name: NameMention): Role[] {
  const post = postOf(reading, name);
  return post ? [post] : rightBefore(reading, name);
}

/** *Secretary of Defense* Ann Lee, *Archbishop of York* Bo Cho: the post that “of” completes right before the name. */
function postOf(reading: Reading, name: NameMention): Role | null {
  const { tokens, traits, text } = reading;
  const post = postBefore(reading, name.first);
  if (post < 0) return null;
  const last = startOfTitles(reading, post + 2, name.first);
  if (last < post + 3 || (isA(traits, last - 1, PERSON) && !isPortfolio(tokens, last - 1))) return null; // the deputy of *Mayor* Ann Lee
  const first = startOfRole(tokens, post);
  return roleOf(reading, first, post + 1, text.slice(tokens.start[first], tokens.end[last - 1]));
}

/** Where the words before a post begin, none of them behind a preposition but at a hyphen: *Under-Secretary*-General. */
function startOfRole({ tag, lower }: Tokens, post: number): number {
  let first = post;
  while (first > 0 && post - first < LONGEST_ROLE) {
    if (lower[first - 1] === '-' && first > 1) first -= 2;
    else if (ROLE_TAGS.has(tag[first - 1] as string)) first--;
    else break;
  }
  return first;
}

/** What the words right before the name tell: former chief whip *Ann Lee*, the *coroner* Dr Ann Lee. */
function rightBefore(reading: Reading, name: NameMention): Role[] {
  const { tokens, traits, text } = reading;
  let first = startOfWords(tokens, name);
  while (first < name.first && (!hasLetter(tokens.word[first] as string) || isA(traits, first, CALENDAR))) first++;
  const last = name.first;
  if (first === last) return [];
  const told = beforeTitles(reading, first, last);
  const written = told > first ? text.slice(tokens.start[first], tokens.end[told - 1]).trim() : null;
  // “Her rival Bo Ode” is a rival to her alone.
  const isOwned = isOwner(tokens, first - 1) && tokens.sentence[first - 1] === tokens.sentence[name.first];
  const description = name.type === 'organization' ? null : written;
  const roles = rolesOf(reading, first, last, description);
  if (told < last) roles.push(...rolesOf(reading, first, told, description)); // the *coroner* Dr Ann Lee
  return isOwned ? roles.map((role) => (role.kind === 'office' ? role : { ...role, description: null })) : roles;
}

/** Where the words of a role right before the name begin: The | former chief whip Ann Lee. */
function startOfWords(tokens: Tokens, name: NameMention): number {
  const { sentence } = tokens;
  let first = name.first;
  while (first > 0 && name.first - first < LONGEST_ROLE && sentence[first - 1] === sentence[name.first]) {
    const lower = tokens.lower[first - 1] as string;
    if (isOwner(tokens, first - 1) || ARTICLES.has(lower)) break;
    const isInside = ROLE_TAGS.has(tokens.tag[first - 1] as string) || lower === '-' || lower === '&';
    if (!isInside && first <= name.from) break;
    first--;
  }
  return first;
}

/** Historian | Dr Lee, minister | Lord Lee: what he is, without the titles that only a name has; but Borealis CEO | Ann Lee, state Sen. | Ann Lee. */
function beforeTitles(reading: WordsRead, first: number, last: number): number {
  const { tokens, words } = reading;
  const end = startOfTitles(reading, first, last);
  const isPost = words.titles.get(tokens.folded[end] as string)?.role && !isPersonNoun(nounAt(reading, end - 1)?.kind);
  return isPost ? last : end;
}

function startOfTitles({ tokens, traits }: WordsRead, first: number, last: number): number {
  const { word } = tokens;
  let i = last;
  while (i > first) {
    const title = word[i - 1] === '.' ? i - 2 : i - 1;
    const isPost = isA(traits, title, NOUN | ALL_CAPS);
    if (title <= first || !isA(traits, title, TITLE) || isPost) break;
    i = title;
  }
  return i;
}

const isOwner = (tokens: Tokens, i: number): boolean =>
  isPossessiveMark(tokens, i) || POSSESSIVES.has(tokens.lower[i] as string);

/** The post that “of” completes in the words right before a token: *Minister* of State for Trade |; -1 for none. */
function postBefore(reading: WordsRead, at: number): number {
  const { tokens } = reading;
  const { lower, capital, sentence } = tokens;
  for (let i = at - 1; i > 0 && at - i < LONGEST_POST && sentence[i] === sentence[at]; i--) {
    const word = lower[i] as string;
    if (LINKS.has(word) && nounAt(reading, i - 1)?.kind === 'office') return i - 1;
    if (capital[i] !== 1 && !LINKS.has(word)) return -1;
  }
  return -1;
}
const LONGEST_POST = 10;
const LINKS = new Set(['of', 'for', 'in', 'at', 'on']);

/** First token of a run after the portfolio that it begins with: Minister for *Home Affairs* | Siew Lund; `first` where there is none. */
export function afterPortfolio(reading: WordsRead, first: number, last: number): number {
  const { tokens } = reading;
  if (!isPortfolio(tokens, first) || postBefore(reading, first) < 0) return first;
  let core = first;
  while (core < last && isPortfolio(tokens, core)) core++;
  return core;
}

const isPortfolio = ({ folded }: Tokens, i: number): boolean => PORTFOLIOS.has(folded[i] as string);

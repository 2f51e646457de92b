import { isPortfolio, postBefore } from './name-portfolios.ts';
import type { NameMention } from './name-scan.ts';
import type { NameView } from './name-view.ts';
import { ARTICLES, POSSESSIVES } from './phrases.ts';
import { LONGEST_ROLE, type Role, roleOf, rolesOf } from './role.ts';
import { isA, isPossessiveMark, nounAt, ROLE_TAGS, type Tokens } from './tokens.ts';
import { ALL_CAPS, CALENDAR, isPersonNoun, NOUN, PERSON, TITLE, type Words } from './words.ts';

/** *Secretary of Defense* Ann Lee, former chief whip *Ann Lee*: the post that “of” completes, else the words right before the name. */
export function rolesBefore(view: NameView, name: NameMention): Role[] {
  const post = postOf(view, name);
  return post ? [post] : rightBefore(view, name);
}

/** *Secretary of Defense* Ann Lee, *Archbishop of York* Bo Cho: the post that “of” completes right before the name. */
function postOf({ reading: { tokens, text }, words }: NameView, name: NameMention): Role | null {
  const post = postBefore(tokens, name.first);
  if (post < 0) return null;
  const last = startOfTitles(tokens, post + 2, name.first);
  if (last < post + 3 || (isA(tokens, last - 1, PERSON) && !isPortfolio(tokens, last - 1))) return null; // the deputy of *Mayor* Ann Lee
  const first = startOfRole(tokens, post);
  return roleOf(words, tokens, first, post + 1, text.slice(tokens.start[first], tokens.end[last - 1]));
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
function rightBefore({ reading: { tokens, text }, words }: NameView, name: NameMention): Role[] {
  let first = startOfWords(tokens, name);
  while (first < name.first && (!/\p{L}/u.test(tokens.word[first] as string) || isA(tokens, first, CALENDAR))) first++;
  const last = name.first;
  if (first === last) return [];
  const told = beforeTitles(words, tokens, first, last);
  const written = told > first ? text.slice(tokens.start[first], tokens.end[told - 1]).trim() : null;
  // “Her rival Bo Ode” is a rival to her alone.
  const isOwned = isOwner(tokens, first - 1) && tokens.sentence[first - 1] === tokens.sentence[name.first];
  const description = name.type === 'organization' ? null : written;
  const roles = rolesOf(words, tokens, first, last, description);
  if (told < last) roles.push(...rolesOf(words, tokens, first, told, description)); // the *coroner* Dr Ann Lee
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
    const isPost = isA(tokens, title, NOUN | ALL_CAPS);
    if (title <= first || !isA(tokens, title, TITLE) || isPost) break;
    i = title;
  }
  return i;
}

const isOwner = (tokens: Tokens, i: number): boolean =>
  isPossessiveMark(tokens, i) || POSSESSIVES.has(tokens.lower[i] as string);

import type { Tokens } from '../document/document.ts';
import { hasLetter, hasLetterOrDigit } from '../document/form.ts';
import type { Reading, WordsRead } from './reading.ts';
import { isA, isNoun, isPossessiveMark, isVerbal, nounAt } from './tokens.ts';
import { DAYS, PERIODS, TOLD_MORE } from './word-lists.ts';
import { CALENDAR, DEMONYMS, type Gender, NOUN, type NounKind, nounOf, singularOf } from './words.ts';

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
  /** Last token of the possessor: *Ryan*’s spokeswoman, *his* agent; -1 for none. */
  readonly possessor: number;
  /** “of the ministry”, “who made the arrest”: a postmodifier that says which one, so that the phrase needs no antecedent. */
  readonly complete: boolean;
  readonly indefinite: boolean;
}

export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when']);
export const STOP: ReadonlySet<string> = new Set([',', '(', ')', '–', '—', '--', ':', ';', '.', '!', '?']);

/** Index after the noun phrase's base, before its commas, prepositions and clauses: a senior official | at the ministry. */
export function endOfBase({ tokens, nameAt }: Reading, first: number, last: number): number {
  let i = first;
  while (i < last) {
    const name = nameAt[i];
    if (name && name.last > i) i = name.last;
    else if (endsBase(tokens, i, first)) break;
    else i++;
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
  const before = tokens.tag[i - 1];
  return (
    isVerbal(tokens, i) &&
    before !== 'DET' &&
    before !== 'ADV' &&
    before !== 'ADJ' &&
    !isHyphen(tokens, i - 1) &&
    !isHyphen(tokens, i + 1)
  );
}

const isHyphen = ({ lower }: Tokens, i: number): boolean => lower[i] === '-';

export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'both']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
export const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'many',
  'several',
  'any',
  'two',
  'three',
  'four',
]);

/** Whether a base that ends here can have a noun of a list as its head; a cheap test before the phrase is read. */
export function mayHaveNoun({ tokens, traits }: Reading, baseEnd: number): boolean {
  const last = baseEnd - 1;
  return !isNoun(tokens, last) || isA(traits, last, NOUN);
}

/** The Ireland *international*; not Borealis International. */
const PLAYER = { kind: 'person', gender: null, plural: false, also: null } as const;

/** The noun phrase in first … last, whose base ends at `baseEnd`. null where no noun stands in it. */
export function nominalIn(reading: Reading, first: number, last: number, baseEnd: number): Nominal | null {
  const { tokens, traits, words } = reading;
  const head = headOfBase(reading, first, baseEnd);
  if (head < 0) return null;
  const possessor = possessorIn(reading, first, head);
  const word = hyphenated(tokens, first, head);
  const noun = word === tokens.folded[head] ? nounAt(reading, head) : nounOf(words, word);
  const found = tokens.word[head] === 'international' ? PLAYER : noun;
  if (head === first && tokens.tag[head] === 'VERB' && !found) return null;
  const isPeople = isA(traits, head, DEMONYMS); // Ruritanian-Americans, too
  const isMany = found ? found.plural : isPeople || (tokens.tag[head] === 'NOUN' && singularOf(word) !== null);
  const from = behindSeat(tokens, first, head);
  const modifiers = modifiersIn(tokens, Math.max(possessor + 1, from), head);
  const start = tokens.lower[first] as string;
  const post = word.length <= LONGEST_ABBREVIATION ? words.titles.get(word)?.role?.split(' ') : undefined; // the PM
  return {
    first,
    last,
    head,
    noun: post?.at(-1) ?? (found?.plural ? (singularOf(word) ?? word) : word),
    kind: found?.kind ?? (post ? 'office' : null),
    gender: found?.gender ?? null,
    plural: isMany || word === 'those',
    definite: DEFINITE.has(start) || possessor >= 0,
    modifiers: post ? [...modifiers, ...post.slice(0, -1)] : modifiers,
    possessor,
    complete: baseEnd < last && tellsWhich(reading, baseEnd),
    indefinite: INDEFINITE.has(start),
  };
}

/** The Milton Lund-based | retailer: where it has its seat tells it from no other. */
function behindSeat({ lower }: Tokens, first: number, head: number): number {
  for (let i = head - 1; i > first + 1; i--) if (lower[i] === 'based' && lower[i - 1] === '-') return i + 1;
  return first;
}

/** Of a post: pm, ceo. */
const LONGEST_ABBREVIATION = 3;

/** The last word of a base that may be its noun; -1 where it has none: a *source* close to the talks, but the attorney *general*. */
function headOfBase(reading: WordsRead, first: number, baseEnd: number): number {
  const { tokens, traits } = reading;
  let head = baseEnd - 1;
  while (head >= first && !hasLetter(tokens.word[head] as string)) head--;
  if (head < first) return -1;
  const isAdjective = tokens.tag[head] === 'ADJ' && nounAt(reading, head)?.kind !== 'office';
  const isTold = TOLD_MORE.has(tokens.lower[head] as string); // a *Democrat* close to the talks
  if (head > first && isAdjective && (isA(traits, head - 1, NOUN) || isTold)) head--;
  return head;
}

/** A senior official | of the ministry, | who …; not | on Sunday. */
const tellsWhich = (reading: Reading, i: number): boolean => {
  const { tag, lower } = reading.tokens;
  return (tag[i] === 'ADP' && !isTime(reading, i)) || lower[i] === 'who';
};

/** The words from first to the noun, without articles and marks. */
function modifiersIn({ folded }: Tokens, first: number, head: number): string[] {
  const found: string[] = [];
  for (let i = first; i < head; i++) {
    const word = folded[i] as string;
    if (!ARTICLES.has(word) && word !== "'s" && hasLetterOrDigit(word)) found.push(word);
  }
  return found;
}

/** The head with what a hyphen joins to it, folded: op-ed; but an ex-*minister*. */
function hyphenated(tokens: Tokens, first: number, head: number): string {
  const { folded } = tokens;
  const joined = head - 2 >= first && folded[head - 1] === '-' && folded[head - 2] !== 'ex';
  return joined ? `${folded[head - 2]}-${folded[head]}` : (folded[head] as string);
}

/** Last token of the possessor before the head: Ryan | ’s spokeswoman; -1 for none. */
function possessorIn({ tokens }: Reading, first: number, head: number): number {
  for (let i = head - 1; i >= first; i--) {
    if (isPossessiveMark(tokens, i)) return i - 1;
    if (POSSESSIVES.has(tokens.lower[i] as string)) return i;
  }
  return -1;
}
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

/** When it was, and no part of who it is: a ministry spokesman | on Sunday, the minister | last week. */
export function isTime(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const lower = tokens.lower[i] as string;
  const next = tokens.lower[i + 1] ?? '';
  if (tokens.tag[i - 1] === 'VERB') return false; // figures released on Sunday
  if (DAYS.has(lower)) return true;
  if (isDay(reading, i)) return tokens.tag[i - 1] !== 'ADP';
  if (tokens.tag[i] === 'ADP') return isDay(reading, i + 1) || (lower === 'in' && /^(?:1[89]|20)\d\d$/.test(next));
  return (
    (lower === 'last' || lower === 'this' || lower === 'earlier') &&
    (PERIODS.has(next) || next === 'this' || next === 'last')
  );
}
/** Monday, March; not the nominee for the *Nov.* 8 election. */
const isDay = ({ tokens, traits }: WordsRead, i: number): boolean =>
  isA(traits, i, CALENDAR) && !tokens.lower[i]?.endsWith('.');

import type { Span } from '../article/types.ts';
import type { Tokens } from '../document/document.ts';
import { endOfBase, nominalIn } from './phrases.ts';
import type { NameMention, Reading } from './reading.ts';
import {
  BEFORE_NOUNS,
  BREAKS,
  beforeBracket,
  mayBePerson,
  nameEndingAt,
  nameInApposition,
  skipBracket,
} from './source-names.ts';
import { isA, isVerbal } from './tokens.ts';
import { CHAMBERS } from './word-lists.ts';
import { GIVEN, isOrganizationNoun, isPersonNoun, PERSON, SURNAME, TITLE } from './words.ts';

/** “Neither Ann Lee nor Bo Cho”, “Ann Lee or Bo Cho”: which of them it was stays open. */
export function isEither({ tokens, nameAt }: Reading, first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i++) {
    const lower = tokens.lower[i];
    if (lower !== 'or' && lower !== 'nor') continue;
    const left = nameAt[i - 1];
    const right = nameAt[tokens.lower[i + 1] === 'the' ? i + 2 : i + 1];
    if (left && right && left !== right && left.last === i) return true;
  }
  return false;
}

/** “Ann Lee, Bo Cho of Lund, and Eva Ode”, “both Ann Lee and Bo Cho”, “Ann Lee, Bo Cho and their aides”: those of a list; null where it is none. */
export function listedIn(reading: Reading, first: number, last: number): Span[] | null {
  const { tokens } = reading;
  if (!hasComma(tokens, first, last) && tokens.lower[first] !== 'both') return null;
  const names: Span[] = [];
  let isJoined = false;
  for (let from = first; from < last; ) {
    const link = tokens.lower[from] as string;
    if (link === ',' || link === 'and' || link === '&') {
      if (link !== ',') isJoined = true;
      from++;
      continue;
    }
    const end = endOfPart(reading, from, last);
    const name = nameOfPart(reading, from, end) ?? (isJoined ? othersIn(reading, from, last) : null);
    if (!name) return null;
    names.push(name);
    if (isJoined) return names.length > 1 ? names : null;
    from = end;
  }
  return null;
}

/** Where the next comma or “and” outside names stands. */
function endOfPart({ tokens, nameAt }: Reading, from: number, last: number): number {
  let i = from;
  while (i < last) {
    const lower = tokens.lower[i] as string;
    if (lower === ',' || lower === 'and' || lower === '&') break;
    i = skipBracket(tokens, Math.max(nameAt[i]?.last ?? 0, i + 1));
  }
  return Math.min(i, last);
}

/** Sen. *Ann Lee* (R) of Ruritania. */
function nameOfPart(reading: Reading, from: number, end: number): NameMention | null {
  const base = endOfBase(reading, from, end);
  const name = nameEndingAt(reading, from, base);
  const next = reading.tokens.lower[base] as string;
  return name && mayBePerson(name) && (base === end || next === '(' || next === 'of' || next === 'from') ? name : null;
}

/** Ann Lee, Bo Cho and *their aides*, … and *other residents*: several people without a name. */
function othersIn(reading: Reading, from: number, end: number): Span | null {
  const nominal = nominalIn(reading, from, end, endOfBase(reading, from, end));
  const arePeople = nominal?.plural && (nominal.kind === 'group' || isPersonNoun(nominal.kind));
  return arePeople ? spanOf(reading.tokens, from, end) : null;
}

/** Who “Lee and Cho” or “the Greens and the Reds” are; null where the source is one. */
export function severalIn(reading: Reading, first: number, last: number): Span[] | null {
  const { tokens, nameAt } = reading;
  for (let i = first; i < last; i++) {
    const lower = tokens.lower[i] as string;
    const name = nameAt[i];
    if (name && name.last > i) {
      i = name.last - 1;
      continue;
    }
    if (BREAKS.has(lower) || isVerbal(tokens, i)) return null;
    if (lower !== 'and' && lower !== '&') continue;
    const end = beforeBracket(tokens, i);
    const left = nameAt[end - 1];
    const right =
      nameEndingAt(reading, i + 1, endOfBase(reading, i + 1, last)) ??
      (left && mayBePerson(left) ? nameInApposition(reading, i + 1, last) : null);
    if (!left || left.last !== end) return bothOf(reading, first, i, last, right);
    if (!right) return bothOf(reading, first, i, last, right);
    if (right.from === i + 1 && isHalfTitle(reading, left, right)) return null;
    return [...namesOfList(reading, first, end), right];
  }
  return null;
}

/** Ann Lee (left), Bo Cho | and …: each name that a comma, the “and” or a bracket ends; not the Lund of Lund County director Ann Lee. */
function namesOfList({ tokens, nameAt }: Reading, first: number, end: number): NameMention[] {
  const found: NameMention[] = [];
  for (let j = first; j < end; j = skipBracket(tokens, j + 1)) {
    const name = nameAt[j];
    if (name?.last === j + 1 && (name.last === end || ENDS_PART.has(tokens.lower[name.last] as string)))
      found.push(name);
  }
  return found;
}
const ENDS_PART = new Set([',', 'and', '&', '(']);

/** “Both the minister and Ann Lee”, “unions and *the* council”, “fishermen and Ann Lee”: two, though not both have a name; null for “the owner and chef Ann Lee”. */
function bothOf(reading: Reading, first: number, and: number, last: number, right: Span | null): Span[] | null {
  const { tokens } = reading;
  const isBoth = tokens.lower[first] === 'both';
  const areTwo = isBoth || tokens.lower[and + 1] === 'the' || (right && isNoRole(reading, first, and));
  if (!areTwo || hasComma(tokens, first, last)) return null;
  let from = first;
  while (from < and && BEFORE_NOUNS.has(tokens.lower[from] as string)) from++;
  if (from === and || and + 1 >= last) return null;
  return [spanOf(tokens, from, and), right ?? spanOf(tokens, and + 1, last)];
}
/** *Fishermen* and Ann Lee, *the council* and Ann Lee; but *founder* and chairman Ann Lee. */
function isNoRole(reading: Reading, first: number, and: number): boolean {
  const nominal = nominalIn(reading, first, and, endOfBase(reading, first, and));
  return nominal !== null && (nominal.plural || (nominal.definite && isOrganizationNoun(nominal.kind)));
}

const spanOf = ({ start, end }: Tokens, first: number, last: number): Span => ({
  start: start[first] as number,
  end: end[last - 1] as number,
});
const hasComma = ({ lower }: Tokens, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (lower[i] === ',') return true;
  return false;
};

/** *Trade* and Industry Secretary Ann Lee, House *Ways* and Means Committee Chairman Bo Cho: half of a title, no name; but *Lee* and Senate Leader Bo Cho. */
const isHalfTitle = (
  { tokens, traits }: Reading,
  { type, titled, first, last }: NameMention,
  right: NameMention,
): boolean =>
  type === null &&
  !titled &&
  !isA(traits, first, GIVEN) &&
  !isA(traits, last - 1, SURNAME) &&
  right.titled &&
  right.first > right.from &&
  !isA(traits, right.from, TITLE | PERSON) &&
  !CHAMBERS.has(tokens.lower[right.from] as string);

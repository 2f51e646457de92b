import type { Span } from '../article/types.ts';
import type { Tokens } from '../document/document.ts';
import { hasLetterOrDigit } from '../document/form.ts';
import { isEither, listedIn, severalIn } from './coordinated.ts';
import { endOfBase, isTime, type Nominal, nominalIn } from './phrases.ts';
import type { NameMention, Reading } from './reading.ts';
import {
  BEFORE_NOUNS,
  BREAKS,
  isOnePerson,
  mayBePerson,
  nameEndingAt,
  nameInApposition,
  skipBracket,
} from './source-names.ts';
import { isA, pronounAt, ROLE_TAGS, tokensOf } from './tokens.ts';
import { ABOUT, DAYS, NOT_MADE, OPENS_WHERE, SPEAKS_FOR } from './word-lists.ts';
import { ALL_CAPS, isOrganizationNoun, isPersonNoun, NOUN, PERSON, TITLE } from './words.ts';
import { workOf } from './work-nouns.ts';
import { authorOf, isBy, makerAt } from './works.ts';

/** What the words that name a source are. */
export type Source =
  | { readonly form: 'name'; readonly name: NameMention; readonly first: number }
  | { readonly form: 'pronoun'; readonly token: number; readonly first: number }
  | { readonly form: 'nominal'; readonly nominal: Nominal; readonly first: number }
  | { readonly form: 'coordinated'; readonly parts: readonly Span[]; readonly first: number };

/**
 * Who a source's words point to: a name (with titles and apposition around it), a pronoun, a noun phrase, or several
 * names. null where there is none of these.
 *
 *     Anne Gould, a spokeswoman for the council      → the name Anne Gould
 *     a lawyer in attendance, Sara Kilpatrick,       → the name Sara Kilpatrick
 *     a spokeswoman for Anne Gould                   → the noun phrase
 *     Trump’s campaign                               → the noun phrase
 */
export function readSource(reading: Reading, span: Span): Source | null {
  const { tokens } = reading;
  const { first: from, last } = trim(tokens, tokensOf(span, tokens));
  if (from >= last || isTurn(tokens, from, last)) return null;
  const first = afterOpening(reading, from + 1 < last && isAsking(tokens, from) ? from + 1 : from, last);
  const pronoun = pronounIn(reading, first, last);
  if (pronoun) return { form: 'pronoun', token: first, first };
  const baseEnd = beforeTime(reading, first, endOfBase(reading, first, last));
  if (isEither(reading, first, last)) return null;
  const several = listedIn(reading, first, last) ?? severalIn(reading, first, last);
  if (several) return { form: 'coordinated', parts: several, first };
  const nominal = nominalIn(reading, first, last, baseEnd);
  const author = nominal && unnamedAuthorIn(reading, nominal, baseEnd);
  if (author) return author;
  const authors = nominal && authorsIn(reading, nominal, baseEnd);
  if (authors) return { form: 'coordinated', parts: authors, first };
  const name =
    nameInApposition(reading, first, last) ??
    officerOf(reading, first, baseEnd, last) ??
    nameEndingAt(reading, first, baseEnd) ??
    (nominal && nameBehind(reading, nominal, baseEnd)) ??
    (nominal && authorIn(reading, nominal, baseEnd)) ??
    nameAtEnd(reading, first, last) ??
    titledIn(reading, first, baseEnd);
  if (name) return { form: 'name', name, first };
  const maker = nominal && authorOf(reading, nominal);
  if (maker) return { form: 'name', name: maker, first };
  if (nominal && nominal.kind === null && last - first === 1 && FUNCTION_WORDS.has(tokens.tag[first] as string))
    return null;
  return nominal && { form: 'nominal', nominal, first };
}

/** A Borealis poll | earlier this month. */
function beforeTime(reading: Reading, first: number, last: number): number {
  const { lower } = reading.tokens;
  for (let i = first + 2; i < last; i++) if (BACK.has(lower[i] as string) && isTime(reading, i)) return i;
  return last;
}
const BACK = new Set(['earlier', 'last', 'this']);

/** Where who is credited begins, after where it was: Outside the court, | Ann Lee; LUND: | The council. */
function afterOpening({ tokens, nameAt }: Reading, from: number, last: number): number {
  const place = nameAt[from];
  if (place?.type === 'place' && tokens.lower[place.last] === ':' && place.last + 1 < last) return place.last + 1;
  const opens = tokens.tag[from] === 'ADP' || OPENS_WHERE.has(tokens.lower[from] as string);
  const isCount = tokens.tag[from + 1] === 'NUM' && ABOUT.has(tokens.lower[from] as string);
  if (!opens || isCount || tokens.sentence[from - 1] === tokens.sentence[from]) return from;
  const comma = endOfChunk(tokens, from, last);
  return tokens.lower[comma] === ',' && comma + 1 < last ? comma + 1 : from;
}

/** *Q.* Will you win? *A:* We will. The letter tells the turn, and not who speaks. */
const isTurn = ({ word }: Tokens, from: number, last: number): boolean =>
  last - from === 1 && /^[QA]\.?$/.test(word[from] as string);

/** The move, *which* | rivals say failed. */
const isAsking = ({ lower, tag }: Tokens, i: number): boolean => ASKS.has(lower[i] as string) && tag[i + 1] === 'NOUN';
const ASKS = new Set(['which', 'what', 'whose']);

/** The, there, you, what: nobody is credited by one of these alone. */
const FUNCTION_WORDS = new Set(['DET', 'PRON', 'ADV', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'PART', 'INTJ']);

/** Without marks at either end. */
function trim(tokens: Tokens, { first, last }: { first: number; last: number }): { first: number; last: number } {
  let a = first;
  let b = last;
  while (a < b && !hasLetterOrDigit(tokens.word[a] as string)) a++;
  while (b > a && isLeftOut(tokens, b - 1)) b--;
  return { first: a, last: b };
}

/** A mark, the ’s of “Lee’s” where the owner alone is the source, or when it was: the port *today* said. */
function isLeftOut({ word, lower }: Tokens, i: number): boolean {
  const w = word[i] as string;
  return lower[i] === "'s" || DAYS.has(w) || !(hasLetterOrDigit(w) || /[).]/.test(w));
}

function pronounIn(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  const refers = pronounAt(reading, first);
  if (!refers || (refers === 'some' && last - first > 1)) return false;
  if (SUBJECT_PRONOUNS.has(tokens.lower[first] as string)) return true; // it further; who in 2010
  return last - first === 1 || pronounAt(reading, last - 1) !== undefined;
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'who', 'which']);

/** A name in apposition to a singular noun: the chairman of the party, *Ann Lee*; one of the men, Ambassador *Ben Ode*. */
function nameBehind(reading: Reading, head: Nominal, baseEnd: number): NameMention | null {
  const { tokens, nameAt } = reading;
  const { last } = head;
  const isPerson = !head.plural && (isPersonNoun(head.kind) || ONE.has(head.noun));
  const isOther = !isPerson && !isOrganizationNoun(head.kind);
  if (isOther && (head.plural || head.kind !== null || (!head.definite && !head.indefinite))) return null;
  const chunkEnd = endOfChunk(tokens, baseEnd, last);
  for (let i = baseEnd; i < last; i++) {
    const name = nameAt[i];
    if (!name) continue;
    const at = openingOf(tokens, name, baseEnd);
    const comma = tokens.lower[at - 1] === ',' || tokens.lower[at - 1] === '-';
    if (comma && isOther) return at - 1 === baseEnd ? name : null;
    if (comma && (!isPerson || mayNameBearer(reading, name, at - 1, baseEnd))) return name;
    const isBearer = name.last === chunkEnd && name.words.length > 1 && endsRole(reading, name, baseEnd);
    if (isPerson && isBearer && !(name.titled && SPEAKS_FOR.has(head.noun))) return name;
    i = Math.max(i, name.last - 1);
  }
  return null;
}

/** Where the phrase begins that a name ends, after the comma: her rival, | *the novelist Ann Lee*; the union, | *the ABC*. */
function openingOf(tokens: Tokens, { from }: NameMention, first: number): number {
  let at = from;
  while (at > first && ROLE_TAGS.has(tokens.tag[at - 1] as string)) at--;
  if (tokens.lower[at - 1] === ',') return at;
  return BEFORE_NOUNS.has(tokens.lower[at - 1] as string) ? at - 1 : from;
}

/** Not a place or an organization; nor the minister’s name in “a spokesman for the minister, Ann Lee”. */
function mayNameBearer(reading: Reading, { type }: NameMention, comma: number, baseEnd: number): boolean {
  if (type === 'place' || type === 'organization') return false;
  return comma <= baseEnd || !isOnePerson(reading, comma - 1);
}

/** Where the source’s last word is no noun for anybody (neighbour *Lund* picks), the name that a role stands before. */
function titledIn({ tokens, traits, nameAt }: Reading, first: number, baseEnd: number): NameMention | null {
  if (isA(traits, baseEnd - 1, NOUN)) return null;
  for (let i = first; i < baseEnd; i++) {
    const name = nameAt[i];
    const isAcronym = name?.words.length === 1 && isA(traits, i, ALL_CAPS); // one veteran ECB watcher
    if (name?.titled && !isAcronym && name.type === 'person' && name.last < baseEnd && tokens.lower[name.last] !== "'s")
      return name;
  }
  return null;
}

/** A report by *the council*, a survey by property website *Borealis*: who made a document says what it says. */
function authorIn(reading: Reading, { kind, last }: Nominal, baseEnd: number): NameMention | null {
  if (kind !== 'document') return null;
  const by = byIn(reading, baseEnd, last);
  const maker = by < 0 ? null : makerAt(reading, by + 1, last);
  return maker?.type === 'place' ? null : maker; // figures from Japan
}

/** A study by *Ann Lee and Bo Cho*, a poll by *Borealis* and the *Lund Institute*: two made it. */
function authorsIn(reading: Reading, { kind, last }: Nominal, baseEnd: number): Span[] | null {
  const {
    tokens: { lower },
    nameAt,
  } = reading;
  const by = kind === 'document' ? byIn(reading, baseEnd, last) : -1;
  const one = by < 0 ? null : makerAt(reading, by + 1, last);
  if (!one || lower[one.last] !== 'and') return null;
  const from = lower[one.last + 1] === 'the' ? one.last + 2 : one.last + 1;
  const other = nameAt[from];
  const isOne = other?.from !== from || other.last > last || one.type === 'place' || other.type === 'place';
  return isOne ? null : [one, other];
}

/** The “by” or “from” that the maker of a document stands after; -1 for none, and for papers *filed by* Ann Lee. */
function byIn({ tokens }: Reading, baseEnd: number, last: number): number {
  for (let i = baseEnd; i < last; i++) {
    if (!isBy(tokens, i)) continue;
    return NOT_MADE.has(tokens.lower[i - 1] as string) ? -1 : i;
  }
  return -1;
}

/** Who made a work without being named: a statement by *a council spokesman*, a report from *Ruritania’s auditor*. */
function unnamedAuthorIn(reading: Reading, { noun, last }: Nominal, baseEnd: number): Source | null {
  const { tokens } = reading;
  if (workOf(noun) === null || !isBy(tokens, baseEnd)) return null;
  const from = baseEnd + 1;
  const end = endOfChunk(tokens, from, last);
  const nominal = end > from ? nominalIn(reading, from, end, endOfBase(reading, from, end)) : null;
  return nominal && isPersonNoun(nominal.kind) ? { form: 'nominal', nominal, first: from } : null;
}

/** Where the first comma, bracket or relative clause begins. */
function endOfChunk(tokens: Tokens, first: number, last: number): number {
  let i = first;
  while (i < last && !CHUNK_ENDS.has(tokens.lower[i] as string)) i++;
  return i;
}
const CHUNK_ENDS = new Set([',', '(', '–', '—', 'who', 'which', 'that', 'whose']);

const ONE = new Set(['one', 'another']);

/** Director of rugby *Ann Lee*, minister in the Ministry of Health *Ben Ode*; not spokesman for *Ann Lee*. */
function endsRole({ tokens, nameAt }: Reading, name: NameMention, baseEnd: number): boolean {
  const before = name.first - 1;
  if (before < baseEnd) return false;
  return name.first > name.from || nameAt[before] !== null || tokens.tag[before] === 'NOUN';
}

/** House of Representatives Speaker *Ann Lee*, White House acting chief of staff *Bo Cho*: a post of a body whose name “of” or a verb’s look cuts. */
function officerOf(reading: Reading, first: number, baseEnd: number, last: number): NameMention | null {
  const { tokens, traits } = reading;
  const body = reading.nameAt[baseEnd - 1];
  if (!body || body.type === 'person' || body.first > first + 1) return null;
  const end = endOfChunk(tokens, skipBracket(tokens, baseEnd), last);
  const name = reading.nameAt[end - 1];
  if (name?.last !== end || name.type !== 'person' || (name.words.length < 2 && !name.titled) || name.from < baseEnd)
    return null;
  return name.first > name.from || isA(traits, name.from - 1, PERSON | TITLE) || tokens.tag[name.from - 1] === 'NOUN'
    ? name
    : null;
}

/** The name that a source ends with where nothing but the words of a role stands before it: yes campaign chairman *Ann Lee*. */
function nameAtEnd({ tokens, nameAt }: Reading, first: number, last: number): NameMention | null {
  const name = nameAt[last - 1];
  if (!name || name.last !== last || name.from <= first || !mayBePerson(name)) return null;
  const isRole = (i: number): boolean =>
    !NO_ROLE.has(tokens.tag[i] as string) && !BREAKS.has(tokens.lower[i] as string) && tokens.lower[i] !== ',';
  for (let i = first; i < name.from; i++) if (!isRole(i)) return null;
  return name;
}

const NO_ROLE = new Set(['ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'AUX', 'PRON']);

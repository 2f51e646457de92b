import type { Columns } from './columns.ts';
import type { Tag } from './document.ts';
import { verbByEnding } from './inflect.ts';
import type { QuoteEdges } from './sentences.ts';
import { words } from './words.ts';

// The model's tags stand, but for what is certain.

/** What 's leans on where it can only be "is" or "has": it's, who's, there's. */
const TAKES_IS: ReadonlySet<string> = /* @__PURE__ */ words(
  'i he she it that this what who which there here where how when why',
);
const AFTER_IS: ReadonlySet<string> = /* @__PURE__ */ words('a an the not been going gonna');

/** Clitics and the possessive mark, from token `first` on. */
export function repairClitics(columns: Columns, first: number, edges: QuoteEdges): void {
  const { lower, start, end } = columns;
  for (let i = first; i < lower.length; i++) {
    const word = lower[i] as string;
    if (!isClitic(word) || i === first || start[i] !== end[i - 1]) continue;
    const repaired = clitic(word, lower[i - 1] as string, lower[i + 1], edges.closes.has(start[i] as number));
    if (repaired !== null) [columns.tag[i], columns.lemma[i]] = repaired;
    else if (word === "n't")
      columns.lemma[i - 1] = MODALS.get(lower[i - 1] as string) ?? (columns.lemma[i - 1] as string);
  }
}

const isClitic = (word: string): boolean => word.charCodeAt(0) === 39 || (word.length === 3 && word === "n't");

const MODALS: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'be'],
]);

function clitic(word: string, host: string, next: string | undefined, closes: boolean): [Tag, string] | null {
  switch (word) {
    case "'s":
      if (host === 'let') return ['PRON', 'us'];
      return TAKES_IS.has(host) || (next !== undefined && AFTER_IS.has(next)) ? ['AUX', 'be'] : ['PART', "'s"];
    case "'m":
    case "'re":
      return ['AUX', 'be'];
    case "'ve":
      return ['AUX', 'have'];
    case "'ll":
      return ['AUX', 'will'];
    case "'d":
      return ['AUX', 'would'];
    case "'":
      return !closes && host.endsWith('s') ? ['PART', "'s"] : null;
    default:
      return null;
  }
}

const PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ words('everything something anything nothing');
const OPENERS = /^["'“‘«„‹([{:–—]/;

/** Names that the model takes for verbs (Ted, Planned Parenthood), and everything for one, in a sentence from `first` to `last`. */
export function repairNames(columns: Columns, first: number, last: number): void {
  const { tag, lemma, lower, word } = columns;
  let titleCase: boolean | null = null;
  for (let i = first; i < last; i++) {
    if (tag[i] !== 'VERB') continue;
    if (PRONOUNS.has(lower[i] as string)) [tag[i], lemma[i]] = ['PRON', lower[i] as string];
    if (i === first || !CAPITALISED.test(word[i] as string) || OPENERS.test(word[i - 1] as string)) continue;
    titleCase ??= isTitleCase(columns, first, last);
    if (!titleCase) [tag[i], lemma[i]] = ['PROPN', lower[i] as string];
  }
}

const CAPITALISED = /^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ]/;

/** PM Says He Will Leave: all words have a capital but those of grammar; one in ten may have none. */
function isTitleCase({ word }: Columns, first: number, last: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const w = word[i] as string;
    if (/^\p{Lu}/u.test(w)) capitals++;
    else if (w.length > 2 && /^\p{Ll}/u.test(w) && !SMALL_IN_TITLES.has(w)) small++;
  }
  return small * 9 <= capitals;
}

const SMALL_IN_TITLES: ReadonlySet<string> = /* @__PURE__ */ words(
  'the and but for nor from with over into than that via',
);

/** Nouns that are verbs before "that", behind what may be their subject: the senator claims that she … */
const VERBS_TOO: ReadonlySet<string> = /* @__PURE__ */ words(
  'claims pledges promises demands reports notes states tweets vows warns hopes fears',
);

/** The Lund-based *firm*, which the model takes for an adverb. */
export function repairFirms({ tag, lower }: Columns, first: number, last: number): void {
  for (let i = first + 2; i < last; i++) if (lower[i] === 'firm' && lower[i - 2] === '-') tag[i] = 'NOUN';
}

/** "…, promising that" and "the senator claims that", which the model takes for an adjective and a noun. */
export function repairVerbs({ tag, lemma, lower }: Columns, first: number, last: number): void {
  for (let i = first + 1; i < last - 1; i++) {
    if (lower[i + 1] !== 'that' || (tag[i] !== 'NOUN' && tag[i] !== 'ADJ')) continue;
    const word = lower[i] as string;
    const participle = word.endsWith('ing') && lower[i - 1] === ',';
    const subject = tag[i - 1] === 'NOUN' || tag[i - 1] === 'PROPN' || tag[i - 1] === 'PRON';
    if (participle || (subject && VERBS_TOO.has(word))) [tag[i], lemma[i]] = ['VERB', verbByEnding(word)];
  }
}

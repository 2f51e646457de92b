import { type Columns, lowerAt, wordAt } from './columns.ts';
import type { Form } from './form.ts';
import { verbByEnding } from './inflect.ts';
import type { QuoteEdges } from './sentences.ts';
import { TAG } from './tags.ts';
import { words } from './words.ts';

// The model's tags stand, but for what is certain.

/** What 's leans on where it can only be "is" or "has": it's, who's, there's. */
const TAKES_IS: ReadonlySet<string> = /* @__PURE__ */ words(
  'i he she it that this what who which there here where how when why',
);
const AFTER_IS: ReadonlySet<string> = /* @__PURE__ */ words('a an the not been going gonna');

/** Clitics and the possessive mark, from token `first` on. */
export function repairClitics(columns: Columns, first: number, edges: QuoteEdges): void {
  const { tag, lemma, form, start, end } = columns;
  for (let i = first + 1; i < columns.count; i++) {
    if (!form[i]?.clitic || start[i] !== end[i - 1]) continue;
    const [word, host] = [lowerAt(columns, i), lowerAt(columns, i - 1)];
    const repaired = clitic(word, host, lowerAt(columns, i + 1), edges.closes.has(start[i] as number));
    if (repaired !== null) [tag[i], lemma[i]] = repaired;
    else if (word === "n't") lemma[i - 1] = MODALS.get(host) ?? (lemma[i - 1] as string);
  }
}

const MODALS: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'be'],
]);

function clitic(word: string, host: string, next: string, closes: boolean): [number, string] | null {
  switch (word) {
    case "'s":
      if (host === 'let') return [TAG.PRON, 'us'];
      return TAKES_IS.has(host) || AFTER_IS.has(next) ? [TAG.AUX, 'be'] : [TAG.PART, "'s"];
    case "'m":
    case "'re":
      return [TAG.AUX, 'be'];
    case "'ve":
      return [TAG.AUX, 'have'];
    case "'ll":
      return [TAG.AUX, 'will'];
    case "'d":
      return [TAG.AUX, 'would'];
    case "'":
      return !closes && host.endsWith('s') ? [TAG.PART, "'s"] : null;
    default:
      return null;
  }
}

const PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ words('everything something anything nothing');
const OPENERS = /^["'“‘«„‹([{:–—]/;

/** Names that the model takes for verbs (Ted, Planned Parenthood), and everything for one, in a sentence from `first` to `last`. */
export function repairNames(columns: Columns, first: number, last: number): void {
  const { tag, lemma, form } = columns;
  let titleCase: boolean | null = null;
  for (let i = first; i < last; i++) {
    if (tag[i] !== TAG.VERB) continue;
    const { word, lower } = form[i] as Form;
    if (PRONOUNS.has(lower)) [tag[i], lemma[i]] = [TAG.PRON, lower];
    if (i === first || !CAPITALISED.test(word) || OPENERS.test(wordAt(columns, i - 1))) continue;
    titleCase ??= isTitleCase(columns, first, last);
    if (!titleCase) [tag[i], lemma[i]] = [TAG.PROPN, lower];
  }
}

const CAPITALISED = /^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ]/;

/** PM Says He Will Leave: all words have a capital but those of grammar; one in ten may have none. */
function isTitleCase(columns: Columns, first: number, last: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const w = wordAt(columns, i);
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
export function repairFirms(columns: Columns, first: number, last: number): void {
  for (let i = first + 2; i < last; i++)
    if (lowerAt(columns, i) === 'firm' && lowerAt(columns, i - 2) === '-') columns.tag[i] = TAG.NOUN;
}

/** "…, promising that" and "the senator claims that", which the model takes for an adjective and a noun. */
export function repairVerbs(columns: Columns, first: number, last: number): void {
  const { tag, lemma } = columns;
  for (let i = first + 1; i < last - 1; i++) {
    if (!((tag[i] as number) & (TAG.NOUN | TAG.ADJ)) || lowerAt(columns, i + 1) !== 'that') continue;
    const word = lowerAt(columns, i);
    const participle = word.endsWith('ing') && lowerAt(columns, i - 1) === ',';
    const subject = ((tag[i - 1] as number) & (TAG.NOUN | TAG.PROPN | TAG.PRON)) !== 0;
    if (participle || (subject && VERBS_TOO.has(word))) [tag[i], lemma[i]] = [TAG.VERB, verbByEnding(word)];
  }
}

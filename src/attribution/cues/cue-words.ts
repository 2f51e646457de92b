import type { Tokens } from '../../document/document.ts';
import type { Form } from '../../document/form.ts';
import { finiteForms } from '../../document/inflect.ts';
import { rolesOf } from '../../document/roles.ts';
import type { ReportingLexicon, ReportingPhrase, ReportingVerb } from '../../lexicons/types.ts';
import { onceFor } from '../../once-for.ts';

/** A row with the words behind its first apart: “point out” is found at “point”. */
export interface Entry<Row extends ReportingVerb | ReportingPhrase = ReportingVerb | ReportingPhrase> {
  readonly row: Row;
  readonly rest: readonly string[];
}

/** The lexicon, looked up by word. */
export interface CueWords {
  /** Of the lexicon, as that of its roles. */
  readonly number: number;
  /** By the lemma of the verb; rows with more particles first, then as the lexicon has them. */
  readonly verbs: ReadonlyMap<string, readonly Entry<ReportingVerb>[]>;
  /** Lemmas of `verbs` by any form, for words that the tagger took for something else (headlines). */
  readonly forms: ReadonlyMap<string, string>;
  /** By first word. */
  readonly phrases: ReadonlyMap<string, readonly Entry<ReportingPhrase>[]>;
  /** Both by first word, longest first, then verbs. */
  readonly rows: ReadonlyMap<string, readonly Entry[]>;
}

/** What a word may be by the lexicon, a bit each. */
export const MAY_BE = { verb: 1, phrase: 2, row: 4 } as const;

/** What token i may be. Asked once a form, dictionary form and lexicon. */
export function mayBe({ form, lemma, lower }: Tokens, i: number, words: CueWords): number {
  const own = form[i] as Form;
  if (own.cueLexicon !== words.number || own.cueLemma !== lemma[i]) {
    own.cueLexicon = words.number;
    own.cueLemma = lemma[i] as string;
    own.cues = askedOf(words, lower[i] as string, own.cueLemma);
  }
  return own.cues;
}

const askedOf = ({ verbs, forms, phrases, rows }: CueWords, lower: string, lemma: string): number =>
  (verbs.has(lower) || forms.has(lower) ? MAY_BE.verb : 0) |
  (phrases.has(lower) ? MAY_BE.phrase : 0) |
  (rows.has(lemma) || rows.has(lower) ? MAY_BE.row : 0);

/** The same lexicon always gives the same maps. */
export const cueWordsOf: (lexicon: ReportingLexicon) => CueWords = /* @__PURE__ */ onceFor(build);

function build(lexicon: ReportingLexicon): CueWords {
  const verbs = new Map<string, Entry<ReportingVerb>[]>();
  for (const row of lexicon.reportingVerbs) add(verbs, row.lemma, row);
  for (const [verb, entries] of verbs) verbs.set(verb, longestFirst(entries));
  const phrases = new Map<string, Entry<ReportingPhrase>[]>();
  for (const row of lexicon.reportingPhrases) add(phrases, row.phrase, row);
  const rows = new Map<string, Entry[]>(verbs);
  for (const [word, entries] of phrases) rows.set(word, longestFirst([...(verbs.get(word) ?? []), ...entries]));
  return { number: rolesOf(lexicon).number, verbs, forms: formsOf(verbs.keys()), phrases, rows };
}

function add<Row extends ReportingVerb | ReportingPhrase>(
  to: Map<string, Entry<Row>[]>,
  words: string,
  row: Row,
): void {
  const [word = '', ...rest] = words.split(' ');
  to.set(word, [...(to.get(word) ?? []), { row, rest }]);
}

const longestFirst = <One extends Entry>(entries: readonly One[]): One[] =>
  [...entries].sort((a, b) => b.rest.length - a.rest.length);

/** Regular third persons and pasts: denies → deny, warned → warn, planned → plan. */
function formsOf(lemmas: Iterable<string>): Map<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas) for (const form of finiteForms(lemma)) if (!forms.has(form)) forms.set(form, lemma);
  return forms;
}

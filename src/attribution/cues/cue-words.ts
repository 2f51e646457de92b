import type { Form } from '../../document/form.ts';
import { finiteForms } from '../../document/inflect.ts';
import { rolesOf } from '../../document/roles.ts';
import type { ReportingLexicon, ReportingPhrase, ReportingVerb } from '../../lexicons/types.ts';

/** A verb's row with its particles apart: “point out” is found at “point”. */
export interface VerbEntry {
  readonly row: ReportingVerb;
  readonly particles: readonly string[];
}

export interface PhraseEntry {
  readonly row: ReportingPhrase;
  readonly rest: readonly string[];
}

/** The lexicon, looked up by word. */
export interface CueWords {
  /** Of the lexicon, as that of its roles. */
  readonly number: number;
  /** By the lemma of the verb; rows with more particles first, then as the lexicon has them. */
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  /** Lemmas of `verbs` by any form, for words that the tagger took for something else (headlines). */
  readonly forms: ReadonlyMap<string, string>;
  /** By first word. */
  readonly phrases: ReadonlyMap<string, readonly PhraseEntry[]>;
}

/** What a word may be by the lexicon, a bit each. */
export const MAY_BE = { verb: 1, phrase: 2 } as const;

/** Asked once a form and lexicon. */
export function mayBe(form: Form, lower: string, { number, verbs, forms, phrases }: CueWords): number {
  if (form.cueLexicon !== number) {
    form.cueLexicon = number;
    form.cues = (verbs.has(lower) || forms.has(lower) ? MAY_BE.verb : 0) | (phrases.has(lower) ? MAY_BE.phrase : 0);
  }
  return form.cues;
}

/** Built once a lexicon; the same lexicon always gives the same maps. */
const built = new WeakMap<ReportingLexicon, CueWords>();

export function cueWordsOf(lexicon: ReportingLexicon): CueWords {
  const known = built.get(lexicon);
  if (known) return known;
  const words = build(lexicon);
  built.set(lexicon, words);
  return words;
}

function build(lexicon: ReportingLexicon): CueWords {
  const verbs = new Map<string, VerbEntry[]>();
  for (const row of lexicon.reportingVerbs) {
    const [verb = '', ...particles] = row.lemma.split(' ');
    const entries = verbs.get(verb) ?? [];
    if (!entries.some((e) => e.particles.join(' ') === particles.join(' '))) entries.push({ row, particles });
    verbs.set(verb, entries);
  }
  for (const entries of verbs.values()) entries.sort((a, b) => b.particles.length - a.particles.length);
  const phrases = new Map<string, PhraseEntry[]>();
  for (const row of lexicon.reportingPhrases) {
    const [word = '', ...rest] = row.phrase.split(' ');
    phrases.set(word, [...(phrases.get(word) ?? []), { row, rest }]);
  }
  return { number: rolesOf(lexicon).number, verbs, forms: formsOf(verbs.keys()), phrases };
}

/** Regular third persons and pasts: denies → deny, warned → warn, planned → plan. */
function formsOf(lemmas: Iterable<string>): Map<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas) for (const form of finiteForms(lemma)) if (!forms.has(form)) forms.set(form, lemma);
  return forms;
}

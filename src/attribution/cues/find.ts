import type { Document } from '../../document/document.ts';
import type { Complement, ReportingPhrase, ReportingVerb } from '../../lexicons/types.ts';
import { possessives } from '../phrases/noun-phrase.ts';
import { hasRole } from '../range.ts';
import { inQuote, isHeadingAt, sentenceFirst } from '../sentence.ts';
import { isColon, isComma, isDash, isRole, isTagged, ROLE, TAG } from '../words.ts';
import { type CueCandidate, cueOf, markCue } from './cue.ts';
import { type CueWords, cueWordsOf, type Entry, MAY_BE, mayBe } from './cue-words.ts';

const CLAUSE: readonly Complement[] = ['clause'];
const NOUN_TAKES: readonly Complement[] = ['clause', 'infinitive'];

/** Every candidate in the writer's own words, in text order. */
export function findCues(doc: Document): CueCandidate[] {
  const words = cueWordsOf(doc.lexicon);
  const cues: CueCandidate[] = [];
  for (let i = 0; i < doc.tokens.count; i++) {
    const cue = inQuote(doc, i) ? null : (markAt(doc, i) ?? verbAt(doc, i, words) ?? phraseAt(doc, i, words));
    if (cue) cues.push(cue);
  }
  return cues;
}

/** “Ann Lee: …”, “He was blunt: …”; “…” ― Ann Lee */
function markAt(doc: Document, i: number): CueCandidate | null {
  if (isColon(doc, i)) return markCue(doc, i, 'colon');
  return isDash(doc, i) ? markCue(doc, i, 'dash') : null;
}

function phraseAt(doc: Document, i: number, words: CueWords): CueCandidate | null {
  const isNoun = isTagged(doc, TAG.NOUN, i);
  if (!isNoun && !(mayBe(doc.tokens, i, words) & MAY_BE.phrase)) return null;
  const entries = words.phrases.get((isNoun ? doc.tokens.lemma[i] : doc.tokens.lower[i]) as string);
  return entries ? phraseCue(doc, i, isNoun, entries) : null;
}

/** Apart from what asks every token: a function with a closure costs at each call. */
function phraseCue(
  doc: Document,
  i: number,
  isNoun: boolean,
  entries: readonly Entry<ReportingPhrase>[],
): CueCandidate | null {
  const entry = entries.find(({ row, rest }) => (row.kind === 'noun') === isNoun && isFollowedBy(doc, i, rest));
  if (!entry) return null;
  const { kind, phrase, act, manner } = entry.row;
  const takes = isNoun ? NOUN_TAKES : CLAUSE;
  return cueOf({ kind, first: i, last: i + 1 + entry.rest.length, head: i, lemma: phrase, act, manner, takes });
}

const isFollowedBy = (doc: Document, i: number, rest: readonly string[]): boolean =>
  rest.every((word, k) => doc.tokens.lower[i + 1 + k] === word && !inQuote(doc, i + 1 + k));

function verbAt(doc: Document, i: number, words: CueWords): CueCandidate | null {
  const entries = entriesAt(doc, i, words);
  return entries ? verbCueOf(doc, i, entries) : null;
}

function verbCueOf(doc: Document, i: number, entries: readonly Entry<ReportingVerb>[]): CueCandidate | null {
  const entry = entries.find(({ rest }) => isFollowedBy(doc, i, rest));
  if (!entry || asksNoName(doc, i + 1)) return null;
  const { lemma, act, manner, takes = CLAUSE } = entry.row;
  const first = groupFirst(doc, i);
  const be = hasRole(doc, ROLE.be, { first, last: i });
  const ing = (doc.tokens.lower[i] as string).endsWith('ing') && lemma !== doc.tokens.lower[i];
  return cueOf({
    kind: isRole(doc, ROLE.to, i - 1) && first === i ? 'infinitive' : ing && !be ? 'participle' : 'verb',
    first,
    last: i + 1 + entry.rest.length,
    head: i,
    lemma,
    act,
    manner,
    takes,
    passive: be && !ing,
    modal: hasRole(doc, ROLE.modal, { first, last: i }),
  });
}

/** “asked *not to be named*”, “declined *to be identified*”, “requested *anonymity*”: says nothing of the matter. Not: asked to be named host. */
export function asksNoName(doc: Document, from: number): boolean {
  const { lower } = doc.tokens;
  if (lower[from] === 'anonymity') return true;
  const to = isRole(doc, ROLE.negation, from) ? from + 1 : from;
  if (!isRole(doc, ROLE.to, to)) return false;
  if (/^(?:remain|stay)$/.test(lower[to + 1] ?? '') && lower[to + 2] === 'anonymous') return true;
  if (!isRole(doc, ROLE.be, to + 1) || !isRole(doc, ROLE.named, to + 2)) return false;
  return !isTagged(doc, TAG.NOUN | TAG.PROPN | TAG.DET | TAG.ADJ, to + 3);
}

/** What the tagger takes verbs for. */
const MISTAKEN = TAG.NOUN | TAG.PROPN | TAG.ADJ | TAG.AUX;

function entriesAt(doc: Document, i: number, words: CueWords): readonly Entry<ReportingVerb>[] | undefined {
  const { lemma, lower } = doc.tokens;
  if (isTagged(doc, TAG.VERB, i))
    return words.verbs.get(lemma[i] as string) ?? words.verbs.get(words.forms.get(lower[i] as string) ?? '');
  if (!isTagged(doc, MISTAKEN, i) || !(mayBe(doc.tokens, i, words) & MAY_BE.verb)) return undefined;
  return words.verbs.get(mistakenLemma(doc, i, words) ?? '');
}

/** The lemma of a verb that the tagger took for a noun or a name: “Weber *notes*.”, “fans *doubt* that”; in headlines almost any. */
function mistakenLemma(doc: Document, i: number, { forms }: CueWords): string | undefined {
  const { lower, block } = doc.tokens;
  const lemma = forms.get(lower[i] as string);
  if (doc.blocks[block[i] as number]?.kind === 'headline') return lemma;
  if (!mayPrecedeVerb(doc, i - 1) || !mayFollowVerb(doc, i + 1)) return undefined;
  return lemma ?? (hasBaseForm(doc, i) ? lower[i] : undefined);
}

const mayPrecedeVerb = (doc: Document, i: number): boolean =>
  (isTagged(doc, TAG.NOUN | TAG.PROPN | TAG.PRON | TAG.NUM, i) && !possessives.has(doc.tokens.lower[i] as string)) ||
  isComma(doc, i) ||
  (doc.quoteAt[i] ?? -1) !== -1;

const FOLLOWS_VERB = TAG.PUNCT | TAG.DET | TAG.PRON | TAG.PROPN | TAG.SCONJ | TAG.ADP | TAG.ADV;

const mayFollowVerb = (doc: Document, i: number): boolean =>
  doc.tokens.lower[i] !== 'of' &&
  (isTagged(doc, FOLLOWS_VERB, i) ||
    isRole(doc, ROLE.that | ROLE.to, i) ||
    (isPlural(doc, i) && /ed$/.test(doc.tokens.lower[i - 1] ?? '')));

/** No ending: after a plural (fans *doubt*), or before “that” (the bank *forecast* that). */
const hasBaseForm = (doc: Document, i: number): boolean => isPlural(doc, i - 1) || isRole(doc, ROLE.that, i + 1);

/** A plural noun; at the start of a sentence the tagger takes many for names. */
function isPlural(doc: Document, i: number): boolean {
  const { lower, lemma } = doc.tokens;
  if (isTagged(doc, TAG.NOUN, i)) return lower[i] !== lemma[i];
  return isTagged(doc, TAG.PROPN, i) && i === sentenceFirst(doc, i) && /[^s]s$/.test(lower[i] as string);
}

/** The first auxiliary of the verb group: has also denied, did not say, went on to say. */
export function groupFirst(doc: Document, head: number): number {
  const floor = Math.max(sentenceFirst(doc, head), head - 8);
  let first = head;
  for (let i = head - 1; i >= floor && !inQuote(doc, i); i--) {
    const isTo = isRole(doc, ROLE.to, i);
    const lead = isTo ? leadBefore(doc, i, floor) : -1;
    if (helps(doc, i)) first = i;
    else if (lead >= 0) first = lead;
    else if (!isTagged(doc, TAG.ADV, i) && !(first < head && isTo)) break;
  }
  return first;
}

/** Whether a word can stand before the verb in its group: *did not* say. Not as a name: Mrs *May* said so, *Will* told her; but *May* Call Election. */
const helps = (doc: Document, i: number): boolean =>
  (isTagged(doc, TAG.AUX, i) || isRole(doc, ROLE.negation | ROLE.modal, i)) &&
  !(CAPITALISED.test(doc.tokens.word[i] as string) && i > sentenceFirst(doc, i) && !isHeadingAt(doc, i));
const CAPITALISED = /^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ]/;

/** The verb that leads to an infinitive: *went* on to say; -1 where none does. */
function leadBefore(doc: Document, to: number, floor: number): number {
  for (let i = to - 1; i >= Math.max(floor, to - 2); i--) if (isRole(doc, ROLE.leads, i)) return i;
  return -1;
}

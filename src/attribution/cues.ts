import type { Document, TokenRange } from '../document/document.ts';
import type { Act, Complement } from '../lexicons/types.ts';
import { cueWordsOf, type PhraseEntry, type VerbEntry } from './cue-words.ts';
import { possessives } from './noun-phrase.ts';
import { hasRole, inQuote, isComma, isDash, isHeadingAt, isRole, sentenceFirst } from './words.ts';

/** Words that may attribute, before anything is known of content and source. */
export interface CueCandidate extends TokenRange {
  /** `verb`: finite; `participle`: adding; `infinitive`: to say; the others as the lexicon's phrases, and the mark itself. */
  readonly kind: 'verb' | 'participle' | 'infinitive' | 'preposition' | 'as' | 'noun' | 'colon' | 'dash';
  /** The main verb, noun, preposition or mark. */
  readonly head: number;
  /** With particles: “point out”. */
  readonly lemma: string;
  readonly act: Act;
  readonly manner: 'speech' | 'attitude';
  readonly takes: readonly Complement[];
  readonly passive: boolean;
  /** Some *would say*: nobody did. */
  readonly modal: boolean;
}

/** A verb of saying that is no candidate, at its own word and active unless `more` says otherwise. */
export const verbCue = (
  { tokens }: Document,
  head: number,
  more: Partial<Pick<CueCandidate, 'first' | 'lemma' | 'takes' | 'passive'>> = {},
): CueCandidate => ({
  kind: 'verb',
  first: more.first ?? head,
  last: head + 1,
  head,
  lemma: more.lemma ?? (tokens.lemma[head] as string),
  act: 'say',
  manner: 'speech',
  takes: more.takes ?? [],
  passive: more.passive ?? false,
  modal: false,
});

const CLAUSE: readonly Complement[] = ['clause'];
const NOUN_TAKES: readonly Complement[] = ['clause', 'infinitive'];

/** Every candidate in the writer's own words, in text order. */
export function findCues(doc: Document): CueCandidate[] {
  const cues: CueCandidate[] = [];
  for (let i = 0; i < doc.tokens.count; i++) {
    if (inQuote(doc, i)) continue;
    const cue = markAt(doc, i) ?? verbAt(doc, i) ?? phraseAt(doc, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** “Ann Lee: …”, “He was blunt: …”; “…” ― Ann Lee */
function markAt(doc: Document, i: number): CueCandidate | null {
  if (doc.tokens.word[i] === ':') return markCue(doc, i, 'colon');
  return isDash(doc, i) ? markCue(doc, i, 'dash') : null;
}

/** A mark that says what a verb would. */
export const markCue = ({ tokens }: Document, mark: number, kind: 'colon' | 'dash'): CueCandidate => ({
  kind,
  first: mark,
  last: mark + 1,
  head: mark,
  lemma: tokens.word[mark] as string,
  act: 'say',
  manner: 'speech',
  takes: ['quote'],
  passive: false,
  modal: false,
});

function phraseAt(doc: Document, i: number): CueCandidate | null {
  const { tokens } = doc;
  const words = cueWordsOf(doc.lexicon);
  const noun = tokens.tag[i] === 'NOUN';
  const phrases = words.phrases.get((noun ? tokens.lemma[i] : tokens.lower[i]) as string);
  if (phrases === undefined) return null;
  for (const { row, rest } of phrases) {
    if ((row.kind === 'noun') !== noun || !followedBy(doc, i, rest)) continue;
    return {
      kind: row.kind,
      first: i,
      last: i + 1 + rest.length,
      head: i,
      lemma: row.phrase,
      act: row.act,
      manner: row.manner,
      takes: row.kind === 'noun' ? NOUN_TAKES : CLAUSE,
      passive: false,
      modal: false,
    };
  }
  return null;
}

const followedBy = ({ tokens, quoteAt }: Document, i: number, rest: PhraseEntry['rest']): boolean =>
  rest.every((word, k) => tokens.lower[i + 1 + k] === word && quoteAt[i + 1 + k] === -1);

function verbAt(doc: Document, i: number): CueCandidate | null {
  const entry = verbEntryAt(doc, i);
  if (!entry || asksNoName(doc, i + 1)) return null;
  const { row, particles } = entry;
  const first = groupStart(doc, i);
  const be = hasRole(doc, 'be', { first, last: i });
  const ing = (doc.tokens.lower[i] as string).endsWith('ing') && row.lemma !== doc.tokens.lower[i];
  return {
    kind: isRole(doc, 'to', i - 1) && first === i ? 'infinitive' : ing && !be ? 'participle' : 'verb',
    first,
    last: i + 1 + particles.length,
    head: i,
    lemma: row.lemma,
    act: row.act,
    manner: row.manner,
    takes: row.takes ?? CLAUSE,
    passive: be && !ing,
    modal: hasRole(doc, 'modal', { first, last: i }),
  };
}

/** “asked *not to be named*”, “declined *to be identified*”, “requested *anonymity*”: says nothing of the matter. Not: asked to be named host. */
export function asksNoName(doc: Document, from: number): boolean {
  const { lower } = doc.tokens;
  if (lower[from] === 'anonymity') return true;
  const to = isRole(doc, 'negation', from) ? from + 1 : from;
  if (!isRole(doc, 'to', to)) return false;
  if (/^(?:remain|stay)$/.test(lower[to + 1] ?? '') && lower[to + 2] === 'anonymous') return true;
  if (!isRole(doc, 'be', to + 1) || !isRole(doc, 'named', to + 2)) return false;
  return !/^(NOUN|PROPN|DET|ADJ)$/.test(doc.tokens.tag[to + 3] ?? '');
}

function verbEntryAt(doc: Document, i: number): VerbEntry | null {
  const { tokens } = doc;
  const words = cueWordsOf(doc.lexicon);
  const known =
    tokens.tag[i] === 'VERB'
      ? (words.verbs.get(tokens.lemma[i] as string) ??
        words.verbs.get(words.forms.get(tokens.lower[i] as string) ?? ''))
      : words.verbs.get(formOf(doc, i) ?? '');
  return known?.find(({ particles }) => followedBy(doc, i, particles)) ?? null;
}

/** What the tagger takes verbs for. */
const MISTAKEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'AUX']);

/** The lemma of a verb that the tagger took for a noun or a name: “Weber *notes*.”, “fans *doubt* that”; in headlines almost any. */
function formOf(doc: Document, i: number): string | undefined {
  const { tokens, blocks } = doc;
  const words = cueWordsOf(doc.lexicon);
  if (!MISTAKEN.has(tokens.tag[i] as string)) return undefined;
  const lower = tokens.lower[i] as string;
  const form = words.forms.get(lower);
  if (form === undefined && !words.verbs.has(lower)) return undefined;
  if (blocks[tokens.block[i] as number]?.kind === 'headline') return form;
  if (!mayPrecedeVerb(doc, i - 1) || !mayFollowVerb(doc, i + 1)) return undefined;
  return form ?? (hasBaseForm(doc, i) ? lower : undefined);
}

const mayPrecedeVerb = (doc: Document, i: number): boolean =>
  (/^(NOUN|PROPN|PRON|NUM)$/.test(doc.tokens.tag[i] ?? '') && !possessives.has(doc.tokens.lower[i] as string)) ||
  isComma(doc, i) ||
  (doc.quoteAt[i] ?? -1) !== -1;

const mayFollowVerb = (doc: Document, i: number): boolean =>
  doc.tokens.lower[i] !== 'of' &&
  (/^(PUNCT|DET|PRON|PROPN|SCONJ|ADP|ADV)$/.test(doc.tokens.tag[i] ?? '') ||
    isRole(doc, 'that', i) ||
    isRole(doc, 'to', i) ||
    (isPlural(doc, i) && /ed$/.test(doc.tokens.lower[i - 1] ?? '')));

/** No ending: after a plural (fans *doubt*), or before “that” (the bank *forecast* that). */
const hasBaseForm = (doc: Document, i: number): boolean => isPlural(doc, i - 1) || isRole(doc, 'that', i + 1);

/** A plural noun; at the start of a sentence the tagger takes many for names. */
const isPlural = (doc: Document, i: number): boolean => {
  const { tokens } = doc;
  if (tokens.tag[i] === 'NOUN') return tokens.lower[i] !== tokens.lemma[i];
  return tokens.tag[i] === 'PROPN' && i === sentenceFirst(doc, i) && /[^s]s$/.test(tokens.lower[i] as string);
};

/** The first auxiliary of the verb group: has also denied, did not say, went on to say. */
function groupStart(doc: Document, head: number): number {
  const { tokens, quoteAt } = doc;
  const floor = Math.max(sentenceFirst(doc, head), head - 8);
  let first = head;
  for (let i = head - 1; i >= floor && quoteAt[i] === -1; i--) {
    if (helps(doc, i)) first = i;
    else if (isRole(doc, 'to', i) && leadBefore(doc, i, floor) >= 0) first = leadBefore(doc, i, floor);
    else if (tokens.tag[i] !== 'ADV' && !(first < head && isRole(doc, 'to', i))) break;
  }
  return first;
}

/** Whether a word can stand before the verb in its group: *did not* say. Not as a name: Mrs *May* said so, *Will* told her; but *May* Call Election. */
const helps = (doc: Document, i: number): boolean =>
  (doc.tokens.tag[i] === 'AUX' || isRole(doc, 'negation', i) || isRole(doc, 'modal', i)) &&
  !(CAPITALISED.test(doc.tokens.word[i] as string) && i > sentenceFirst(doc, i) && !isHeadingAt(doc, i));
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** The verb that leads to an infinitive: *went* on to say; -1 where none does. */
function leadBefore(doc: Document, to: number, floor: number): number {
  for (let i = to - 1; i >= Math.max(floor, to - 2); i--) if (isRole(doc, 'leads', i)) return i;
  return -1;
}

import type { Act, Complement } from '../lexicons/types.ts';
import type { PhraseEntry, VerbEntry } from './cue-words.ts';
import { possessives } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
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
  { tokens }: View,
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
export function findCues(view: View): CueCandidate[] {
  const cues: CueCandidate[] = [];
  for (let i = 0; i < view.tokens.count; i++) {
    if (inQuote(view, i)) continue;
    const cue = markAt(view, i) ?? verbAt(view, i) ?? phraseAt(view, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** “Ann Lee: …”, “He was blunt: …”; “…” ― Ann Lee */
function markAt(view: View, i: number): CueCandidate | null {
  if (view.tokens.word[i] === ':') return markCue(view, i, 'colon');
  return isDash(view, i) ? markCue(view, i, 'dash') : null;
}

/** A mark that says what a verb would. */
export const markCue = ({ tokens }: View, mark: number, kind: 'colon' | 'dash'): CueCandidate => ({
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

function phraseAt(view: View, i: number): CueCandidate | null {
  const { tokens, words } = view;
  const noun = tokens.tag[i] === 'NOUN';
  const phrases = words.phrases.get((noun ? tokens.lemma[i] : tokens.lower[i]) as string);
  if (phrases === undefined) return null;
  for (const { row, rest } of phrases) {
    if ((row.kind === 'noun') !== noun || !followedBy(view, i, rest)) continue;
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

const followedBy = ({ tokens, quoteAt }: View, i: number, rest: PhraseEntry['rest']): boolean =>
  rest.every((word, k) => tokens.lower[i + 1 + k] === word && quoteAt[i + 1 + k] === -1);

function verbAt(view: View, i: number): CueCandidate | null {
  const entry = verbEntryAt(view, i);
  if (!entry || asksNoName(view, i + 1)) return null;
  const { row, particles } = entry;
  const first = groupStart(view, i);
  const be = hasRole(view, 'be', { first, last: i });
  const ing = (view.tokens.lower[i] as string).endsWith('ing') && row.lemma !== view.tokens.lower[i];
  return {
    kind: isRole(view, 'to', i - 1) && first === i ? 'infinitive' : ing && !be ? 'participle' : 'verb',
    first,
    last: i + 1 + particles.length,
    head: i,
    lemma: row.lemma,
    act: row.act,
    manner: row.manner,
    takes: row.takes ?? CLAUSE,
    passive: be && !ing,
    modal: hasRole(view, 'modal', { first, last: i }),
  };
}

/** “asked *not to be named*”, “declined *to be identified*”, “requested *anonymity*”: says nothing of the matter. Not: asked to be named host. */
export function asksNoName(view: View, from: number): boolean {
  const { lower } = view.tokens;
  if (lower[from] === 'anonymity') return true;
  const to = isRole(view, 'negation', from) ? from + 1 : from;
  if (!isRole(view, 'to', to)) return false;
  if (/^(?:remain|stay)$/.test(lower[to + 1] ?? '') && lower[to + 2] === 'anonymous') return true;
  if (!isRole(view, 'be', to + 1) || !isRole(view, 'named', to + 2)) return false;
  return !/^(NOUN|PROPN|DET|ADJ)$/.test(view.tokens.tag[to + 3] ?? '');
}

function verbEntryAt(view: View, i: number): VerbEntry | null {
  const { tokens, words } = view;
  const known =
    tokens.tag[i] === 'VERB'
      ? (words.verbs.get(tokens.lemma[i] as string) ??
        words.verbs.get(words.forms.get(tokens.lower[i] as string) ?? ''))
      : words.verbs.get(formOf(view, i) ?? '');
  return known?.find(({ particles }) => followedBy(view, i, particles)) ?? null;
}

/** What the tagger takes verbs for. */
const MISTAKEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'AUX']);

/** The lemma of a verb that the tagger took for a noun or a name: “Weber *notes*.”, “fans *doubt* that”; in headlines almost any. */
function formOf(view: View, i: number): string | undefined {
  const { tokens, segments, words } = view;
  if (!MISTAKEN.has(tokens.tag[i] as string)) return undefined;
  const lower = tokens.lower[i] as string;
  const form = words.forms.get(lower);
  if (form === undefined && !words.verbs.has(lower)) return undefined;
  if (segments[tokens.block[i] as number]?.kind === 'headline') return form;
  if (!mayPrecedeVerb(view, i - 1) || !mayFollowVerb(view, i + 1)) return undefined;
  return form ?? (hasBaseForm(view, i) ? lower : undefined);
}

const mayPrecedeVerb = (view: View, i: number): boolean =>
  (/^(NOUN|PROPN|PRON|NUM)$/.test(view.tokens.tag[i] ?? '') && !possessives.has(view.tokens.lower[i] as string)) ||
  isComma(view, i) ||
  (view.quoteAt[i] ?? -1) !== -1;

const mayFollowVerb = (view: View, i: number): boolean =>
  view.tokens.lower[i] !== 'of' &&
  (/^(PUNCT|DET|PRON|PROPN|SCONJ|ADP|ADV)$/.test(view.tokens.tag[i] ?? '') ||
    isRole(view, 'that', i) ||
    isRole(view, 'to', i) ||
    (isPlural(view, i) && /ed$/.test(view.tokens.lower[i - 1] ?? '')));

/** No ending: after a plural (fans *doubt*), or before “that” (the bank *forecast* that). */
const hasBaseForm = (view: View, i: number): boolean => isPlural(view, i - 1) || isRole(view, 'that', i + 1);

/** A plural noun; at the start of a sentence the tagger takes many for names. */
const isPlural = (view: View, i: number): boolean => {
  const { tokens } = view;
  if (tokens.tag[i] === 'NOUN') return tokens.lower[i] !== tokens.lemma[i];
  return tokens.tag[i] === 'PROPN' && i === sentenceFirst(view, i) && /[^s]s$/.test(tokens.lower[i] as string);
};

/** The first auxiliary of the verb group: has also denied, did not say, went on to say. */
function groupStart(view: View, head: number): number {
  const { tokens, quoteAt } = view;
  const floor = Math.max(sentenceFirst(view, head), head - 8);
  let first = head;
  for (let i = head - 1; i >= floor && quoteAt[i] === -1; i--) {
    if (helps(view, i)) first = i;
    else if (isRole(view, 'to', i) && leadBefore(view, i, floor) >= 0) first = leadBefore(view, i, floor);
    else if (tokens.tag[i] !== 'ADV' && !(first < head && isRole(view, 'to', i))) break;
  }
  return first;
}

/** Whether a word can stand before the verb in its group: *did not* say. Not as a name: Mrs *May* said so, *Will* told her; but *May* Call Election. */
const helps = (view: View, i: number): boolean =>
  (view.tokens.tag[i] === 'AUX' || isRole(view, 'negation', i) || isRole(view, 'modal', i)) &&
  !(CAPITALISED.test(view.tokens.word[i] as string) && i > sentenceFirst(view, i) && !isHeadingAt(view, i));
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** The verb that leads to an infinitive: *went* on to say; -1 where none does. */
function leadBefore(view: View, to: number, floor: number): number {
  for (let i = to - 1; i >= Math.max(floor, to - 2); i--) if (isRole(view, 'leads', i)) return i;
  return -1;
}

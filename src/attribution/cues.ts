import type { Act, Complement, FunctionRole } from '../lexicons/types.ts';
import type { PhraseEntry, VerbEntry } from './cue-words.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isRole, sentenceFirst } from './words.ts';

/** Words that may attribute, before anything is known of content and source. */
export interface CueCandidate extends TokenRange {
  /** `verb`: finite; `participle`: adding; `infinitive`: to say; the others as the lexicon's phrases, and the mark itself. */
  readonly kind: 'verb' | 'participle' | 'infinitive' | 'preposition' | 'as' | 'noun' | 'colon';
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

const CLAUSE: readonly Complement[] = ['clause'];
const NOUN_TAKES: readonly Complement[] = ['clause', 'infinitive'];

/** Every candidate in the writer's own words, in text order. */
export function findCues(view: View): CueCandidate[] {
  const cues: CueCandidate[] = [];
  for (let i = 0; i < view.tokens.count; i++) {
    if (view.unitAt[i] !== -1) continue;
    const cue = colonAt(view, i) ?? phraseAt(view, i) ?? verbAt(view, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** “Ann Lee: …”, “He was blunt: …” */
function colonAt({ tokens }: View, i: number): CueCandidate | null {
  if (tokens.word[i] !== ':') return null;
  return {
    kind: 'colon',
    first: i,
    last: i + 1,
    head: i,
    lemma: ':',
    act: 'say',
    manner: 'speech',
    takes: ['quote'],
    passive: false,
    modal: false,
  };
}

function phraseAt(view: View, i: number): CueCandidate | null {
  const { tokens, words } = view;
  const noun = tokens.tag[i] === 'NOUN';
  for (const { row, rest } of words.phrases.get((noun ? tokens.lemma[i] : tokens.lower[i]) as string) ?? []) {
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

const followedBy = ({ tokens, unitAt }: View, i: number, rest: PhraseEntry['rest']): boolean =>
  rest.every((word, k) => tokens.lower[i + 1 + k] === word && unitAt[i + 1 + k] === -1);

function verbAt(view: View, i: number): CueCandidate | null {
  const entry = verbEntryAt(view, i);
  if (!entry) return null;
  const { row, particles } = entry;
  const first = groupStart(view, i);
  const be = has(view, 'be', first, i);
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
    modal: has(view, 'modal', first, i),
  };
}

function verbEntryAt(view: View, i: number): VerbEntry | null {
  const { tokens, words } = view;
  const lower = tokens.lower[i] as string;
  const lemma =
    tokens.tag[i] === 'VERB' ? (tokens.lemma[i] as string) : mayBeVerb(view, i) ? words.forms.get(lower) : undefined;
  const entries =
    (lemma === undefined ? undefined : words.verbs.get(lemma)) ?? words.verbs.get(words.forms.get(lower) ?? '');
  if (lemma === undefined || !entries) return null;
  return entries.find(({ particles }) => followedBy(view, i, particles)) ?? null;
}

/** The tagger takes “claims”, “warns”, and in headlines almost anything, for nouns. */
function mayBeVerb(view: View, i: number): boolean {
  const { tokens, segments } = view;
  if (!/^(NOUN|PROPN|ADJ|AUX)$/.test(tokens.tag[i] ?? '')) return false;
  if (segments[tokens.block[i] as number]?.kind === 'headline') return true;
  const before = tokens.tag[i - 1] ?? '';
  const after = tokens.tag[i + 1] ?? '';
  return (
    (/^(NOUN|PROPN|PRON|NUM)$/.test(before) || isComma(view, i - 1) || (view.unitAt[i - 1] ?? -1) !== -1) &&
    (/^(PUNCT|DET|PRON|PROPN|SCONJ|ADP|ADV)$/.test(after) ||
      isRole(view, 'that', i + 1) ||
      isRole(view, 'to', i + 1)) &&
    tokens.lower[i + 1] !== 'of'
  );
}

/** The first auxiliary of the verb group: has also denied, did not say, went on to say. */
function groupStart(view: View, head: number): number {
  const { tokens, unitAt } = view;
  const floor = Math.max(sentenceFirst(view, head), head - 8);
  let first = head;
  for (let i = head - 1; i >= floor && unitAt[i] === -1; i--) {
    if (tokens.tag[i] === 'AUX' || isRole(view, 'negation', i) || isRole(view, 'modal', i)) first = i;
    else if (isRole(view, 'to', i) && leadBefore(view, i, floor) >= 0) first = leadBefore(view, i, floor);
    else if (tokens.tag[i] !== 'ADV' && !(first < head && isRole(view, 'to', i))) break;
  }
  return first;
}

/** The verb that leads to an infinitive: *went* on to say; -1 where none does. */
function leadBefore(view: View, to: number, floor: number): number {
  for (let i = to - 1; i >= Math.max(floor, to - 2); i--) if (isRole(view, 'leads', i)) return i;
  return -1;
}

const has = (view: View, role: FunctionRole, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (isRole(view, role, i)) return true;
  return false;
};

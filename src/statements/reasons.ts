import { AHEAD, DOER } from './doer.ts';
import { ACTS, KIND_NAMES, type KindName, TYPES } from './kinds.ts';
import { BEGINS, SUBJECT } from './seen.ts';

/** What a trait says, in plain words; the words that show it are added: “future act of the speaker: we will”. */
export const REASONS: string[] = [''];

/** A reason by the kind of a trait and what it is about; null: nothing that a reader would want. */
const TOLD: { readonly [kind in KindName]?: string | ((about: number) => string | null) } = {
  begins: begun,
  ending: (mark) => [null, 'question', 'exclamation'][mark] ?? null,
  phrase: (type) => `${TYPES[type]} wording`,
  word: worded,
  wordAfterCue: worded,
  wordBy: worded,
  place: worded,
  pair: 'wording',
  triple: 'wording',
  verb: acted,
  tense: acted,
  lexical: acted,
  lexicalVerb: 'verb',
  future: acted,
  futureVerb: acted,
  futureHead: acted,
  negated: (doer) => (doer === DOER.speaker ? "negation of the speaker's own conduct" : 'negation'),
  negation: (beside) => ['negation', 'negation after a charge', 'negation after a rebuttal'][beside] ?? null,
  told: (act) => `${ACTS[act % 32]} ${act >= 32 ? 'negated inside' : 'told inside'}`,
  cueAct: cued,
  decided: cued,
  cueWord: 'reporting verb',
  cuePair: 'reporting verb',
  cueTense: 'reporting verb',
  charge: 'a charge before',
  chargeWord: 'a charge before',
  chargeInside: 'a charge inside',
  questionBefore: 'a question before',
  falsity: 'says that something is false',
  head: 'what is named',
};

/** More than a trait's `about` says. */
const ABOUTS = 64;
const unnumbered = (): Int16Array => new Int16Array(KIND_NAMES.length * ABOUTS).fill(-1);
const numbers: Int16Array = /* @__PURE__ */ unnumbered();

/** The number of a reason in REASONS, 0 for none; each is looked for once. */
export function reasonFor(kind: number, about: number): number {
  const at = kind * ABOUTS + about;
  if (numbers[at] === -1) numbers[at] = numberOf(kind, about);
  return numbers[at] as number;
}

function numberOf(kind: number, about: number): number {
  const told = TOLD[KIND_NAMES[kind] as KindName] ?? null;
  const reason = typeof told === 'function' ? told(about) : told;
  if (reason === null) return 0;
  const known = REASONS.indexOf(reason);
  return known >= 0 ? known : REASONS.push(reason) - 1;
}

function begun(begins: number): string | null {
  if (begins === BEGINS.modal || begins === BEGINS.auxiliary || begins === SUBJECT.question) return 'question';
  if (begins === BEGINS.command || begins === BEGINS.auxiliaryNot) return 'command';
  return begins === BEGINS.to ? 'what is to be done' : null;
}

/** A short word by itself tells a reader nothing. */
function worded(short: number): string | null {
  return short ? null : 'wording';
}

/** By who acts, and whether that lies ahead. */
function acted(about: number): string {
  const doer = about % AHEAD;
  if (about < AHEAD) return doer === DOER.speaker ? 'the speaker as subject' : 'verb';
  return ["somebody else's future", 'future act of the speaker', 'future'][doer] as string;
}

/** promise: reporting verb; deny negated: reporting verb */
function cued(code: number): string | null {
  const act = ACTS[code >> 1];
  if (act === 'unknown' || act === 'none' || act === 'say') return null;
  return `${act}${code & 1 ? ' negated' : ''}: reporting verb`;
}

/**
 * A machine of wink's tagger: it finds runs of tags, and of words that hint at something, and gives one word of each run
 * another tag. It takes the steps of wink-nlp's `automaton.js`, over tables of numbers in place of objects.
 */
export interface Patterns {
  /** Where a state goes on what is seen, at `state * EVENTS + event`; 0, the root, where it expects something else. */
  readonly next: Uint8Array;
  /** The tag that a state gives where it ends a run, negative where the word need not be known to take it; else 0. */
  readonly gives: Int8Array;
  /** How far behind the run's first word the one stands that is given the tag. */
  readonly offset: Uint8Array;
  /** The state that ends the run here, if nothing longer follows; else 0. */
  readonly otherwise: Uint8Array;
}

/** What the patterns see of a word: its tag, below this, or what it hints at, from here on. */
const TAG_COUNT = 19;
const EVENTS = 64;
const HINT_OFFSET = 1_080_000;
const OTHERWISE = '2070003';

/** What the patterns see of a word that hints at something. Hints that no pattern asks for are one. */
export const hintEvent = (hint: number): number => Math.min(TAG_COUNT + hint, EVENTS - 1);

type Packed = readonly [
  format: number,
  lastState: number,
  next: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [before: number, behind: number]>>,
];

export function patternsOf(json: string): Patterns {
  const [, lastState, transitions, names, marks] = JSON.parse(json) as Packed;
  const states = lastState + 1;
  const next = new Uint8Array(states * EVENTS);
  const otherwise = new Uint8Array(states);
  for (const [state, events] of Object.entries(transitions))
    for (const [event, target] of Object.entries(events)) {
      const number = Number(event);
      if (event === OTHERWISE) otherwise[Number(state)] = target;
      else if (number < TAG_COUNT) next[Number(state) * EVENTS + number] = target;
      else if (number > HINT_OFFSET) next[Number(state) * EVENTS + hintEvent(number - HINT_OFFSET)] = target;
    }
  const gives = new Int8Array(states);
  const offset = new Uint8Array(states);
  for (const [state, name] of Object.entries(names)) gives[Number(state)] = Number(name);
  for (const [state, [before]] of Object.entries(marks)) offset[Number(state)] = before;
  return { next, gives, offset, otherwise };
}

/** What the patterns see of the words of a text, and change. */
export interface Events {
  readonly count: number;
  readonly tags: Uint8Array;
  /** For each word what it hints at, as `hintEvent` numbers it, or, where that is nothing, its tag. */
  readonly seen: Uint8Array;
}

/** Gives words of the runs that are found another tag, where `mayBe` says so. From a word on, the longest run counts. */
export function retag(
  { next, gives, offset, otherwise }: Patterns,
  { count, tags, seen }: Events,
  mayBe: (word: number, tag: number) => boolean,
): void {
  // All runs are found before a tag is changed: no run sees what another gave.
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    if (next[seen[i] as number] === 0) continue;
    let last = i;
    let end = 0;
    for (let j = i, state = 0; j < count; j++) {
      state = next[state * EVENTS + (seen[j] as number)] as number;
      if (state === 0) break;
      const ends = gives[state] !== 0;
      const shorter = ends ? state : (otherwise[state] as number);
      if (shorter !== 0) [end, last] = [shorter, j];
      if (ends) break;
    }
    if (end === 0) continue;
    found.push(i + (offset[end] as number), gives[end] as number);
    i = last;
  }
  for (let f = 0; f < found.length; f += 2) {
    const at = found[f] as number;
    const tag = found[f + 1] as number;
    if (tag >= 0 && (tag === 0 || !mayBe(at, tag))) continue;
    if ((seen[at] as number) < TAG_COUNT) seen[at] = Math.abs(tag);
    tags[at] = Math.abs(tag);
  }
}

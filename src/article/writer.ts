import { firstWhere } from '../halving.ts';
import type { Span } from './types.ts';

/** What a text may be besides plain text. `character-references`: plain text with characters written by name or number (&ldquo;). */
export type FormKind = 'mail' | 'html' | 'markdown' | 'captions' | 'transcript' | 'character-references';

/** Where a source was read as what. */
export interface Form extends Span {
  readonly kind: FormKind;
}

/** The visible text of a source, and where it stands there. */
export interface Plain {
  readonly text: string;
  /** In text order. */
  readonly blocks: readonly Block[];
  /** None where words are only spelt in another way. */
  readonly forms: readonly Form[];
  /** Where a span of the visible text stands in the source. */
  readonly sourceOf: (span: Span) => Span;
  /** Where the visible text has what stands at this offset of the source, or the next that it has. */
  readonly placeOf: (at: number) => number;
}

/** A line of the visible text and the tag that tells most about it. */
export interface Block {
  /** UTF-16 offset in the visible text. */
  readonly start: number;
  readonly tag: string;
}

/** A stretch of the visible text and where it comes from: letter by letter, or (`whole`) as one character for a longer name of it. */
interface Run {
  readonly plain: number;
  readonly source: number;
  readonly end: number;
  readonly whole: boolean;
}

/** Writes a visible text, and remembers where each stretch of it comes from. */
export class Writer {
  tag = '';
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  #hasBlock = false;

  constructor(source: string) {
    this.#source = source;
  }

  copy(from: number, to: number): void {
    if (from < to) this.#add(this.#source.slice(from, to), from, to, false);
  }

  put(character: string, from: number, to: number): void {
    this.#add(character, from, to, true);
  }

  breakLine(gap: string, at: number): void {
    this.#hasBlock = false;
    this.#parts.push(gap);
    this.#runs.push({ plain: this.#length, source: at, end: at, whole: true });
    this.#length += gap.length;
  }

  /** The source's own line break was copied. */
  nextLine(tag: string): void {
    this.#hasBlock = false;
    this.tag = tag;
  }

  plain(forms: readonly Form[], isTold: (tag: string) => boolean = () => true): Plain {
    const runs = this.#runs;
    return {
      text: this.#parts.join(''),
      blocks: this.#blocks.filter(({ tag }) => isTold(tag)),
      forms,
      sourceOf: ({ start, end }) => ({
        start: firstOf(runs, start),
        end: start === end ? firstOf(runs, end) : lastOf(runs, end - 1),
      }),
      placeOf: (at) => placeIn(runs, at),
    };
  }

  #add(words: string, from: number, to: number, whole: boolean): void {
    this.#runs.push({ plain: this.#length, source: from, end: to, whole });
    if (!this.#hasBlock && VISIBLE.test(words)) {
      if (this.tag) this.#blocks.push({ start: this.#length, tag: this.tag });
      this.#hasBlock = true;
    }
    this.#parts.push(words);
    this.#length += words.length;
  }
}

const VISIBLE = /\S/;

/** Source offset of the character at `at`. */
function firstOf(runs: readonly Run[], at: number): number {
  const run = runAt(runs, at);
  return run ? (run.whole ? run.source : Math.min(run.source + at - run.plain, run.end)) : 0;
}

/** Source offset behind the character at `at`. */
function lastOf(runs: readonly Run[], at: number): number {
  const run = runAt(runs, at);
  return run ? (run.whole ? run.end : Math.min(run.source + at - run.plain + 1, run.end)) : 0;
}

/** The last run that begins at or before `at`. */
const runAt = (runs: readonly Run[], at: number): Run | undefined =>
  runs[firstWhere(runs.length, (i) => (runs[i] as Run).plain > at) - 1];

/** Offset in the visible text of what stands at `at` in the source; of what isn't shown, that of what follows it. */
function placeIn(runs: readonly Run[], at: number): number {
  const i = firstWhere(runs.length, (i) => (runs[i] as Run).end > at);
  const run = runs[i] ?? runs.at(-1);
  if (!run) return 0;
  return run.plain + (run.whole ? 0 : Math.min(Math.max(at, run.source), run.end) - run.source);
}

import type { Document, TokenRange } from '../../document/document.ts';
import type { Act, Complement } from '../../lexicons/types.ts';

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

/** A cue that says something, actively, unless its parts tell otherwise. Written out, so that all have one shape. */
export const cueOf = (
  parts: Pick<CueCandidate, 'kind' | 'first' | 'last' | 'head' | 'lemma'> & Partial<CueCandidate>,
): CueCandidate => ({
  kind: parts.kind,
  first: parts.first,
  last: parts.last,
  head: parts.head,
  lemma: parts.lemma,
  act: parts.act ?? 'say',
  manner: parts.manner ?? 'speech',
  takes: parts.takes ?? [],
  passive: parts.passive ?? false,
  modal: parts.modal ?? false,
});

/** A verb of saying that is no candidate, at its own word. */
export const verbCue = ({ tokens }: Document, head: number, takes: readonly Complement[] = []): CueCandidate =>
  cueOf({ kind: 'verb', first: head, last: head + 1, head, lemma: tokens.lemma[head] as string, takes });

/** A mark that says what a verb would. */
export const markCue = ({ tokens }: Document, mark: number, kind: 'colon' | 'dash'): CueCandidate =>
  cueOf({ kind, first: mark, last: mark + 1, head: mark, lemma: tokens.word[mark] as string, takes: ['quote'] });

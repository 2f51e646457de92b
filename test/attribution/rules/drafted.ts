import type { Segment } from '../../../src/article/types.ts';
import type { Draft } from '../../../src/attribution/draft.ts';
import type { Document, TokenRange } from '../../../src/document/document.ts';
import { documentIn } from '../document.ts';

/** A text as the rules see it, its first paragraph of the kind that is given. */
export const docIn = (text: string, first: Segment['kind'] = 'paragraph'): Document => documentIn(text, { first });

/** The tokens of these words, where they first stand in the text. */
export function rangeIn({ text, tokens }: Document, words: string): TokenRange {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`“${words}” is not in “${text}”`);
  const at = (unit: number): number => tokens.start.findIndex((_, i) => (tokens.end[i] as number) > unit);
  return { first: at(start), last: at(start + words.length - 1) + 1 };
}

/** What an attribution is made of, in words of the text. */
export interface InWords {
  readonly content: readonly string[];
  readonly cue: string | null;
  readonly source: string | null;
}

/** A draft as the model might give it. */
export function draftIn(doc: Document, { content, cue, source }: InWords): Draft {
  const kind = cue === ':' ? 'colon' : 'verb';
  const range = cue === null ? null : rangeIn(doc, cue);
  return {
    construct: 'learned',
    cue: range && {
      kind,
      ...range,
      head: range.last - 1,
      lemma: cue as string,
      act: 'say',
      manner: 'speech',
      takes: ['clause'],
      passive: false,
      modal: false,
    },
    content: content.map((words) => rangeIn(doc, words)),
    source: source === null ? null : rangeIn(doc, source),
    addressee: null,
  };
}

/** The words of a range. */
export const wordsOf = ({ text, tokens }: Document, { first, last }: TokenRange): string =>
  text.slice(tokens.start[first], tokens.end[last - 1] as number);

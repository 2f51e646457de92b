import { encoderFrom } from '../model/encoder.ts';
import { type PackedEncoder, unpackEncoder } from '../model/encoder-weights.ts';
import { onceFor } from '../once-for.ts';
import { TYPES } from '../statements/kinds.ts';
import type { Opinion, Probabilities, StatementReader, StatementType } from '../statements/types.ts';
import { cutterOf } from './pieces.ts';
import { marksOf, readingOf, sentenceReadingOf } from './reading.ts';

/** What a reader of statements is made of; types are in the order of `TYPES` everywhere. */
export interface ReaderWeights {
  readonly name: string;
  /** The word pieces, a blank between two. */
  readonly pieces: string;
  readonly encoder: PackedEncoder;
  readonly mix: Mix;
  readonly cueMix: CueMix;
}

/** How the logit of a cue by features and the encoder's become one, fitted in the same way. */
export interface CueMix {
  readonly first: number;
  readonly read: number;
  readonly shift: number;
}

/** How what the traits say and what the encoder says become one; fitted on statements that neither was trained on. */
export interface Mix {
  /** By what the logits of the traits and those of the encoder are multiplied. */
  readonly traits: number;
  readonly read: number;
  /** Logits that are then added, a type each: what comes out are calibrated probabilities. */
  readonly shift: readonly number[];
  /** Logits that a type gets besides where one is named: a rare type is named where it is nearly as likely as another. */
  readonly favour: readonly number[];
}

/** What reads by these weights, which are unpacked when it is first asked. */
const partsOf = /* @__PURE__ */ onceFor(({ pieces, encoder }: ReaderWeights) => {
  const words = pieces.split(' ');
  return { cut: cutterOf(words), marks: marksOf(words), encoder: encoderFrom(encoder, unpackEncoder(encoder)) };
});

/** A reader with these weights. */
export function readerOf(weights: ReaderWeights): StatementReader {
  const { name, mix, cueMix } = weights;
  return {
    name,
    read(statement, { logits, probabilities }) {
      if (!isDoubtful(probabilities)) return null;
      const { cut, marks, encoder } = partsOf(weights);
      const { pieces, parts } = readingOf(statement, cut, marks);
      return mixed(logits, encoder.logits(pieces, parts), mix);
    },
    cues(sentence, first) {
      if (!isWorthReading(first)) return null;
      const { cut, marks, encoder } = partsOf(weights);
      const { pieces, parts, places } = sentenceReadingOf(sentence, cut, marks);
      const asked = [...first.keys()].filter((i) => (first[i] as number) > NEVER && (places[i] as number) >= 0);
      const read = encoder.marks(
        pieces,
        parts,
        asked.map((i) => places[i] as number),
      );
      const logits = [...first];
      asked.forEach((i, k) => {
        logits[i] = cueMix.first * (first[i] as number) + cueMix.read * (read[k] as number) + cueMix.shift;
      });
      return logits;
    },
  };
}

/** A sentence is read where the features give a word this logit of being a cue: three in ten of those that have a word to ask about; of the sentences that are labelled more than half, with 97 % of their cues. */
const LEAST_CUE = -2.5;
export const isWorthReading = (first: readonly number[]): boolean => first.some((logit) => logit >= LEAST_CUE);
/** The logit of a word that is no cue, whoever asks (`SentenceReader`). */
const NEVER = -20;

/** Probabilities of the traits between which the text is read: a quarter of an article's statements, in which more than four of five denials are. */
const DOUBT = { denial: 0.03, commitment: [0.08, 0.9], other: [0.3, 0.7] } as const;

/** Is it worth while to read the text? */
export const isDoubtful = ({ denial, commitment, other }: Probabilities): boolean =>
  denial >= DOUBT.denial || isBetween(commitment, DOUBT.commitment) || isBetween(other, DOUBT.other);
const isBetween = (p: number, [from, to]: readonly [number, number]): boolean => p >= from && p < to;

function mixed(traits: readonly number[], read: readonly number[], mix: Mix): Opinion {
  const logits = TYPES.map(
    (_, k) => mix.traits * (traits[k] as number) + mix.read * (read[k] as number) + (mix.shift[k] as number),
  );
  const named = logits.map((logit, k) => logit + (mix.favour[k] as number));
  return { type: TYPES[named.indexOf(Math.max(...named))] as StatementType, logits };
}

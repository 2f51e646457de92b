import { type Encoder, encoderFrom } from '../model/encoder.ts';
import { type PackedEncoder, unpackEncoder } from '../model/encoder-weights.ts';
import { TYPES } from '../statements/kinds.ts';
import type { Opinion, Probabilities, ReadStatement, StatementReader, StatementType } from '../statements/types.ts';
import { cutterOf } from './pieces.ts';
import { marksOf, type Reading, readingOf } from './reading.ts';

/** What a reader of statements is made of; types are in the order of `TYPES` everywhere. */
export interface ReaderWeights {
  readonly name: string;
  /** The word pieces, a blank between two. */
  readonly pieces: string;
  readonly encoder: PackedEncoder;
  readonly mix: Mix;
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

/** A reader with these weights, which are unpacked when it is first asked. */
export function readerOf({ name, pieces, encoder, mix }: ReaderWeights): StatementReader {
  let ready: { readonly of: (statement: ReadStatement) => Reading; readonly encoder: Encoder } | null = null;
  const prepare = (): NonNullable<typeof ready> => {
    const words = pieces.split(' ');
    const cut = cutterOf(words);
    const marks = marksOf(words);
    return {
      of: (statement) => readingOf(statement, cut, marks),
      encoder: encoderFrom(encoder, unpackEncoder(encoder)),
    };
  };
  return {
    name,
    read(statement, { logits, probabilities }) {
      if (!isDoubtful(probabilities)) return null;
      ready ??= prepare();
      const { pieces, parts } = ready.of(statement);
      return mixed(logits, ready.encoder.logits(pieces, parts), mix);
    },
  };
}

/** Probabilities of the traits between which the text is read: a fifth of the statements, in which more than four of five denials are. */
const DOUBT = { denial: 0.03, commitment: 0.08, sure: 0.9 } as const;

/** Is it worth while to read the text? */
export const isDoubtful = ({ denial, commitment }: Probabilities): boolean =>
  denial >= DOUBT.denial || (commitment >= DOUBT.commitment && commitment < DOUBT.sure);

function mixed(traits: readonly number[], read: readonly number[], mix: Mix): Opinion {
  const logits = TYPES.map(
    (_, k) => mix.traits * (traits[k] as number) + mix.read * (read[k] as number) + (mix.shift[k] as number),
  );
  const named = logits.map((logit, k) => logit + (mix.favour[k] as number));
  return { type: TYPES[named.indexOf(Math.max(...named))] as StatementType, logits };
}

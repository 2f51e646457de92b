import type { PackedNetwork } from '../../model/network.ts';
import type { Forest } from '../../model/trees.ts';
import { type PackedTable, placesInAlphabet, unpackTable, type WeightTable } from '../../model/weights.ts';
import type { CueRates } from './rates.ts';

/** Everything that training hands over, ready to use. */
export interface AttributionModel {
  readonly rates: CueRates;
  /** Is this token a cue? */
  readonly cue: WeightTable;
  /** Given a cue, what is its source and what its content? It is unpacked where it is read. */
  readonly tagger: PackedNetwork;
  /** Is what the tagger found for a cue right? */
  readonly acceptor: Forest;
  /** Candidates whose logit is below are no attributions. */
  readonly least: number;
  /** Confidence by the acceptor's logit (1024ths): rising pairs of least logit and confidence. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** A model as it is shipped, with where it comes from. */
export interface PackedAttributionModel {
  readonly provenance: Readonly<Record<string, string>>;
  readonly rates: { readonly bits: number; readonly codes: string; readonly ofAct: readonly number[] };
  readonly cue: PackedTable;
  readonly tagger: PackedNetwork;
  readonly acceptor: {
    /** That of all trees (model/trees.ts). */
    readonly depth: number;
    readonly bias: number;
    readonly facts: readonly number[];
    readonly above: readonly number[];
    readonly leaves: readonly number[];
  };
  readonly least: number;
  readonly calibration: readonly (readonly [number, number])[];
}

/** What nested labels teach, beside the model of all attributions. */
export interface NestedModel {
  /** What they add to the logit of a cue: `slope` and `bias` in 1024ths. */
  readonly cue: WeightTable;
  readonly slope: number;
  readonly bias: number;
  /** Cues whose logit is below are not read. */
  readonly leastCue: number;
  readonly acceptor: Forest;
  readonly least: number;
  readonly calibration: AttributionModel['calibration'];
}

/** That model as it is shipped. */
export interface PackedNestedModel
  extends Pick<NestedModel, 'slope' | 'bias' | 'leastCue' | 'least' | 'calibration'>,
    Pick<PackedAttributionModel, 'provenance' | 'acceptor'> {
  readonly cue: PackedTable;
}

/** Unpacked once: the same packed model always gives the same tables. */
const unpacked = new WeakMap<object, unknown>();

function once<Packed extends object, Model>(packed: Packed, unpack: (packed: Packed) => Model): Model {
  const known = unpacked.get(packed) as Model | undefined;
  if (known) return known;
  const model = unpack(packed);
  unpacked.set(packed, model);
  return model;
}

export const modelOf = (packed: PackedAttributionModel): AttributionModel =>
  once(packed, ({ rates, cue, tagger, acceptor, least, calibration }) => ({
    rates: {
      bits: rates.bits,
      ofBucket: new TextEncoder().encode(rates.codes),
      known: placesInAlphabet(),
      ofAct: Uint8Array.from(rates.ofAct),
    },
    cue: unpackTable(cue),
    tagger,
    acceptor: forestOf(acceptor),
    least,
    calibration,
  }));

export const nestedModelOf = (packed: PackedNestedModel): NestedModel =>
  once(packed, ({ cue, slope, bias, leastCue, acceptor, least, calibration }) => ({
    cue: unpackTable(cue),
    slope,
    bias,
    leastCue,
    acceptor: forestOf(acceptor),
    least,
    calibration,
  }));

const forestOf = ({ bias, facts, above, leaves }: PackedAttributionModel['acceptor']): Forest => ({
  bias,
  facts: Uint8Array.from(facts),
  above: Int32Array.from(above),
  leaves: Int32Array.from(leaves),
});

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

/** Unpacked once: the same packed model always gives the same tables. */
const unpacked = new WeakMap<PackedAttributionModel, AttributionModel>();

export function modelOf(packed: PackedAttributionModel): AttributionModel {
  const known = unpacked.get(packed);
  if (known) return known;
  const model = unpack(packed);
  unpacked.set(packed, model);
  return model;
}

function unpack({ rates, cue, tagger, acceptor, least, calibration }: PackedAttributionModel): AttributionModel {
  return {
    rates: {
      bits: rates.bits,
      ofBucket: new TextEncoder().encode(rates.codes),
      known: placesInAlphabet(),
      ofAct: Uint8Array.from(rates.ofAct),
    },
    cue: unpackTable(cue),
    tagger,
    acceptor: {
      bias: acceptor.bias,
      facts: Uint8Array.from(acceptor.facts),
      above: Int32Array.from(acceptor.above),
      leaves: Int32Array.from(acceptor.leaves),
    },
    least,
    calibration,
  };
}

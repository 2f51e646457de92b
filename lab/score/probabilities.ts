import type { StatementType } from '../../src/statements/types.ts';
import { ratio, sumOf } from './counts.ts';
import { typeGiven } from './statements.ts';
import type { Counts, GoldStatement, Measure, Row } from './types.ts';

const TYPES: readonly StatementType[] = ['claim', 'denial', 'commitment', 'other'];
/** Probabilities are counted in bins of a twentieth. */
const BINS = 20;
const bins: readonly number[] = Array.from({ length: BINS }, (_, bin) => bin);
/** The least probability that keeps a statement, in bins: a caller who asks for recall takes a low one. */
const THRESHOLDS: readonly number[] = [1, 2, 4, 6, 10, 14, 18];

/**
 * Are the probabilities of `classifyStatement` right? A type's error is how far the share of its statements lies from the mean probability, bin by bin (expected calibration error). And of the statements
 * to which a type is given at least so much: how many are of it (precision), and how many of its statements these are (recall). By natural shares, where the statements have weights.
 */
export const probabilities: Measure = {
  name: 'probabilities of types',
  count({ statements }, build) {
    const counted = (statements ?? []).flatMap((one) => {
      const given = typeGiven(one, build).probabilities;
      return given ? TYPES.map((type) => countsOf(one, type, given[type])) : [];
    });
    return counted.length > 0 ? sumOf(counted) : null;
  },
  rows: (total) => [
    ...TYPES.map((type) => calibrationOf(total, type)),
    ...TYPES.flatMap((type) => THRESHOLDS.map((from) => keptFrom(total, type, from))),
  ],
};

function countsOf({ label, weight = 1 }: GoldStatement, type: StatementType, given: number): Counts {
  const bin = Math.min(BINS - 1, Math.floor(given * BINS + 1e-9));
  return {
    [`${type} ${bin}`]: weight,
    [`${type} ${bin} given`]: weight * given,
    [`${type} ${bin} right`]: label === type ? weight : 0,
  };
}

function calibrationOf(total: Counts, type: StatementType): Row {
  const of = (what: string) => (bin: number) => total[`${type} ${bin}${what}`] ?? 0;
  const [all, given, gold] = ['', ' given', ' right'].map((what) => sum(bins.map(of(what)))) as [
    number,
    number,
    number,
  ];
  const off = sum(bins.map((bin) => Math.abs(of(' given')(bin) - of(' right')(bin))));
  const shares = { given: ratio(given, all), share: ratio(gold, all), error: ratio(off, all) };
  return { name: type, counts: { gold: Math.round(gold) }, shares };
}

function keptFrom(total: Counts, type: StatementType, from: number): Row {
  const among = (what: string, first: number): number =>
    sum(bins.slice(first).map((bin) => total[`${type} ${bin}${what}`] ?? 0));
  const [kept, right] = [among('', from), among(' right', from)];
  return {
    name: `${type} from ${from / BINS}`,
    counts: { kept: Math.round(kept) },
    shares: { precision: ratio(right, kept), recall: ratio(right, among(' right', 0)) },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

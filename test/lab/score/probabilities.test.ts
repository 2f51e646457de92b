import { expect, it } from 'vitest';
import { probabilities } from '../../../lab/score/probabilities.ts';
import type { GoldStatement } from '../../../lab/score/types.ts';
import type { StatementType } from '../../../src/statements/types.ts';
import { buildOf } from './build.ts';

const one = (text: string, label: StatementType, weight?: number): GoldStatement => ({
  ...{ content: [], text, source: '', cue: '', context: '', label, sure: true },
  ...(weight && { weight }),
});
const given: Readonly<Record<string, number>> = { 'It sank.': 0.3, 'It is a lie.': 0.9, 'He paid.': 0.1 };
const build = {
  ...buildOf('', []),
  classifyStatement: (text: string) => {
    const denial = given[text] ?? 0;
    return { type: 'claim' as const, probabilities: { claim: 1 - denial, denial, commitment: 0, other: 0 } };
  },
};

it('probabilities: how far off they are, and what a threshold keeps; a statement counts by its weight', () => {
  const statements = [one('It sank.', 'denial'), one('It is a lie.', 'denial'), one('He paid.', 'claim', 2)];
  const rows = probabilities.rows(probabilities.count({ id: 'a', text: '', statements }, build) ?? {});
  const row = (name: string) => rows.find((found) => found.name === name);
  expect(row('denial')?.counts).toEqual({ gold: 2 });
  expect(row('denial')?.shares.given).toBeCloseTo((0.3 + 0.9 + 2 * 0.1) / 4);
  expect(row('denial')?.shares.share).toBe(0.5);
  expect(row('denial')?.shares.error).toBeCloseTo((0.7 + 0.1 + 0.2) / 4);
  expect(row('denial from 0.1')).toMatchObject({ counts: { kept: 4 }, shares: { precision: 0.5, recall: 1 } });
  expect(row('denial from 0.3')).toMatchObject({ counts: { kept: 2 }, shares: { precision: 1, recall: 1 } });
  expect(row('denial from 0.5')).toMatchObject({ counts: { kept: 1 }, shares: { precision: 1, recall: 0.5 } });
});

it('probabilities: a build that gives none is not measured', () => {
  const statements = [one('It sank.', 'claim')];
  expect(probabilities.count({ id: 'a', text: '', statements }, buildOf('', []))).toBeNull();
});

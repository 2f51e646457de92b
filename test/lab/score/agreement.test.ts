import { describe, expect, it } from 'vitest';
import { readingsOf, speakerAgreement, typeAgreement } from '../../../lab/score/agreement.ts';

const TEXT = 'Ann Lee said. The lee officials did.';
const [ann, lee, officials, lower] = ['0-7', '4-7', '22-31', '18-21'];
const pairs = [
  ['C', ann, 'person', 'C', ann, 'person'],
  ['C', ann, 'person', 'D', lee, 'person'],
  ['D', lee, 'person', 'D?', lower, 'person'],
  ['O', '', '', 'O', officials, 'group'],
].map((row) => readingsOf(TEXT, row as string[]));

describe('agreement of two readers', () => {
  it('of speakers: the same whatever its capitals, or one in the other; nobody is in no name', () => {
    const [all, named] = speakerAgreement(pairs);
    expect(all?.shares).toEqual({
      'same speaker': 0.5,
      'one in the other': 0.75,
      'same kind': 0.75,
      'settled by a third': 0.75,
      'both sure': 0.75,
    });
    expect(named?.counts).toEqual({ attributions: 3 });
    expect(named?.shares['same speaker']).toBe(2 / 3);
  });

  it('of types: how much more than by chance, and F1 of each', () => {
    const [all, ...types] = typeAgreement(pairs);
    expect(all?.shares['same type']).toBe(0.75);
    // By chance: claims 2/4 × 1/4, denials 1/4 × 2/4, other 1/4 × 1/4.
    expect(all?.shares.kappa).toBeCloseTo((0.75 - 5 / 16) / (1 - 5 / 16));
    expect(types.map(({ name, shares }) => [name, shares.F1])).toEqual([
      ['claim', 2 / 3],
      ['denial', 2 / 3],
      ['commitment', 0],
      ['other', 1],
    ]);
  });
});

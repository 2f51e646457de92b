import { expect, it } from 'vitest';
import { nested } from '../../../lab/score/nested.ts';
import { article, buildOf, goldOf } from './build.ts';

const TEXT = 'Ann Lee said Bo Lund had promised a new boat and denied any debt.';
const lee = { source: ['Ann Lee'], cue: ['said'], content: ['Bo Lund had promised a new boat and denied any debt'] };
const promise = { source: ['Bo Lund'], cue: ['had promised'], content: ['a new boat'] };
const denial = { source: ['Bo Lund'], cue: ['denied'], content: ['any debt'] };
const label = (said: typeof promise, type: 'commitment' | 'denial', sure: boolean) => ({
  ...goldOf(TEXT, said),
  type,
  speaker: 'Bo Lund',
  parent: 0,
  sure,
});
const gold = article(TEXT, [lee], { nested: [label(promise, 'commitment', true), label(denial, 'denial', false)] });
const lund = { speaker: { name: 'Bo Lund' }, within: 'a1' };

it('is right in content, source, speaker, type and in what it stands', () => {
  const counts = nested.count(gold, buildOf(TEXT, [lee, { ...promise, ...lund, types: ['commitment'] }]));
  const [row] = nested.rows(counts ?? {});
  expect(row?.counts).toEqual({ gold: 1, predicted: 1 });
  for (const share of Object.values(row?.shares ?? {})) expect(share).toBe(1);
});

it('what is doubtful counts neither way', () => {
  expect(nested.count(gold, buildOf(TEXT, [lee, { ...denial, ...lund }]))).toMatchObject({ gold: 1, predicted: 0 });
});

it('may have the wrong source, speaker, type and parent', () => {
  const wrong = { ...promise, source: ['Ann Lee'], within: 'a9', types: ['claim'] } as const;
  const [row] = nested.rows(nested.count(gold, buildOf(TEXT, [lee, wrong])) ?? {});
  expect(row?.shares).toMatchObject({
    'found F1': 1,
    'with source F1': 0,
    'speaker when found': 0,
    'type when found': 0,
    'parent when found': 0,
  });
});

it('attributions that stand in no other are none of it', () => {
  expect(nested.count(gold, buildOf(TEXT, [lee, promise]))).toMatchObject({ gold: 1, predicted: 0 });
});

import { expect, test } from 'vitest';
import { readCues } from '../../src/attribution/learned/judge.ts';
import { modelOf } from '../../src/attribution/learned/model.ts';
import { ratesOf } from '../../src/attribution/learned/rates.ts';
import { judge, judgeCues } from '../../src/attribution/learned/select.ts';
import { tokenView } from '../../src/attribution/learned/view.ts';
import { attributionWeights } from '../../src/weights/en/attribution.ts';
import { readLines } from '../document/helpers.ts';

const PARAGRAPHS = [
  'Ann Lund said the bridge would open in May, and that the council had promised to pay for it.',
  '“We won,” said Bo Ode, who had denied that he would stand. “Nobody told us,” he added, “that it would rain.”',
  'According to the harbour board, which reported a loss, ships will stay away until the pier is mended, a spokesman said.',
  'The mayor warned that rust was to blame; critics accused her of lying, and urged her to resign.',
];
const paragraphs = Array.from({ length: 30 }, (_, i) => PARAGRAPHS[i % PARAGRAPHS.length]);
const text = [...paragraphs, paragraphs.join(' ')].join('\n');

test('a cue is judged the same whether the readings of all others are kept or let go on the way', () => {
  const model = modelOf(attributionWeights);
  const view = tokenView(readLines(text));
  const rates = ratesOf(view, model.rates);
  const all = judge(readCues(view, rates, model.cue, model.tagger), model.acceptor);
  expect(all.length).toBeGreaterThan(100);
  expect(judgeCues(view, rates, model).judged).toEqual(all);
});

import { expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { breachesOf } from '../invariants.ts';
import { manyNames } from '../many-names.ts';

it.each([
  ['10⁵ quote marks in a row', '“'.repeat(100_000)],
  ['10⁵ straight quote marks', '"'.repeat(100_000)],
  ['10⁵ apostrophes', "'".repeat(100_000)],
  ['10⁶ open brackets', '('.repeat(1_000_000)],
  ['one word of 10⁶ letters', 'a'.repeat(1_000_000)],
  ['5000 quotations', '“We won,” said Ann. '.repeat(5_000)],
  ['10⁵ names, one of whom speaks', `${manyNames(100_000).join(', ')} met. “We won the day,” said ${manyNames(8)[7]}.`],
  [
    '2000 speakers',
    manyNames(2_000)
      .map((name) => `“We won it,” said ${name}.`)
      .join(' '),
  ],
  ['2000 names and pronouns', '“We won,” said Ann Lee.\n\nHe denied it.\n\n'.repeat(2_000)],
  ['10⁴ lines', 'said Ann\n'.repeat(10_000)],
  ['20,000 denials in one quotation', `“It rained,” Ann Lee said.\n\n“${'I deny it. '.repeat(20_000)}” said Bo Cho.`],
  ['10⁴ commas', 'Ann, '.repeat(10_000)],
])('the record keeps its invariants on %s', (_, text) => {
  expect(breachesOf(extract(text, { narration: true }), text)).toEqual([]);
});

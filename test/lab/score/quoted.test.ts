import { expect, it } from 'vitest';
import { quotedUnits } from '../../../lab/score/quoted.ts';

/** The text with `_` for each unit that is not quoted. */
const quotedIn = (text: string): string => {
  const quoted = quotedUnits(text);
  return [...text].map((unit, i) => (quoted[i] ? unit : '_')).join('');
};

it.each([
  ['He said “no” twice.', '________“no”_______'],
  ['"No," she said.', '"No,"__________'],
  ["She said it’s 'all gone' now.", "______________'all gone'_____"],
  ['“It’s ‘all’ gone,” he said', '“It’s ‘all’ gone,”________'],
  ['“Never closed, he said', '“Never closed, he said'],
  ["the boys' boat and 'x'", '______________________'],
  ['«Non» he said', '«Non»________'],
])('%s', (text, quoted) => {
  expect(quotedIn(text)).toBe(quoted);
});

it('no mark holds beyond its paragraph', () => {
  expect(quotedIn('“One\n\ntwo” three')).toBe('“One____________');
});

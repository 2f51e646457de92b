import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../src/index.ts';

/** The weights that ship under each number: a training that ships changes both, or readers of records can't tell them apart. */
const SHIPPED = { weights: 'en-9', digest: '94c1d48d49b96e3a' };

it('the number of the weights in a record is that of the weights', () => {
  const hash = createHash('sha256');
  for (const name of ['attribution', 'nested', 'statements']) hash.update(readFileSync(`src/weights/en/${name}.ts`));
  expect({ weights: extract('').meta.weights, digest: hash.digest('hex').slice(0, 16) }).toEqual(SHIPPED);
});

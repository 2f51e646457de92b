import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import { reader } from '../src/reader/index.ts';

/** The weights that ship under each number: a training that ships changes both, or readers of records can't tell them apart. */
const SHIPPED = { weights: 'en-15', digest: 'ebecec1a83ef24e9' };

it('the number of the weights in a record is that of the weights', () => {
  const hash = createHash('sha256');
  for (const name of ['attribution', 'nested', 'statements']) hash.update(readFileSync(`src/weights/en/${name}.ts`));
  expect({ weights: extract('').meta.weights, digest: hash.digest('hex').slice(0, 16) }).toEqual(SHIPPED);
});

const SHIPPED_READER = { name: 'reader-5', digest: '945d1631825c2a4f' };

it('the name of the reader is that of its weights', () => {
  const digest = createHash('sha256').update(readFileSync('src/weights/en/reader.ts')).digest('hex').slice(0, 16);
  expect({ name: reader.name, digest }).toEqual(SHIPPED_READER);
});

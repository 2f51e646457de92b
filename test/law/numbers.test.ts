import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
/** Functions whose last bit engines may compute differently (model/numbers.ts has its own). */
const DIFFERING = /\bMath\.(?:exp|log|pow|sin|cos|tan|sinh|cosh|tanh|cbrt|hypot)\w*\(/;

it('no file asks for a function that engines compute differently', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const lines = files.flatMap((file) => readFileSync(join(SRC, file), 'utf8').split('\n'));
  expect(lines.filter((line) => DIFFERING.test(line) && !/^\s*(?:\*|\/\/)/.test(line))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writtenRegexes } from '../../lab/written-regexes.ts';

/** Verdicts of recheck, which takes up to seconds for one: `npm run regexes` keeps them here, `npm run test:long` asks for each anew. */
const verdicts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'regex-verdicts.json'), 'utf8'),
);

const written = writtenRegexes();

it('no regular expression of the sources takes more than linear time on any text', () => {
  const complaints = [...written]
    .filter(([regex]) => verdicts[regex] !== 'linear')
    .map(([regex, file]) => `${file}: ${regex}: ${verdicts[regex] ?? 'not judged yet: run `npm run regexes`'}`);
  expect(complaints).toEqual([]);
});

it('no verdict is of an expression that is gone (`npm run regexes` drops it)', () => {
  expect(Object.keys(verdicts).filter((regex) => !written.has(regex))).toEqual([]);
});

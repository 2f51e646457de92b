import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { regexVerdict } from '../../lab/regex-verdict.ts';

const FILE = join(import.meta.dirname, '../law/regex-verdicts.json');
const verdicts: Readonly<Record<string, string>> = JSON.parse(readFileSync(FILE, 'utf8'));

it.each(Object.entries(verdicts))('recheck still says of %s: %s', (regex, verdict) => {
  expect(regexVerdict(regex)).toBe(verdict);
});

/**
 * Judges the regular expressions of the sources that `test/law/regex-verdicts.json` has no verdict of, and drops the verdicts of those that are
 * gone: npm run regexes. Judging one takes up to seconds; `npm run test:long` judges all anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { regexVerdict } from './regex-verdict.ts';
import { writtenRegexes } from './written-regexes.ts';

const FILE = join(import.meta.dirname, '../test/law/regex-verdicts.json');
const known: Record<string, string> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};

const verdicts = [...writtenRegexes().keys()].sort().map((regex) => [regex, known[regex] ?? judged(regex)]);
writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(verdicts), null, 2)}\n`);

function judged(regex: string): string {
  const verdict = regexVerdict(regex);
  console.log(`${regex}: ${verdict}`);
  return verdict;
}

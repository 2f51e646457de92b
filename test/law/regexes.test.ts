import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const SRC = join(import.meta.dirname, '../../src');

interface Found {
  readonly file: string;
  readonly regex: string;
}

/** Regular expressions that are judged wrongly, or meet short strings only, each with the reason. */
const HARMLESS: ReadonlyMap<string, string> = new Map([]);

/** Every regular expression that is written in the sources; of those made at run time two look for fixed texts (the schema's for ids, the ends
 * of hidden elements), and one, of the phrases of the lexicon, is a choice of such texts (article/line-kinds.ts). */
const written: Found[] = (readdirSync(SRC, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.startsWith('weights'))
  .flatMap((file) => {
    const regexes: Found[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) regexes.push({ file, regex: node.text });
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true));
    return regexes;
  });

const found = [...new Map(written.map((one) => [one.regex, one])).values()];

/** What recheck says against it: how time grows, and a string that shows it. */
function attackOf(regex: string): string | null {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(regex) ?? [];
  const judged = checkSync(source, flags, { timeout: 60_000, randomSeed: 1 });
  if (judged.status === 'vulnerable') return `${judged.complexity.summary}: ${judged.attack.pattern}`;
  return judged.status === 'unknown' ? `unknown: ${judged.error.kind}` : null;
}

describe('no regular expression takes more than linear time on any text', () => {
  it.each(found.filter(({ regex }) => !HARMLESS.has(regex)))('$file: $regex', { timeout: 120_000 }, ({ regex }) => {
    expect(attackOf(regex)).toBeNull();
  });
  it('whatever is excused is there', () => {
    expect([...HARMLESS.keys()].filter((regex) => !found.some((one) => one.regex === regex))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(import.meta.dirname, '../src');

/**
 * Every regular expression that is written in the sources (`/a+/u`), with a file that it stands in. Of those made at run time two look for
 * fixed texts (the schema's for ids, the ends of hidden elements), and one, of the phrases of the lexicon, is a choice of such texts
 * (article/line-kinds.ts).
 */
export function writtenRegexes(): ReadonlyMap<string, string> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.startsWith('weights'));
  return new Map(sources.flatMap((file) => regexesIn(file).map((regex): [string, string] => [regex, file])));
}

function regexesIn(file: string): string[] {
  const regexes: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) regexes.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return regexes;
}

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as outputs from '../../src/outputs/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every document of the repository, without what is installed or built. */
const documents = (readdirSync(ROOT, { recursive: true }) as string[]).filter(
  (file) => file.endsWith('.md') && !/node_modules|^dist|^docs\/api|^shared/.test(file),
);

/** The name that GitHub gives a heading: “## In short: it works” is #in-short-it-works. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );

/** Links to places of this repository; what stands in code is none. */
const linksOf = (markdown: string): string[] =>
  [...markdown.replace(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link));

describe('the documents', () => {
  it('are there', () =>
    expect(documents).toEqual(
      expect.arrayContaining(['README.md', 'docs/guide.md', 'docs/model-card.md', 'examples/README.md']),
    ));

  it.each(documents)('%s links to what there is', (document) => {
    const broken = linksOf(read(document)).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : relative(ROOT, join(ROOT, dirname(document), path));
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

/** What a program says in comments that it prints, and what it prints. */
function saidAndPrinted(code: string): readonly [said: string[], printed: string[]] {
  const said = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line = '']) => line);
  const printed = execFileSync('node', ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' });
  return [
    said,
    printed
      .trimEnd()
      .split('\n')
      .filter((line) => line !== ''),
  ];
}

describe('the reference', () => {
  const sources = (readdirSync(join(ROOT, 'src'), { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.ts'),
  );
  const examples = sources.flatMap((file) =>
    [...read(join('src', file)).matchAll(/@example\n \* ```js\n([\s\S]*?) \* ```/g)].map(
      ([, code = '']) => [file, code.replaceAll(/^ \* ?/gm, '')] as const,
    ),
  );

  it('has an example at each function of the package and its outputs', () => {
    const all = examples.map(([, code]) => code).join('\n');
    for (const name of ['extract', 'attributeQuotes', 'segment', 'findQuotations', 'classifyStatement', 'preload'])
      expect(all).toContain(`${name}(`);
    for (const name of Object.keys(outputs).filter((name) => name !== 'fragmentStyle'))
      expect(all).toContain(`${name}(`);
  });

  it.each(examples)('prints what it says: %s', (_, code) => {
    const [said, printed] = saidAndPrinted(code);
    expect(printed).toEqual(said.filter((line) => !/^While the program/.test(line)));
  });
});

describe('the guide', () => {
  const programs = [...read('docs/guide.md').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);

  it('shows programs', () => expect(programs.length).toBeGreaterThan(4));

  it.each(programs.map((code) => [code.split('\n').find((line) => line.startsWith('const')), code]))(
    'prints what it says: %s',
    (_, code) => {
      const [said, printed] = saidAndPrinted(code);
      expect(printed).toEqual(said);
    },
  );
});

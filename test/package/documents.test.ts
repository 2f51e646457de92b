import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

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

describe('the guide', () => {
  const programs = [...read('docs/guide.md').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);

  it('shows programs', () => expect(programs.length).toBeGreaterThan(4));

  it.each(programs.map((code) => [code.split('\n').find((line) => line.startsWith('const')), code]))(
    'prints what it says: %s',
    (_, code) => {
      const said = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
      const printed = execFileSync('node', ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' });
      expect(printed.trimEnd().split('\n')).toEqual(said);
    },
  );
});

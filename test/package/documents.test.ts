import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('the README on npm, where no repository is named', () => {
  const { version } = JSON.parse(read('package.json'));
  const packed = execFileSync('node', ['.ci/readme.mjs'], { cwd: ROOT, encoding: 'utf8' });
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel', 'silent'], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  );

  it('links to its own headings and to files of the package', () => {
    const links = [...packed.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const base = `https://unpkg.com/onrecord@${version}/`;
    expect(links).toContain(`${base}docs/guide.md`);
    expect(links).toContain(`${base}docs/record.png`);
    const paths = files.map(({ path }: { readonly path: string }) => path);
    for (const link of links) {
      if (link.startsWith('#')) expect(anchorsOf(packed)).toContain(link.slice(1));
      else if (link.startsWith(base)) expect(paths).toContain(link.slice(base.length).replace(/#.*/, ''));
      else expect(link).toMatch(/^https:/);
    }
  });

  it('is the README again once the package is packed', () => {
    const before = read('README.md');
    for (const when of ['pack', 'pack', 'restore']) execFileSync('node', ['.ci/readme.mjs', when], { cwd: ROOT });
    expect(read('README.md')).toBe(before);
  });
});

describe('the commands of README and guide', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-commands-'));
    mkdirSync(join(folder, 'news'));
    cpSync(join(ROOT, 'examples/ferry.txt'), join(folder, 'article.txt'));
    cpSync(join(ROOT, 'examples/ferry.txt'), join(folder, 'news/ferry.txt'));
    cpSync(join(ROOT, 'examples/ferry.txt'), join(folder, 'node_modules/onrecord/examples/ferry.txt'));
    cpSync(join(ROOT, 'examples/parallel/articles.ndjson'), join(folder, 'articles.ndjson'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // Addresses are read from a server of our own in command.test.ts.
  const commands = ['README.md', 'docs/guide.md'].flatMap((file) =>
    [...read(file).matchAll(/(?:^|`)((?:npx )?onrecord [^`#\n]*)/gm)].map(([, command = '']) => command.trim()),
  );
  const own = [...new Set(commands)].filter(
    (command) => !/https:|^onrecord (?:as|is|reads|finds|abstains)/.test(command),
  );

  it('are many', () => expect(own.length).toBeGreaterThan(7));

  it.each(own.filter((command) => / (?:-|[a-z]+[/.]|')/.test(command)))('work: %s', (command) => {
    const line = command.replace(/^(?:npx )?onrecord/, `node ${join(ROOT, 'dist/cli.js')}`);
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', input: '' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

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

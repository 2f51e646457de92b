import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/formats.ts';
import { toFolder } from '../../src/cli/output.ts';
import { sourcesOf } from '../../src/cli/sources.ts';
import { work } from '../../src/cli/work.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-sources-'));
  mkdirSync(join(folder, 'news/old'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'texts/out'), { recursive: true });
  for (const name of ['years/2023', 'years/2024', 'more/2024']) mkdirSync(join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'news/node_modules/some-package'), { recursive: true });
  for (const name of [
    'news/b.txt',
    'news/a.txt',
    'news/old/c.txt',
    'news/notes.rtf',
    'texts/a.html',
    'texts/b.md',
    'texts/c.srt',
    'texts/d.vtt',
    'texts/out/a.html',
    'news/.hidden.txt',
    'news/node_modules/some-package/licence.txt',
    'lines.ndjson',
    'odd[1].txt',
    'years/2023/a.txt',
    'years/2024/a.txt',
    'more/2024/a.txt',
  ])
    writeFileSync(join(folder, name), 'text');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function found(...paths: string[]) {
  const { sources } = await sourcesOf({
    paths: paths.map((path) => (path === '-' ? path : join(folder, path))),
    from: null,
  });
  return sources.map((source) => ('problem' in source ? source.problem : [source.name, source.from, source.bytes]));
}

describe('what stands under a path', () => {
  it('is a file itself', async () => expect(await found('news/b.txt')).toEqual([['b.txt', 'text', 4]]));

  it('is pages, Markdown and captions of a folder, too, but for what lies in the folder of results', async () => {
    const { sources } = await sourcesOf({ paths: [join(folder, 'texts')], from: null, out: join(folder, 'texts/out') });
    expect(sources.map((source) => 'name' in source && source.name)).toEqual(['a.html', 'b.md', 'c.srt', 'd.vtt']);
  });

  it('is the .txt files of a folder and of those in it, in order of their names, but for hidden ones and packages', async () => {
    expect(await found('news')).toEqual([
      ['a.txt', 'text', 4],
      ['b.txt', 'text', 4],
      [join('old', 'c.txt'), 'text', 4],
    ]);
  });

  it.each([['links'], ['links/**/*.txt']])(
    'is each file once, also where links lead to it or back to the folder: %s',
    async (path) => {
      mkdirSync(join(folder, 'links/deep'), { recursive: true });
      for (const name of ['links/deep/a.txt', 'links/b.txt']) writeFileSync(join(folder, name), 'text');
      const make = (to: string, at: string) => existsSync(join(folder, at)) || symlinkSync(to, join(folder, at));
      make('.', 'links/again');
      make('..', 'links/deep/up');
      make('../news', 'links/news');
      make('b.txt', 'links/z.txt');
      make('/dev/zero', 'links/zero.txt');
      const names = (await found(path)).map(([name]) => name as string);
      expect(names.map((name) => name.replace(/^.*links./, ''))).toEqual([
        'b.txt',
        'deep/a.txt',
        'news/a.txt',
        'news/b.txt',
        'news/old/c.txt',
      ]);
    },
  );

  it('is a file whose name begins with the end of a line, too', async () => {
    mkdirSync(join(folder, 'odd'));
    for (const name of ['\na.txt', '\r\n.txt', '\u2028b.txt', 'c\n.txt'])
      writeFileSync(join(folder, 'odd', name), 'text');
    expect((await found('odd')).map(([name]) => name)).toEqual(['\na.txt', '\r\n.txt', 'c\n.txt', '\u2028b.txt']);
  });

  it('is what a glob matches, where the shell left it alone', async () => {
    const names = (await found('news/**/*.{txt,rtf}')).map(([name]) => name);
    expect(names.map((name) => (name as string).replace(/^.*news./, ''))).toEqual([
      'a.txt',
      'b.txt',
      'notes.rtf',
      join('old', 'c.txt'),
    ]);
  });

  it.each([
    [
      ['years/2023', 'years/2024'],
      ['2023/a.txt', '2024/a.txt'],
    ],
    [
      ['years/2023/a.txt', 'years/2024/a.txt', 'news/b.txt'],
      ['2023/a.txt', '2024/a.txt', 'b.txt'],
    ],
    [
      ['years/2023/a.txt', 'years/2024/a.txt', 'more/2024/a.txt'],
      ['2023/a.txt', 'years/2024/a.txt', 'more/2024/a.txt'],
    ],
    [
      ['news/a.txt', 'news/a.txt', './news/a.txt'],
      ['a.txt', 'a.txt', 'a.txt'],
    ],
  ])('has the folders before it that tell files of one name apart: %j', async (paths, names) => {
    expect((await found(...paths)).map(([name]) => name)).toEqual(names.map((name) => join(name)));
  });

  it('is the file of that name before it is a glob', async () =>
    expect(await found('odd[1].txt')).toEqual([['odd[1].txt', 'text', 4]]));

  it('is lines of JSON by the name of the file', async () =>
    expect(await found('lines.ndjson')).toEqual([['lines.ndjson', 'ndjson', 4]]));

  it('is standard input', async () => expect(await found('-')).toEqual([['stdin', 'text', null]]));

  it('is a problem in its place, where there is nothing', async () => {
    expect(await found('gone.txt', 'empty', '*.pdf', 'news/a.txt')).toEqual([
      'no such file',
      'is a folder without a text in it (.txt, .md, .html, .vtt, .srt)',
      'no file matches',
      ['a.txt', 'text', 4],
    ]);
  });
});

describe('what the command wrote into a folder', () => {
  const article = 'Pier to close\n\n“We will mend the pier,” said Ann Lee, the mayor of Port Lorne.\n';
  const everyone = { speakers: [], types: [], forms: [], minConfidence: 0 };
  const job = { formats: FORMATS, alone: true, colours: false, width: 100, terminal: false, options: {} };

  it.each([
    ['of everything', everyone],
    ['of nothing', { ...everyone, types: ['denial' as const] }],
    ['of nobody', { ...everyone, minConfidence: 1 }],
  ])('is left out, whatever its format: %s', async (_, wanted) => {
    const own = mkdtempSync(join(folder, 'own-'));
    writeFileSync(join(own, 'article.txt'), article);
    const done = await work({ kind: 'text', text: article, name: 'result.txt' }, { ...job, wanted });
    if ('problem' in done) throw new Error(done.problem);
    await toFolder(own, []).write(done);
    const { sources, results } = await sourcesOf({ paths: [own, join(own, '*.{txt,md,html}')], from: null });
    expect(sources.map((source) => basename(source.path))).toEqual(['article.txt', 'article.txt']);
    const names = ['result.html', 'result.md', 'result.txt'];
    expect(results.map((path) => basename(path))).toEqual([...names, ...names]);
  });

  it('is read where it is named, and a folder of nothing else is none of texts', async () => {
    const own = mkdtempSync(join(folder, 'only-'));
    writeFileSync(join(own, 'a.md'), '# Pier\n\n| Speaker | Form | Type | Cue | Text |\n| --- |\n');
    writeFileSync(join(own, 'b.txt'), '== b.txt\nSPEAKER  FORM    TYPE   [CUE] TEXT\n');
    const named = await sourcesOf({ paths: [join(own, 'a.md')], from: null });
    expect([named.sources.length, named.results]).toEqual([1, []]);
    const { sources, results } = await sourcesOf({ paths: [own], from: null });
    expect(sources).toEqual([
      { path: own, problem: 'is a folder without a text in it (.txt, .md, .html, .vtt, .srt)' },
    ]);
    expect(results).toHaveLength(2);
  });

  it.each([
    'Nobody is quoted more often than the mayor.\n',
    '# Speaker\n\nForm and type',
    'SPEAKER FORM\n',
    '<meta name="generator" content="Hugo">',
  ])('near miss: %j', async (text) => {
    const own = mkdtempSync(join(folder, 'near-'));
    writeFileSync(join(own, 'a.txt'), text);
    expect((await sourcesOf({ paths: [own], from: null })).results).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { identityOf } from '../../src/cli/identity.ts';
import { fileNames } from '../../src/cli/names.ts';
import { toFolder, toStream } from '../../src/cli/output.ts';
import { progressLine } from '../../src/cli/progress.ts';
import { reportTo } from '../../src/cli/report.ts';
import { hostileText } from '../hostile.ts';

const pathsOf = (extension: string) => {
  const nameOf = fileNames();
  return (name: string): string => nameOf(name, extension).path;
};

describe('the name of an article’s file', () => {
  const named = (...names: string[]): string[] => names.map(pathsOf('.html'));

  it('is the article’s with another ending, below the same folders', () => {
    expect(named('pier.txt', 'old/pier.TXT', 'notes.rtf', 'page.html', 'talk.VTT', 'q1')).toEqual(
      ['pier.html', 'old/pier.html', 'notes.rtf.html', 'page.html', 'talk.html', 'q1.html'].map(normalize),
    );
  });

  it('is given once, also where names differ only by case', () => {
    const nameOf = pathsOf('.html');
    expect(['a.txt', 'a', 'A', 'a-2', 'a', 'b'].map(nameOf)).toEqual([
      'a.html',
      'a-2.html',
      'A-3.html',
      'a-2-2.html',
      'a-4.html',
      'b.html',
    ]);
  });

  it.each([
    ['../../etc/passwd', 'etc/passwd.html'],
    ['/etc/passwd', 'etc/passwd.html'],
    ['..\\..\\c:\\x', 'c-/x.html'],
    ['.bashrc', 'bashrc.html'],
    ['-rf', 'rf.html'],
    ['', 'article.html'],
    ['..', 'article.html'],
    ['a\0b\nc', 'a-b-c.html'],
    ['Straße 中文', 'Straße-中文.html'],
  ])('can’t lead out of the folder: %j', (name, expected) => expect(named(name)).toEqual([normalize(expected)]));

  it.each([
    ['whose last letter with room is a surrogate pair', `${'a'.repeat(249)}𝒜`, `${'a'.repeat(249)}𠀀`],
    ['that is too long', 'b'.repeat(300), 'b'.repeat(301)],
    ['that only a file system without case takes for the same', 'straße', 'STRASSE'],
    ['with its accent in one letter or in two', 'caf\u00E9', 'cafe\u0301'],
    ['with a letter that nobody sees', 'pier', 'pi\u200Ber'],
  ])('isn’t another’s for one %s', (_, ...ids) => {
    const [first, second] = named(...ids) as [string, string];
    expect(second).toMatch(/-2\.html$/);
    expect([first, second].map((path) => Buffer.from(path).toString())).toEqual([first, second]);
  });

  it('has no more bytes than a file system takes, and no half letter at its end', () => {
    expect(named('李'.repeat(95), '李'.repeat(96))).toEqual([`${'李'.repeat(83)}.html`, `${'李'.repeat(82)}-2.html`]);
    expect(named(`${'a'.repeat(248)}e\u0323\u0302b`)).toEqual([`${'a'.repeat(248)}.html`]);
    expect(named(`a${'\u0301\u0302'.repeat(200)}`).map((path) => Buffer.byteLength(path))).toEqual([255]);
  });

  it('keeps vowel signs, which are half the letters of an Indian word', () =>
    expect(named('हिन्दी')).toEqual(['हिन्दी.html']));

  it('is no folder’s, whichever of the two comes first', () => {
    expect(named('a', 'a.html/b', 'a.html/c', 'A.HTML-2/b')).toEqual(
      ['a.html', 'a.html-2/b.html', 'a.html-2/c.html', 'A.HTML-2/b-2.html'].map(normalize),
    );
    expect(named('a.html/b', 'a')).toEqual([normalize('a.html/b.html'), 'a-2.html']);
  });

  it.each([
    ['con', '_con.html'],
    ['NUL.x/lpt1', '_NUL.x/_lpt1.html'],
    ['console', 'console.html'],
    ['a../b.', 'a/b.html'],
  ])('can be had on Windows: %j', (name, expected) => expect(named(name)).toEqual([normalize(expected)]));

  it('never leads out of the folder nor comes twice, whatever the articles are called', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            hostileText,
            fc.constantFrom(
              ...[
                'a',
                'A',
                'a-1',
                'a-2',
                '../a',
                '..\\..\\a',
                'a.html',
                'a.html/b',
                'A.HTML-2/b',
                '𝒜'.repeat(130),
                `${'𝒜'.repeat(130)}b`,
              ],
            ),
          ),
          {
            maxLength: 12,
          },
        ),
        (names) => {
          const paths = named(...names);
          expect(new Set(paths.map((path) => path.normalize('NFD').toUpperCase())).size).toBe(names.length);
          const folders = paths.flatMap((path) =>
            path
              .split(sep)
              .slice(0, -1)
              .map((_, i, steps) => join(...steps.slice(0, i + 1))),
          );
          expect(folders.filter((folder) => paths.includes(folder))).toEqual([]);
          for (const path of paths) {
            expect(isAbsolute(path)).toBe(false);
            expect(
              path
                .split(/[/\\]/)
                .every(
                  (step) =>
                    !/^\.|^$/.test(step) && Buffer.byteLength(step) <= 255 && Buffer.from(step).toString() === step,
                ),
            ).toBe(true);
          }
        },
      ),
    );
  });
});

/** What is to be written of an article in one format. */
const result = (name: string, content: string, extension = '.csv') => ({ name, files: [{ extension, content }] });

describe('a folder of results', () => {
  let folder = '';
  beforeEach(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
    folder = mkdtempSync(join(tmpdir(), 'onrecord-output-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has a file an article and nothing else', async () => {
    const output = toFolder(join(folder, 'new/deep'), []);
    expect(await output.write(result('a.txt', 'one'))).toEqual([]);
    expect(await output.write(result('old/b', 'two'))).toEqual([]);
    expect(readdirSync(join(folder, 'new/deep'), { recursive: true }).sort()).toEqual([
      'a.csv',
      'old',
      join('old', 'b.csv'),
    ]);
    expect(readFileSync(join(folder, 'new/deep/old/b.csv'), 'utf8')).toBe('two');
  });

  it('never overwrites an article', async () => {
    writeFileSync(join(folder, 'a.txt'), 'article');
    const output = toFolder(folder, [identityOf(join(folder, 'a.txt'))]);
    expect(await output.write(result('a.txt', 'table', '.txt'))).toEqual([]);
    const told = `${join(folder, 'a.txt')} is a file to read and is not overwritten: name another folder with --out`;
    expect(output.end()).toEqual([{ problem: told }]);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('article');
  });

  it.each(['link to its folder', 'hard link', 'link'])('never overwrites an article by way of a %s', async (way) => {
    mkdirSync(join(folder, 'in'));
    const article = join(folder, 'in/a.txt');
    writeFileSync(article, 'article');
    const out = join(folder, 'out');
    if (way === 'link to its folder') symlinkSync('in', out);
    else mkdirSync(out);
    if (way === 'hard link') linkSync(article, join(out, 'a.txt'));
    if (way === 'link') symlinkSync(article, join(out, 'a.txt'));
    const output = toFolder(out, [identityOf(article)]);
    await output.write(result('a.txt', 'table', '.txt'));
    expect(output.end()).toEqual([{ problem: expect.stringContaining(`${join(out, 'a.txt')} is a file to read`) }]);
    expect(readFileSync(article, 'utf8')).toBe('article');
  });

  it('tells once of all articles that are not overwritten', async () => {
    const names = ['a.txt', 'b.txt', 'c.txt'];
    for (const name of names) writeFileSync(join(folder, name), 'article');
    const output = toFolder(
      folder,
      names.map((name) => identityOf(join(folder, name))),
    );
    for (const name of [...names, 'd.txt']) expect(await output.write(result(name, 'table', '.txt'))).toEqual([]);
    const told = `3 results have the names of files to read (${join(folder, 'a.txt')}, …), which are not overwritten`;
    expect(output.end()).toEqual([{ problem: `${told}: name another folder with --out` }]);
  });

  it('never overwrites a result by way of a link between its folders', async () => {
    mkdirSync(join(folder, 'x'));
    symlinkSync('x', join(folder, 'y'));
    const output = toFolder(folder, []);
    expect(await output.write(result('x/a', 'one'))).toEqual([]);
    expect(await output.write(result('y/a', 'two'))).toEqual([
      { problem: expect.stringMatching(/is the result of another article and is not overwritten$/) },
    ]);
    expect(readFileSync(join(folder, 'x/a.csv'), 'utf8')).toBe('one');
  });

  it('has a file of each format, of which no two of two articles are one', async () => {
    const output = toFolder(folder, []);
    const files = ['.json', '.annotations.json'].map((extension) => ({ extension, content: extension }));
    expect(await output.write({ name: 'a', files })).toEqual([]);
    expect(await output.write({ name: 'a.annotations', files })).toEqual([
      { note: expect.stringMatching(/-2\.json is/) },
    ]);
    expect(readdirSync(folder).sort()).toEqual([
      'a.annotations-2.json',
      'a.annotations.annotations.json',
      'a.annotations.json',
      'a.json',
    ]);
    expect(readFileSync(join(folder, 'a.annotations.json'), 'utf8')).toBe('.annotations.json');
  });

  it('overwrites what an earlier run wrote', async () => {
    for (const content of ['one', 'two']) expect(await toFolder(folder, []).write(result('a', content))).toEqual([]);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('two');
  });

  it('tells of a result that isn’t where its name says', async () => {
    const output = toFolder(folder, []);
    await output.write(result('a', 'one'));
    expect(await output.write(result('A', 'two'))).toEqual([
      { note: `${join(folder, 'A-2.csv')} is what ${join(folder, 'A.csv')} would be, had no other article that name` },
    ]);
    expect(readdirSync(folder).sort()).toEqual(['A-2.csv', 'a.csv']);
  });

  it('replaces nothing but files', async () => {
    mkdirSync(join(folder, 'a.csv'));
    execFileSync('mkfifo', [join(folder, 'b.csv')]);
    const output = toFolder(folder, []);
    for (const name of ['a', 'b'])
      expect(await output.write(result(name, 'x'))).toEqual([{ problem: expect.any(String) }]);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv']);
  });

  it('tells what can’t be written, and leaves no half a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await toFolder(join(folder, 'file'), []).write(result('a', 'x'))).toEqual([
      { problem: expect.stringMatching(/can't be written \(E/) },
    ]);
    expect(existsSync(join(folder, 'file/a.csv'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('a stream of results', () => {
  it('waits for its reader', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    const output = toStream(stream, 'head\n');
    let isWritten = false;
    const written = output.write(result('a', 'long enough\n')).then(() => {
      isWritten = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isWritten).toBe(false);
    expect(String(stream.read())).toBe('head\nlong enough\n');
    await written;
    await output.write(result('b', 'b\n'));
    expect(String(stream.read())).toBe('b\n');
  });
});

describe('the progress bar', () => {
  const at = { articles: 1200, bytes: 500, total: 1000, seconds: 5 };

  it('tells how far it is, how fast and how long yet', () => {
    expect(progressLine(at, 80)).toBe('██████████░░░░░░░░░░   50 %  1200 articles  240/s  0:05 left');
    expect(progressLine({ ...at, bytes: 1, seconds: 100 }, 80)).toMatch(
      / {3}0 % {2}1200 articles {2}12\/s {2}27:45:00 left$/,
    );
    expect(progressLine({ articles: 1, bytes: 1000, total: 1000, seconds: 2 }, 80)).toBe(
      '████████████████████  100 %  1 article  0.5/s  0:00 left',
    );
  });

  it('tells what it can where the end isn’t known', () => {
    expect(progressLine({ ...at, total: null }, 80)).toBe('1200 articles  240/s');
    expect(progressLine({ articles: 0, bytes: 0, total: 0, seconds: 0 }, 80)).toBe('0 articles  0.0/s');
  });

  it('is never wider than the terminal', () => {
    for (let width = 1; width < 80; width++) expect(progressLine(at, width).length).toBeLessThan(width);
    expect(progressLine(at, 50)).toBe(' 50 %  1200 articles  240/s  0:05 left');
  });

  it('gives way to complaints and is gone at the end', () => {
    let [screen, now] = ['', 0];
    const terminal = {
      write: (text: string) => {
        screen += text;
      },
      columns: 80,
    };
    const report = reportTo(terminal, true, () => now);
    report.progress(at);
    report.progress({ ...at, articles: 1300 });
    report.complain('a.txt: no such file');
    now += 1000;
    report.progress({ ...at, articles: 1400 });
    report.end();
    const bar = progressLine(at, 80);
    expect(screen).toBe(
      `\r\x1b[K${bar}\r\x1b[Konrecord: a.txt: no such file\n${bar}\r\x1b[K${progressLine({ ...at, articles: 1400 }, 80)}\r\x1b[K`,
    );
  });

  it('is the only thing that steers the terminal: what is complained of is one line and shown', () => {
    let screen = '';
    const report = reportTo({ write: (text: string) => (screen += text) }, false);
    report.complain('\x1b]0;a\x07b\x9b2J\x7f.txt\nonrecord: all is well\r\u202E: no such file');
    expect(screen).toBe('onrecord: �]0;a�b�2J�.txt�onrecord: all is well��: no such file\n');
  });

  it('is nowhere but on a terminal', () => {
    let screen = '';
    const report = reportTo(
      {
        write: (text: string) => {
          screen += text;
        },
      },
      false,
    );
    report.progress(at);
    report.end();
    expect(screen).toBe('');
  });
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, normalize } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fileNames } from '../../src/cli/names.ts';
import { toFolder, toStream } from '../../src/cli/output.ts';
import { progressLine } from '../../src/cli/progress.ts';
import { reportTo } from '../../src/cli/report.ts';
import { hostileText } from '../hostile.ts';

describe('the name of an article’s file', () => {
  const named = (...names: string[]): string[] => names.map(fileNames('.html'));

  it('is the article’s with another ending, below the same folders', () => {
    expect(named('pier.txt', 'old/pier.TXT', 'notes.md', 'q1')).toEqual(
      ['pier.html', 'old/pier.html', 'notes.md.html', 'q1.html'].map(normalize),
    );
  });

  it('is given once, also where names differ only by case', () => {
    const nameOf = fileNames('.html');
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

  it('never leads out of the folder nor comes twice, whatever the articles are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileText, fc.constantFrom('a', 'A', 'a-1', 'a-2', '../a', '..\\..\\a')), {
          maxLength: 12,
        }),
        (names) => {
          const paths = named(...names);
          expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(names.length);
          for (const path of paths) {
            expect(isAbsolute(path)).toBe(false);
            expect(path.split(/[/\\]/).every((step) => !/^\.|^$/.test(step) && step.length <= 120)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a folder of results', () => {
  let folder = '';
  beforeEach(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
    folder = mkdtempSync(join(tmpdir(), 'onrecord-output-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has a file an article and nothing else', async () => {
    const output = toFolder(join(folder, 'new/deep'), '.csv', []);
    expect(await output.write('a.txt', 'one')).toBeNull();
    expect(await output.write('old/b', 'two')).toBeNull();
    expect(readdirSync(join(folder, 'new/deep'), { recursive: true }).sort()).toEqual([
      'a.csv',
      'old',
      join('old', 'b.csv'),
    ]);
    expect(readFileSync(join(folder, 'new/deep/old/b.csv'), 'utf8')).toBe('two');
  });

  it('never overwrites an article', async () => {
    writeFileSync(join(folder, 'a.txt'), 'article');
    const problem = await toFolder(folder, '.txt', [join(folder, 'a.txt')]).write('a.txt', 'table');
    expect(problem).toMatch(/a\.txt is an article to read and is not overwritten$/);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('article');
  });

  it('tells what can’t be written, and leaves no half a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await toFolder(join(folder, 'file'), '.csv', []).write('a', 'x')).toMatch(/can't be written \(E/);
    expect(existsSync(join(folder, 'file/a.csv'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('a stream of results', () => {
  it('waits for its reader', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    const output = toStream(stream, 'head\n');
    let isWritten = false;
    const written = output.write('a', 'long enough\n').then(() => {
      isWritten = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isWritten).toBe(false);
    expect(String(stream.read())).toBe('head\nlong enough\n');
    await written;
    await output.write('b', 'b\n');
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

import { type ChildProcessWithoutNullStreams, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { toHtml } from '../../src/outputs/index.ts';
import { extractionSchema } from '../../src/schema/index.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A build elsewhere can be tried with BUILD=FOLDER. */
const COMMAND = join(ROOT, process.env.BUILD ?? 'dist', 'cli.js');
const EXAMPLE = join(ROOT, 'examples/ferry.txt');
const text = '“We will mend the pier,” said Ann Lee.\n';

/** util-linux's `script` runs a command on a terminal of its own; other systems' takes other arguments. */
const hasScript = process.platform === 'linux';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-command-'));
  writeFileSync(join(folder, 'pier.txt'), text);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'latin1.txt'), Buffer.from('caf\xE9', 'latin1'));
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'news/old'), { recursive: true });
  writeFileSync(join(folder, 'news/pier.txt'), text);
  writeFileSync(join(folder, 'news/boat.txt'), '“The boat is safe,” said Bo Cho. “It is old.”\n');
  writeFileSync(join(folder, 'news/old/rain.txt'), 'It rained.\n');
  writeFileSync(join(folder, 'known.json'), '[{"name":"Ann Lee","id":"mp-1"}]');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built command; `input` is what stands on its standard input. */
function onrecord(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', [COMMAND, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

describe('onrecord FILE…', () => {
  it('prints a table of who said what', () => {
    const { status, stdout, stderr } = onrecord(['pier.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toMatch(/^SPEAKER +FORM +TYPE +\[CUE\] TEXT$/);
    expect(stdout.split('\n')[1]).toMatch(/^\S.* {2}direct {2}commitment {2}\[said\] “We will mend the pier,”$/);
  });

  it('reads standard input, by itself or as -', () => {
    const expected = onrecord(['pier.txt']).stdout;
    expect(onrecord([], text).stdout).toBe(expected);
    expect(onrecord(['-'], text).stdout).toBe(expected);
  });

  it('waits for a writer that takes its time', () => {
    const slow = `(sleep 0.5; cat pier.txt; sleep 0.2; cat pier.txt) | node ${COMMAND} --json`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', slow], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(extract(text + text));
  });

  it('heads each of several articles with its name', () => {
    const { stdout } = onrecord(['pier.txt', 'empty.txt']);
    expect(stdout).toMatch(/^== pier\.txt\nSPEAKER[\s\S]*\n\n== empty\.txt\nNobody is quoted\.\n\n$/);
  });

  it('wraps to COLUMNS', () => {
    const longest = (columns: string): number =>
      Math.max(
        ...onrecord([EXAMPLE], '', { COLUMNS: columns })
          .stdout.split('\n')
          .map((line) => line.length),
      );
    expect(longest('80')).toBeLessThanOrEqual(80);
    expect(longest('30')).toBeLessThanOrEqual(30);
    expect(longest('140')).toBeGreaterThan(100);
    expect(longest('nonsense')).toBeLessThanOrEqual(100);
  });

  it('has no colours where it isn’t a terminal', () => {
    expect(onrecord([EXAMPLE], '', { FORCE_COLOR: '1' }).stdout).not.toContain('\x1b');
  });

  it.runIf(hasScript)('has colours on a terminal, unless NO_COLOR is set', () => {
    const onTerminal = (env: Record<string, string>): string =>
      spawnSync('script', ['-qec', `node ${COMMAND} pier.txt`, '/dev/null'], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', TERM: 'xterm', ...env },
      }).stdout;
    expect(onTerminal({})).toContain('\x1b[32m');
    expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\x1b[32m');
    expect(onTerminal({ NO_COLOR: '' })).toContain('\x1b[32m');
  });
});

describe('onrecord --json', () => {
  it('prints the record, as extract gives it', () => {
    const article = readFileSync(EXAMPLE, 'utf8');
    const { status, stdout } = onrecord(['--json', EXAMPLE]);
    expect(status).toBe(0);
    expect(extractionSchema.parse(JSON.parse(stdout))).toEqual(extract(article));
  });

  it('prints a line for each of several articles, with its name', () => {
    const lines = onrecord(['--json', 'pier.txt', 'empty.txt']).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { file: 'pier.txt', record: extract(text) },
      { file: 'empty.txt', record: extract('') },
    ]);
  });

  it('takes an empty file for an empty record', () => {
    const { status, stdout, stderr } = onrecord(['--json', 'empty.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ segments: [], attributions: [], speakers: [], statements: [] });
  });
});

describe('a wrong call gets one clear line on standard error and exit status 2', () => {
  it.each([
    [['nowhere.txt'], 'onrecord: nowhere.txt: no such file\n'],
    [['empty'], 'onrecord: empty: is a folder without a text in it (.txt, .md, .html, .vtt, .srt)\n'],
    [['*.pdf'], 'onrecord: *.pdf: no file matches\n'],
    [['--speakers', 'nowhere.json', 'pier.txt'], 'onrecord: nowhere.json: no such file\n'],
    [
      ['--format', 'html', 'pier.txt', 'empty.txt'],
      'onrecord: --format html makes a page of each article: add --out DIR (see onrecord --help)\n',
    ],
    [
      ['--out', 'pier.txt/x', 'pier.txt'],
      expect.stringMatching(/^onrecord: pier\.txt\/x can't be made \(E[^\n]*\)\n$/),
    ],
    [['latin1.txt'], 'onrecord: latin1.txt: is not UTF-8 text (convert it first: iconv -f WINDOWS-1252 -t UTF-8)\n'],
    [['--xml', 'pier.txt'], 'onrecord: unknown option --xml (see onrecord --help)\n'],
    [['-x'], 'onrecord: unknown option -x (see onrecord --help)\n'],
    [['--json=yes', 'pier.txt'], 'onrecord: option --json does not take an argument (see onrecord --help)\n'],
    [['-', '-'], 'onrecord: standard input (-) can be read only once (see onrecord --help)\n'],
  ])('%j', (args, message) => {
    expect(onrecord(args)).toEqual({ status: 2, stdout: '', stderr: message });
  });

  it.runIf(hasScript)('also without a file on a terminal', () => {
    const { stdout, status } = spawnSync('script', ['-qec', `node ${COMMAND}`, '/dev/null'], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('onrecord: name a file, or send text to standard input (see onrecord --help)');
    expect(status).toBe(2);
  });

  it.each([
    ['an empty pipe', 'printf "" | node'],
    ['no input', 'node </dev/null'],
    ['closed input', 'node <&-'],
  ])('with nothing on standard input: %s', (_, shell) => {
    const call = shell.replace('node', `node ${COMMAND}`);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', call], { encoding: 'utf8' });
    const message = 'onrecord: standard input: nothing to read (see onrecord --help)\n';
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: message });
  });

  it.runIf(hasScript)('where standard output is full', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `node ${COMMAND} pier.txt >/dev/full`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^onrecord: standard output can't be written \(ENOSPC[^\n]*\)\n$/);
    expect(status).toBe(2);
  });

  it('but the other files are read', () => {
    const { status, stdout, stderr } = onrecord(['nowhere.txt', 'pier.txt']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'onrecord: nowhere.txt: no such file\n' });
    expect(stdout).toContain('== pier.txt');
  });
});

describe('onrecord --help and --version', () => {
  it('help fits a terminal, and goes before everything else', () => {
    const { status, stdout } = onrecord(['--help', 'nowhere.txt']);
    expect(status).toBe(0);
    expect(stdout).toContain('onrecord [options] FILE|FOLDER|GLOB|ADDRESS…');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(onrecord(['-h']).stdout).toBe(stdout);
  });

  it('version is the package’s', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(onrecord(['--version']).stdout).toBe(`${version}\n`);
  });
});

describe('onrecord FOLDER and GLOB', () => {
  it('reads the .txt files of a folder and of those in it', () => {
    const { status, stdout } = onrecord(['--ndjson', '--from', 'text', 'news']);
    expect(status).toBe(0);
    expect(lines(stdout).map(({ file }) => file)).toEqual(['boat.txt', join('old', 'rain.txt'), 'pier.txt']);
  });

  it('reads what a glob matches, where the shell leaves it alone', () => {
    const { stdout } = onrecord(['--json', 'news/*.txt']);
    expect(lines(stdout).map(({ file }) => file)).toEqual(['news/boat.txt', 'news/pier.txt']);
  });

  it('leaves out of a table the articles in which nothing matches, and counts them once', () => {
    const { status, stdout, stderr } = onrecord(['--speaker', 'Cho', 'news']);
    expect(stdout.match(/^== .*/gm)).toEqual(['== boat.txt']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'onrecord: Nothing that is said in 2 of 3 articles matches "Cho".\n',
    });
    expect(onrecord(['--speaker', 'Verrick', 'news'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'onrecord: Nothing that is said in any of 3 articles matches "Verrick".\n',
    });
    expect(onrecord(['--speaker', 'Cho', '--json', 'news']).stderr).toBe('');
  });

  it('reads none of what it wrote there, and says so once', () => {
    mkdirSync(join(folder, 'own'));
    writeFileSync(join(folder, 'own/pier.txt'), text);
    expect(onrecord(['-f', 'html,markdown', '-o', 'own', 'own']).stderr).toBe('');
    const { stdout, stderr } = onrecord(['-f', 'html,csv', '-o', 'own', 'own']);
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: `onrecord: left out 2 files that onrecord wrote (${join('own', 'pier.html')}, …)\n`,
    });
    expect(onrecord(['own']).stdout).toBe(onrecord(['own/pier.txt']).stdout);
  });

  it.each(['1', '3'])('gives the same in the same order, whatever --jobs is: %s', (jobs) => {
    const { stdout } = onrecord(['--json', '--jobs', jobs, 'news', 'pier.txt', EXAMPLE]);
    expect(lines(stdout).map(({ record }) => record.attributions.length > 0)).toEqual([true, false, true, true, true]);
    expect(stdout).toBe(onrecord(['--json', 'news', 'pier.txt', EXAMPLE]).stdout);
  });
});

describe('onrecord --format and --out', () => {
  it('makes a page of each article of a folder', () => {
    const { status, stdout, stderr } = onrecord(['-f', 'html', '-o', 'pages', 'news']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(folder, 'pages'), { recursive: true }).sort()).toEqual([
      'boat.html',
      'old',
      join('old', 'rain.html'),
      'pier.html',
    ]);
    expect(readFileSync(join(folder, 'pages/pier.html'), 'utf8')).toBe(
      toHtml(extract(text), text, { standalone: true }),
    );
  });

  it('makes a file of each format that is asked for, or of all', () => {
    const asked = onrecord(['-f', 'csv,markdown', '-o', 'both', 'pier.txt']);
    expect(asked).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(folder, 'both')).sort()).toEqual(['pier.csv', 'pier.md']);
    onrecord(['-f', 'all', '-o', 'all', 'pier.txt']);
    const made = readdirSync(join(folder, 'all')).sort();
    expect(made).toEqual(
      ['annotations.json', 'csv', 'html', 'json', 'jsonld', 'md', 'ndjson', 'txt'].map((ending) => `pier.${ending}`),
    );
    expect(readFileSync(join(folder, 'all/pier.md'), 'utf8')).toBe(readFileSync(join(folder, 'both/pier.md'), 'utf8'));
  });

  it('makes one table of several articles', () => {
    const { stdout } = onrecord(['-f', 'csv', 'news']);
    expect(stdout.match(/^article,/gm)).toHaveLength(1);
    expect(
      stdout
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    ).toEqual(['boat.txt', 'boat.txt', 'pier.txt']);
  });

  it('never overwrites an article', () => {
    const { status, stderr } = onrecord(['--out', 'news', 'news']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^onrecord: 3 results have the names of files to read \(news\/boat\.txt, …\), which are not overwritten: name another folder with --out\n$/,
    );
    expect(readFileSync(join(folder, 'news/pier.txt'), 'utf8')).toBe(text);
  });

  it('is made of what is asked for alone', () => {
    const wanted = ['--speaker', 'cho', '--type', 'claim', '--form', 'direct', '--min-confidence', '0.1'];
    const { stdout } = onrecord(['--json', ...wanted, 'news/boat.txt']);
    const { attributions, speakers } = extractionSchema.parse(JSON.parse(stdout));
    expect(speakers.map(({ name }) => name)).toEqual(['Bo Cho']);
    expect(attributions).toHaveLength(1);
    expect(JSON.parse(onrecord(['--json', '--speaker', 'lee', 'news/boat.txt']).stdout).attributions).toEqual([]);
    expect(JSON.parse(onrecord(['--json', '--min-confidence', '1', 'news/boat.txt']).stdout).attributions).toEqual([]);
  });

  it('knows the speakers whom it is told', () => {
    const { stdout } = onrecord(['--json', '--speakers', 'known.json', '--speaker', 'mp-1', 'pier.txt']);
    expect(JSON.parse(stdout).speakers).toMatchObject([{ name: 'Ann Lee', known: 'mp-1' }]);
  });

  it('reads statements in context where that is asked for', () => {
    const { stdout } = onrecord(['--json', '--reader', 'news/old/rain.txt']);
    expect(JSON.parse(stdout).meta.weights).toMatch(/\+reader-\d+$/);
  });

  it('types narration where that is asked for', () => {
    const { stdout } = onrecord(['--json', '--narration', 'news/old/rain.txt']);
    expect(JSON.parse(stdout).statements).toMatchObject([{ attribution: null, content: [{ text: 'It rained.' }] }]);
  });
});

describe('onrecord https://…', () => {
  it('reads a page, and tells of one that it can’t', async () => {
    const page = `<!doctype html><h1>Pier</h1><p>${text}</p>`;
    const server = createServer(({ url }, response) => {
      response.writeHead(url === '/news/pier.html' ? 200 : 404, { 'content-type': 'text/html' }).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const run = promisify(execFile);
    const addresses = [`${site}/news/pier.html`, `${site}/gone`];
    const failed = await run('node', [COMMAND, '-f', 'json', '-o', 'fetched', ...addresses], { cwd: folder }).catch(
      (error) => error,
    );
    server.close();
    expect([failed.code, failed.stderr]).toEqual([2, `onrecord: ${site}/gone: the server answered 404 Not Found\n`]);
    const [host] = readdirSync(join(folder, 'fetched'));
    const written = readFileSync(join(folder, 'fetched', host as string, 'news/pier.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(extract(page));
  });
});

describe('onrecord --ndjson', () => {
  const articles = [
    { id: 'a', text, by: 'x', n: 1 },
    { text: '', id: null },
    { id: 'c', text: '“No,” said Bo Cho.\u2028“Yes.”' },
  ];
  const input = articles.map((article) => `${JSON.stringify(article)}\n`).join('');

  it('adds the record to each line, in order', () => {
    const { status, stdout, stderr } = onrecord(['--ndjson'], input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines(stdout)).toEqual(articles.map((article) => ({ ...article, record: extract(article.text) })));
    expect(onrecord(['--ndjson', '-j2'], input).stdout).toBe(stdout);
  });

  it('reports bad lines with their numbers, reads on, and ends with 1', () => {
    const [first, , third] = input.split('\n');
    const { status, stdout, stderr } = onrecord(['--ndjson'], `${first}\n{"text"\n\n[]\n{"id":1}\n${third}`);
    expect(stderr).toMatch(
      /^onrecord: standard input, line 2: is not JSON \([^\n]*\)\nonrecord: standard input, line 4: is not a JSON object\nonrecord: standard input, line 5: has no "text" that is a string\n$/,
    );
    expect(lines(stdout).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(status).toBe(1);
  });

  it('is nothing for nothing: a part of a big file may be empty', () => {
    expect(onrecord(['--ndjson'], '')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('is known by the name of the file, and read from several', () => {
    writeFileSync(join(folder, 'some.jsonl'), input);
    const { stdout } = onrecord(['-f', 'ndjson', 'some.jsonl', 'pier.txt', 'some.jsonl']);
    expect(lines(stdout).map(({ id, file }) => id ?? file ?? null)).toEqual([
      'a',
      null,
      'c',
      'pier.txt',
      'a',
      null,
      'c',
    ]);
  });

  it('makes files that are named by ids', () => {
    onrecord(['--ndjson', '-f', 'markdown', '-o', 'named'], input.replace('"id":"a"', '"id":"../../a/b"'));
    expect(readdirSync(join(folder, 'named'), { recursive: true }).sort()).toEqual([
      'a',
      join('a', 'b.md'),
      'c.md',
      'stdin-2.md',
    ]);
  });

  it('gives each result as soon as it is ready, while the writer takes its time', async () => {
    const child = spawn('node', [COMMAND, '--ndjson', '-j2']);
    const next = nextLineOf(child);
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(`${JSON.stringify({ id, text })}\n`);
      expect(JSON.parse(await next()).id).toBe(id);
    }
    child.stdin.end();
    expect(await ended(child)).toMatchObject({ status: 0 });
  });

  /** Nine thousand lines more are 180 MB more to read and as many to write; what a lazy garbage collector leaves is less. */
  it('takes no more memory for ten times the lines', async () => {
    const peakOf = async (count: number): Promise<number> => {
      const child = spawn('node', ['--require', join(folder, 'peak.cjs'), COMMAND, '--ndjson']);
      const { status, stderr } = await fed(child, count);
      expect(status).toBe(0);
      return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1000;
    };
    writeFileSync(
      join(folder, 'peak.cjs'),
      `if (require('node:worker_threads').isMainThread)
         process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));`,
    );
    const [few, many] = [await peakOf(1000), await peakOf(10_000)];
    expect(few).toBeGreaterThan(50);
    expect(many).toBeLessThan(few + 90);
  });

  it('reads no further than its reader takes', async () => {
    const child = spawn('node', [COMMAND, '--ndjson']);
    const line = longLine(0);
    let taken = 0;
    for (let i = 0; i < 2000; i++)
      child.stdin.write(line, () => {
        taken += line.length;
      });
    child.stdin.end();
    let before = -1;
    while (taken !== before || taken === 0) {
      before = taken;
      await wait(1000);
    }
    expect(taken).toBeLessThan(8_000_000);
    const { status, stdout } = await ended(child);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(2000 * line.length);
  });

  const longLine = (i: number): string =>
    `${JSON.stringify({ id: i, text: '“No,” said Bo Cho.', pad: 'x'.repeat(20_000) })}\n`;

  async function fed(child: ChildProcessWithoutNullStreams, count: number) {
    const end = ended(child, () => undefined);
    for (let i = 0; i < count; i++) if (!child.stdin.write(longLine(i))) await once(child.stdin, 'drain');
    child.stdin.end();
    return end;
  }
});

describe('an end before the end', () => {
  it('is no error, where the reader has seen enough', async () => {
    const shell = `yes '{"text":"“No,” said Bo Cho."}' | node ${COMMAND} --ndjson -j2 | head -n 1`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines(stdout)).toHaveLength(1);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('is quick and whole on %s', async (signal, status) => {
    const child = spawn('node', [COMMAND, '--ndjson', '-j2']);
    const next = nextLineOf(child);
    const line = `${JSON.stringify({ text })}\n`;
    child.stdin.on('error', () => undefined);
    for (let i = 0; i < 400; i++) child.stdin.write(line);
    await next();
    child.kill(signal);
    const end = await ended(child);
    expect(end).toMatchObject({ status, stderr: '' });
    expect(end.stdout === '' || end.stdout.endsWith('}\n')).toBe(true);
  });

  it('leaves no half a file in --out', async () => {
    const child = spawn('node', [COMMAND, '--ndjson', '-f', 'html', '-o', join(folder, 'cut')]);
    child.stdin.on('error', () => undefined);
    for (let i = 0; i < 2000; i++) child.stdin.write(`${JSON.stringify({ id: `n${i}`, text })}\n`);
    while (!existsSync(join(folder, 'cut/n5.html'))) await wait(20);
    child.kill('SIGINT');
    await ended(child);
    const files = readdirSync(join(folder, 'cut'));
    for (const file of files) {
      expect(file).toMatch(/^n\d+\.html$/);
      expect(readFileSync(join(folder, 'cut', file), 'utf8')).toMatch(/<\/html>\n$/);
    }
  });
});

describe('the progress bar', () => {
  const onTerminal = (command: string): string =>
    spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, encoding: 'utf8' }).stdout;

  it.runIf(hasScript)('is on the terminal while results go elsewhere, and gone at the end', () => {
    const screen = onTerminal(`node ${COMMAND} --json news ${EXAMPLE} > records.ndjson`);
    expect(screen).toMatch(/[█░]{20} +\d+ % {2}\d articles? {2}[\d.]+\/s/);
    expect(screen.endsWith('\r\x1b[K')).toBe(true);
    expect(lines(readFileSync(join(folder, 'records.ndjson'), 'utf8'))).toHaveLength(4);
  });

  it.runIf(hasScript)('stays away where results are on the terminal, or there is one article alone', () => {
    expect(onTerminal(`node ${COMMAND} news`)).not.toMatch(/[█░]/);
    expect(onTerminal(`node ${COMMAND} pier.txt > table`)).toBe('');
  });
});

const lines = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What a process printed once it has ended; `take` may drop it as it comes. */
async function ended(
  child: ChildProcessWithoutNullStreams,
  take?: (data: string) => void,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', take ?? ((data) => (stdout += data)));
  child.stderr.setEncoding('utf8').on('data', (data) => (stderr += data));
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
}

/** Waits for one line after the other of what a process prints. */
function nextLineOf(child: ChildProcessWithoutNullStreams): () => Promise<string> {
  let rest = '';
  return async () => {
    while (!rest.includes('\n')) {
      const chunk = child.stdout.read();
      if (chunk === null) await once(child.stdout, 'readable');
      else rest += chunk;
    }
    const line = rest.slice(0, rest.indexOf('\n'));
    rest = rest.slice(line.length + 1);
    return line;
  };
}

describe('a reader that stops early', () => {
  it('ends the command cleanly', async () => {
    const child = spawn('node', [COMMAND, '--json', ...Array(40).fill(EXAMPLE)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (data) => {
      complaints += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { extractionSchema } from '../../src/schema/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'dist/cli.js');
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
  mkdirSync(join(folder, 'articles'));
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
    expect(stdout.split('\n')[0]).toMatch(/^SPEAKER +FORM +TYPE +TEXT$/);
    expect(stdout.split('\n')[1]).toMatch(/^\S.* {2}direct {2}commitment {2}“We will mend the pier,”$/);
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
    [['articles'], 'onrecord: articles: is a folder, not a file\n'],
    [['latin1.txt'], 'onrecord: latin1.txt: is not UTF-8 text (convert it first: iconv -f WINDOWS-1252 -t UTF-8)\n'],
    [['--xml', 'pier.txt'], 'onrecord: unknown option --xml (see onrecord --help)\n'],
    [['-x'], 'onrecord: unknown option -x (see onrecord --help)\n'],
    [['--json=yes', 'pier.txt'], 'onrecord: option --json does not take an argument (see onrecord --help)\n'],
    [['-', '-'], 'onrecord: standard input (-) can be read only once\n'],
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
    expect(stdout).toContain('onrecord [--json] FILE…');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(onrecord(['-h']).stdout).toBe(stdout);
  });

  it('version is the package’s', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(onrecord(['--version']).stdout).toBe(`${version}\n`);
  });
});

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

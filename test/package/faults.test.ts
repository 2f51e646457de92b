import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What the built command makes of faults of the machine and of its callers: each row of the table in docs/guide.md. */

const COMMAND = join(import.meta.dirname, '../..', process.env.BUILD ?? 'dist', 'cli.js');
const text = '“We will mend the pier,” said Ann Lee.\n';
const isLinux = process.platform === 'linux';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-faults-'));
  writeFileSync(join(folder, 'pier.txt'), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a shell command, in which `onrecord` is the built one. */
function shell(command: string, input = '') {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `onrecord() { node ${COMMAND} "$@"; }; ${command}`], {
    cwd: folder,
    input,
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  return { status, stdout, stderr };
}

const linesOf = (...ids: readonly string[]): string => ids.map((id) => `${JSON.stringify({ id, text })}\n`).join('');

describe('results in --out', () => {
  it.each([
    ['that are cut within a letter', [`${'a'.repeat(99)}𝒜`, `${'a'.repeat(99)}𠀀`]],
    ['of three bytes a letter', ['李'.repeat(95), '李'.repeat(100)]],
    ['that are a file and a folder', ['b', 'b.json/c']],
  ])('are all there, whatever their names: %s', (title, ids) => {
    const { status } = shell(`onrecord --ndjson -f json -o '${title}'`, linesOf(...ids));
    const files = (readdirSync(join(folder, title), { recursive: true }) as string[]).filter((file) =>
      statSync(join(folder, title, file)).isFile(),
    );
    expect([status, files.length]).toEqual([0, ids.length]);
  });

  it('that have another’s name get one of their own, and standard error tells', () => {
    const { status, stderr } = shell('onrecord --ndjson -f json -o twice', linesOf('a', 'A'));
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'onrecord: twice/A-2.json is what twice/A.json would be, had no other article that name\n',
    });
  });

  it('never overwrite what is read, whatever link leads to it', () => {
    mkdirSync(join(folder, 'in'));
    for (const file of ['a.txt', 'lines.json', 'known.json']) writeFileSync(join(folder, 'in', file), '[]');
    symlinkSync('in', join(folder, 'alias'));
    const table = shell('onrecord -f text -o alias in/');
    expect(table).toEqual({
      status: 2,
      stdout: '',
      stderr: 'onrecord: alias/a.txt is a file to read and is not overwritten: name another folder with --out\n',
    });
    writeFileSync(join(folder, 'in/lines.json'), linesOf('lines', 'known'));
    const records = shell('onrecord --from ndjson -f json -o alias --speakers in/known.json in/lines.json');
    expect(records.status).toBe(2);
    expect(records.stderr).toBe(
      'onrecord: 2 results have the names of files to read (alias/lines.json, …), which are not overwritten: name another folder with --out\n',
    );
    const piped = shell('onrecord --ndjson -f json -o alias < in/lines.json');
    expect(piped.stderr).toContain('alias/lines.json is a file to read and is not overwritten');
    expect(readFileSync(join(folder, 'in/a.txt'), 'utf8')).toBe('[]');
    expect(readFileSync(join(folder, 'in/lines.json'), 'utf8')).toBe(linesOf('lines', 'known'));
  });

  it('are no standard output that is a file to read', () => {
    writeFileSync(join(folder, 'own.ndjson'), linesOf('a'));
    const { status, stderr } = shell('onrecord own.ndjson >> own.ndjson');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'onrecord: standard output is a file to read and is not overwritten\n',
    });
    expect(readFileSync(join(folder, 'own.ndjson'), 'utf8')).toBe(linesOf('a'));
  });

  it.runIf(isLinux).each(['/proc/x', '/proc/x/y', 'pipe', 'pipe/x', 'pier.txt'])('need a folder: --out %s', (out) => {
    spawnSync('mkfifo', ['pipe'], { cwd: folder });
    const { status, stdout, stderr } = shell(`onrecord --json --out ${out} pier.txt`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^onrecord: \S+ can't be made \(E[^\n]*\)\n$/);
  });

  it.runIf(isLinux && process.getuid?.() === 0)('on a full disk are reported, and those that fit are whole', (test) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) return test.skip();
    try {
      const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
      const { status, stderr } = shell('onrecord --ndjson -f html -o disk', linesOf(...ids));
      const files = readdirSync(disk);
      expect(status).toBe(2);
      expect(stderr).toMatch(/can't be written \(ENOSPC/);
      expect(files.length).toBeGreaterThan(0);
      expect(stderr.trim().split('\n').length).toBe(ids.length - files.length);
      for (const file of files) expect(readFileSync(join(disk, file), 'utf8')).toMatch(/<\/html>\n$/);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('are whole or not there after kill -9', async () => {
    const child = spawn('node', [COMMAND, '--ndjson', '-f', 'html', '-o', join(folder, 'killed')]);
    child.stdin.on('error', () => undefined);
    child.stdin.write(linesOf(...Array.from({ length: 1000 }, (_, i) => `n${i}`)));
    while (!existsSync(join(folder, 'killed/n5.html'))) await wait(20);
    child.kill('SIGKILL');
    await once(child, 'close');
    const [left, files] = [/^\.onrecord-\d+-[0-9a-f]{8}\.part$/, readdirSync(join(folder, 'killed'))];
    for (const file of files.filter((name) => !left.test(name)))
      expect(readFileSync(join(folder, 'killed', file), 'utf8')).toMatch(/<\/html>\n$/);
    // An unfinished file is hidden and has no ending that anything reads; the next run neither reads nor minds it.
    writeFileSync(join(folder, `killed/.onrecord-${child.pid}-00000000.part`), 'half');
    expect(shell('onrecord --ndjson -f html -o killed', linesOf('n0'))).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('a closed stream', () => {
  it.runIf(isLinux)('of results is reported', () => {
    for (const call of ['onrecord pier.txt >&-', 'onrecord --ndjson - >&- < /dev/null'])
      expect(shell(call)).toEqual({ status: 2, stdout: '', stderr: 'onrecord: standard output is closed\n' });
    expect(shell('onrecord --json --out closed pier.txt >&-')).toMatchObject({ status: 0, stderr: '' });
    expect(shell('onrecord pier.txt > /dev/null')).toMatchObject({ status: 0, stderr: '' });
  });

  it('of messages changes nothing else', () => {
    expect(shell('onrecord pier.txt nowhere.txt 2>&-')).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('mend'),
    });
    const calls = '{ onrecord nowhere.txt pier.txt > there; echo $? > status; } 2>&1 | true; cat there status';
    expect(shell(calls).stdout).toMatch(/mend[\s\S]*\n2\n$/);
  });
});

describe('what is read', () => {
  it('is read once, where a folder has a link to itself', () => {
    mkdirSync(join(folder, 'loop'));
    writeFileSync(join(folder, 'loop/a.txt'), text);
    symlinkSync('.', join(folder, 'loop/again'));
    expect(shell('onrecord --ndjson --from text loop').stdout.trim().split('\n')).toHaveLength(1);
  });

  it.runIf(isLinux)('may be a named pipe', () => {
    spawnSync('mkfifo', ['article'], { cwd: folder });
    expect(shell('(cat pier.txt > article) & onrecord article')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('mend'),
    });
  });

  it('may have a line of 200 MB, which is reported, and the others are done', async () => {
    const child = spawn('node', ['--max-old-space-size=150', COMMAND, '--ndjson'], { stdio: 'pipe' });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (data) => (stdout += data));
    child.stderr.setEncoding('utf8').on('data', (data) => (stderr += data));
    const closed = once(child, 'close');
    child.stdin.write(`${linesOf('a')}{"id":"b","text":"`);
    const piece = 'x'.repeat(2_000_000);
    for (let i = 0; i < 100; i++) if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
    child.stdin.end(`"}\n${linesOf('c')}`);
    expect(await closed).toEqual([1, null]);
    expect(stderr).toBe('onrecord: standard input, line 2: is longer than 64 MiB\n');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'c']);
  });

  it('may be more than a thread has memory for, which is reported, and the others are done', () => {
    const big = `${JSON.stringify({ id: 'b', text: text.repeat(100_000) })}\n`;
    const { status, stdout, stderr } = shell(
      `node --max-old-space-size=90 ${COMMAND} --ndjson`,
      `${linesOf('a')}${big}${linesOf('c')}`,
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^onrecord: standard input, line 2: can't be read \([^\n]*memory[^\n]*\)\n$/);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'c']);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join(ROOT, process.env.BUILD ?? 'dist', 'cli.js');
const ARTICLES = join(ROOT, 'examples/parallel/articles.ndjson');
const articles = readFileSync(ARTICLES, 'utf8');

// In CI what these need is installed, and a missing one is a failure.
const hasNone = (program: string): boolean => !process.env.CI && spawnSync(program, ['--version']).error !== undefined;

let folder = '';
let expected = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-many-'));
  writeFileSync(join(folder, 'onrecord'), `#!/bin/sh\nexec node ${COMMAND} "$@"\n`);
  chmodSync(join(folder, 'onrecord'), 0o755);
  expected = execFileSync('node', [COMMAND, '--ndjson'], { input: articles, encoding: 'utf8' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = (more: Record<string, string> = {}) => ({ ...process.env, PATH: `${folder}:${process.env.PATH}`, ...more });

describe.skipIf(hasNone('parallel'))('examples/parallel', () => {
  const run = (input: string, block: string) => {
    const { status, stdout, stderr } = spawnSync(join(ROOT, 'examples/parallel/run.sh'), {
      input,
      encoding: 'utf8',
      env: env({ BLOCK: block }),
    });
    return { status, stdout, stderr };
  };

  it('gives what one process gives, in order, whatever the blocks', () => {
    expect(expected.trimEnd().split('\n')).toHaveLength(6);
    expect(run(articles, '10M')).toMatchObject({ status: 0, stdout: expected });
    expect(run(articles, '600')).toMatchObject({ status: 0, stdout: expected });
  });

  it('keeps the good lines beside a bad one, and tells', () => {
    const { status, stdout, stderr } = run(`${articles}{"id":\n`, '10M');
    expect(stdout).toBe(expected);
    expect(stderr).toContain('onrecord: standard input, line 7: is not JSON');
    expect(status).toBe(1);
  });
});

describe.skipIf(hasNone('python3'))('examples/spark', () => {
  const submit = (source: string, target: string, more: Record<string, string> = {}) =>
    spawnSync('python3', [join(ROOT, 'examples/spark/records.py'), source, join(folder, target)], {
      encoding: 'utf8',
      env: env({ PYTHONPATH: join(ROOT, 'test/package/stand-in'), PYTHONDONTWRITEBYTECODE: '1', ...more }),
    });
  const written = (target: string): string =>
    readdirSync(join(folder, target))
      .sort()
      .map((part) => readFileSync(join(folder, target, part), 'utf8'))
      .join('');

  it('gives what one process gives, in order, though a partition is empty', () => {
    const { status, stderr } = submit(ARTICLES, 'records');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(join(folder, 'records'))).toHaveLength(3);
    expect(written('records')).toBe(expected);
  });

  it('does not fail a whole job for a bad line', () => {
    writeFileSync(join(folder, 'bad.ndjson'), `{"id":\n${articles}`);
    const { status, stderr } = submit(join(folder, 'bad.ndjson'), 'rest');
    expect(status).toBe(0);
    expect(stderr).toContain('onrecord: standard input, line 1: is not JSON');
    expect(written('rest')).toBe(expected);
  });

  it('fails where the command isn’t there', () => {
    const { status, stderr } = submit(ARTICLES, 'nothing', { ONRECORD: join(folder, 'nowhere') });
    expect(status).not.toBe(0);
    expect(stderr).toContain('PIPE_FUNCTION_EXITED');
  });
});

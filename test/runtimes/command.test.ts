import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inRuntime } from './in-runtime.ts';

const COMMAND = 'dist/cli.js';
const ARTICLE = 'examples/ferry.txt';
const ndjson = ['“It is old,” said Bo Cho.', 'Ann Lee denied it.', 'It rained.']
  .map((text, id) => `${JSON.stringify({ id, text })}\n`)
  .join('');

function printed(program: string, args: readonly string[], input = '') {
  // A thread that never wakes must fail the test and not hang it.
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', timeout: 50_000 });
  return { status, stdout, stderr };
}

/** The same of the command, whichever program runs it. */
function isNodes(program: string, before: readonly string[]): void {
  it('prints the table', () => {
    const expected = printed('node', [COMMAND, ARTICLE]);
    expect(expected.stdout).toContain('Mara Quennell');
    expect(printed(program, [...before, COMMAND, ARTICLE])).toEqual(expected);
  });

  it('reads NDJSON in two threads', () => {
    const args = [COMMAND, '--ndjson', '--jobs', '2'];
    const expected = printed('node', args, ndjson);
    expect(expected.stdout.split('\n')).toHaveLength(4);
    expect(printed(program, [...before, ...args], ndjson)).toEqual(expected);
  });

  it('fails for a file that isn’t there', () => {
    const expected = printed('node', [COMMAND, 'none.txt']);
    expect(expected.status).toBe(2);
    expect(printed(program, [...before, COMMAND, 'none.txt'])).toEqual(expected);
  });
}

describe('the command is Node’s', () => {
  inRuntime('bun', (bun) => isNodes(bun, []));
  inRuntime('deno', (deno) => isNodes(deno, ['run', '--no-prompt', '--no-remote', '--allow-read', '--allow-env']));
});

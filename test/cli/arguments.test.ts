import { describe, expect, it } from 'vitest';
import { taskOf } from '../../src/cli/arguments.ts';

const onTerminal = true;

describe('the task that arguments ask for', () => {
  it.each([
    [['a.txt'], { do: 'extract', files: ['a.txt'], json: false }],
    [['a.txt', '--json', 'b.txt'], { do: 'extract', files: ['a.txt', 'b.txt'], json: true }],
    [['--json', '--', '--json'], { do: 'extract', files: ['--json'], json: true }],
    [['-'], { do: 'extract', files: ['-'], json: false }],
    [['--version'], { do: 'version' }],
    [['-V', '-h'], { do: 'help' }],
  ])('%j', (args, task) => {
    expect(taskOf(args, onTerminal)).toEqual(task);
  });

  it('is standard input without a file, unless nothing stands there', () => {
    expect(taskOf([], !onTerminal)).toEqual({ do: 'extract', files: ['-'], json: false });
    expect(taskOf([], onTerminal)).toMatchObject({ do: 'refuse' });
  });

  it.each([[['--jsn']], [['-j']], [['--json=1']], [['-', '-']]])('%j is refused in one line', (args) => {
    const task = taskOf(args, !onTerminal);
    expect(task.do).toBe('refuse');
    expect(task).toMatchObject({ because: expect.not.stringContaining('\n') });
  });
});

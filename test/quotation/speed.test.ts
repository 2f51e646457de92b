import { describe, expect, it } from 'vitest';
import { cpuTime } from '../cpu-time.ts';
import { find } from './notation.ts';

const hostile: Record<string, (size: number) => string> = {
  'straight double marks': (n) => '"'.repeat(n),
  'straight single marks': (n) => "'".repeat(n),
  backticks: (n) => '`'.repeat(n),
  'opening marks': (n) => '“'.repeat(n),
  'closing marks': (n) => '”'.repeat(n),
  'opening marks, then spaces': (n) => '“'.repeat(n / 2) + ' '.repeat(n / 2),
  'marks parted by spaces': (n) => '" '.repeat(n / 2),
  'deep nesting': (n) => '“a ‘b '.repeat(n / 12) + '’ ” '.repeat(n / 12),
  'reopened sentences': (n) => '“A b. '.repeat(n / 6),
  'reopened paragraphs': (n) => '“A b. “C\n'.repeat(n / 9),
  'doubtful marks': (n) => `‘a ${'workers’ rights '.repeat(n / 16)}`,
  elisions: (n) => `‘a s’ x ${'’90s s’ x '.repeat(n / 10)}`,
  'open guillemets': (n) => '«'.repeat(n),
  'open brackets': (n) => '('.repeat(n),
  'one long word': (n) => 'a'.repeat(n),
  attributes: (n) => '="=“=\''.repeat(n / 6),
};

const millisecondsFor = (text: string): number => Math.min(...[1, 2].map(() => cpuTime(() => find(text))));

describe('time grows with the length, not with its square', () => {
  it.each(Object.keys(hostile))('%s', { timeout: 60_000 }, (name) => {
    const textOf = hostile[name] as (size: number) => string;
    const small = millisecondsFor(textOf(6_250));
    const large = millisecondsFor(textOf(100_000));
    expect(large).toBeLessThan(Math.max(small, 4) * 16 * 5);
  });
});

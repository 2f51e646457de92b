import { describe } from 'vitest';
import { find } from '../quotation/notation.ts';
import { growsWithSize } from './growth.ts';

describe('looking for quotations', () =>
  growsWithSize(
    {
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
    },
    10_000,
    (text) => () => find(text),
  ));

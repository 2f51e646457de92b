import { describe } from 'vitest';
import { extract } from '../../src/extract.ts';
import { manyNames } from '../many-names.ts';
import { growsWithSize } from './growth.ts';

describe('the record', () =>
  growsWithSize(
    {
      'quote marks in a row': (n) => '“'.repeat(n * 10),
      'straight quote marks': (n) => '"'.repeat(n * 10),
      apostrophes: (n) => "'".repeat(n * 10),
      'open brackets': (n) => '('.repeat(n * 10),
      'one word': (n) => 'a'.repeat(n * 100),
      quotations: (n) => '“We won,” said Ann. '.repeat(n),
      'many names, one of whom speaks': (n) =>
        `${manyNames(n * 4).join(', ')} met. “We won the day,” said ${manyNames(8)[7]}.`,
      'many speakers': (n) =>
        manyNames(n)
          .map((name) => `“We won it,” said ${name}.`)
          .join(' '),
      'names and pronouns': (n) => '“We won,” said Ann Lee.\n\nHe denied it.\n\n'.repeat(n),
      lines: (n) => 'said Ann\n'.repeat(n * 4),
      // More of them, since words of statements are kept a stretch at a time: a text of one stretch takes less than one of four.
      'denials in one quotation': (n) => `“It rained,” Ann Lee said.\n\n“${'I deny it. '.repeat(n * 16)}” said Bo Cho.`,
      commas: (n) => 'Ann, '.repeat(n * 4),
    },
    120,
    (text) => () => extract(text, { narration: true }),
  ));

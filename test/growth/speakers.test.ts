import { describe } from 'vitest';
import { identifyMarked } from '../speakers/marked.ts';
import { growsWithSize } from './growth.ts';

const letters = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const times = (count: number, piece: (letters: string) => string): string[] =>
  Array.from({ length: count }, (_, i) => piece(letters(i)));

describe('identifying speakers', () =>
  growsWithSize(
    {
      'many names with one surname': (n) => times(n, (i) => `{A${i} Lund=} said no.`).join(' '),
      'one surname alone': (n) => `Ann Lund met Ben Lund. ${'{Lund=} left. '.repeat(n)}`,
      'many names': (n) => times(n, (i) => `{B${i} C${i}=} left.`).join(' '),
      'many pronouns': (n) => `Ann Lund left. ${'{She=} said no. '.repeat(n)}`,
      'many names in one sentence': (n) => `{They=} met ${times(n, (i) => `B${i} C${i}`).join(', ')} and he left.`,
      'many roles': (n) => times(n, (i) => `Mayor B${i} C left. {The mayor=} said no.`).join(' '),
      'one sentence of capitals': (n) => `{Ann=} ${'Lund '.repeat(n)}`,
      'one sentence of commas': (n) => `{Ann Lund=}, ${'a, '.repeat(n)}`,
    },
    500,
    (marked) => () => identifyMarked(marked),
  ));

import { describe } from 'vitest';
import { foundIn } from '../attribution/notation.ts';
import { growsWithSize } from './growth.ts';

describe('attributing', () =>
  growsWithSize(
    {
      'one sentence without end': (n) => 'Lee said it rained and '.repeat(n),
      commas: (n) => 'Lee, '.repeat(n),
      quotations: (n) => '“We won,” she said. '.repeat(n),
      'cues alone': (n) => 'said '.repeat(n * 4),
      who: (n) => 'who said '.repeat(n * 3),
      brackets: (n) => '( '.repeat(n),
    },
    150,
    (text) => () => foundIn(text),
  ));

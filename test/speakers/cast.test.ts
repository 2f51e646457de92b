import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyMarked } from './marked.ts';

describe('the list of speakers', () => {
  test('holds only who is credited', () => {
    const { speakers } = identifyMarked(
      'Ann Lund met Ben Ode and Tom Cho. {Ode=Ben Ode} said no. {Lund=Ann Lund} left.',
    );
    expect(speakers.map(({ id, name }) => [id, name])).toEqual([
      ['s1', 'Ann Lund'],
      ['s2', 'Ben Ode'],
    ]);
  });

  test('lists every mention outside quotations', () => {
    const { speakers } = identifyMarked(
      '{Ann Lund=Ann Lund} said: “I am Lund.” {She=Ann Lund} left. Mayor Lund slept.',
    );
    expect(speakers[0]?.mentions.map(({ text, form }) => [text, form])).toEqual([
      ['Ann Lund', 'name'],
      ['She', 'pronoun'],
      ['Lund', 'name'],
    ]);
  });

  test('a headline’s name is no mention', () => {
    const { speakers } = identifyMarked('# Ann Lund resigns\n{Ann Lund=Ann Lund} said no.');
    expect(speakers[0]?.mentions).toHaveLength(1);
  });

  test('… but where the headline alone names the speaker', () => {
    const { speakers } = identifyMarked('# {Ann Lund=Ann Lund}: No\nThe vote was lost. {=Ann Lund}');
    expect(speakers[0]?.mentions.map(({ text }) => text)).toEqual(['Ann Lund']);
  });

  test('two who speak together are mentioned each time', () => {
    const { speakers } = identifyMarked('{Ann Lund and Ben Ode=} said no. {Ann Lund and Ben Ode=} left.');
    expect(speakers[0]?.mentions).toHaveLength(2);
  });

  test('mentions never overlap', () => {
    const { speakers } = identifyMarked(
      'Thy {She=} warn t {w=}. {The mayor, Ann Lund=} left, and {Ann Lund=} said no.',
    );
    for (const { mentions } of speakers)
      mentions.forEach(({ start }, i) => {
        expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
      });
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'Ann',
    'Lund',
    'Lee',
    'he',
    'She',
    'the',
    'mayor',
    '“',
    '”',
    ',',
    '.',
    'and',
    'of',
    '-',
    'who',
    '\n',
    '’s',
    'said',
    'constructor',
    '\ud800',
    'A.',
    '(',
    ')',
  );
  test('never throws, and every mention is a slice of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 60 }), (parts) => {
        const marked = parts.map(([part, isSource]) => (isSource && part !== '\n' ? `{${part}=}` : part)).join(' ');
        const { text, speakers } = identifyMarked(marked);
        for (const { mentions, name } of speakers) {
          expect(name).not.toBe('');
          for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
      { numRuns: 200 },
    );
  });
});

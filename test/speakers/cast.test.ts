import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
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

  test.each([
    ['Lee told "Morning Joe" that taxes would fall.', ['Lee', 'Morning Joe']],
    ['Lee told “Morning Joe”: “We won.” “Morning Joe” was told: “You lost.”', ['Lee', 'Morning Joe']],
    ['“We watch ‘Morning Joe’,” Ann Lund told “Morning Joe”.', ['Morning Joe', 'Ann Lund']],
  ])('… or where only quote marks hold the name: %s', (text, names) => {
    const { speakers } = extract(text);
    expect(speakers.map(({ mentions: [first] }) => first?.text)).toEqual(names);
    expect(speakers.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  test('stands in the order of the first mentions, of which a headline holds none where the body has one', () => {
    const { speakers } = extract(
      '“Today” tells Ann Lund: “We won”\n\nThe vote was held on Monday in the town hall, and it took all day.\n\nAnn Lund said it was long.\n\n“We won,” “Today” told her.',
    );
    const starts = speakers.map(({ mentions }) => mentions[0]?.start ?? -1);
    expect(speakers.length).toBeGreaterThan(1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
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

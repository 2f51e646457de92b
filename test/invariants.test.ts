import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeQuotes, extract, findQuotations, segment } from '../src/index.ts';
import { cpuTime } from './cpu-time.ts';
import { hostileText } from './hostile.ts';
import { breachesOf } from './invariants.ts';

const article = readFileSync(join(import.meta.dirname, '../examples/ferry.txt'), 'utf8');

/** Names that are all different: Ann Bababa, Ann Docaba … */
const manyNames = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const syllables = [...String(i)].map((digit) => `${'bcdfgklmnr'.charAt(Number(digit))}a`).join('');
    return `Ann ${['Ba', 'Do', 'Ka', 'Le', 'Mi', 'Ro', 'Su', 'Ta', 'Vi', 'Zo'][i % 10]}${syllables}`;
  });

const expectNoBreach = (text: string): void => {
  expect(breachesOf(extract(text, { narration: true }), text)).toEqual([]);
};

describe('the record of every text', () => {
  it('keeps its invariants on an article', () => {
    expectNoBreach(article);
  });

  it('keeps its invariants on hostile texts', () => {
    fc.assert(fc.property(hostileText, expectNoBreach), { numRuns: 200 });
  });

  it('keeps its invariants on an article with pieces torn out and others put in', () => {
    const place = fc.nat(article.length);
    fc.assert(
      fc.property(place, place, hostileText, (a, b, text) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expectNoBreach(article.slice(from, Math.min(to, from + 1500)) + text);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its invariants whoever speaks to whom, in quote marks or not, in a headline, a letter or a transcript', () => {
    const who = fc.constantFrom(
      'Ann Lee',
      '“Morning Joe”',
      '"Today"',
      'Lee and Cho',
      'he',
      'mayor “Bo” Cho',
      'a “source”',
    );
    const frame = fc.constantFrom(
      (a: string, b: string) => `${a} told ${b} that taxes would fall. “No,” ${b} told ${a}.`,
      (a: string, b: string) =>
        `${a} tells ${b}: “We won”\n\nThe report came out on Monday, and few have read it.\n\n${b} said it was long.`,
      (a: string, b: string) => `${a}: We will win.\n\n${b}: You will not, I told ${a}.`,
      (a: string, b: string) => `The letter to ${b} reads:\n\n“We will win.”\n\n— ${a}`,
      (a: string, b: string) => `<p>${a} told &ldquo;${b}&rdquo; it was over.</p><p>&nbsp;</p><p>“No,” said ${b}.</p>`,
    );
    fc.assert(fc.property(frame, who, who, (text, a, b) => expectNoBreach(text(a, b))));
  });

  it('is the same each time, whatever was read in between', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        const before = JSON.stringify(extract(text));
        extract(other);
        expect(JSON.stringify(extract(text))).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  it('is plain JSON data', () => {
    const record = extract(article);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  it('is found by the other doors too', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(segment(text)).toEqual(extract(text).segments);
        for (const { start, end, text: words } of findQuotations(text)) expect(words).toBe(text.slice(start, end));
        const quoted = { ...extract(text), sentences: [], statements: [], ...attributeQuotes(text) };
        expect(breachesOf(quoted, text)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('texts at the edge', () => {
  const edges: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['blank', ' \n\t\r\n\u00A0'],
    ['a byte order mark', '\uFEFF“We won,” said Ann Lee.'],
    ['one quote mark', '“'],
    ['half an emoji', '“\uD83D,” said Ann Lee.'],
    ['carriage returns', '“We won,” said Ann Lee.\r\n\r\n“We lost,” said Bo Cho.\r\n'],
    ['a line that is a blank by name', 'One went home.\n\n&nbsp;\n\n“We won,” said Ann Lee.'],
    ['names of built-in fields', '“__proto__,” said Constructor. “toString,” said Hasownproperty Valueof.'],
    ['another language', '«Nous avons gagné», a dit Anne Lefèvre. Elle a promis de revenir.'],
    ['blanks inside the marks', '“ We won ,” said Ann Lee. Bo Cho called it “ a mess ” and “ ”.'],
    [
      'a sentence over two paragraphs',
      'Ann Lee said: “We won it. Here they come:\n\n“Has Bo Cho a boat of his own at all?”',
    ],
    ['a content that ends within a quotation which is never closed', 's want e and say ."d c. "we.'],
    ['two quotations glued to words', 'Ray:tU.‘nrdUS.‘W’ she asked'],
    ['an employer first of all', 'at Ta he\ne predict t'],
    ['an accent that stands alone behind a letter with one', 'Ķ´ said “no”, ǅ´'],
    ['an article right behind the first word', 'Of the river, Ann Lee, denied it. “We won it all,” said Ann Lee.'],
    ['HTML', '<p>&ldquo;We won,&rdquo; said <b onclick="x">Ann Lee</b>.</p>'],
  ];
  it.each(edges)('%s', (_, text) => expectNoBreach(text));

  const long: readonly (readonly [string, string])[] = [
    ['10⁵ quote marks in a row', '“'.repeat(100_000)],
    ['10⁵ straight quote marks', '"'.repeat(100_000)],
    ['10⁵ apostrophes', "'".repeat(100_000)],
    ['10⁶ open brackets', '('.repeat(1_000_000)],
    ['one word of 10⁶ letters', 'a'.repeat(1_000_000)],
    ['5000 quotations', '“We won,” said Ann. '.repeat(5_000)],
    [
      '10⁵ names, one of whom speaks',
      `${manyNames(100_000).join(', ')} met. “We won the day,” said ${manyNames(8)[7]}.`,
    ],
    [
      '2000 speakers',
      manyNames(2_000)
        .map((name) => `“We won it,” said ${name}.`)
        .join(' '),
    ],
    ['2000 names and pronouns', '“We won,” said Ann Lee.\n\nHe denied it.\n\n'.repeat(2_000)],
    ['10⁴ lines', 'said Ann\n'.repeat(10_000)],
    ['20,000 denials in one quotation', `“It rained,” Ann Lee said.\n\n“${'I deny it. '.repeat(20_000)}” said Bo Cho.`],
    ['10⁴ commas', 'Ann, '.repeat(10_000)],
  ];
  it.each(long)('%s, in seconds', { timeout: 240_000 }, (_, text) => {
    expect(cpuTime(() => expectNoBreach(text))).toBeLessThan(30_000);
  });
});

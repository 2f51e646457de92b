import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeQuotes, extract, findQuotations, segment } from '../src/index.ts';
import { hostileText } from './hostile.ts';
import { breachesOf } from './invariants.ts';
import { runs } from './runs.ts';

const article = readFileSync(join(import.meta.dirname, '../examples/ferry.txt'), 'utf8');

const expectNoBreach = (text: string): void => {
  expect(breachesOf(extract(text, { narration: true }), text)).toEqual([]);
};

describe('the record of every text', () => {
  it('keeps its invariants on an article', () => {
    expectNoBreach(article);
  });

  it('keeps its invariants on hostile texts', () => {
    fc.assert(fc.property(hostileText, expectNoBreach), { numRuns: runs(100) });
  });

  it('keeps its invariants on an article with pieces torn out and others put in', () => {
    const place = fc.nat(article.length);
    fc.assert(
      fc.property(place, place, hostileText, (a, b, text) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expectNoBreach(article.slice(from, Math.min(to, from + 1500)) + text);
      }),
      { numRuns: runs(20) },
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
      { numRuns: runs(50) },
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
      { numRuns: runs(50) },
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
});

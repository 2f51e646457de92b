import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { toHtml } from '../../src/outputs/index.ts';
import type { Extraction, Segment, Span } from '../../src/types.ts';
import { hostileText } from '../hostile.ts';
import { recordOf } from './made.ts';

const text = 'Pier shut\n“It is safe,” Ann Lee said, “for now.”\nShare this\n- one\n- two';
const record = recordOf(
  text,
  [{ content: ['“It is safe,”', '“for now.”'], by: 'Ann Lee', types: ['denial', 'claim'] }],
  ['headline', 'paragraph', 'boilerplate', 'list-item', 'list-item'],
);

describe('toHtml', () => {
  it('marks each piece of a content and says whose it is and what it does', () => {
    const mark =
      '<mark data-attribution="a1" data-form="direct" data-manner="speech" data-type="denial claim" data-speaker="s1" data-name="Ann Lee" data-voice="1" data-confidence="0.9" aria-description="Ann Lee, denial, claim"';
    const [t1, t2] = ['t1" data-type="denial', 't2" data-type="claim'].map(
      (data) => `<span data-statement="${data}" data-confidence="0.8"`,
    );
    expect(toHtml(record, text)).toBe(`<article class="onrecord">
<h1>Pier shut</h1>
<p>${mark} tabindex="0">${t1} data-first>${t2} data-first>“It is safe,”</span></span></mark> Ann Lee said, ${mark}>${t1}>${t2}>“for now.”</span></span></mark></p>
<ul>
<li>one</li>
<li>two</li>
</ul>
</article>
`);
  });

  it('shows quotes and lists by their elements, without the marks of plain text', () => {
    const marked = [
      ...['Pier shut', '> “It is safe,” Ann Lee said.', '- one', '•two', '1. three', '2) four', '*five', '-6 degrees'],
      ...['8 boats', '>> nine', '>'],
    ];
    const kinds = [
      'headline',
      'blockquote',
      ...Array(7).fill('list-item'),
      'blockquote',
      'blockquote',
    ] as Segment['kind'][];
    const said = [{ content: ['“It is safe,”'], by: 'Ann Lee' }, { content: ['2) four'] }];
    const html = toHtml(recordOf(marked.join('\n'), said, kinds), marked.join('\n'));
    expect(html.replaceAll(/ (?!value)[a-z-]+="[^"]*"| data-first/g, '')).toBe(`<article>
<h1>Pier shut</h1>
<blockquote><p><mark><span>“It is safe,”</span></mark> Ann Lee said.</p></blockquote>
<ul>
<li>one</li>
<li>two</li>
</ul>
<ol>
<li value="1">three</li>
<li value="2"><mark><span>four</span></mark></li>
</ol>
<ul>
<li>*five</li>
<li>-6 degrees</li>
<li>8 boats</li>
</ul>
<blockquote><p>nine</p></blockquote>
</article>
`);
  });

  it('names the source as written where the speaker isn’t known', () => {
    const he = 'Pier shut\n“It is safe,” he said.';
    const marked = toHtml(recordOf(he, [{ content: ['“It is safe,”'], source: 'he' }]), he);
    expect(marked).toContain('data-speaker="" data-name="(he)"');
  });

  it('gives each voice a colour, those who say most first, and nobody none', () => {
    const words = 'A\n“One two three four,” said Ann. “Five,” said Bo. “Six.”';
    const made = recordOf(words, [
      { content: ['“Five,”'], by: 'Bo' },
      { content: ['“One two three four,”'], by: 'Ann' },
      { content: ['“Six.”'] },
    ]);
    const voices = Array.from(
      toHtml(made, words).matchAll(/data-name="([^"]*)" data-voice="(\d+)"/g),
      ([, ...told]) => told,
    );
    expect(Object.fromEntries(voices)).toEqual({ Bo: '2', Ann: '1', '(nobody named)': '0' });
  });

  it('keeps the blanks around a mark in captions', () => {
    const captions = 'WEBVTT\n\n00:01.000 --> 00:04.000\nAnn Lee said the pier was safe.\n';
    expect(
      toHtml(extract(captions), captions)
        .replaceAll(/<[^>]*>/g, '')
        .trim(),
    ).toBe('Ann Lee said the pier was safe.');
  });

  it('draws no two of 72 voices alike: 24 colours, then these in stripes, then with dots; the rest are grey', () => {
    const words = 'A\n“Five,” they said.';
    const many = Array.from({ length: 80 }, (_, i) => ({ content: ['“Five,”'], by: `Cy ${i}` }));
    const looks = toHtml(recordOf(words, many), words).match(/ data-voice="\d+"(?: data-pattern="\d")?/g) ?? [];
    expect(new Set(looks).size).toBe(73);
    expect(looks.filter((look) => look === ' data-voice="0" data-pattern="2"')).toHaveLength(8);
  });

  it('tells what its colours and lines mean, where that is asked for', () => {
    const legend = toHtml(record, text, { legend: true }).slice(0, -toHtml(record, text).length);
    expect(legend).toContain('<mark data-voice="1">Ann Lee</mark>');
    expect(legend).toContain('<span class="key" data-type="denial">denial</span> says that something isn’t so');
    expect(toHtml(recordOf('', []), '', { legend: true })).not.toContain('Who speaks');
    const many = Array.from({ length: 11 }, (_, i) => ({ content: ['“It is safe,”'], by: `Cy ${i}` }));
    expect(toHtml(recordOf(text, many), text, { legend: true })).toContain('<summary>and 3 more</summary>');
  });

  it('cuts a content at the end of a paragraph', () => {
    const over = 'A\n“One\ntwo three” she said';
    const html = toHtml(recordOf(over, [{ content: ['“One\ntwo three”'] }]), over);
    expect(bare(html)).toContain(
      '<p><mark a1><span t1>“One</span></mark></p>\n<p><mark a1><span t1>two three”</span></mark> she',
    );
  });

  it.each([
    ['inside', ['one two three', 'two'], '<1>one <2>two</2> three</1>'],
    ['at the start', ['one two three', 'one'], '<1><2>one</2> two three</1>'],
    ['at the end', ['one two three', 'three'], '<1>one two <2>three</2></1>'],
    ['on the whole', ['one two', 'one two'], '<1><2>one two</2></1>'],
    ['over the end', ['one two', 'two three'], '<1>one <2>two</2></1><2> three</2>'],
    [
      'over the ends of two',
      ['one two three', 'one two', 'two three four'],
      '<1><2>one <3>two</3></2><3> three</3></1><3> four</3>',
    ],
    ['beside', ['one', 'two'], '<1>one</1> <2>two</2>'],
  ])('nests what overlaps: %s', (_, contents, expected) => {
    const words = 'A\none two three four five';
    const made = {
      ...recordOf(
        words,
        contents.map((content) => ({ content: [content] })),
      ),
      statements: [],
    };
    const html = bare(toHtml(made, words)).replaceAll(/<mark a(\d)>/g, '<$1>');
    expect(closedByName(html)).toContain(expected);
  });

  it('marks what the article says in its own voice, where that is on record', () => {
    const rain = 'A\nIt rained.';
    const made = recordOf(rain, [{ content: ['It rained.'] }]);
    const statements = made.statements.map((s) => ({ ...s, attribution: null }));
    expect(bare(toHtml({ ...made, attributions: [], statements }, rain))).toContain(
      '<p><span t1>It rained.</span></p>',
    );
  });

  it('escapes whatever comes from the text', () => {
    const evil = "A <script>alert(1)</script>\n“<img src=x onerror=alert(1)>” said \"><b onclick='x'>Ann & \0";
    const made = recordOf(evil, [
      { content: ['“<img src=x onerror=alert(1)>”'], by: '"><script>x</script>', source: "\"><b onclick='x'>Ann & \0" },
    ]);
    for (const html of [toHtml(made, evil), toHtml(made, evil, { standalone: true })]) {
      expect(html).not.toMatch(/<(script|img|b [^>]*on)\b/);
      expect(html).not.toContain('\0');
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(html).toContain('data-name="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
    }
  });

  it('shows the whole article but its furniture in tags that nest, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, overlaps, (hostile, extra) => {
        // Without notes, every character is shown as it stands; sources.test.ts has what is shown of HTML.
        const found = { ...withOverlaps(extract(hostile, { narration: true }), hostile, extra), notes: [] };
        const html = toHtml(found, hostile);
        const expected = found.segments.filter(({ kind }) => kind !== 'boilerplate').map((s) => s.text);
        expect(unescaped(html.replaceAll(/<[^>]*>/g, '')).replaceAll('\n', '')).toBe(
          expected.join('').replaceAll('\0', '\uFFFD').replaceAll('\n', ''),
        );
        expect(misnested(html)).toEqual([]);
        for (const { id, content } of found.attributions)
          expect(wordsIn(html, id)).toBe(shownOf(content, found.segments, hostile));
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a record of another text', () => {
    expect(() => toHtml(record, text.replace('safe', 'shut'))).toThrow(
      new RangeError(
        'toHtml: the record was made from another text: 10–48 should be "“It is safe,” Ann Lee said, “for now.”"',
      ),
    );
  });

  it('marks the example article', () => {
    const article = readFileSync(join(import.meta.dirname, '../../examples/ferry.txt'), 'utf8');
    expect(toHtml(extract(article), article).match(/<mark /g)?.length).toBeGreaterThan(20);
  });
});

/** Attributions put where they please, to overlap whatever there is. */
const overlaps = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    maxLength: 6,
  },
);

function withOverlaps(record: Extraction, text: string, places: readonly (readonly [number, number])[]): Extraction {
  const extra = places.map(([a, b], i) => {
    const [start, end] = [Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length)];
    const content = [{ start, end, text: text.slice(start, end) }];
    const rest = { quoted: [], cue: null, source: null, speaker: null, addressee: null, confidence: 0.5 };
    return { id: `a9${i}`, within: null, form: 'mixed' as const, manner: 'speech' as const, content, ...rest };
  });
  return { ...record, attributions: [...record.attributions, ...extra] };
}

/** Tags that close another than the last one opened. */
function misnested(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}

/** The words between the marks of an attribution, whatever other tags stand among them. */
function wordsIn(html: string, id: string): string {
  const open: boolean[] = [];
  let words = '';
  for (const [token, mark] of html.matchAll(/<(mark)[^>]*>|<\/mark>|<[^>]*>|[^<]+/g)) {
    if (mark !== undefined) open.push(token.includes(`data-attribution="${id}"`));
    else if (token === '</mark>') open.pop();
    else if (!token.startsWith('<') && open.includes(true)) words += token;
  }
  return unescaped(words);
}

function shownOf(content: readonly Span[], segments: readonly Segment[], text: string): string {
  const inside = segments
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap((s) => content.map((c) => [Math.max(s.start, c.start), Math.min(s.end, c.end)] as const));
  return inside
    .map(([start, end]) => text.slice(start, Math.max(start, end)))
    .join('')
    .replaceAll('\0', '\uFFFD');
}

/** The HTML with ids alone in its marks and spans. */
function bare(html: string): string {
  return html.replaceAll(/<(mark|span) data-(?:attribution|statement)="([^"]*)"[^>]*>/g, '<$1 $2>');
}

/** `<1>one <2>two</2></1>`: marks with their numbers at both ends. */
function closedByName(html: string): string {
  const open: string[] = [];
  return html.replaceAll(/<(\d)>|<\/mark>/g, (tag, number?: string) => {
    if (number === undefined) return `</${open.pop()}>`;
    open.push(number);
    return tag;
  });
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

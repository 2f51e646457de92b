import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { toHtml } from '../../src/outputs/index.ts';
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
      '<mark data-attribution="a1" data-form="direct" data-manner="speech" data-type="denial claim" data-speaker="s1" data-name="Ann Lee">';
    expect(toHtml(record, text)).toBe(`<article class="onrecord">
<h1>Pier shut</h1>
<p>${mark}“It is safe,”</mark> Ann Lee said, ${mark}“for now.”</mark></p>
<ul>
<li>- one</li>
<li>- two</li>
</ul>
</article>
`);
  });

  it('is a whole page, with nothing fetched and no script, where that is asked for', () => {
    const page = toHtml(record, text, { standalone: true });
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<title>Pier shut</title>');
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).toContain('Ann Lee</mark>: 1</li>');
    expect(page).not.toMatch(/<script|<link|src=|url\(|@import/i);
  });

  it('names the source as written where the speaker isn’t known', () => {
    const he = 'Pier shut\n“It is safe,” he said.';
    const marked = toHtml(recordOf(he, [{ content: ['“It is safe,”'], source: 'he' }]), he);
    expect(marked).toContain('data-speaker="" data-name="(he)"');
  });

  it('cuts a content at the end of a paragraph and leaves out what overlaps', () => {
    const over = 'A\n“One\ntwo three” she said';
    const made = recordOf(over, [{ content: ['“One\ntwo three”'] }, { content: ['two'] }]);
    expect(toHtml(made, over).match(/<mark/g)).toHaveLength(2);
    expect(toHtml(made, over)).toMatch(/“One<\/mark><\/p>\n<p><mark [^>]*>two three”<\/mark> she said/);
  });

  it('escapes whatever comes from the text', () => {
    const evil = "A <script>alert(1)</script>\n“<img src=x onerror=alert(1)>” said \"><b onclick='x'>Ann & \0";
    const made = recordOf(evil, [
      { content: ['“<img src=x onerror=alert(1)>”'], by: '"><script>x</script>', source: "\"><b onclick='x'>Ann & \0" },
    ]);
    for (const html of [toHtml(made, evil), toHtml(made, evil, { standalone: true })]) {
      expect(html).not.toMatch(/<(script|img|b)\b/);
      expect(html).not.toContain('\0');
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(html).toContain('data-name="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
    }
  });

  it('shows the whole article but its furniture, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const found = extract(hostile);
        const shown = toHtml(found, hostile).replaceAll(/<[^>]*>/g, '');
        const expected = found.segments.filter(({ kind }) => kind !== 'boilerplate').map((s) => s.text);
        expect(unescaped(shown).replaceAll('\n', '')).toBe(
          expected.join('').replaceAll('\0', '\uFFFD').replaceAll('\n', ''),
        );
      }),
      { numRuns: 150 },
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

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { labelledPages } from '../../lab/data/collected-pages.ts';
import { pageText } from '../../lab/data/page-text.ts';
import { keyOf } from '../../lab/data/places.ts';

const textOf = (html: string): string => pageText(Buffer.from(html));

describe('the visible text of a page', () => {
  it('has a line for each block, and words of inline elements in one', () => {
    expect(
      textOf(
        '<ul><li>World<li>Sport</ul><h1>Pier\n  <em>closed</em></h1><p>By <a>Ann Lee</a><b>Published today</b></p>',
      ),
    ).toBe('World\nSport\nPier closed\nBy Ann LeePublished today');
  });
  it('breaks at br, keeps the breaks of pre, and parts cells by a blank', () => {
    expect(textOf('<p>One<br>two</p><pre>a\nb</pre><table><tr><td>Lorne<td>3<tr><td>Hull<td>1</table>')).toBe(
      'One\ntwo\na\nb\nLorne 3\nHull 1',
    );
  });
  it.each([
    ['scripts and styles', '<script>var a</script><style>p{}</style><noscript>Turn it on</noscript>'],
    ['forms’ values', '<select><option>Lorne</select><textarea>Write</textarea>'],
    ['hidden', '<p hidden>No</p>'],
    ['inline style', '<div style="color: red; DISPLAY :none">No</div>'],
    ['a closed menu', '<nav aria-hidden="true">No</nav>'],
    ['a class of many sites', '<div class="menu hidden">No</div>'],
    ['what a picture says to those who do not see it', '<img alt="A pier">'],
  ])('leaves out %s', (_, html) => {
    expect(textOf(`<p>Yes</p>${html}`)).toBe('Yes');
  });
  it('shows what is hidden on small screens alone, and a page that waits for its script', () => {
    expect(textOf('<div class="hidden md:block">Menu</div><div class="hide"><h1>Pier closed</h1></div>')).toBe(
      'Menu\nPier closed',
    );
  });
  it('reads UTF-8 whatever the page says, other encodings as it says, and compressed files', () => {
    expect(textOf('<meta charset="iso-8859-1"><p>“Café”</p>')).toBe('“Café”');
    expect(pageText(Buffer.from('<meta charset="iso-8859-1"><p>Café</p>', 'latin1'))).toBe('Café');
    expect(pageText(gzipSync('<p>Pier</p>'))).toBe('Pier');
  });
});

describe('labels of collected pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  writeFileSync(join(folder, 'a.html'), '<h1>Pier closed</h1><p>Share<p>It is shut.<p>For good.');
  const labels = (key: string, id: string): string => {
    const file = join(folder, `${id}.tsv`);
    writeFileSync(file, `# ${key}\t${id}\npublisher\tlorne.example\nkind\tnews\nheadline\t1\nbody\t3-4\n`);
    return file;
  };

  it('are joined with the text made anew', () => {
    const key = keyOf('Pier closed\nShare\nIt is shut.\nFor good.');
    expect(labelledPages(labels(key, 'a.html'), folder)).toEqual([
      {
        id: 'a.html',
        text: 'Pier closed\nShare\nIt is shut.\nFor good.',
        page: 'news',
        publisher: 'lorne.example',
        lines: [
          { label: 'headline', start: 0, end: 11 },
          { label: 'boilerplate', start: 12, end: 17 },
          { label: 'body', start: 18, end: 29 },
          { label: 'body', start: 30, end: 39 },
        ],
      },
    ]);
  });
  it('are not joined with another text', () => {
    expect(() => labelledPages(labels('00000000', 'a.html'), folder)).toThrow(RangeError);
  });
  it('are left out and told where the page is not there', () => {
    const told: string[] = [];
    expect(labelledPages(labels('00000000', 'b.html'), folder, (message) => told.push(message))).toEqual([]);
    expect(told).toHaveLength(1);
  });
});

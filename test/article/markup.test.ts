import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarkup, plainOf } from '../../src/article/markup.ts';
import { extract } from '../../src/extract.ts';
import { segment } from '../../src/segment.ts';

const PAGE = `<!DOCTYPE html>
<html><head><title>Market | Lorne Gazette</title><style>p > a { color: red }</style>
<script>document.write("<p>“Never,” Tom Reed said.</p>");</script></head>
<body><!-- <p>“Nobody,” said the draft.</p> -->
<nav><ul><li><a href="/">Home</a></li><li><a href="/coast">Coast &amp; sea</a></li></ul></nav>
<article class="a > b"><h1>Harbour town votes to <em>close</em> its fish market</h1>
<p>By <a href='/nell'>Nell Archer</a></p><p><time>29 January 2026</time></p>
<p>The council of Port Lorne voted on Tuesday night to close the <a href="/m">fish market</a> that has stood beside
the harbour since 1871.</p>
<p>&ldquo;We have run out of money,&rdquo; the mayor, Ada <b>Finch</b>, told the hall. &#8220;I don&rsquo;t wish it.&#x201d;</p>
<figure><img src="m.jpg" alt="1 < 2"><figcaption>Ada Finch at the fish market</figcaption></figure>
<h2>What happens next</h2>
<p>Fishermen have sold their catch there for five generations, and many of the families still own the stalls.</p>
<ul><li>two hundred jobs will go</li><li>the hall becomes a hotel</li></ul>
<p>Her opponents have until the end of March to appeal, and their lawyer said that they would do so.<br>Nobody clapped.</p>
<aside><h3>Most read</h3><p>“I never slept,” the lighthouse keeper said on Monday, when he was found in his chair by a crew.</p></aside></article>
<footer>Contact us</footer></body></html>`;

const kinds = (text: string): string[] =>
  segment(text).map(({ kind, text: words }) => `${kind}| ${words.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')}`);

describe('HTML given by mistake', () => {
  it('is cut by its blocks, and their tags tell the kinds', () =>
    expect(kinds(PAGE)).toEqual([
      'boilerplate| Home',
      'boilerplate| Coast &amp; sea',
      'headline| Harbour town votes to close its fish market',
      'byline| By Nell Archer',
      'dateline| 29 January 2026',
      'paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.',
      'paragraph| &ldquo;We have run out of money,&rdquo; the mayor, Ada Finch, told the hall. &#8220;I don&rsquo;t wish it.&#x201d;',
      'caption| Ada Finch at the fish market',
      'heading| What happens next',
      'paragraph| Fishermen have sold their catch there for five generations, and many of the families still own the stalls.',
      'list-item| two hundred jobs will go',
      'list-item| the hall becomes a hotel',
      'paragraph| Her opponents have until the end of March to appeal, and their lawyer said that they would do so.',
      'paragraph| Nobody clapped.',
      'boilerplate| Most read',
      'boilerplate| “I never slept,” the lighthouse keeper said on Monday, when he was found in his chair by a crew.',
      'boilerplate| Contact us',
    ]));

  it('is noted, and quoted with exact offsets', () => {
    const { notes, attributions, speakers } = extract(PAGE);
    expect(notes[0]).toMatchObject({ kind: 'html', span: { start: 0, end: PAGE.length } });
    const quoted = attributions.filter(({ form }) => form === 'direct');
    expect(quoted.map(({ content }) => content.map(({ text }) => text))).toEqual([
      ['&ldquo;We have run out of money,&rdquo;', '&#8220;I don&rsquo;t wish it.&#x201d;'],
    ]);
    for (const { content } of attributions)
      for (const { start, end, text } of content) expect(PAGE.slice(start, end)).toBe(text);
    expect(speakers.map(({ name }) => name)).toContain('Ada Finch');
  });

  it('has sentences for headings, headings above lists, and quotations in blocks', () => {
    const page = PAGE.replace('<h2>What', '<h2>The mayor will not say who pays for it.</h2><h2>What')
      .replace(
        '<p>Fishermen',
        '<blockquote><p>We have sold fish here for a lifetime, and we will stay.</p></blockquote><p>Fishermen',
      )
      .replace('<ul><li>two', '<h3>Who gains from the new market hall</h3><ul><li>two');
    expect(kinds(page).slice(8, 14)).toEqual([
      'heading| The mayor will not say who pays for it.',
      'heading| What happens next',
      'blockquote| We have sold fish here for a lifetime, and we will stay.',
      'paragraph| Fishermen have sold their catch there for five generations, and many of the families still own the stalls.',
      'heading| Who gains from the new market hall',
      'list-item| two hundred jobs will go',
    ]);
  });

  it('may be a fragment, without a head', () =>
    expect(kinds('<p>The council voted on Tuesday.</p><p>“It is over,” she said.</p>')).toEqual([
      'paragraph| The council voted on Tuesday.',
      'paragraph| “It is over,” she said.',
    ]));

  it('shows its q elements as quotations', () => {
    const text = '<p>“<q>We won</q>” is not what she said.</p><p><q>We lost,</q> Ada Finch said on Friday.</p>';
    expect(plainOf(text)?.text).toContain('“We lost,” Ada Finch');
  });
});

describe('no HTML', () => {
  it.each([
    'Put the words between <p> and </p>, and the next ones between <p> and </p> too, she said.',
    'He wrote 1 < 2 and 3 > 2 on the wall.',
    '<The Market> is what they call it, and <The Hall>',
    '<p>One paragraph that is never closed',
    '> quoted mail\n> of two lines',
    '',
    '<',
    '<<<>>>',
  ])('%j', (text) => {
    expect(isMarkup(text)).toBe(false);
    expect(extract(text).notes.map(({ kind }) => kind)).not.toContain('html');
  });
});

describe('a source that is broken', () => {
  it.each([
    ['tags that are never closed', '<div><nav><p>One went.</p><p>Two came.</p>', ['One went.', 'Two came.']],
    ['a script that is never closed', '<p>One went.</p><script>x<p>Two came.</p>', ['One went.', 'x', 'Two came.']],
    ['a comment that is never closed', '<p>One went.</p><!-- <p>Two came.</p>', ['One went.', 'Two came.']],
    [
      'a tag that is never closed',
      '<p>One went.</p><p>Two < came <a href="x</p>',
      ['One went.', 'Two < came <a href="x'],
    ],
    ['an apostrophe in a tag', "<p class=it's>One didn't go.</p><p>Two didn't.</p>", ["One didn't go.", "Two didn't."]],
    [
      'an unknown name',
      '<p>One &unknown; went.</p><p>&copy &notes; AT&T</p>',
      ['One &unknown; went.', '&copy &notes; AT&T'],
    ],
    ['a number of no character', '<p>One&#0;went&#xffffff;.</p><p>Two&#55357;.</p>', ['One went .', 'Two\ud83d.']],
  ])('%s', (_, text, lines) =>
    expect(
      plainOf(text)
        ?.text.split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(lines),
  );
});

const PIECES = [
  '<p>',
  '</p>',
  '<div class="x > y">',
  '</div>',
  '<b>',
  '</b>',
  '<br/>',
  '<li>',
  '</li>',
  '<nav>',
  '</nav>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '&amp;',
  '&ldquo;',
  '&rdquo;',
  '&#8217;',
  '&nope;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '=',
  '<q>',
  '</q>',
  '<h1>',
  '</h1>',
  '\n',
  ' ',
  'The council voted on Tuesday night to close the market.',
  'She said',
  '\ud83d',
  '\u00a0',
];
const source = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => `<p>One went.</p>${parts.join('')}<p>Two came.</p>`);

describe('on any source', () => {
  it('segments are slices, in order', () =>
    fc.assert(
      fc.property(source, (text) => {
        let end = 0;
        for (const one of segment(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.text).toBe(text.slice(one.start, one.end));
          end = one.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    ));

  it('each visible character comes from where it stands', () =>
    fc.assert(
      fc.property(source, (text) => {
        const plain = plainOf(text);
        if (!plain) return;
        for (let i = 0; i < plain.text.length; i++) {
          const { start, end } = plain.sourceOf({ start: i, end: i + 1 });
          const from = text.slice(start, end);
          if (from.length === 1 && plain.text[i] !== ' ' && plain.text[i] !== '\n') expect(from).toBe(plain.text[i]);
          else if (plain.text[i] !== '\n') expect(from.length).toBeGreaterThan(0);
        }
      }),
    ));
});

import { extract } from 'onrecord';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../examples/from-html/article.ts';
import { markedArticle } from '../../../examples/from-html/mark.ts';

const PARAGRAPHS = [
  'The council of Port Lorne voted on Tuesday night to close the <a href="/market">fish market</a> that has stood beside\n   the harbour since 1871, and few in the hall were surprised.',
  '“We have run out of <em>money</em> and out of time,” the mayor, Ada Finch, told a crowded hall. “I wish that it were otherwise.”',
  'Fishermen have sold their catch at the market for five generations, and many of the families still own the stalls they built.',
  'The harbour master, Tom Reed, said that the quay would stay open to boats, and that the cranes on it would not be moved before the summer.',
  'The traders have until the end of March to appeal, and their lawyer said on Wednesday that they would certainly do so.',
];
const PAGE = `<!doctype html><html><head><title>Harbour town votes to close its fish market</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li></ul></nav>
<article><h1>Harbour town votes to close its fish market</h1><p class="byline">By Nell Archer</p>
${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')}</article>
<aside class="related"><h3>Most read</h3><ul><li><a href="/keeper">“I never slept,” says lighthouse keeper</a></li></ul></aside>
<footer>© 2026 The Lorne Gazette</footer></body></html>`;

describe('the example that reads a page with Readability', () => {
  const article = articleOf(PAGE);

  it('writes the article as a page shows it, without what stands around it', () => {
    expect(article?.text).toContain('fish market that has stood beside the harbour since 1871');
    expect(article?.text).toContain('“We have run out of money and out of time,” the mayor');
    expect(article?.text.startsWith('Harbour town votes')).toBe(true);
    expect(article?.text).not.toMatch(/never slept|Coast|Gazette/);
  });

  it('finds each span again in the page’s text nodes', () => {
    const { attributions, segments } = extract(article?.text ?? '');
    expect(attributions.length).toBeGreaterThan(2);
    for (const span of [
      ...segments,
      ...attributions.flatMap(({ content, source }) => [...content, ...(source ? [source] : [])]),
    ]) {
      const words = article
        ?.piecesOf(span)
        .map(({ node, start, end }) => node.data.slice(start, end))
        .join('');
      expect(words?.replace(/\s+/g, ' ')).toBe(span.text);
    }
  });

  it('marks what was said, within elements too', () => {
    const marked = markedArticle(PAGE) ?? '';
    expect(marked).toContain(
      '<mark data-speaker="Ada Finch">“We have run out of </mark><em><mark data-speaker="Ada Finch">money</mark></em>',
    );
    expect(marked).toContain('<mark data-speaker="Ada Finch">“I wish that it were otherwise.”</mark>');
    expect(marked).toContain('<mark data-speaker="Tom Reed">the quay would stay open to boats');
    expect(marked.replace(/<\/?mark[^>]*>/g, '')).toBe(article?.root.innerHTML);
  });

  it('reads a brief, and says so where there is no article', () => {
    const brief = PARAGRAPHS.slice(0, 2).map((words) => `<p>${words}</p>`);
    expect(markedArticle(`<body>${brief.join('')}</body>`)).toContain('<mark data-speaker="Ada Finch">');
    for (const page of [
      '',
      '<p>No.</p>',
      `<nav><a href="/">Home</a></nav><p>Page not found.</p><p>Sorry about that.</p>`,
    ])
      expect(markedArticle(page)).toBeNull();
  });
});

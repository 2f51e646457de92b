import { posix } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The documents that become pages, and where. */
export const DOCUMENTS = {
  'README.md': 'index.html',
  'docs/guide.md': 'docs/guide.html',
  'docs/model-card.md': 'docs/model-card.html',
  'examples/README.md': 'examples/index.html',
  'CHANGELOG.md': 'changelog.html',
};

/** A document as the body of a page: headings have the anchors that are written before them or that GitHub gives them, each once, links lead to pages of the site, and links to other files of the repository are their words alone. */
export function documentOf(path, markdown, pages = DOCUMENTS) {
  const html = micromark(markdown.replaceAll(/<!--.*?-->\n?/gs, ''), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  let tables = 0;
  const ids = new Set();
  const idOf = (id) => (ids.size < ids.add(id).size ? ` id="${id}"` : '');
  const body = html
    .replaceAll(
      /(?:<p><a id="([^"]*)"><\/a><\/p>\s*)?<h([1-6])>(.*?)<\/h\2>/g,
      (_, anchor = '', level, words) => `<h${level}${idOf(anchor || anchorOf(words))}>${words}</h${level}>`,
    )
    .replaceAll(/<a href="([^"]*)">(.*?)<\/a>/gs, (_, link, words) => linkOf(path, link, words, pages))
    .replaceAll('<table>', () => `<div class="wide" tabindex="0" role="region" aria-label="Table ${++tables}"><table>`)
    .replaceAll('</table>', '</table></div>')
    .replaceAll(
      /<p>(<img [^>]*\.svg"[^>]*>)<\/p>/g,
      '<div class="wide" tabindex="0" role="region" aria-label="Drawing">$1</div>',
    )
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll(/<th( align="[a-z]+")?><\/th>/g, '<td$1></td>');
  return { title: /<h1[^>]*>(.*?)<\/h1>/.exec(body)?.[1] ?? path, body };
}

function linkOf(path, link, words, pages) {
  if (/^(?:https?:|#)/.test(link)) return `<a href="${link}">${words}</a>`;
  const [file, anchor] = link.split('#');
  const target = pages[posix.join(posix.dirname(path), file)];
  if (target === undefined) return `<span class="file">${words}</span>`;
  const to = posix.relative(posix.dirname(pages[path]), target);
  return `<a href="${to}${anchor === undefined ? '' : `#${anchor}`}">${words}</a>`;
}

const anchorOf = (words) =>
  words
    .replaceAll(/<[^>]*>|&[a-z]+;/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/g, '-');

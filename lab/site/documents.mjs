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

/** A document as the body of a page: headings have the anchors that GitHub gives them, links lead to pages of the site, and links to other files of the repository are their words alone. */
export function documentOf(path, markdown) {
  const html = micromark(markdown.replaceAll(/<!--.*?-->\n?/gs, ''), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  let tables = 0;
  const body = html
    .replaceAll(
      /<h([1-6])>(.*?)<\/h\1>/g,
      (_, level, words) => `<h${level} id="${anchorOf(words)}">${words}</h${level}>`,
    )
    .replaceAll(/<a href="([^"]*)">(.*?)<\/a>/gs, (_, link, words) => linkOf(path, link, words))
    .replaceAll('<table>', () => `<div class="wide" tabindex="0" role="region" aria-label="Table ${++tables}"><table>`)
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll(/<th( align="[a-z]+")?><\/th>/g, '<td$1></td>');
  return { title: /<h1[^>]*>(.*?)<\/h1>/.exec(body)?.[1] ?? path, body };
}

function linkOf(path, link, words) {
  if (/^(?:https?:|#)/.test(link)) return `<a href="${link}">${words}</a>`;
  const [file, anchor] = link.split('#');
  const target = DOCUMENTS[posix.join(posix.dirname(path), file)];
  if (target === undefined) return `<span class="file">${words}</span>`;
  const to = posix.relative(posix.dirname(DOCUMENTS[path]), target);
  return `<a href="${to}${anchor === undefined ? '' : `#${anchor}`}">${words}</a>`;
}

const anchorOf = (words) =>
  words
    .replaceAll(/<[^>]*>|&[a-z]+;/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/g, '-');

import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { Span } from 'onrecord';

/** The article of a page as plain text, and the way back from its offsets to the page's text nodes. */
export interface Article {
  /** Of the article's elements: headline, byline, paragraphs, a blank line between them. */
  readonly text: string;
  /** The element that holds the article. */
  readonly root: Element;
  /** The pieces of text nodes that a span of `text` is made of, in order; two or more where an element begins or ends within it. */
  readonly piecesOf: (span: Span) => Piece[];
}

/** A stretch of one text node, in UTF-16 code units of its data. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A news brief has about as many; Readability's own 500 would pass briefs by. */
const FEWEST_CHARACTERS = 250;

const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/i;

/**
 * Finds the article in a page with Mozilla's Readability, the way Firefox's reader view does, and writes it as the plain text that onrecord reads. A DOM knows
 * what text alone can't tell: which lines are menus, where a paragraph ends, what a caption is.
 *
 * @returns null where the page holds no article: Readability then gives its best failure, which is shorter than it was told that an article must be
 */
export function articleOf(html: string): Article | null {
  const page = new Readability(new JSDOM(html).window.document, { charThreshold: FEWEST_CHARACTERS }).parse();
  if (!page?.content || (page.length ?? 0) < FEWEST_CHARACTERS) return null;
  const { document } = new JSDOM(`<article>${page.content}</article>`).window;
  const root = document.querySelector('article') as Element;
  for (const words of [page.byline, page.title]) if (words) root.prepend(paragraph(document, words));
  return { root, ...written(root) };
}

/** Readability takes title and byline off the article. */
function paragraph(document: Document, words: string): Element {
  const element = document.createElement('p');
  element.textContent = words.trim();
  return element;
}

/** Text nodes one after another, white space as a page shows it, blocks parted by blank lines. */
function written(root: Element): Pick<Article, 'text' | 'piecesOf'> {
  const runs: { readonly at: number; readonly node: Text; readonly from: number; readonly length: number }[] = [];
  let text = '';

  const breakLine = (gap: string): void => {
    text = text.trimEnd();
    if (text) text += gap;
  };
  const write = (node: Text): void => {
    for (const { 0: word, index } of node.data.matchAll(/\S+|\s+/g)) {
      if (/\s/.test(word) && (text === '' || /\s$/.test(text))) continue;
      const shown = /\s/.test(word) ? ' ' : word;
      runs.push({ at: text.length, node, from: index, length: shown.length });
      text += shown;
    }
  };
  const visit = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) write(child as Text);
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      const isBlock = BLOCK.test(element.tagName);
      if (isBlock) breakLine('\n\n');
      else if (/^br$/i.test(element.tagName)) breakLine('\n');
      visit(element);
      if (isBlock) breakLine('\n\n');
    }
  };
  visit(root);

  return {
    text: text.trimEnd(),
    piecesOf: ({ start, end }) => {
      const pieces: Piece[] = [];
      for (const { at, node, from, length } of runs) {
        const first = Math.max(start, at);
        const last = Math.min(end, at + length);
        if (first >= last) continue;
        const before = pieces.at(-1);
        const piece = { node, start: from + first - at, end: from + last - at };
        if (before?.node === node) pieces[pieces.length - 1] = { ...before, end: piece.end };
        else pieces.push(piece);
      }
      return pieces;
    },
  };
}

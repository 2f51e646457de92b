import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { BLOCKS, HIDDEN_CLASSES, NO_TEXT } from './page-elements.ts';

/** What someone gets who selects all of a saved page and copies it: a line a block. The same bytes give the same text, for labels of it are offsets. */
export function pageText(file: Uint8Array): string {
  const { body } = documentOf(file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file);
  return linesOf(piecesOf(body)).join('\n');
}

// A console that hears nothing of style sheets that jsdom can't read.
const quiet = { virtualConsole: new VirtualConsole() };
const parser = new new JSDOM('', quiet).window.DOMParser();

/** Pages that are UTF-8 but say otherwise are read as UTF-8; others as they say. A page without a window reads no style sheets, which saves most of the time. */
const documentOf = (bytes: Uint8Array): Document =>
  isUtf8(bytes)
    ? parser.parseFromString(new TextDecoder().decode(bytes), 'text/html')
    : new JSDOM(bytes, quiet).window.document;

const BREAK = '\n';

/** The words of a node in the page's order, and a break wherever a block begins or ends. */
function piecesOf(node: Node): string[] {
  if (node.nodeType === node.TEXT_NODE) return [wordsOf(node)];
  if (node.nodeType !== node.ELEMENT_NODE || !isShown(node as Element)) return [];
  const edge = edgeOf(node as Element);
  return [edge, ...[...node.childNodes].flatMap(piecesOf), edge];
}

const wordsOf = (node: Node): string => {
  const words = node.nodeValue ?? '';
  return node.parentElement?.closest('pre') ? words : words.replace(/[ \t\n\r\f]+/g, ' ');
};

/** Cells of a row are parted by a blank, as words copied from a table are by a tab. */
const edgeOf = ({ localName }: Element): string =>
  BLOCKS.has(localName) ? BREAK : localName === 'td' || localName === 'th' ? ' ' : '';

function isShown(element: Element): boolean {
  if (NO_TEXT.has(element.localName)) return false;
  if (element.localName === 'dialog') return element.hasAttribute('open');
  // Pages hide themselves until their script has run: what holds the headline is shown in the end.
  return !isHidden(element) || element.localName === 'body' || element.querySelector('h1, article') !== null;
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '') ||
  hidesByClass([...element.classList]);

/** `hidden md:block` hides on small screens alone. */
const hidesByClass = (classes: readonly string[]): boolean =>
  classes.some((name) => HIDDEN_CLASSES.has(name.toLowerCase())) &&
  !classes.some((name) => /^(?:sm|md|lg|xl):(?:block|flex|grid|inline)/.test(name));

const linesOf = (pieces: readonly string[]): string[] =>
  pieces
    .join('')
    .split(/[\n\r]+/)
    .map((line) => line.replace(/[ \t\f]+/g, ' ').replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, ''))
    .filter(Boolean);

/** The text of a part of a page, and the way back from its offsets to the page. */
export interface PageText {
  /** As a reader sees it: blanks collapsed, a blank line between blocks; without scripts, forms, navigation and what is hidden. */
  readonly text: string;
  /** The stretches of text nodes that show these offsets, in page order. */
  readonly stretchesOf: (start: number, end: number) => Stretch[];
}

/** A part of one text node. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Letters that stand in the text just as they stand in a node. */
interface Run {
  readonly node: Text;
  /** Offset in the node. */
  readonly from: number;
  /** Offset in the text. */
  readonly at: number;
  readonly length: number;
}

const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON INPUT FORM NAV ASIDE FOOTER IFRAME OBJECT SVG CANVAS VIDEO AUDIO'.split(
    ' ',
  ),
);

/** Reads the page's text below an element. Takes time linear in its nodes. */
export function readPage(root: Element): PageText {
  const runs: Run[] = [];
  let text = '';

  const endLine = (breaks: string): void => {
    if (text.endsWith(' ')) {
      text = text.slice(0, -1);
      runs.pop();
    }
    if (text !== '') text += breaks.slice(newlinesAtEnd(text));
  };
  const add = (node: Text, from: number, letters: string): void => {
    runs.push({ node, from, at: text.length, length: letters.length });
    text += letters;
  };
  const addText = (node: Text): void => {
    for (const { index, 0: letters } of node.data.matchAll(/\s+|\S+/g)) {
      if (letters.trim() !== '') add(node, index, letters);
      else if (text !== '' && !/\s$/.test(text)) add(node, index, ' ');
    }
  };
  const walk = (element: Element): void => {
    if (LEFT_OUT.has(element.tagName.toUpperCase())) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return;
    if (element.tagName === 'BR') {
      endLine('\n');
      return;
    }
    const isBlock = !display.startsWith('inline') && display !== 'contents';
    if (isBlock) endLine('\n\n');
    for (const child of element.childNodes) {
      if (child instanceof Text) addText(child);
      else if (child instanceof Element) walk(child);
    }
    if (isBlock) endLine('\n\n');
  };
  walk(root);
  return { text: text.trimEnd(), stretchesOf: (start, end) => stretchesOf(runs, start, end) };
}

const newlinesAtEnd = (text: string): number => (text.endsWith('\n\n') ? 2 : text.endsWith('\n') ? 1 : 0);

function stretchesOf(runs: readonly Run[], start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = firstReaching(runs, start); i < runs.length && (runs[i] as Run).at < end; i++) {
    const { node, from, at, length } = runs[i] as Run;
    const stretch = { node, start: from + Math.max(0, start - at), end: from + Math.min(length, end - at) };
    const last = stretches.at(-1);
    if (last?.node === node) stretches[stretches.length - 1] = { ...last, end: stretch.end };
    else stretches.push(stretch);
  }
  return stretches;
}

/** Index of the first run that ends after an offset. */
function firstReaching(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, length } = runs[middle] as Run;
    if (at + length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

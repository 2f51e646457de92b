import type { QuoteMark } from './marks.ts';
import { type PageText, readPage } from './page-text.ts';

const CLASS = 'onrecord-quote';
/** What a mark looks like; of its own, so that no page's style changes it and it changes no page's. */
const STYLE = `all: unset; cursor: help; border-radius: 3px; color: CanvasText; color-scheme: light dark;`;
const LINES: Readonly<Record<string, string>> = { denial: 'wavy', commitment: 'double', other: 'dotted' };

toggle();

/** Marks the quotes of the page; where they are marked, takes the marks away. */
async function toggle(): Promise<void> {
  if (unmark() > 0) return;
  const page = readPage(articleOf(document));
  const marks: QuoteMark[] = await chrome.runtime.sendMessage(page.text);
  mark(page, marks);
}

function articleOf(page: Document): Element {
  return page.querySelector('article') ?? page.querySelector('main, [role=main]') ?? page.body;
}

/** From the last to the first: a text node that is cut keeps its head, so earlier offsets stay true. */
function mark(page: PageText, marks: readonly QuoteMark[]): void {
  for (const one of marks.toReversed())
    for (const { node, start, end } of page.stretchesOf(one.start, one.end).toReversed()) {
      const piece = node.splitText(start);
      piece.splitText(end - start);
      const element = document.createElement('mark');
      element.className = CLASS;
      element.title = one.title;
      element.dataset.types = one.types;
      const line = LINES[one.types.split(' ')[0] ?? ''] ?? 'solid';
      element.style.cssText = `${STYLE} background: light-dark(hsl(${one.hue} 85% 88%), hsl(${one.hue} 45% 28%)); text-decoration: underline ${line} 1.5px; text-underline-offset: 0.2em;`;
      piece.replaceWith(element);
      element.append(piece);
    }
}

/** Takes every mark away and joins the text nodes again. Returns how many there were. */
function unmark(): number {
  const marks = document.querySelectorAll(`mark.${CLASS}`);
  for (const element of marks) {
    const { parentNode } = element;
    element.replaceWith(...element.childNodes);
    parentNode?.normalize();
  }
  return marks.length;
}

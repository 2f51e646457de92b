import type { Extraction, Segment, SegmentKind, Span } from 'onrecord';
import { shownIn } from '../../../src/outputs/shown.ts';
import { el } from './dom.ts';
import type { Item, Voice } from './items.ts';
import { type Mark, marksByBlock, type Part } from './pieces.ts';

/** The article as it stands on the page. */
export interface ArticleView {
  /** The marks of an item, in text order; the first is the one that takes the focus. */
  readonly marksOf: (item: Item) => readonly HTMLElement[];
  /** The range of the page that shows these words; null where no part of them is shown. */
  readonly rangeOf: (span: Span) => Range | null;
  /** Settles when the last block stands there. */
  readonly done: Promise<void>;
}

/** Milliseconds of building before the page gets a turn. */
const SLICE = 8;

const TAGS: Readonly<Record<SegmentKind, keyof HTMLElementTagNameMap>> = {
  headline: 'h2',
  standfirst: 'p',
  byline: 'p',
  dateline: 'p',
  caption: 'p',
  heading: 'h3',
  paragraph: 'p',
  blockquote: 'blockquote',
  'list-item': 'p',
  boilerplate: 'p',
};

/**
 * Shows the article with its items marked. A long one is built in slices, so that the page stays quick; a signal that aborts
 * stops the building.
 */
export function showArticle(
  place: HTMLElement,
  text: string,
  record: Extraction,
  items: readonly Item[],
  voices: readonly Voice[],
  signal: AbortSignal,
): ArticleView {
  const shown = new Map<Item, HTMLElement[]>();
  const nodes: Shown[] = [];
  const voiceById = new Map(voices.map((voice) => [voice.id, voice]));
  const outerHues = new Map<string | null, number | null | undefined>(
    items.map(({ id, voice }) => [id, voiceById.get(voice)?.hue]),
  );
  const marks = marksByBlock(record.segments, items);

  const show = shownIn(record.notes);
  const wordsOf = (start: number, end: number): string => show(text.slice(start, end));

  const textNode = (start: number, end: number): Text => {
    const node = document.createTextNode(wordsOf(start, end));
    nodes.push({ start, end, node });
    return node;
  };

  const partNode = ({ start, end, type, isFirst }: Part): Node =>
    type === null
      ? textNode(start, end)
      : el('span', { class: `type type-${type}${isFirst ? ' is-first' : ''}` }, textNode(start, end));

  const markNode = ({ start, end, item, isFirst, parts }: Mark): HTMLElement => {
    const voice = voiceById.get(item.voice);
    const mark = el(
      'mark',
      {
        class: ['mark', voice?.hue === null ? 'plain' : '', item.within === null ? '' : 'inner'].join(' ').trim(),
        'data-label': `${wordsOf(start, end)} (${[`${voice?.name}${item.via}`, ...item.types].join(', ')})`,
        'data-first': isFirst,
        'data-item': item.id,
        'data-voice': item.voice,
        'data-pattern': voice?.pattern ?? false,
        title: item.within !== null && `${voice?.name}${item.via}`,
      },
      ...parts.map(partNode),
    );
    if (typeof voice?.hue === 'number') mark.style.setProperty('--hue', String(voice.hue));
    const outer = outerHues.get(item.within);
    if (typeof outer === 'number') mark.style.setProperty('--outer-hue', String(outer));
    const own = shown.get(item);
    if (own === undefined) shown.set(item, [mark]);
    else own.push(mark);
    return mark;
  };

  const blockNode = (block: Segment, own: readonly Mark[]): HTMLElement => {
    const children: Node[] = [];
    let at = block.start;
    for (const mark of own) {
      if (mark.start > at) children.push(textNode(at, mark.start));
      children.push(markNode(mark));
      at = mark.end;
    }
    if (at < block.end) children.push(textNode(at, block.end));
    return el(TAGS[block.kind], { class: `block ${block.kind}` }, ...children);
  };

  /** Menus, buttons and links to other articles, folded into one line. */
  const furnitureNode = (run: readonly Segment[]): HTMLElement => {
    const words = run.map((block) => show(block.text).trim()).join(' · ');
    return el(
      'details',
      { class: 'furniture' },
      el(
        'summary',
        {},
        `Page furniture, ${run.length === 1 ? '1 line' : `${run.length} lines`}: `,
        el('span', {}, words),
      ),
      ...run.map((block) => blockNode(block, [])),
    );
  };

  const build = async (): Promise<void> => {
    let isFirstSlice = true;
    let next = 0;
    do {
      const began = performance.now();
      const slice: Node[] = [];
      while (next < record.segments.length && performance.now() - began < SLICE) {
        const run = furnitureFrom(record.segments, next);
        if (run.length > 0) slice.push(furnitureNode(run));
        else slice.push(blockNode(record.segments[next] as Segment, marks[next] ?? []));
        next += Math.max(1, run.length);
      }
      if (isFirstSlice) place.replaceChildren(...slice);
      else place.append(...slice);
      isFirstSlice = false;
      if (next < record.segments.length) await new Promise((resolve) => setTimeout(resolve));
    } while (next < record.segments.length && !signal.aborted);
  };

  return {
    marksOf: (item) => shown.get(item) ?? [],
    rangeOf: (span) => rangeIn(nodes, span, ({ start, node }, at) => Math.min(node.length, wordsOf(start, at).length)),
    done: build(),
  };
}

/** The blocks of page furniture that follow each other from here. */
function furnitureFrom(blocks: readonly Segment[], from: number): Segment[] {
  let to = from;
  while (blocks[to]?.kind === 'boilerplate') to += 1;
  return blocks.slice(from, to);
}

/** The words of an article that isn't read yet, as its paragraphs. */
export function showPlain(place: HTMLElement, text: string): void {
  const lines = text
    .slice(0, PLAIN)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  place.replaceChildren(...lines.map((line) => el('p', { class: 'block paragraph' }, line)));
}

/** Characters that fill any window. */
const PLAIN = 8000;

/** Makes a mark a button, or (off: a filter hides it) plain words again, to a screen reader too. */
export function setMark(mark: HTMLElement, isOn: boolean, isPressed: boolean): void {
  mark.classList.toggle('off', !isOn);
  mark.role = isOn ? 'button' : null;
  mark.ariaPressed = isOn ? String(isPressed) : null;
  mark.ariaLabel = isOn ? (mark.dataset.label ?? '') : null;
  if (isOn) mark.tabIndex = 'first' in mark.dataset ? 0 : -1;
  else mark.removeAttribute('tabindex');
}

interface Shown extends Span {
  readonly node: Text;
}

/** From the first node that ends after the span's start to the last that starts before its end; nodes stand in text order. */
function rangeIn(
  nodes: readonly Shown[],
  { start, end }: Span,
  lettersBefore: (node: Shown, at: number) => number,
): Range | null {
  const first = nodes[indexWhere(nodes, (node) => node.end > start)];
  const last = nodes[indexWhere(nodes, (node) => node.start >= end) - 1];
  if (first === undefined || last === undefined || first.start >= end || last.end <= start) return null;
  const range = new Range();
  range.setStart(first.node, lettersBefore(first, start));
  range.setEnd(last.node, lettersBefore(last, Math.min(last.end, end)));
  return range;
}

/** The first index for which the answer is yes, where it is no before and yes after; the length, where it is never yes. */
function indexWhere(nodes: readonly Shown[], isReached: (node: Shown) => boolean): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(nodes[middle] as Shown)) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { Segment, Span, StatementType } from 'onrecord';
import { grouped } from '../../../src/outputs/grouped.ts';
import type { Item } from './items.ts';

/** A stretch of one block's text that belongs to an item, cut where its statements begin and end. */
export interface Mark extends Span {
  readonly item: Item;
  /** Whether it is the item's first: that one takes the keyboard's focus. */
  readonly isFirst: boolean;
  readonly parts: readonly Part[];
}
export interface Part extends Span {
  readonly type: StatementType | null;
  /** Whether the statement's words begin here: that is where its sign stands. */
  readonly isFirst: boolean;
}

/** The marks of each block, by the blocks' order. Where two items share words, the inner one has them, or else the one that began first. */
export function marksByBlock(blocks: readonly Segment[], items: readonly Item[]): Mark[][] {
  const all = items.flatMap((item) => item.content.map(({ start, end }) => ({ start, end, item })));
  const stretches = withoutInner(all);
  const seen = new Set<Item>();
  let next = 0;
  return blocks.map((block) => {
    while (next < stretches.length && (stretches[next] as Stretch).end <= block.start) next += 1;
    const marks: Mark[] = [];
    for (let i = next; i < stretches.length && (stretches[i] as Stretch).start < block.end; i++) {
      const stretch = stretches[i] as Stretch;
      const span = { start: Math.max(stretch.start, block.start), end: Math.min(stretch.end, block.end) };
      marks.push({ ...span, item: stretch.item, isFirst: !seen.has(stretch.item), parts: partsOf(span, stretch.item) });
      seen.add(stretch.item);
    }
    return marks;
  });
}

interface Stretch extends Span {
  readonly item: Item;
}

/** The stretches with those inside them cut out of them, so that no two share a letter: a button in a button would be none. */
function withoutInner(all: readonly Stretch[]): Stretch[] {
  const ids = new Set(all.map(({ item }) => item.id));
  const inside = grouped(all, ({ item: { within } }) => (within !== null && ids.has(within) ? within : null));
  const cut = (outer: Stretch): Stretch[] => {
    const own = (inside.get(outer.item.id) ?? []).filter(({ start, end }) => start >= outer.start && end <= outer.end);
    const pieces: Stretch[] = [];
    let at = outer.start;
    for (const inner of withoutOverlaps(own)) {
      pieces.push({ ...outer, start: at, end: inner.start }, ...cut(inner));
      at = inner.end;
    }
    return [...pieces, { ...outer, start: at }].filter(({ start, end }) => start < end);
  };
  return withoutOverlaps(inside.get(null) ?? []).flatMap(cut);
}

function withoutOverlaps(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  let end = 0;
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const rest = { ...stretch, start: Math.max(stretch.start, end) };
    if (rest.start < rest.end) kept.push(rest);
    end = Math.max(end, rest.end);
  }
  return kept;
}

function partsOf(span: Span, { statements }: Item): Part[] {
  const parts: Part[] = [];
  let at = span.start;
  const add = (end: number, type: StatementType | null, isFirst: boolean): void => {
    if (end > at) parts.push({ start: at, end, type, isFirst });
    at = Math.max(at, end);
  };
  const spans = statements
    .flatMap(({ content, type }) => content.map(({ start, end }, i) => ({ start, end, type, isFirst: i === 0 })))
    .filter(({ start, end }) => start < span.end && end > span.start)
    .sort((a, b) => a.start - b.start);
  for (const { start, end, type, isFirst } of spans) {
    add(Math.min(start, span.end), null, false);
    add(Math.min(end, span.end), type, isFirst && start >= span.start);
  }
  add(span.end, null, false);
  return parts;
}

import type { Attribution, Extraction, Segment, SegmentKind, Span } from '../types.ts';
import { dataAttributes } from './data-attributes.ts';
import { htmlText } from './html-text.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { nest, type Tagged } from './nest.ts';
import { piecesOf } from './pieces.ts';
import { shownIn } from './shown.ts';
import { NOBODYS, type Voice } from './voices.ts';

/** What stands at the marks of an attribution besides what the record tells. */
interface Addition {
  /** Attributes of every mark, a blank before each. */
  readonly attributes: string;
  /** Attributes of the first mark alone. */
  readonly first: string;
  /** HTML after the last mark. */
  readonly after: string;
}

/** The article's segments in HTML, furniture left out, with the contents marked in the colours of these voices. */
export function articleOf(
  extraction: Extraction,
  text: string,
  voices: readonly Voice[],
  additionTo: (attribution: Attribution) => Addition = () => FOCUSED,
): string {
  const shown = extraction.segments
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(withoutMark)
    .filter((block) => block.text !== '');
  const inSegment = cutBySegments(elementsOf(lookUp(extraction), voices, additionTo), shown);
  const show = shownIn(extraction.notes);
  const lines: string[] = [];
  let list: string | null = null;
  const enter = (next: string | null): void => {
    if (next === list) return;
    if (list !== null) lines.push(`</${list}>`);
    if (next !== null) lines.push(`<${next}>`);
    list = next;
  };
  shown.forEach((segment, i) => {
    const { kind, number } = segment;
    enter(kind !== 'list-item' ? null : number === null ? 'ul' : 'ol');
    const [open, close] = number === null ? TAGS[kind as ShownKind] : [`<li value="${number}">`, '</li>'];
    lines.push(open + nest(text, segment, inSegment[i] ?? [], show) + close);
  });
  enter(null);
  return `<article class="onrecord">\n${lines.join('\n')}\n</article>\n`;
}

/** The keyboard leads from one attribution to the next. */
const FOCUSED: Addition = { attributes: '', first: ' tabindex="0"', after: '' };

type ShownKind = Exclude<SegmentKind, 'boilerplate'>;

const TAGS: Readonly<Record<ShownKind, readonly [open: string, close: string]>> = {
  headline: ['<h1>', '</h1>'],
  standfirst: ['<p data-kind="standfirst">', '</p>'],
  byline: ['<p data-kind="byline">', '</p>'],
  dateline: ['<p data-kind="dateline">', '</p>'],
  caption: ['<p data-kind="caption">', '</p>'],
  heading: ['<h2>', '</h2>'],
  paragraph: ['<p>', '</p>'],
  blockquote: ['<blockquote><p>', '</p></blockquote>'],
  'list-item': ['<li>', '</li>'],
};

/** A segment without the mark that its element stands for, with the number of an item that is numbered. */
interface Block extends Segment {
  readonly number: number | null;
}

/** “> ”, “- ” and “1. ” are no words of a block quote or a list's item; “>” alone parts two paragraphs. */
const MARKS: Partial<Readonly<Record<SegmentKind, RegExp>>> = {
  blockquote: /^(?:>[ \t]?)+/,
  'list-item': /^(?:[•·▪‣●○]\s*|[*–—-]\s+|(\d{1,2})[.)]\s+)/,
};

function withoutMark(segment: Segment): Block {
  const [mark = '', number] = MARKS[segment.kind]?.exec(segment.text) ?? [];
  const [start, text] = [segment.start + mark.length, segment.text.slice(mark.length)];
  return { ...segment, start, text, number: number === undefined ? null : Number(number) };
}

/** An element around several spans, of which none overlaps another. */
interface Element extends Pick<Tagged, 'open' | 'reopen' | 'close' | 'finish'> {
  readonly spans: readonly Span[];
}

function elementsOf(
  record: LookUp,
  voices: readonly Voice[],
  additionTo: (attribution: Attribution) => Addition,
): Element[] {
  const { typesOf, whoSaid, whoTold, isContext } = record;
  const looks = new Map(voices.map(({ speaker, look }) => [speaker?.id ?? null, look]));
  const marks = record.attributions.map((attribution) => {
    const { id, within, form, manner, speaker, confidence } = attribution;
    const name = whoSaid(attribution);
    const types = typesOf(id);
    const look = (isContext(id) ? undefined : looks.get(speaker)) ?? NOBODYS;
    const data = {
      attribution: id,
      within: within ?? undefined,
      form,
      manner,
      type: types.join(' '),
      speaker: speaker ?? '',
      name,
      ...look,
      confidence,
      context: isContext(id) || undefined,
    };
    const told = htmlText([whoTold(attribution), ...types].join(', '));
    const { attributes: added, first, after } = additionTo(attribution);
    const reopen = `<mark${dataAttributes(data)} aria-description="${told}"${added}`;
    return {
      spans: attribution.content,
      open: `${reopen}${first}>`,
      reopen: `${reopen}>`,
      close: '</mark>',
      finish: `</mark>${after}`,
    };
  });
  const spans = record.statements.map(({ id, type, confidence, content }) => {
    const context = isContext(id) || undefined;
    const reopen = `<span${dataAttributes({ statement: id, type, confidence, context })}`;
    const tags = { open: `${reopen} data-first>`, reopen: `${reopen}>`, close: '</span>', finish: '</span>' };
    return { spans: content, ...tags };
  });
  return [...marks, ...spans];
}

/** The elements of each segment, cut at its edges, in the order that `nest` wants: marks around the statements in them. */
function cutBySegments(elements: readonly Element[], segments: readonly Segment[]): Tagged[][] {
  const inSegment: Tagged[][] = segments.map(() => []);
  for (const { spans, ...tags } of elements) {
    const pieces = spans.flatMap((span) => piecesOf(span, segments));
    pieces.forEach(({ at, start, end }, i) => {
      const open = i === 0 ? tags.open : tags.reopen;
      const finish = i === pieces.length - 1 ? tags.finish : tags.close;
      inSegment[at]?.push({ ...tags, start, end, open, finish });
    });
  }
  for (const list of inSegment) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return inSegment;
}

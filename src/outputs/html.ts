import type { Attribution, Extraction, Segment, SegmentKind, Speaker, StatementType } from '../types.ts';
import { checkMadeFrom } from './check.ts';
import { htmlText } from './html-text.ts';
import { pageOf } from './page.ts';
import { speakersById, typesByAttribution, whoSaid } from './rows.ts';

export interface HtmlOptions {
  /** A whole page with its style, not a fragment for a page of the caller's. Default false. */
  readonly standalone?: boolean;
}

/**
 * The article with each content in `<mark>`s. A mark's data attributes say which attribution (`data-attribution`), whose
 * (`data-speaker`: id, `data-name`), in which form (`data-form`, `data-manner`), and what its statements do (`data-type`,
 * blanks between). Page furniture (related links, share buttons) is left out. Everything from the text is escaped
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-mark-element).
 * @throws RangeError where the record was made from another text.
 */
export function toHtml(extraction: Extraction, text: string, options: HtmlOptions = {}): string {
  checkMadeFrom(extraction, text, 'toHtml');
  const body = fragmentOf(extraction, text);
  return options.standalone === true ? pageOf(extraction, body) : body;
}

/** A content's piece, with the tag that opens it. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

const TAGS: Readonly<Record<Exclude<SegmentKind, 'boilerplate'>, readonly [open: string, close: string]>> = {
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

function fragmentOf(extraction: Extraction, text: string): string {
  const marks = marksOf(extraction);
  const lines: string[] = [];
  let next = 0;
  let inList = false;
  for (const segment of extraction.segments) {
    while (next < marks.length && (marks[next] as Marked).end <= segment.start) next += 1;
    if (segment.kind === 'boilerplate') continue;
    const isItem = segment.kind === 'list-item';
    if (isItem !== inList) lines.push(isItem ? '<ul>' : '</ul>');
    inList = isItem;
    const [open, close] = TAGS[segment.kind];
    lines.push(open + markedUp(text, segment, marks, next) + close);
  }
  if (inList) lines.push('</ul>');
  return `<article class="onrecord">\n${lines.join('\n')}\n</article>\n`;
}

/** The pieces to mark, in text order and never overlapping: a piece that begins inside another is cut off at its end. */
function marksOf(extraction: Extraction): Marked[] {
  const speakers = speakersById(extraction);
  const types = typesByAttribution(extraction.statements);
  const pieces = extraction.attributions
    .flatMap((a) => {
      const tag = openMark(a, speakers, types.get(a.id) ?? []);
      return a.content.map(({ start, end }) => ({ start, end, tag }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: Marked[] = [];
  let end = 0;
  for (const piece of pieces) {
    const mark = { ...piece, start: Math.max(piece.start, end) };
    if (mark.start < mark.end) marks.push(mark);
    end = Math.max(end, mark.end);
  }
  return marks;
}

function openMark(
  attribution: Attribution,
  speakers: ReadonlyMap<string, Speaker>,
  types: readonly StatementType[],
): string {
  const attributes = [
    ['data-attribution', attribution.id],
    ['data-form', attribution.form],
    ['data-manner', attribution.manner],
    ['data-type', types.join(' ')],
    ['data-speaker', attribution.speaker ?? ''],
    ['data-name', whoSaid(attribution, speakers)],
  ] as const;
  return `<mark ${attributes.map(([name, value]) => `${name}="${htmlText(value)}"`).join(' ')}>`;
}

/** A segment's words with the marks that stand in it, of which the first is at `from`. */
function markedUp(text: string, segment: Segment, marks: readonly Marked[], from: number): string {
  let html = '';
  let at = segment.start;
  for (let i = from; i < marks.length && (marks[i] as Marked).start < segment.end; i++) {
    const mark = marks[i] as Marked;
    const start = Math.max(mark.start, segment.start);
    const end = Math.min(mark.end, segment.end);
    html += `${htmlText(text.slice(at, start)) + mark.tag + htmlText(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + htmlText(text.slice(at, segment.end));
}

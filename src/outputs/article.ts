import type { Attribution, Extraction, Segment, SegmentKind, Span } from '../types.ts';
import { htmlText } from './html-text.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { nest, type Tagged } from './nest.ts';
import { piecesOf } from './pieces.ts';
import { shownIn } from './shown.ts';

/** What a page adds to the marks of an attribution. */
interface Addition {
  /** Attributes of every mark, a blank before each. */
  readonly attributes: string;
  /** Attributes of the first mark alone. */
  readonly first: string;
  /** HTML after the last mark. */
  readonly after: string;
}

/** The article's segments in HTML, furniture left out, with the contents marked. */
export function articleOf(
  extraction: Extraction,
  text: string,
  additionTo: (attribution: Attribution) => Addition = () => NOTHING,
): string {
  const shown = extraction.segments.filter(({ kind }) => kind !== 'boilerplate');
  const inSegment = cutBySegments(elementsOf(lookUp(extraction), additionTo), shown);
  const show = shownIn(extraction.notes);
  const lines: string[] = [];
  let inList = false;
  shown.forEach((segment, i) => {
    const isItem = segment.kind === 'list-item';
    if (isItem !== inList) lines.push(isItem ? '<ul>' : '</ul>');
    inList = isItem;
    const [open, close] = TAGS[segment.kind as ShownKind];
    lines.push(open + nest(text, segment, inSegment[i] ?? [], show) + close);
  });
  if (inList) lines.push('</ul>');
  return `<article class="onrecord">\n${lines.join('\n')}\n</article>\n`;
}

const NOTHING: Addition = { attributes: '', first: '', after: '' };

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

/** An element around several spans, of which none overlaps another. */
interface Element extends Pick<Tagged, 'open' | 'reopen' | 'close' | 'finish'> {
  readonly spans: readonly Span[];
}

function elementsOf(record: LookUp, additionTo: (attribution: Attribution) => Addition): Element[] {
  const { typesOf, whoSaid, isContext } = record;
  const marks = record.attributions.map((attribution) => {
    const { id, form, manner, speaker, confidence } = attribution;
    const who = { speaker: speaker ?? '', name: whoSaid(attribution) };
    const data = { attribution: id, form, manner, type: typesOf(id).join(' '), ...who, confidence };
    const { attributes: added, first, after } = additionTo(attribution);
    const reopen = `<mark${attributesOf(data, isContext(id))}${added}`;
    return {
      spans: attribution.content,
      open: `${reopen}${first}>`,
      reopen: `${reopen}>`,
      close: '</mark>',
      finish: `</mark>${after}`,
    };
  });
  const spans = record.statements.map(({ id, type, confidence, content }) => {
    const open = `<span${attributesOf({ statement: id, type, confidence }, isContext(id))}>`;
    return { spans: content, open, reopen: open, close: '</span>', finish: '</span>' };
  });
  return [...marks, ...spans];
}

const attributesOf = (data: Readonly<Record<string, string | number>>, isContext: boolean): string =>
  Object.entries(isContext ? { ...data, context: 'true' } : data)
    .map(([name, value]) => ` data-${name}="${htmlText(String(value))}"`)
    .join('');

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

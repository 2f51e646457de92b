import type { Attribution, Extraction, Segment, SegmentKind, Span, Statement } from '../types.ts';
import { speakersById, typesByAttribution, whoSaid } from './by-id.ts';
import { contextIn } from './context.ts';
import { htmlText } from './html-text.ts';
import { nest, type Tagged } from './nest.ts';
import { piecesOf } from './pieces.ts';
import { asShown, shownIn } from './shown.ts';

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
  const inSegment = cutBySegments(elementsOf(extraction, additionTo), shown);
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

function elementsOf(extraction: Extraction, additionTo: (attribution: Attribution) => Addition): Element[] {
  const speakers = speakersById(extraction);
  const types = typesByAttribution(extraction.statements);
  const isContext = contextIn(extraction);
  const marks = asShown(extraction).attributions.map((attribution) => {
    const attributes = attributesOf([
      ['attribution', attribution.id],
      ['form', attribution.form],
      ['manner', attribution.manner],
      ['type', (types.get(attribution.id) ?? []).join(' ')],
      ['speaker', attribution.speaker ?? ''],
      ['name', whoSaid(attribution, speakers)],
      ['confidence', String(attribution.confidence)],
      ...contextData(isContext(attribution.id)),
    ]);
    const { attributes: added, first, after } = additionTo(attribution);
    return {
      spans: attribution.content,
      open: `<mark${attributes}${added}${first}>`,
      reopen: `<mark${attributes}${added}>`,
      close: '</mark>',
      finish: `</mark>${after}`,
    };
  });
  return [
    ...marks,
    ...extraction.statements.map((statement) => elementOfStatement(statement, isContext(statement.id))),
  ];
}

function elementOfStatement({ id, type, confidence, content }: Statement, isContext: boolean): Element {
  const open = `<span${attributesOf([
    ['statement', id],
    ['type', type],
    ['confidence', String(confidence)],
    ...contextData(isContext),
  ])}>`;
  return { spans: content, open, reopen: open, close: '</span>', finish: '</span>' };
}

const contextData = (isContext: boolean): [name: string, value: string][] => (isContext ? [['context', 'true']] : []);

const attributesOf = (data: readonly (readonly [name: string, value: string])[]): string =>
  data.map(([name, value]) => ` data-${name}="${htmlText(value)}"`).join('');

/** The elements of each segment, cut at its edges, in the order that `nest` wants: marks around the statements in them. */
function cutBySegments(elements: readonly Element[], segments: readonly Segment[]): Tagged[][] {
  const inSegment: Tagged[][] = segments.map(() => []);
  for (const { spans, open, reopen, close, finish } of elements) {
    const pieces = spans.flatMap((span) => piecesOf(span, segments));
    pieces.forEach(({ at, start, end }, i) => {
      inSegment[at]?.push({
        start,
        end,
        open: i === 0 ? open : reopen,
        reopen,
        close,
        finish: i === pieces.length - 1 ? finish : close,
      });
    });
  }
  for (const list of inSegment) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return inSegment;
}

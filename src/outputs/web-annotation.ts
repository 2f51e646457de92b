import type { Attribution, Extraction, TextSpan } from '../types.ts';
import { withoutFragment } from './address.ts';
import { checkMadeFrom, checkOptions, checkRecord } from './check.ts';
import { lookUp } from './look-up.ts';
import { toCodePoints } from './offsets.ts';

/** How positions count, and which page they are on. */
export interface WebAnnotationOptions {
  /** What positions count: Unicode code points, as the standard demands, or UTF-16 units, as hypothes.is takes them. */
  readonly offsets?: 'code-points' | 'utf16' | undefined;
  /** Address of the article, or a URN that names it; what follows a `#` is left out. Default `urn:onrecord:article`. */
  readonly source?: string | undefined;
}

/** One attribution as an annotation; its bodies say who said it and of which form and type it is. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly {
    readonly type: 'TextualBody';
    readonly purpose: 'describing' | 'tagging';
    readonly format: 'text/plain';
    readonly value: string;
  }[];
  /** One a piece of the content. */
  readonly target: readonly WebAnnotationTarget[];
}

/** A piece of the article by its words and by its place; each selector alone selects the same. */
export interface WebAnnotationTarget {
  readonly source: string;
  readonly selector: readonly [
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ];
}

/** Characters of context on each side; hypothes.is takes as many. */
const CONTEXT = 32;

/**
 * One W3C Web Annotation an attribution (https://www.w3.org/TR/annotation-model/, §4.2.4 and §4.2.5): the bodies name the
 * speaker, tell the details of the statements (“deadline: by the end of June”) and tag form and types, and `context` where, in a part of a record, it wasn't asked for and another points to it; the targets are the pieces of
 * the content.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { toWebAnnotations } from 'onrecord/outputs';
 * const text = '“It is safe,” Ann Lee said.';
 * const [{ body, target }] = toWebAnnotations(extract(text), text, { source: 'https://example.org/pier' });
 * console.log(body[0].value, target[0].selector[0].exact);
 * // Ann Lee “It is safe,”
 * ```
 * @throws RangeError where the text doesn't have the record's words at their places, or `offsets` is neither; TypeError where the record
 * is none or another option is wrong.
 */
export function toWebAnnotations(
  extraction: Extraction,
  text: string,
  options: WebAnnotationOptions = {},
): WebAnnotation[] {
  checkRecord(extraction, 'toWebAnnotations');
  checkOptions(options, { offsets: ['code-points', 'utf16'], source: 'string' }, 'toWebAnnotations');
  checkMadeFrom(extraction, text, 'toWebAnnotations');
  const { offsets = 'code-points', source = 'urn:onrecord:article' } = options;
  const positionOf = offsets === 'utf16' ? (offset: number) => offset : toCodePoints(text);
  const page = withoutFragment(source);
  const { attributions, whoTold, typesOf, statementsOf, detailsOf, isContext } = lookUp(extraction);
  return attributions.map((attribution, i) => {
    const { id, form, manner } = attribution;
    const details = statementsOf(id).flatMap(detailsOf);
    const tags = [form, manner, ...typesOf(id), ...(isContext(id) ? ['context'] : [])];
    // Selectors hold the words of the source, and the bodies those that a reader sees.
    const written = extraction.attributions[i] as Attribution;
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${page}#${id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        bodyOf('describing', whoTold(attribution)),
        ...details.map(({ label, text }) => bodyOf('describing', `${label}: ${text}`)),
        ...tags.map((tag) => bodyOf('tagging', tag)),
      ],
      target: written.content.map((piece) => targetOf(piece, text, page, positionOf)),
    };
  });
}

function bodyOf(purpose: 'describing' | 'tagging', value: string): WebAnnotation['body'][number] {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function targetOf(
  { start, end, text: exact }: TextSpan,
  text: string,
  source: string,
  positionOf: (offset: number) => number,
): WebAnnotationTarget {
  const prefix = text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start);
  const suffix = text.slice(end, wholeFrom(text, Math.min(text.length, end + CONTEXT)));
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: positionOf(start), end: positionOf(end) },
    ],
  };
}

/** The offset, or the one after it where it would cut a surrogate pair in two. */
function wholeFrom(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
}

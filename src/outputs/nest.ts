import type { Span } from '../types.ts';
import { htmlText } from './html-text.ts';

/** An element to stand around a span. Where it must be cut, its pieces are joined by `close` and `reopen`. */
export interface Tagged extends Span {
  readonly open: string;
  readonly reopen: string;
  readonly close: string;
  /** Closes the last piece. */
  readonly finish: string;
}

/**
 * The words of a span as HTML with these elements around their parts, which come in the order of their starts and, of those
 * with one start, the longest first. Elements overlap as they like; tags nest: what outlives the element that it began in is closed with it
 * and opened anew.
 *
 *     a [b {c] d}   gives   a <1>b <2>c</2></1><2> d</2>
 *
 * `show`: what a reader sees of a piece of the text.
 */
export function nest(
  text: string,
  { start, end }: Span,
  elements: readonly Tagged[],
  show: (words: string) => string = (words) => words,
): string {
  const html: string[] = [];
  let open: Tagged[] = [];
  let at = start;
  const writeTo = (to: number): void => {
    html.push(htmlText(show(text.slice(at, to))));
    at = to;
  };
  const closeAllBefore = (limit: number): void => {
    while (open.length > 0) {
      const stop = open.reduce((least, element) => Math.min(least, element.end), Number.POSITIVE_INFINITY);
      if (stop > limit) return;
      writeTo(stop);
      const outermost = open.findIndex((element) => element.end === stop);
      const cut = open.slice(outermost);
      for (const element of [...cut].reverse()) html.push(element.end === stop ? element.finish : element.close);
      const rest = cut.filter((element) => element.end > stop);
      for (const element of rest) html.push(element.reopen);
      open = [...open.slice(0, outermost), ...rest];
    }
  };
  for (const element of elements) {
    closeAllBefore(element.start);
    writeTo(element.start);
    html.push(element.open);
    open.push(element);
  }
  closeAllBefore(end);
  writeTo(end);
  return html.join('');
}

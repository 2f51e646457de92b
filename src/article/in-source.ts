import type { Span } from './types.ts';
import type { Plain } from './writer.ts';

/**
 * The same data with each span of a page's visible text put where it stands in the source, its words as they are written there: markup within them too.
 * Data is plain JSON; whatever has a numeric start and end is a span.
 */
export function inSource<T>(value: T, source: string, plain: Plain): T {
  return moved(value) as T;

  function moved(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(moved);
    if (typeof part !== 'object' || part === null) return part;
    const copy: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(part)) copy[key] = moved(field);
    if (!isSpan(part)) return copy;
    const { start, end } = plain.sourceOf(part);
    return { ...copy, start, end, ...('text' in part ? { text: source.slice(start, end) } : {}) };
  }
}

const isSpan = (part: object): part is Span =>
  'start' in part && 'end' in part && typeof part.start === 'number' && typeof part.end === 'number';

import { isQuestion, type Line } from './lines.ts';

const LONGEST = 200;

/** The line of a clean article's headline, or −1. */
export function findHeadline(lines: readonly Line[]): number {
  const top = lines.findIndex(({ look }) => !ABOVE.has(look));
  return isHeadline(lines[top], lines[top + 1]) ? top : -1;
}

/** What may stand above it: an editor's note, “FOR IMMEDIATE RELEASE”, a date. */
const ABOVE: ReadonlySet<Line['look']> = new Set(['note', 'furniture', 'date']);

/** A clean article's first line, but for these. */
const isHeadline = (first: Line | undefined, second: Line | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.length <= LONGEST &&
  (first.look === 'title' || first.look === 'label' || (first.look === 'prose' && !first.ends) || isQuestion(first));

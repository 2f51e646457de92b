import type { Found } from './layout.ts';
import { isNoticeToReader } from './line-kinds.ts';
import type { Line } from './lines.ts';
import type { Phrases } from './phrases.ts';

/** Number of the line at which the article is over. It ends with its text, or with the label of what follows its last prose: “Related Topics”. */
export function endOf({ text, lines, phrases, extent: { from, to } }: Found): number {
  if (from === to) return lines.length;
  const isEnd = (line: Line) =>
    line.look === 'end' ||
    line.look === 'tail' ||
    line.look === 'list' ||
    (line.look === 'furniture' && !isAside(text, line, phrases));
  const at = lines.findIndex((line, i) => i >= to && isEnd(line));
  return at < 0 || areReferences(text, lines, at) ? lines.length : at;
}

/** A clean article's own words to its readers: “Sign up for our newsletter, which comes out on Fridays.”; a notice of cookies is the page's. */
export const isAside = (text: string, { start, end, ends, words }: Line, phrases: Phrases): boolean =>
  ends && words >= 6 && !isNoticeToReader(text.slice(start, end), phrases);

/** “Sources:”, then web addresses and nothing else: an article's own references, not a page's furniture. */
export function areReferences(text: string, lines: readonly Line[], label: number): boolean {
  let i = label + 1;
  while (i < lines.length && isAddress(text, lines[i] as Line)) i++;
  return i === lines.length && i > label + 1;
}

const isAddress = (text: string, { start, end }: Line): boolean =>
  ADDRESS.test(text.slice(start, Math.min(end, start + 200)));

const ADDRESS = /^(?:https?:)?[\w/-]+\.[\w.-]+\w(?:\/\S*)?$/;

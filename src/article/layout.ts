import type { Extent } from './extent.ts';
import type { Line } from './lines.ts';
import type { Phrases } from './phrases.ts';

/** What the kind of a clean article's line is told from. */
export interface Layout {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly phrases: Phrases;
  readonly extent: Extent;
  /** Numbers of the lines of a transcript's turns. */
  readonly turns: ReadonlySet<number>;
  /** The tag that tells most about each line, where the text is what a page's source shows. */
  readonly tags: readonly string[];
  /** The headline's line, or −1. */
  readonly headline: number;
  /** The first line behind the headline that is no title. */
  readonly titlesTo: number;
}

/** What is told before the headline is known. */
export type Found = Omit<Layout, 'headline' | 'titlesTo'>;

const BULLET = /^(?:[•·▪‣●○*]|[-–—]\s|\d{1,2}[.)]\s)/;

/** “• two hundred jobs”, “1. First”. */
export const isBullet = (text: string, line: Line | undefined): line is Line =>
  line !== undefined && BULLET.test(text.slice(line.start, line.start + 5));

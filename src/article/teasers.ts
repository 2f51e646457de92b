import { isBullet } from './layout.ts';
import { headsLinks, isFurniture, isQuestion, isSentence, type Line } from './lines.ts';
import { isWord, type Phrases } from './phrases.ts';

/**
 * The lines with the sentences of teasers told from paragraphs: pages list other articles as a title and a short summary, again and again,
 *
 *     Ferry captain says that the crossing will open again
 *     The crossing has been closed since a storm tore the ramp away, the company said.
 *
 * or as both glued in one line. A heading of such lists (“Related stories”) makes two of them a list; without it, it takes three.
 */
export function withTeasers(text: string, lines: readonly Line[], phrases: Phrases): Line[] {
  const teasers = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const run = summariesFrom(text, lines, i);
    if (run.length >= (isHeaded(lines, i) ? FEWEST_HEADED : FEWEST)) for (const j of run) teasers.add(j);
    i = Math.max(i, (run.at(-1) ?? 0) - 1);
  }
  for (const j of gluedAmong(text, lines, phrases)) teasers.add(j);
  return lines.map((line, i) => (teasers.has(i) ? { ...line, look: 'teaser' } : line));
}

/** Code units of a summary, at most. */
const LONGEST = 450;
/** Code units of a title; most headings of an article are shorter. */
const SHORTEST_TITLE = 32;
const LONGEST_TITLE = 200;
/** Lines between one teaser and the next: a date, a name, a picture, a button, a title alone. */
const MOST_BETWEEN = 6;

/** Numbers of the summaries of teasers in a row, the first of which has its title at `from`. */
function summariesFrom(text: string, lines: readonly Line[], from: number): number[] {
  const summaries: number[] = [];
  for (let next: number | null = from; next !== null; next = nextTitle(text, lines, next)) {
    const i = summaryOf(text, lines, next);
    if (i < 0 && !summaries.length) break;
    if (i < 0) continue;
    const goesOn = isSentence(lines[i + 1]) && !isTitle(text, lines[i + 1]);
    if (goesOn && summaries.length < FEWEST_HEADED) break;
    summaries.push(i);
    if (goesOn) break;
    next = i;
  }
  return summaries;
}

/** Number of the next line that may be a teaser's title, with no sentence before it. */
function nextTitle(text: string, lines: readonly Line[], from: number): number | null {
  for (let i = from + 1; i <= from + MOST_BETWEEN; i++) {
    if (isTitle(text, lines[i])) return i;
    if (!lines[i] || isSentence(lines[i])) return null;
  }
  return null;
}

/** Number of the summary below a title, perhaps with a button between; −1: none. */
function summaryOf(text: string, lines: readonly Line[], title: number): number {
  if (!isTitle(text, lines[title])) return -1;
  const i = lines[title + 1]?.look === 'furniture' ? title + 2 : title + 1;
  const line = lines[i];
  return isSentence(line) && line.length <= LONGEST && !isQuestion(line) ? i : -1;
}

const isTitle = (text: string, line: Line | undefined): line is Line =>
  line !== undefined &&
  line.length >= SHORTEST_TITLE &&
  line.length <= LONGEST_TITLE &&
  (line.look === 'title' || isQuestion(line)) &&
  !isBullet(text, line);

const FEWEST_HEADED = 2;
const FEWEST = 3;

/** Lines above the first teaser in which the list's heading stands: “Latest news”, “Coast”. */
const ABOVE = 3;

function isHeaded(lines: readonly Line[], from: number): boolean {
  for (let i = from - 1; i >= from - ABOVE && !isSentence(lines[i]); i--) if (headsLinks(lines[i])) return true;
  return false;
}

/** Numbers of the lines below a list's heading that are a title and a sentence without a stop between: the first ones, or all where half of all are. */
function gluedAmong(text: string, lines: readonly Line[], phrases: Phrases): number[] {
  return lines.flatMap((line, from) => {
    if (!isSentence(line) || isSentence(lines[from - 1]) || !isHeaded(lines, from)) return [];
    let end = from;
    while (isSentence(lines[end])) end++;
    const glued = lines.slice(from, end).map((below) => isGlued(text, below, phrases));
    const isWhole = isFurniture(lines[end]) && glued.filter(Boolean).length * 2 >= glued.length;
    const first = isWhole ? glued.length : [...glued, false].indexOf(false);
    return first < FEWEST_HEADED ? [] : glued.slice(0, first).map((_, n) => from + n);
  });
}

/** Code units of a title that a sentence is glued to. */
const HEAD = 140;
const FEWEST_WORDS = 4;
const JOINT =
  /[a-zß-öø-ɏ\d] ([A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ]*) [a-zß-öø-ɏ]|[a-zß-öø-ɏ][’”'"] [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ]* [a-zß-öø-ɏ]/gu;

/** “Pets are good for us A new study shows that …”; a name within a sentence is no such joint. */
function isGlued(text: string, { start, end }: Line, phrases: Phrases): boolean {
  const head = text.slice(start, Math.min(end, start + HEAD));
  for (const { 0: joint, 1: word, index } of head.matchAll(JOINT)) {
    const isJoint = word === undefined || isWord(phrases, 'opener', word.toLowerCase());
    if (isJoint && head.slice(0, index + joint.length).split(' ').length > FEWEST_WORDS) return true;
  }
  return false;
}

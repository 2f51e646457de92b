import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { isWord, type Phrases, wordsOf } from './phrases.ts';

/** Numbers of the lines that name who wrote the article, and of those that tell who that is. */
interface Authors {
  readonly bylines: ReadonlySet<number>;
  readonly bios: ReadonlySet<number>;
}

/** Lines below the last paragraph that may still tell who wrote it. */
const BELOW = 3;
/** Lines above the end that may. */
const ABOVE = 4;

/**
 * A name alone on its line is the author's where it stands by a date or below “By”, where a byline has named its bearer before (each
 * post of a live blog is signed), and at the article's end above a line about its bearer: “Ann Lee” / “Lee covers the coast.”
 */
export function authorsOf(layout: Layout, body: number, end: number): Authors {
  const below = Math.min(end + BELOW, layout.lines.length);
  const signed: Signed = { bylines: new Set(), names: new Set() };
  signTop(signed, layout, body, below);
  return { bylines: signed.bylines, bios: biosOf(signed, layout, Math.max(body, end - ABOVE), below) };
}

/** Numbers of the bylines found so far, and the names in them, folded. */
interface Signed {
  readonly bylines: Set<number>;
  readonly names: Set<string>;
}

function sign({ bylines, names }: Signed, { text, lines, phrases }: Layout, i: number): void {
  bylines.add(i);
  for (const name of namesIn(text, lines[i], phrases)) names.add(name);
}

const isKnown = ({ names }: Signed, line: Line | undefined): boolean => names.has(line?.folded.join(' ') ?? '');

/** Bylines from the headline on; the body begins at line `body`. */
function signTop(signed: Signed, layout: Layout, body: number, below: number): void {
  const { lines, phrases, headline } = layout;
  for (let i = headline + 1; i < below; i++) {
    const line = lines[i];
    const isBelow = lines[i - 1]?.look === 'by' || signed.bylines.has(i - 1);
    const isSigning =
      line?.look === 'byline' ||
      (isNameLine(line, phrases) && (isBelow || isKnown(signed, line) || (i < body && isDated(lines, i, phrases))));
    if (isSigning) sign(signed, layout, i);
  }
}

/** Numbers of the lines that tell who somebody is; the name above the first of them is a byline too. */
function biosOf(signed: Signed, layout: Layout, first: number, below: number): Set<number> {
  const { lines, phrases } = layout;
  const bios = new Set<number>();
  for (let i = first; i < below; i++) {
    const line = lines[i];
    const mayName = (!signed.names.size || isKnown(signed, line)) && isNameLine(line, phrases);
    if (mayName && isAbout(lines[i + 1], line)) {
      // “About Port Lorne Ferries” heads what a press release tells of who sends it.
      if (line.folded[0] === 'about') bios.add(i);
      else sign(signed, layout, i);
      bios.add(i + 1);
    } else if (isBio(line, signed.names)) bios.add(i);
  }
  return bios;
}

const LONGEST_NAME = 4;

/** Two to four capitalised words without a mark, or several such names: “Ann Lee/Bo Cho”. */
function isNameLine(line: Line | undefined, phrases: Phrases): line is Line {
  if (line?.look !== 'label' && line?.look !== 'title') return false;
  const { words, small, folded, ends, leads } = line;
  const first = folded[0];
  return (
    words >= 2 &&
    words <= LONGEST_NAME &&
    small === 0 &&
    !ends &&
    !leads &&
    first !== undefined &&
    !folded.includes('#') &&
    !isWord(phrases, 'line', first) &&
    !isWord(phrases, 'link', first)
  );
}

/** What a page puts between a name and a date. */
const SKIPPED: ReadonlySet<string | undefined> = new Set(['furniture', 'tail']);
const FURTHEST = 6;

/** A date stands beside the name, but for buttons and the author's post between: “Ann Lee” / “Local democracy reporter”. */
const isDated = (lines: readonly Line[], i: number, phrases: Phrases): boolean =>
  seen(lines, i, -1)?.look === 'date' ||
  seen(lines, i, 1)?.look === 'date' ||
  (isRole(lines[i + 1], phrases) && isPerson(lines[i + 1]));

const LONGEST_ROLE = 5;

/** “Chief football writer”, “Capitol Bureau” */
const isRole = (line: Line | undefined, phrases: Phrases): boolean =>
  (line?.look === 'label' || line?.look === 'title') &&
  line.words <= LONGEST_ROLE &&
  !line.ends &&
  isWord(phrases, 'role', line.folded.at(-1) ?? '');

/** Health *correspondent*, local *reporter*; not a *bureau*, the *news*, which a menu may have below two capitalised words. */
const isPerson = (line: Line | undefined): boolean => /(?:er|or|ent|ist)s?$/.test(line?.folded.at(-1) ?? '');

function seen(lines: readonly Line[], i: number, step: 1 | -1): Line | undefined {
  let j = i + step;
  while (SKIPPED.has(lines[j]?.look) && Math.abs(j - i) < FURTHEST) j += step;
  return lines[j];
}

/** The names in a byline, folded, without places and papers: “By Ann Lee, Political Editor, and Bo Cho in Oslo”. */
function namesIn(text: string, line: Line | undefined, phrases: Phrases): string[] {
  if (!line) return [];
  return text
    .slice(line.start, line.end)
    .split(PARTS)
    .flatMap((part) => {
      let isPlace = false;
      const cut = wordsOf(part).map((word, i) => {
        const parts = isWord(phrases, 'link', word) || (i === 0 && isWord(phrases, 'author', word));
        if (parts) isPlace = isWord(phrases, 'venue', word);
        return parts || isPlace ? ' ' : word;
      });
      return cut
        .join(' ')
        .split(/ {2,}/)
        .map((name) => name.trim());
    })
    .filter((name) => name.includes(' '));
}

const PARTS = /[,/&|;·•]/;

/** Words at the beginning of a line about somebody that name him. */
const NAMED_BY = 8;

/** “Lee covers the coast.” tells about Ann Lee. */
function isAbout(line: Line | undefined, { folded }: Line): boolean {
  const last = folded.at(-1);
  return (
    line !== undefined &&
    last !== undefined &&
    line.words > LONGEST_NAME &&
    line.folded.slice(0, NAMED_BY).includes(last)
  );
}

const LONGEST_BIO = 400;

/** “Ann Lee is the paper's political editor.” */
function isBio(line: Line | undefined, known: ReadonlySet<string>): boolean {
  if (!line || line.length > LONGEST_BIO || line.words <= LONGEST_NAME) return false;
  for (let n = 2; n <= LONGEST_NAME; n++) if (known.has(line.folded.slice(0, n).join(' '))) return true;
  return false;
}

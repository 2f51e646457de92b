import { f1Of, ratio, sharesOf } from './counts.ts';
import { isWordUnit } from './positions.ts';
import type { GoldBlock, Measure, ScoredRecord } from './types.ts';

const BODY: ReadonlySet<string> = new Set(['paragraph', 'heading', 'blockquote', 'list-item', 'standfirst']);
/** Neither the body nor page furniture. */
const BESIDE: ReadonlySet<string> = new Set(['caption', 'title', 'headline', 'byline', 'dateline', 'skip']);
/** Labels of lines that are looked for, and the kinds of segment that they are. */
const FOUND = [
  ['title', 'headline'],
  ['byline', 'byline'],
] as const;

/** Whole pages: which letters are the article's, and whether headline and byline are found. */
export const pages: Measure = {
  name: 'pages',
  count({ text, lines }, build) {
    if (!lines) return null;
    const kinds = kindsOf(text, build.extract(text));
    const body = bodyOf(text, lines, kinds);
    const counts: Record<string, number> = { ...body, pages: 1 };
    counts['page F1'] = f1Of(body.right, body.right + body.wrong, body.right + body.missed);
    for (const [label, kind] of FOUND) {
      const gold = lines.filter((line) => line.label === label);
      const said = lines.filter(({ start }) => kinds[start] === kind);
      counts[`${kind} pages`] = gold.length > 0 ? 1 : 0;
      counts[`${kind} found`] = gold.some((line) => said.includes(line)) ? 1 : 0;
      // A page that labels none isn't known to have none.
      counts[`${kind} said`] = gold.length > 0 ? said.length : 0;
      counts[`${kind} right`] = gold.filter((line) => said.includes(line)).length;
    }
    return counts;
  },
  rows: (total) => {
    const of = (what: string): number => total[what] ?? 0;
    const body = sharesOf('letters', of('right'), of('right') + of('wrong'), of('right') + of('missed'));
    return [
      {
        name: 'body',
        counts: { gold: of('pages') },
        shares: { ...body, 'mean F1 of pages': ratio(of('page F1'), of('pages')) },
      },
      ...FOUND.map(([, kind]) => ({
        name: kind,
        counts: { gold: of(`${kind} pages`) },
        shares: {
          found: ratio(of(`${kind} found`), of(`${kind} pages`)),
          precision: ratio(of(`${kind} right`), of(`${kind} said`)),
        },
      })),
    ];
  },
};

/** The kind of the segment that each UTF-16 unit stands in; null between segments. */
export function kindsOf(text: string, { segments }: ScoredRecord): (string | null)[] {
  const kinds = new Array<string | null>(text.length).fill(null);
  for (const { kind, start, end } of segments) kinds.fill(kind, start, end);
  return kinds;
}

/** Letters and digits of the body found, of page furniture taken for it, of the body missed. */
export function bodyOf(
  text: string,
  lines: readonly GoldBlock[],
  kinds: readonly (string | null)[],
): { right: number; wrong: number; missed: number } {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { label, start, end } of lines) {
    if (BESIDE.has(label)) continue;
    const isDate = end - start < 60 && /\d/.test(text.slice(start, end));
    for (let i = start; i < end; i++) {
      if (!isWordUnit(text[i])) continue;
      const kind = kinds[i] ?? null;
      if (label !== 'boilerplate') counts[BODY.has(kind ?? '') ? 'right' : 'missed']++;
      else if (kind !== null && kind !== 'boilerplate' && !(kind === 'dateline' && isDate)) counts.wrong++;
    }
  }
  return counts;
}

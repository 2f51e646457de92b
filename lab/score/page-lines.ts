import { f1Of, ratio, sharesOf } from './counts.ts';
import { bodyOf, kindsOf } from './pages.ts';
import type { GoldBlock, Labelled, Measure, ScoredRecord } from './types.ts';

/** Labels of lines, and the kinds of segment that they are; what a quotation set apart is, and a paragraph, is the body's. */
const KINDS: Readonly<Record<string, string>> = {
  headline: 'headline',
  byline: 'byline',
  standfirst: 'standfirst',
  heading: 'heading',
  caption: 'caption',
  list: 'list-item',
};
/** Scored by pages, too: is one of its lines found? */
const SHOWN = ['headline', 'byline'];

/** Lines of whole pages of one kind, labelled by readers: which letters are the article's, which lines are its headline, byline, …. A page without a headline must be given none. */
export const pageLines = (page: string): Measure => ({
  name: `${page === 'not English' ? page : `${page} pages`}`,
  count(article, build) {
    if (article.page !== page || !article.lines) return null;
    const record = build.extract(article.text);
    const kinds = kindsOf(article.text, record);
    const body = bodyOf(article.text, article.lines, kinds);
    const counts: Record<string, number> = { ...body, pages: 1, speech: speechOutside(article.lines, record) };
    counts['page F1'] = f1Of(body.right, body.right + body.wrong, body.right + body.missed);
    for (const label of Object.keys(KINDS)) Object.assign(counts, countsOf(label, article, kinds));
    return counts;
  },
  rows: (total) => {
    const of = (what: string): number => total[what] ?? 0;
    return [
      {
        name: 'body',
        counts: { gold: of('pages'), speech: of('speech') },
        shares: {
          ...sharesOf('letters', of('right'), of('right') + of('wrong'), of('right') + of('missed')),
          'mean F1 of pages': ratio(of('page F1'), of('pages')),
        },
      },
      ...SHOWN.map((label) => ({
        name: `${label}, by pages`,
        counts: { gold: of(`${label} pages`) },
        shares: { found: ratio(of(`${label} found`), of(`${label} pages`)) },
      })),
      ...Object.keys(KINDS).map((label) => ({
        name: label,
        counts: { gold: of(`${label} gold`) },
        shares: sharesOf('lines', of(`${label} right`), of(`${label} said`), of(`${label} gold`)),
      })),
    ];
  },
});

/** A line that says the same as the one labelled is as right: pages print a headline twice. */
function countsOf(
  label: string,
  { text, lines = [] }: Labelled,
  kinds: readonly (string | null)[],
): Record<string, number> {
  const wordsOf = ({ start, end }: GoldBlock): string => text.slice(start, end).toLowerCase();
  const gold = lines.filter((line) => line.label === label);
  const same = new Set(label === 'headline' ? gold.map(wordsOf) : []);
  const isRight = (line: GoldBlock): boolean => line.label === label || same.has(wordsOf(line));
  const said = lines.filter((line) => line.label !== 'skip' && kinds[line.start] === KINDS[label]);
  const words = new Set(said.map(wordsOf));
  const found = gold.filter((line) => said.includes(line) || (same.size > 0 && words.has(wordsOf(line))));
  return {
    [`${label} gold`]: gold.length,
    [`${label} said`]: said.length,
    [`${label} right`]: Math.min(said.filter(isRight).length, gold.length),
    [`${label} pages`]: gold.length > 0 ? 1 : 0,
    [`${label} found`]: found.length > 0 ? 1 : 0,
  };
}

/** Attributions that begin in a line that is no part of the article. */
function speechOutside(lines: readonly GoldBlock[], { attributions }: ScoredRecord): number {
  const isOutside = (at: number): boolean =>
    lines.some(({ label, start, end }) => label === 'boilerplate' && start <= at && at < end);
  return attributions.filter(({ content }) => content[0] && isOutside(content[0].start)).length;
}

import type { Span } from '../../src/article/types.ts';
import { type Match, matchesOf } from './attributions.ts';
import { kindsOf } from './pages.ts';
import type { Build, Labelled } from './types.ts';

/** What is wrong with attributions, the commonest first: so many of each kind, with the words at stake. */
export function mistakesIn(articles: readonly Labelled[], build: Build, most: number): string {
  const groups = new Map<string, string[]>();
  for (const article of articles)
    for (const match of matchesOf(article, build)) {
      const what = mistakeOf(match);
      if (what === null) continue;
      const group = `${what}, ${(match.gold ?? match.predicted)?.kind}`;
      groups.set(group, [...(groups.get(group) ?? []), shown(article, match)]);
    }
  return shownGroups(groups, most);
}

const shownGroups = (groups: ReadonlyMap<string, readonly string[]>, most: number): string =>
  [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([group, list]) => [`${group}: ${list.length}`, ...list.slice(0, most)].join('\n'))
    .join('\n\n');

function mistakeOf({ gold, predicted, shared, isSourceRight }: Match): string | null {
  if (!gold) return 'spurious';
  if (!predicted) return 'missed';
  if (!isSourceRight) return 'source';
  return shared < 1 ? 'boundary' : null;
}

function shown({ id, text }: Labelled, { gold, predicted }: Match): string {
  const words = (spans: readonly (Span | null)[]): string =>
    spans.map((span) => (span ? text.slice(span.start, span.end) : '')).join(' … ');
  const parts = gold?.gold;
  const found = predicted?.predicted;
  return [
    `  ${id}`,
    `    gold  ${parts ? [parts.source, parts.cue, parts.content].map(words).join(' | ') : '-'}`,
    `    found ${found ? [words([found.source]), words([found.cue]), words(found.content)].join(' | ') : '-'}`,
  ].join('\n');
}

/** Lines of pages whose kind is not their label's, the commonest mistake first: so many of each, the first words of the line and its number. */
export function lineMistakes(articles: readonly Labelled[], build: Build, most: number): string {
  const groups = new Map<string, string[]>();
  for (const { id, text, lines = [] } of articles) {
    const kinds = kindsOf(text, build.extract(text));
    lines.forEach(({ label, start, end }, i) => {
      const kind = kinds[start] ?? 'boilerplate';
      if (label === 'skip' || kind === (KIND[label] ?? label)) return;
      const group = `${label} told as ${kind}`;
      const words = text.slice(start, end).slice(0, WORDS);
      groups.set(group, [...(groups.get(group) ?? []), `  ${id.slice(-30)} ${i + 1}| ${words}`]);
    });
  }
  return shownGroups(groups, most);
}

const KIND: Readonly<Record<string, string>> = { body: 'paragraph', list: 'list-item' };
/** Code units of a line that are shown. */
const WORDS = 110;

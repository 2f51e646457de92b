import type { StatementType } from '../../src/statements/types.ts';
import type { GoldAttribution, GoldBlock, GoldNested, GoldSpeaker } from '../score/types.ts';
import { linesIfAny, type RawArticle, type RawAttribution, spansOfPairs } from './corpus-files.ts';
import type { Text } from './label-file.ts';

// Corpora with text and labels in one file, as annotators leave them: what `import.ts` makes label files of, and what a set that lab/data has no labels for is read from.

interface SpokenArticle extends Text {
  readonly attributions: readonly (RawAttribution & {
    readonly speaker: string | null;
    readonly also?: readonly string[];
    readonly type: StatementType;
  })[];
}
interface RawNested extends RawAttribution {
  readonly id: string;
  readonly parent: number;
  readonly speaker: string | null;
  readonly also?: readonly string[];
  readonly type: StatementType;
  readonly sure: number;
}
interface RawSpeaker extends Omit<GoldSpeaker, 'content'> {
  readonly id: string;
  /** Which of the article's attributions. */
  readonly i: number;
}
export interface RawStatement {
  readonly article: string;
  readonly spans: RawAttribution['content'];
  readonly text: string;
  readonly source: string;
  readonly cue: string;
  readonly context: string;
  readonly label: StatementType;
  readonly sure: number;
}

/** Everything that a folder labels in one split: `fit`, `dev`, or another. Sets that it lacks are empty. */
export interface CorpusLabels {
  readonly bbc: readonly (Text & { readonly attributions: readonly GoldAttribution[] })[];
  readonly modern: readonly (Text & { readonly attributions: readonly GoldAttribution[] })[];
  readonly nested: readonly (Text & { readonly nested: readonly GoldNested[] })[];
  readonly speakers: readonly (Text & { readonly speakers: readonly GoldSpeaker[] })[];
  readonly statements: readonly RawStatement[];
  readonly pages: readonly (Text & { readonly blocks: readonly GoldBlock[] })[];
  readonly clean: readonly (Text & { readonly blocks: readonly GoldBlock[] })[];
}

export function corpusLabels(folder: string, split: string): CorpusLabels {
  const spokenIn = (set: string): CorpusLabels['bbc'] =>
    linesIfAny<SpokenArticle>(folder, set, split).map(({ id, text, attributions }) => ({
      id,
      text,
      attributions: attributions.map(goldOf),
    }));
  const [bbc, modern] = [spokenIn('bbc'), spokenIn('modern')];
  // Speakers of both splits are those of articles in PolNeAR's dev part.
  const spoken = [
    ...linesIfAny<RawArticle>(folder, 'polnear', split),
    ...linesIfAny<RawArticle>(folder, 'polnear', 'dev'),
  ];
  return {
    bbc,
    modern,
    nested: byArticle([...bbc, ...modern], linesIfAny<RawNested>(folder, 'nested', split)).map(([article, rows]) => ({
      ...textOf(article),
      nested: rows.map((row) => ({ ...goldOf(row), parent: row.parent, sure: row.sure !== 0 })),
    })),
    speakers: byArticle(spoken, linesIfAny<RawSpeaker>(folder, 'speakers', split)).map(([article, rows]) => ({
      ...textOf(article),
      speakers: rows.map(({ i, name, aliases, kind, mention }) => ({
        content: spansOfPairs(article.attributions[i]?.content ?? []),
        kind,
        mention,
        name,
        aliases,
      })),
    })),
    statements: linesIfAny<RawStatement>(folder, 'statements', split),
    pages: linesIfAny<Text & { lines: GoldBlock[] }>(folder, 'pages', split).map(({ lines, ...page }) => ({
      ...textOf(page),
      blocks: lines.map(blockOf),
    })),
    clean: linesIfAny<Text & { parts: { kind: string; start: number; end: number }[] }>(folder, 'clean', split).map(
      ({ parts, ...article }) => ({
        ...textOf(article),
        blocks: parts.map(({ kind, start, end }) => ({ start, end, label: kind })),
      }),
    ),
  };
}

const textOf = ({ id, text }: Text): Text => ({ id, text });
const blockOf = ({ start, end, label }: GoldBlock): GoldBlock => ({ start, end, label });

const goldOf = ({ source, cue, content, speaker, also, type }: SpokenArticle['attributions'][number]) => ({
  source: spansOfPairs(source),
  cue: spansOfPairs(cue),
  content: spansOfPairs(content),
  speaker,
  ...(also && { also }),
  type,
});

/** The rows of each article, articles in the order of their first row; rows of others are left out. */
function byArticle<Article extends Text, Row extends { readonly id: string }>(
  articles: readonly Article[],
  rows: readonly Row[],
): [Article, Row[]][] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return [...groups].flatMap(([id, own]): [Article, Row[]][] => {
    const article = byId.get(id);
    return article ? [[article, own]] : [];
  });
}

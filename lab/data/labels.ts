import type { Span } from '../../src/article/types.ts';
import type { StatementType } from '../../src/statements/types.ts';
import { joinLabels, type Text } from './label-file.ts';
import { spansOf, typesOf, wordsAt } from './places.ts';

/**
 * All statements of polnear/fit that neither statements/fit nor statements/dev has, cut by our own splitter: 17,215, typed by language models that
 * had read the guideline and 90 statements of statements/fit with their types. 880 more of these were mixed in unmarked: 736 of the 745 that are marked
 * as sure got the same type, 96 of the 135 others.
 */
export const MORE_STATEMENTS = 'lab/data/statements/more.tsv';

/** A statement that this project's annotators typed, as one of `statements/fit`. */
export interface LabelledStatement {
  readonly article: string;
  readonly pieces: readonly Span[];
  readonly text: string;
  readonly source: string;
  readonly cue: string;
  readonly context: string;
  /** The likelier first, where two are about equally defensible. */
  readonly types: readonly StatementType[];
  /** False where the reader found another type about as defensible. */
  readonly sure: boolean;
}

/** The statements that a file of labels types: source ⇥ cue ⇥ content ⇥ a letter a type. */
export const labelledStatements = (file: string, texts: readonly Text[]): LabelledStatement[] =>
  joinLabels(file, texts).flatMap(({ article: { id, text }, rows }) =>
    rows.map((row) => ({ article: id, ...statementOfRow(text, row) })),
  );

/** A statement as an example to learn from, as a row of `statements/fit`. */
export function statementOfRow(
  text: string,
  [source = '', cue = '', content = '', letters = '']: readonly string[],
): Omit<LabelledStatement, 'article'> {
  const pieces = spansOf(content);
  return {
    pieces,
    text: wordsAt(text, pieces),
    source: wordsAt(text, spansOf(source)),
    cue: wordsAt(text, spansOf(cue)),
    context: contextOf(text, pieces),
    types: typesOf(letters.replace('?', ''), content),
    sure: !letters.endsWith('?'),
  };
}

/** The paragraph of some pieces and the one before, as in the rows of `statements/fit`. */
export function contextOf(text: string, pieces: readonly Span[]): string {
  const own = text.lastIndexOf('\n\n', pieces[0]?.start ?? 0);
  const before = text.lastIndexOf('\n\n', Math.max(0, own - 1));
  const end = text.indexOf('\n\n', pieces.at(-1)?.end ?? 0);
  return text.slice(Math.max(0, before), end < 0 ? undefined : end).trim();
}

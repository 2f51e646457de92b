import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StatementType } from '../../src/statements/types.ts';
import type { GoldAttribution, GoldStatement, Labelled } from '../score/types.ts';
import { linesIfAny, linesOf, type RawArticle, spansOfPairs } from './corpus-files.ts';
import { type Joined, joinLabels, type Text } from './label-file.ts';
import { attributionRow, blockRows, nestedRow, speakerRow, statementRow } from './rows.ts';

/** An article whose attributions are labelled. */
export interface LabelledArticle extends Labelled {
  readonly attributions: readonly GoldAttribution[];
}

// Each of these joins texts of a folder (README.md) with the labels of lab/data.

/** The file of labels of a set. */
const labelFile = (set: string, split: string): string => join('lab/data', set, `${split}.tsv`);

/** The articles of PolNeAR that make a split, with PolNeAR's own attributions. */
export const polnearArticles = (folder: string, split: string): LabelledArticle[] =>
  joinLabels(labelFile('polnear', split), linesOf<RawArticle>(folder, 'polnear', split)).map(({ article }) => ({
    id: article.id,
    text: article.text,
    attributions: article.attributions.map(({ source, cue, content }) => ({
      source: spansOfPairs(source),
      cue: spansOfPairs(cue),
      content: spansOfPairs(content),
    })),
  }));

/** Articles of which every attribution of speech is labelled, with those inside others where these are labelled too. */
export function spokenArticles(set: 'bbc' | 'modern', folder: string, split: string): LabelledArticle[] {
  const texts = linesOf<Text>(folder, set, split);
  const inside = new Map(nestedIn(texts, split).map(({ article, rows }) => [article.id, rows]));
  return joinLabels(labelFile(set, split), texts).map(({ article: { id, text }, rows }) => ({
    id,
    text,
    speechOnly: true,
    attributions: rows.map((row) => attributionRow.read(text, row)),
    nested: (inside.get(id) ?? []).map((row) => nestedRow.read(text, row)),
  }));
}

/** Articles of PolNeAR's dev part in which it is labelled who some sources are. */
export const speakerArticles = (folder: string, split: string): Labelled[] =>
  joinLabels(labelFile('speakers', split), linesOf<Text>(folder, 'polnear', 'dev')).map(({ article, rows }) => ({
    id: article.id,
    text: article.text,
    speakers: rows.map((row) => speakerRow.read(article.text, row)),
  }));

/** A typed statement of an article of PolNeAR. */
export interface TypedStatement {
  readonly article: Text;
  /** Whether the article is one that attributions are trained on. */
  readonly isTrainedOn: boolean;
  readonly statement: GoldStatement;
}

/** Typed statements in the order in which they were drawn. */
export function typedStatements(folder: string, split: string): TypedStatement[] {
  const fit = linesIfAny<Text>(folder, 'polnear', 'fit');
  const ids = new Set(fit.map(({ id }) => id));
  const texts = [...fit, ...linesIfAny<Text>(folder, 'polnear', 'dev')];
  return joinLabels(labelFile('statements', split), texts).flatMap(({ article, rows }) =>
    rows.map((row) => ({
      article,
      isTrainedOn: ids.has(article.id),
      statement: statementRow.read(article.text, row),
    })),
  );
}

/** Articles of PolNeAR, each with its statements that are typed. */
export function statementArticles(folder: string, split: string): Labelled[] {
  const byId = new Map<string, TypedStatement[]>();
  for (const typed of typedStatements(folder, split))
    byId.set(typed.article.id, [...(byId.get(typed.article.id) ?? []), typed]);
  return [...byId].map(([id, typed]) => ({
    id,
    text: typed[0]?.article.text ?? '',
    isTrainedOn: typed.some(({ isTrainedOn }) => isTrainedOn),
    statements: typed.map(({ statement }) => statement),
  }));
}

export const pageArticles = (folder: string, split: string): Labelled[] =>
  joinLabels(labelFile('pages', split), linesOf<Text>(folder, 'pages', split)).map(
    ({ article: { id, text }, rows }) => ({
      id,
      text,
      lines: blockRows.read(rows),
    }),
  );

export const cleanArticles = (folder: string, split: string): Labelled[] =>
  joinLabels(labelFile('clean', split), linesOf<Text>(folder, 'clean', split)).map(
    ({ article: { id, text }, rows }) => ({
      id,
      text,
      parts: blockRows.read(rows),
    }),
  );

/** A sentence of Subramanian, Cohn and Baldwin's speech acts. */
export interface SpeechAct {
  readonly document: string;
  readonly text: string;
  readonly label: StatementType;
}

/** Sentences of press releases and speeches, as that corpus labels them: commissives are commitments, assertives claims. */
export const speechActs = (folder: string, split: string): SpeechAct[] =>
  linesOf<{ document: string; text: string; act: string }>(folder, 'speech-acts', split).map(
    ({ document, text, act }) => ({ document, text, label: typeOfAct(act) }),
  );

const NOWHERE = { source: '', cue: '', context: '', content: [], sure: true } as const;

/** The same, each document an article. */
export function speechActDocuments(folder: string, split: string): Labelled[] {
  const byDocument = new Map<string, SpeechAct[]>();
  for (const act of speechActs(folder, split))
    byDocument.set(act.document, [...(byDocument.get(act.document) ?? []), act]);
  return [...byDocument].map(([id, acts]) => ({
    id,
    text: acts.map(({ text }) => text).join('\n'),
    statements: acts.map(({ text, label }) => ({ ...NOWHERE, text, label })),
  }));
}

const typeOfAct = (act: string): StatementType =>
  act.startsWith('Commissive') ? 'commitment' : act.startsWith('Assertive') ? 'claim' : 'other';

/** Whether a set is labelled here in this split. */
export const isLabelled = (set: string, split: string): boolean => existsSync(labelFile(set, split));

/** Nested labels are one file for two sets: those of the other's articles are not there, and that is no news. */
function nestedIn(texts: readonly Text[], split: string): Joined<Text>[] {
  return isLabelled('nested', split) ? joinLabels(labelFile('nested', split), texts, () => {}) : [];
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StatementType } from '../../src/statements/types.ts';
import type { GoldAttribution, GoldStatement, Labelled } from '../score/types.ts';
import { linesIfAny, linesOf, type RawArticle, spansOfPairs } from './corpus-files.ts';
import { type Joined, joinLabels, type Text } from './label-file.ts';
import { type CorpusLabels, corpusLabels } from './labelled-corpora.ts';
import { attributionRow, blockRows, nestedRow, speakerRow, statementRow } from './rows.ts';

/** An article whose attributions are labelled. */
export interface LabelledArticle extends Labelled {
  readonly attributions: readonly GoldAttribution[];
}

// Each of these joins texts of a folder (README.md) with the labels of lab/data; those of a split that lab/data doesn't know (other than fit and dev) stand with the texts.

/** The file of labels of a set. */
const labelFile = (set: string, split: string): string => join('lab/data', set, `${split}.tsv`);

/** The articles of PolNeAR that make a split, with PolNeAR's own attributions. */
export function polnearArticles(folder: string, split: string): LabelledArticle[] {
  const all = linesOf<RawArticle>(folder, 'polnear', split);
  const own = isLabelled('polnear', split)
    ? joinLabels(labelFile('polnear', split), all).map(({ article }) => article)
    : all;
  return own.map(({ id, text, attributions }) => ({
    id,
    text,
    attributions: attributions.map(({ source, cue, content }) => ({
      source: spansOfPairs(source),
      cue: spansOfPairs(cue),
      content: spansOfPairs(content),
    })),
  }));
}

/** Articles of which every attribution of speech is labelled, with those inside others where these are labelled too. */
export function spokenArticles(set: 'bbc' | 'modern', folder: string, split: string): LabelledArticle[] {
  if (!isLabelled(set, split)) return spokenAsAnnotated(set, folder, split);
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

function spokenAsAnnotated(set: 'bbc' | 'modern', folder: string, split: string): LabelledArticle[] {
  const annotated = corpusLabels(folder, split);
  const inside = new Map(annotated.nested.map(({ id, nested }) => [id, nested]));
  return annotated[set].map((article) => ({ ...article, speechOnly: true, nested: inside.get(article.id) ?? [] }));
}

/** Articles of PolNeAR (of its dev part, for fit and dev alike) in which it is labelled who some sources are. */
export const speakerArticles = (folder: string, split: string): Labelled[] =>
  isLabelled('speakers', split)
    ? joinLabels(labelFile('speakers', split), linesOf<Text>(folder, 'polnear', 'dev')).map(({ article, rows }) => ({
        id: article.id,
        text: article.text,
        speakers: rows.map((row) => speakerRow.read(article.text, row)),
      }))
    : [...corpusLabels(folder, split).speakers];

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
  const others = split === 'fit' ? ['dev'] : [...new Set(['dev', split])];
  const texts = [...fit, ...others.flatMap((part) => linesIfAny<Text>(folder, 'polnear', part))];
  const typed = (article: Text, statement: GoldStatement): TypedStatement => ({
    article,
    isTrainedOn: ids.has(article.id),
    statement,
  });
  if (!isLabelled('statements', split))
    return corpusLabels(folder, split).statements.map(({ article: id, spans, sure, ...raw }) => {
      // Without its article a statement is scored only as given.
      const article = texts.find((text) => text.id === id);
      const statement = { ...raw, content: spansOfPairs(spans), sure: sure !== 0 };
      return article ? typed(article, statement) : { article: { id, text: '' }, isTrainedOn: true, statement };
    });
  return joinLabels(labelFile('statements', split), texts).flatMap(({ article, rows }) =>
    rows.map((row) => typed(article, statementRow.read(article.text, row))),
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
  blocksIn('pages', folder, split).map(({ id, text, blocks }) => ({ id, text, lines: blocks }));

export const cleanArticles = (folder: string, split: string): Labelled[] =>
  blocksIn('clean', folder, split).map(({ id, text, blocks }) => ({ id, text, parts: blocks }));

const blocksIn = (set: 'pages' | 'clean', folder: string, split: string): CorpusLabels['pages'] =>
  isLabelled(set, split)
    ? joinLabels(labelFile(set, split), linesOf<Text>(folder, set, split)).map(({ article: { id, text }, rows }) => ({
        id,
        text,
        blocks: blockRows.read(rows),
      }))
    : corpusLabels(folder, split)[set];

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

/** Whether lab/data labels a set in this split. */
const isLabelled = (set: string, split: string): boolean => existsSync(labelFile(set, split));

/** Nested labels are one file for two sets: those of the other's articles are not there, and that is no news. */
function nestedIn(texts: readonly Text[], split: string): Joined<Text>[] {
  return isLabelled('nested', split) ? joinLabels(labelFile('nested', split), texts, () => {}) : [];
}

import type { StatementType } from '../../src/statements/types.ts';
import { confusionOf, confusionRows } from './confusion.ts';
import { pairUp } from './pair-up.ts';
import { contentPositions } from './positions.ts';
import { saidIn } from './speakers.ts';
import type { Build, GoldStatement, Measure, ScoredAttribution, ScoredRecord } from './types.ts';

/** Types of statements that `classifyStatement` is given with cue, source and context. */
export const givenStatements: Measure = {
  name: 'statements, given',
  count: ({ statements }, build) =>
    statements ? confusionOf(statements.map((one) => [one.label, typeGiven(one, build).type])) : null,
  rows: confusionRows,
};

/** The same, each statement counted as often as it stands for others: the rare types have their natural shares. */
export const givenByShare: Measure = {
  name: 'statements, given, natural shares',
  count: ({ statements }, build) =>
    statements ? confusionOf(statements.map((one) => [one.label, typeGiven(one, build).type, one.weight ?? 1])) : null,
  rows: confusionRows,
};

/** The same of speech acts, where no denials are labelled: a denial is a claim there. */
export const speechActs: Measure = {
  name: 'speech acts',
  count({ statements }, build) {
    if (!statements) return null;
    return confusionOf(
      statements.map(({ label, text }) => {
        const { type } = build.classifyStatement(text, {});
        return [label, type === 'denial' ? 'claim' : type];
      }),
    );
  },
  rows: confusionRows,
};

/** Of two statements, less is shared than of two attributions: a record may cut one in two. */
const NEAR = 0.4;

/** Types of the same statements in the record of their article. A sample of each article's is labelled, so nothing is said of others that the record has. */
export const foundStatements: Measure = {
  name: 'statements, from the article',
  count({ text, statements, isTrainedOn }, build) {
    if (!statements || isTrainedOn) return null;
    const record = build.extract(text).statements;
    const pairs = pairUp(
      statements.map(({ content }) => contentPositions(text, content)),
      record.map(({ content }) => contentPositions(text, content)),
      NEAR,
    );
    return confusionOf(statements.map(({ label }, i) => [label, record[pairs.get(i)?.predicted ?? -1]?.type]));
  },
  rows: confusionRows,
};

/** The type of each labelled attribution: that of its first statement that is not `other`. */
export const attributionTypes: Measure = {
  name: 'types of attributions',
  count(article, build) {
    const record = build.extract(article.text);
    const judged = saidIn(article, build).flatMap(([{ type }, found]) =>
      type ? [[type, typeFound(record, found)] as const] : [],
    );
    return judged.length > 0 ? confusionOf(judged) : null;
  },
  rows: confusionRows,
};

export const statementsOf = (record: ScoredRecord, { id }: ScoredAttribution): ScoredRecord['statements'] =>
  record.statements.filter(({ attribution }) => attribution === id);

function typeFound(record: ScoredRecord, found: ScoredAttribution | undefined): StatementType | undefined {
  const types = found ? statementsOf(record, found).map(({ type }) => type) : [];
  return types.find((type) => type !== 'other') ?? types[0];
}

export const typeGiven = (
  { text, cue, source, context }: GoldStatement,
  build: Build,
): ReturnType<Build['classifyStatement']> =>
  build.classifyStatement(text, { ...(cue && { cue }), ...(source && { source }), context });

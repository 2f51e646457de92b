import { readFileSync } from 'node:fs';
import type { Span } from '../../src/article/types.ts';
import type { StatementType } from '../../src/statements/types.ts';
import type { GoldSpeaker, GoldStatement, Labelled } from '../score/types.ts';
import type { LabelledArticle } from './gold.ts';
import { parseLabels } from './label-file.ts';
import { contextOf, statementOfRow } from './labels.ts';
import { labelledIn } from './news.ts';
import { keyOf, wordsAt } from './places.ts';
import { attributionRow, nestedRow } from './rows.ts';

/** What each of the two readers said of their attributions: type ⇥ speaker ⇥ kind, twice. */
export const UNREAD_READERS = 'lab/data/news/unread-readers.tsv';

/** Statements of other such articles: source ⇥ cue ⇥ content ⇥ type ⇥ how many statements of its articles one stands for ⇥ type as each of the two readers has it. */
export const UNREAD_STATEMENTS = 'lab/data/statements/unread.tsv';

/** Their articles; rare types were drawn more often than they are, so figures of natural shares count each statement by its weight. */
export const articlesOfUnreadStatements = (file: string, folder: string): Labelled[] =>
  labelledIn(file, folder).map(({ file: id, text, rows }) => ({
    id,
    text,
    statements: rows.map((row): GoldStatement => {
      const { pieces: content, types, sure, ...said } = statementOfRow(text, row);
      return {
        ...said,
        content,
        label: types[0] as StatementType,
        sure,
        weight: Number(row[4]),
      };
    }),
  }));

/** What is nested in their contents, by two readers and a third: as nested/dev.tsv, by the key of the text. */
const UNREAD_NESTED = 'lab/data/nested/unread.tsv';

/**
 * Articles that nothing is trained on, no rule is written from, and whose errors nobody reads (docs/annotation/unread.md), with the speaker and the type of every
 * attribution. Rows are source ⇥ cue ⇥ content ⇥ type ⇥ speaker ⇥ kind of speaker.
 */
export const unreadArticles = (file: string, folder: string, speechOnly: boolean): LabelledArticle[] => {
  const inside = new Map(parseLabels(readFileSync(UNREAD_NESTED, 'utf8')).map((one) => [one.key, one.rows]));
  return labelledIn(file, folder).map(({ file: id, text, rows }) => {
    const attributions = rows.map((row) => attributionRow.read(text, row));
    const speakers = attributions.flatMap(({ source, content, speaker }, i): GoldSpeaker[] => {
      if (!speaker) return [];
      const mention = mentionOf(wordsAt(text, source), speaker);
      return [{ content, name: speaker, aliases: [], kind: kindOf(speaker, rows[i]?.[5] ?? ''), mention }];
    });
    const statements = rows.flatMap((row) => statementOf(text, row));
    const nested = inside.get(keyOf(text))?.map((row) => nestedRow.read(text, row));
    return { id, text, speechOnly, attributions, speakers, statements, ...(nested && { nested }) };
  });
};

/** Half `a` stays closed. Half `b` may be read when other articles have been labelled in its place. */
export const halfOf = (text: string): 'a' | 'b' => (Number.parseInt(keyOf(text), 16) % 2 === 0 ? 'a' : 'b');

/** Several people without a name of their own: readers call them a group or unnamed, as it comes. A group has a name: *Republicans*, “Lee and Cho”. */
const kindOf = (speaker: string, kind: string): string =>
  kind === 'group' && speaker === speaker.toLowerCase() ? 'unnamed' : kind;

const PRONOUN = /^(he|she|it|they|we|I|you|who|which|that|this|these|those|him|her|them|us|me|his|their|its|our|my)$/i;

/** A name is a source that has a capitalised word of the speaker's, or initials (the FBI). */
function mentionOf(source: string, speaker: string): string {
  if (source === '') return 'no source';
  if (PRONOUN.test(source)) return 'pronoun';
  const names: readonly string[] = speaker.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  const words = source.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => names.includes(word) || /^\p{Lu}{2,}$/u.test(word)) ? 'name' : 'nominal';
}

const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|\p{Lu}))[.!?][”’"')]*\s+\S/u;

/** The content as a statement to type; of several sentences it is none, since its label is that of the first that isn't `other`. */
function statementOf(text: string, row: readonly string[]): GoldStatement[] {
  const { source, cue, content, type: label } = attributionRow.read(text, row);
  const at = (spans: readonly Span[]): string => wordsAt(text, spans);
  if (content.length === 0 || SENTENCE_END.test(at(content).replaceAll(' … ', ' '))) return [];
  const sure = !row[3]?.endsWith('?');
  return [
    { content, text: at(content), source: at(source), cue: at(cue), context: contextOf(text, content), label, sure },
  ];
}

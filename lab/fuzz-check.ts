import { attributeQuotes, extract, findQuotations, segment } from '../src/index.ts';
import { extractionSchema } from '../src/schema/index.ts';
import type { Extraction, ExtractOptions, StatementReader } from '../src/types.ts';
import { breachesOf } from '../test/invariants.ts';
import type { FuzzCase } from './fuzz-cases.ts';
import { brokenOutputs } from './fuzz-outputs.ts';

/**
 * Each promise that is broken on this text, as a line; none should be, on any text. `thorough` also reads it through the other doors and
 * a second time, and shows its record in every way, at several times the cost.
 */
export function broken({ text, options }: FuzzCase, thorough = true): string[] {
  try {
    const record = extract(text, options);
    const lines = [
      ...breachesOf(record, text),
      ...(extractionSchema.safeParse(record).error?.issues ?? []).map(
        (i) => `schema: ${i.path.join('.')}: ${i.message}`,
      ),
    ];
    return thorough ? [...lines, ...brokenElsewhere(text, options, record), ...brokenOutputs(record, text)] : lines;
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' ') : error}`];
  }
}

function brokenElsewhere(text: string, options: ExtractOptions, record: Extraction): string[] {
  const { narration: _, attributions: __, ...others } = options;
  const quoted = { ...record, sentences: [], statements: [], ...attributeQuotes(text, others) };
  return [
    ...breachesOf(quoted, text).map((line) => `attributeQuotes: ${line}`),
    ...differs('segment', segment(text, options.lexicon && { lexicon: options.lexicon }), record.segments),
    ...differs('a second call', extract(text, options), record),
    ...breachesOf(extract(text, { ...options, reader: guessing }), text).map((line) => `with a reader: ${line}`),
    ...findQuotations(text)
      .filter((q) => q.text !== text.slice(q.start, q.end))
      .map((q) => `findQuotations misquotes at ${q.start}`),
  ];
}

/** Makes cues of the words of contents by their lengths: what is found then keeps all promises, too. */
const guessing: StatementReader = {
  name: 'guessing',
  read: () => null,
  cues: ({ words }) => words.map(({ length }) => ((length * 7919) % 23) - 11),
};

const differs = (what: string, one: unknown, other: unknown): string[] =>
  JSON.stringify(one) === JSON.stringify(other) ? [] : [`${what} gives something else`];

/** The kind of what is broken, without places and words: so many texts, one finding. */
export const kindOf = (line: string): string =>
  line
    .replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replace(/\d+/g, 'N')
    .replace(/\bN–N\b/g, 'span');

/** A shorter text that breaks the same promise: takes out ever shorter pieces as long as it does. */
export function shrunk({ text, options }: FuzzCase): FuzzCase {
  const kind = kindOf(broken({ text, options })[0] ?? '');
  let least = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < least.length; ) {
      const shorter = least.slice(0, at) + least.slice(at + size);
      if (broken({ text: shorter, options }).some((line) => kindOf(line) === kind)) least = shorter;
      else at += size;
    }
  return { text: least, options };
}

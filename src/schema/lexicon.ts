import * as z from 'zod/mini';
import { type Field, type Fields, LEXICON_ROWS, type Text } from '../lexicon-rows.ts';
import type { Lexicon } from '../types.ts';

const filled = z.string().check(z.regex(/\S/, 'must not be empty'));
const TEXTS: Readonly<Record<Text, z.ZodMiniType>> = {
  any: z.string(),
  filled,
  lower: filled.check(z.regex(/^\P{Lu}*$/u, 'must be in lower case')),
};

/** The caller's own rows for the word lists. */
export const lexiconSchema: z.ZodMiniType<Partial<Lexicon>> = z.strictObject(
  mapped(LEXICON_ROWS, (fields) => z.exactOptional(z.array(rowOf(fields)))),
) as unknown as z.ZodMiniType<Partial<Lexicon>>;

function rowOf(fields: Fields): z.ZodMiniType {
  return z.strictObject(
    mapped(fields, (field) =>
      typeof field === 'object' && 'optional' in field ? z.exactOptional(schemaOf(field.optional)) : schemaOf(field),
    ),
  );
}

function schemaOf(field: Field): z.ZodMiniType {
  if (typeof field === 'string') return TEXTS[field];
  return 'each' in field ? z.array(schemaOf(field.each)) : z.literal(field);
}

function mapped<One, Other>(record: Readonly<Record<string, One>>, to: (one: One) => Other): Record<string, Other> {
  return Object.fromEntries(Object.entries(record).map(([name, one]) => [name, to(one)]));
}

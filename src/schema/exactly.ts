import type * as z from 'zod/mini';

/** What lets through a `T` and nothing else. */
export type Schema<T> = z.ZodMiniType<T>;

/** What zod infers for a type, whose arrays and fields it never makes readonly. */
type Inferred<T> = T extends readonly (infer Item)[]
  ? Inferred<Item>[]
  : T extends object
    ? { -readonly [Field in keyof T]: Inferred<T[Field]> }
    : T;

/**
 * Ties a schema to a hand-written type in both ways, so that neither can drift: what the schema lets through is a `T`, and
 * whatever is a `T` has a place in the schema. (`z.ZodMiniType<T>` alone lets a schema forget a kind or an optional field.)
 */
export function exactly<T>(): <S extends Schema<T>>(schema: Inferred<T> extends z.output<S> ? S : never) => Schema<T> {
  return (schema) => schema;
}

import type { Lexicon } from './lexicons/types.ts';
import { literals } from './literals.ts';

/**
 * What the rows of a caller's word lists may hold, as plain data: options are checked by it, so that an importer need not load zod, and the schema of
 * `onrecord/schema` is made of it.
 */
export type Fields = Readonly<Record<string, Field | { readonly optional: Field }>>;
/** A text, one of some values, or an array of these. */
export type Field = Text | Values | { readonly each: Text | Values };
/** Any text; one that isn't blank, since a row of nothing would be found everywhere or nowhere; one that has no capitals either, since it is met in lower case. */
export type Text = 'any' | 'filled' | 'lower';
export type Values = readonly (string | true | null)[];

const words = { each: 'lower' } as const;
const gender = ['m', 'f', null] as const;

/** Made by a function, so that a bundle which checks no options leaves them out. */
const rowsOfLists = () => {
  const manner = literals('speech attitude');
  const act = literals('say deny promise threaten ask request decline judge show think want feel');
  return {
    reportingVerbs: {
      lemma: 'lower',
      act,
      manner,
      takes: { optional: { each: literals('clause question infinitive gerund noun name quote person') } },
      example: 'any',
    },
    reportingPhrases: { phrase: 'lower', kind: literals('preposition as noun'), act, manner, example: 'any' },
    functionWords: {
      role: literals(
        'that relative subordinator aside contrast question conjunction negation condition modal be by named to leads time venue listing rubric credited when-where recent turns impression passed-on wire',
      ),
      words,
      example: 'any',
    },
    furniture: {
      where: literals(
        'line on start player words list tail notice offer venue hour reader site order note annex end desk agency credit picture away author link role month weekday date',
      ),
      phrases: 'lower',
      example: 'any',
    },
    titles: { title: 'filled', gender, role: { optional: 'any' }, example: 'any' },
    speakerNouns: {
      nouns: 'filled',
      kind: literals('person office organization generic document group'),
      gender,
      example: 'any',
    },
    speakerPronouns: { pronoun: 'lower', refers: literals('m f it they relative speaker some'), example: 'any' },
    givenNames: { names: 'filled', gender },
    nicknames: { forms: 'lower' },
    nameParts: { parts: 'lower', kind: literals('particle suffix honour firm prefix half'), example: 'any' },
    properNouns: { names: 'filled', kind: literals('place demonym calendar'), example: 'any' },
    standIns: { names: 'lower', example: 'any' },
    statementCues: {
      phrase: 'filled',
      type: literals('claim denial commitment other'),
      decides: { optional: [true] },
      example: 'any',
    },
    statementActs: { lemma: 'lower', act, forms: { optional: words }, decides: { optional: [true] }, example: 'any' },
    statementWords: {
      role: literals(
        'self own third possessor listener pointing modal auxiliary negation adverb opener subordinator question determiner charge rebuttal body command state falsity spokesperson deed future need official document allegation time date limit condition',
      ),
      words,
    },
    elisions: { words: 'filled', example: 'any' },
    neverOwned: { words: 'filled', example: 'any' },
  } as const;
};

/** The rows that these fields let through. */
type Value<F> = F extends Text
  ? string
  : F extends { readonly each: infer One }
    ? readonly Value<One>[]
    : F extends readonly (infer One)[]
      ? One
      : never;
type Row<Of> = {
  readonly [Name in keyof Of as Of[Name] extends { readonly optional: unknown } ? never : Name]: Value<Of[Name]>;
} & {
  readonly [Name in keyof Of as Of[Name] extends { readonly optional: unknown } ? Name : never]?: Of[Name] extends {
    readonly optional: infer F;
  }
    ? Value<F>
    : never;
};
type Rows = ReturnType<typeof rowsOfLists>;
type Lists = { readonly [List in keyof Rows]: readonly Row<Rows[List]>[] };
type Same<A, B> = A extends B ? (B extends A ? unknown : never) : never;

/** The fields of each list's rows. It compiles where they let through what the lists' types do, no more and no less. */
export const LEXICON_ROWS: Readonly<Record<keyof Lexicon, Fields>> = /* @__PURE__ */ rowsOfLists() satisfies Same<
  Lists,
  Lexicon
>;

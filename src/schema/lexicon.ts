import * as z from 'zod/mini';
import type { Lexicon } from '../types.ts';
import { exactly } from './exactly.ts';
import { oneOf } from './one-of.ts';

const example = z.string();
/** A row of nothing would be found everywhere or nowhere. */
const filled = z.string().check(z.regex(/\S/, 'must not be empty'));
/** Met in lower case, so that a capital would never be found. */
const lower = z.string().check(z.regex(/\S/, 'must not be empty'), z.regex(/^\P{Lu}*$/u, 'must be in lower case'));
const words = z.array(lower);
const decides = z.exactOptional(z.literal(true));
const gender = z.literal(['m', 'f', null]);
const manner = oneOf('speech attitude');
const type = oneOf('claim denial commitment other');
const act = oneOf('say deny promise threaten ask request decline judge show think want feel');
const complement = oneOf('clause question infinitive gerund noun name quote person');
const speakerKind = oneOf('person office organization generic document group');

/** A list that the caller may leave out. */
const rows = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.exactOptional(z.array(z.strictObject(shape)));

/** The caller's own rows for the word lists. */
export const lexiconSchema: z.ZodMiniType<Partial<Lexicon>> = exactly<Partial<Lexicon>>()(
  z.strictObject({
    reportingVerbs: rows({ lemma: lower, act, manner, takes: z.exactOptional(z.array(complement)), example }),
    reportingPhrases: rows({ phrase: lower, kind: oneOf('preposition as noun'), act, manner, example }),
    functionWords: rows({
      role: oneOf(
        'that relative subordinator aside contrast question conjunction negation condition modal',
        'be by named to leads time venue listing rubric credited when-where recent turns',
        'impression passed-on wire',
      ),
      words,
      example,
    }),
    furniture: rows({
      where: oneOf(
        'line on start player words list tail notice offer venue sponsor hour reader site order',
        'speech opener note annex end desk pose described agency credit picture away author link',
        'role month weekday date',
      ),
      phrases: lower,
      example,
    }),
    titles: rows({ title: filled, gender, role: z.exactOptional(z.string()), example }),
    speakerNouns: rows({ nouns: filled, kind: speakerKind, gender, example }),
    speakerPronouns: rows({ pronoun: lower, refers: oneOf('m f it they relative speaker some'), example }),
    givenNames: rows({ names: filled, gender }),
    nicknames: rows({ forms: lower }),
    nameParts: rows({ parts: lower, kind: oneOf('particle suffix honour firm prefix half'), example }),
    properNouns: rows({ names: filled, kind: oneOf('place demonym calendar'), example }),
    standIns: rows({ names: lower, example }),
    statementCues: rows({ phrase: filled, type, decides, example }),
    statementActs: rows({ lemma: lower, act, forms: z.exactOptional(words), decides, example }),
    statementWords: rows({
      role: oneOf(
        'self own third possessor listener pointing modal auxiliary negation adverb opener',
        'subordinator question determiner charge rebuttal body command state insist falsity',
        'spokesperson deed future need official document allegation time date limit condition',
      ),
      words,
    }),
    elisions: rows({ words: filled, example }),
    neverOwned: rows({ words: filled, example }),
  }),
);

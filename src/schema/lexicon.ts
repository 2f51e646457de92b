import * as z from 'zod/mini';
import type { Lexicon } from '../types.ts';
import { exactly } from './exactly.ts';

const example = z.string();
const words = z.array(z.string());
const gender = z.nullable(z.enum(['m', 'f']));
const manner = z.enum(['speech', 'attitude']);
const type = z.enum(['claim', 'denial', 'commitment', 'other']);
const act = z.enum([
  'say',
  'deny',
  'promise',
  'threaten',
  'ask',
  'request',
  'decline',
  'judge',
  'show',
  'think',
  'want',
  'feel',
]);

/** A list that the caller may leave out. */
const rows = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.exactOptional(z.array(z.strictObject(shape)));

/** The caller's own rows for the word lists. */
export const lexiconSchema: z.ZodMiniType<Partial<Lexicon>> = exactly<Partial<Lexicon>>()(
  z.strictObject({
    reportingVerbs: rows({
      lemma: z.string(),
      act,
      manner,
      takes: z.exactOptional(
        z.array(z.enum(['clause', 'question', 'infinitive', 'gerund', 'noun', 'name', 'quote', 'person'])),
      ),
      example,
    }),
    reportingPhrases: rows({
      phrase: z.string(),
      kind: z.enum(['preposition', 'as', 'noun']),
      act,
      manner,
      example,
    }),
    functionWords: rows({
      role: z.enum([
        'that',
        'relative',
        'subordinator',
        'aside',
        'contrast',
        'question',
        'conjunction',
        'negation',
        'condition',
        'modal',
        'be',
        'by',
        'named',
        'to',
        'leads',
        'said-of',
        'time',
        'venue',
        'listing',
      ]),
      words,
      example,
    }),
    furniture: rows({
      where: z.enum([
        'line',
        'start',
        'words',
        'list',
        'tail',
        'notice',
        'offer',
        'note',
        'annex',
        'end',
        'desk',
        'pose',
        'agency',
        'credit',
        'picture',
        'author',
        'link',
        'role',
        'month',
        'weekday',
        'date',
      ]),
      phrases: z.string(),
      example,
    }),
    titles: rows({ title: z.string(), gender, role: z.exactOptional(z.string()), example }),
    speakerNouns: rows({
      nouns: z.string(),
      kind: z.enum(['person', 'office', 'organization', 'generic', 'document', 'group']),
      gender,
      example,
    }),
    speakerPronouns: rows({
      pronoun: z.string(),
      refers: z.enum(['m', 'f', 'it', 'they', 'relative', 'speaker', 'some']),
      example,
    }),
    givenNames: rows({ names: z.string(), gender }),
    nicknames: rows({ forms: z.string() }),
    nameParts: rows({
      parts: z.string(),
      kind: z.enum(['particle', 'suffix', 'honour', 'link']),
      example,
    }),
    properNouns: rows({ names: z.string(), kind: z.enum(['place', 'demonym', 'calendar']), example }),
    statementCues: rows({ phrase: z.string(), type, example }),
    statementActs: rows({ lemma: z.string(), act, forms: z.exactOptional(words), example }),
    statementWords: rows({
      role: z.enum([
        'self',
        'own',
        'third',
        'possessor',
        'listener',
        'pointing',
        'modal',
        'auxiliary',
        'negation',
        'adverb',
        'opener',
        'subordinator',
        'question',
        'determiner',
        'charge',
        'rebuttal',
        'body',
        'command',
        'state',
        'insist',
        'falsity',
        'spokesperson',
        'past',
        'future',
        'need',
        'official',
        'document',
      ]),
      words,
    }),
    elisions: rows({ words: z.string(), example }),
    neverOwned: rows({ words: z.string(), example }),
  }),
);

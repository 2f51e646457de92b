import * as z from 'zod/mini';
import type { ExtractOptions, KnownSpeaker } from '../types.ts';
import { exactly } from './exactly.ts';
import { lexiconSchema } from './lexicon.ts';
import { oneOf } from './one-of.ts';

const name = z.string().check(z.regex(/[\p{L}\p{N}]/u, 'must have letters in it'));
const id = z.string().check(z.regex(/\S/, 'must not be empty'));

/** Checks a `KnownSpeaker` strictly: unknown fields are refused. */
export const knownSpeakerSchema: z.ZodMiniType<KnownSpeaker> = exactly<KnownSpeaker>()(
  z.strictObject({ name, aliases: z.optional(z.array(name)), id: z.optional(id) }),
);

/** What `extract` checks by hand, for forms and configuration files; unknown options are refused. */
export const extractOptionsSchema: z.ZodMiniType<ExtractOptions> = exactly<ExtractOptions>()(
  z.partial(
    z.strictObject({
      attributions: oneOf('all speech quoted'),
      narration: z.boolean(),
      minConfidence: z.number().check(z.gte(0), z.lte(1)),
      speakers: z.array(knownSpeakerSchema),
      lexicon: lexiconSchema,
      nested: z.boolean(),
    }),
  ),
);

import * as z from 'zod/mini';
import type { ExtractOptions, KnownSpeaker } from '../types.ts';
import { exactly } from './exactly.ts';
import { lexiconSchema } from './lexicon.ts';

const words = z.string().check(z.regex(/\S/));

/** Checks a `KnownSpeaker` strictly: unknown fields are refused. */
export const knownSpeakerSchema: z.ZodMiniType<KnownSpeaker> = exactly<KnownSpeaker>()(
  z.strictObject({ name: words, aliases: z.exactOptional(z.array(words)), id: z.exactOptional(words) }),
);

/** What `extract` checks by hand, for forms and configuration files; unknown options are refused. */
export const extractOptionsSchema: z.ZodMiniType<ExtractOptions> = exactly<ExtractOptions>()(
  z.strictObject({
    attributions: z.exactOptional(z.enum(['all', 'speech', 'quoted'])),
    narration: z.exactOptional(z.boolean()),
    minConfidence: z.exactOptional(z.number().check(z.gte(0), z.lte(1))),
    speakers: z.exactOptional(z.array(knownSpeakerSchema)),
    lexicon: z.exactOptional(lexiconSchema),
  }),
);

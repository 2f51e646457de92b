import * as z from 'zod/mini';
import type { KnownSpeaker } from '../types.ts';
import { exactly } from './exactly.ts';

const words = z.string().check(z.regex(/\S/));

export const knownSpeakerSchema: z.ZodMiniType<KnownSpeaker> = exactly<KnownSpeaker>()(
  z.strictObject({ name: words, aliases: z.exactOptional(z.array(words)), id: z.exactOptional(words) }),
);

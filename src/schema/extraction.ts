import * as z from 'zod/mini';
export const spanSchema: z.ZodMiniType<{ start: number; end: number }> = z.strictObject({
  start: z.int(),
  end: z.int(),
});
export const extractionSchema: z.ZodMiniType<unknown> = z.unknown();

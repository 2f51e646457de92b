import * as z from 'zod/mini';

/** 'claim' | 'denial' | 'other' of the line 'claim denial other'. */
type WordsOf<Line extends string> = Line extends `${infer Word} ${infer Rest}` ? Word | WordsOf<Rest> : Line;

/** Takes one of the words of these lines, in which blanks part them: `oneOf('claim denial other')`. */
export const oneOf = <const Line extends string>(...lines: readonly Line[]): z.ZodMiniEnum<EnumOf<WordsOf<Line>>> =>
  z.enum(lines.flatMap((line) => line.split(' ')) as WordsOf<Line>[]);

type EnumOf<Word extends string> = { [word in Word]: word };

import * as z from 'zod/mini';
import { wordsOf } from '../words-of.ts';

/** Takes one of the words of a line, in which blanks part them: `oneOf('claim denial other')`. */
export const oneOf = <const Line extends string>(line: Line): z.ZodMiniEnum<EnumOf<WordsIn<Line>>> =>
  z.enum(wordsOf(line));

type WordsIn<Line extends string> = ReturnType<typeof wordsOf<Line>>[number];
type EnumOf<Word extends string> = { [word in Word]: word };

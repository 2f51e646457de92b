import * as z from 'zod/mini';
import { type Literals, literals } from '../literals.ts';

/** Takes one of the words of a line, in which blanks part them: `oneOf('claim denial other')`. */
export const oneOf = <const Line extends string>(line: Line): z.ZodMiniEnum<EnumOf<Literals<Line>>> =>
  z.enum(literals(line));

type EnumOf<Word extends string> = { [word in Word]: word };

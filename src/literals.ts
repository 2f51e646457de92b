/** 'claim' | 'denial' | 'other' of the line 'claim denial other'. */
export type Literals<Line extends string> = Line extends `${infer Word} ${infer Rest}` ? Word | Literals<Rest> : Line;

/** The words of a line, in which blanks part them, as what they are: `literals('claim denial other')`. */
export const literals = <const Line extends string>(line: Line): Literals<Line>[] =>
  line.split(' ') as Literals<Line>[];

/** 'claim' | 'denial' | 'other' of the line 'claim denial other'. */
type WordsOf<Line extends string> = Line extends `${infer Word} ${infer Rest}` ? Word | WordsOf<Rest> : Line;

/** The words of a line, in which blanks part them, as what they are: `wordsOf('claim denial other')`. */
export const wordsOf = <const Line extends string>(line: Line): WordsOf<Line>[] => line.split(' ') as WordsOf<Line>[];

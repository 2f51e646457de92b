import type { QuoteMarkLexicon } from '../types.ts';

/** Words that tell an English apostrophe from a single quote mark. */
export const quoteMarks: QuoteMarkLexicon = {
  elisions: [
    { word: 'tis', example: 'He said ’tis the season to vote.' },
    { word: 'twas', example: 'He said ’twas a close race.' },
    { word: 'twere', example: 'It was as if ’twere done already.' },
    { word: 'em', example: 'They told us to let ’em in.' },
    { word: 'cause', example: 'We left ’cause it was late.' },
    { word: 'cos', example: 'We left ’cos it was late.' },
    { word: 'cuz', example: 'We left ’cuz it was late.' },
    { word: 'bout', example: 'It costs ’bout ten pounds.' },
    { word: 'round', example: 'They drove ’round the town.' },
    { word: 'til', example: 'It is open ’til nine.' },
    { word: 'till', example: 'It is open ’till nine.' },
    { word: 'n', example: 'She grew up on rock ’n’ roll.' },
    { word: 'im', example: 'Go and tell ’im yourself.' },
    { word: 'er', example: 'Go and tell ’er yourself.' },
    { word: 'neath', example: 'They met ’neath the bridge.' },
    { word: 'fraid', example: 'The answer is ’fraid not.' },
    { word: 'nuff', example: 'The clerk said ’nuff said.' },
    { word: 'ello', example: 'The officer says ’ello to everyone.' },
  ],
  neverOwned: [
    { words: 'and or but nor than as', example: 'It was ‘a success’ and the owners’ idea.' },
    {
      words: 'at by for from in into of off on over to under up with',
      example: 'He saw ‘a mess’ in the clerks’ room.',
    },
    {
      words: 'he she it they we i you who which that this these those the a an',
      example: 'It was ‘a mess’ the clerks’ union made.',
    },
    {
      words: 'is are was were be been has have had do does did',
      example: 'Calling it ‘progress’ was the clerks’ idea.',
    },
    { words: 'can could may might must shall should will would', example: 'His ‘fixes’ will cost the clerks’ union.' },
    { words: 'said says say told asked added wrote', example: 'It ‘works’ said the clerks’ union.' },
    {
      words: 'after before because if so since then though until when where while not',
      example: 'It was ‘a mess’ when the clerks’ strike began.',
    },
  ],
};

/**
 * The constructions by name. `number`: by which the weights know a construct's drafts; 0: evidence is made of none. `confidence`: of drafts
 * that bring none of their own, as those do that the model made. Mostly the share of the construct's attributions whose content and source were both
 * right, of the 13,359 found in the `fit` corpora (polnear, bbc, modern). `bare` is of bbc and modern alone: polnear joins such quotations to the
 * attribution before them. `signature` was right in all its 6 cases; 0.85 is what so few can tell. `turn` and `post` hardly occur there: guesses, by eye.
 */
export const CONSTRUCTS = {
  'quote-before': { number: 1, confidence: 0.922 },
  'inverted-quote': { number: 2, confidence: 0.796 },
  inverted: { number: 3, confidence: 0.397 },
  'follows-speech': { number: 4, confidence: 0.695 },
  'follows-attitude': { number: 5, confidence: 0.466 },
  passive: { number: 6, confidence: 0.444 },
  'comma-before': { number: 7, confidence: 0.607 },
  interrupted: { number: 8, confidence: 0.812 },
  'participle-speech': { number: 9, confidence: 0.551 },
  'participle-attitude': { number: 10, confidence: 0.253 },
  'according-to': { number: 11, confidence: 0.668 },
  colon: { number: 12, confidence: 0.55 },
  'headline-colon': { number: 13, confidence: 0.571 },
  noun: { number: 14, confidence: 0.324 },
  'relative-noun': { number: 16, confidence: 0.148 },
  signature: { number: 17, confidence: 0.85 },
  turn: { number: 0, confidence: 0.9 },
  post: { number: 0, confidence: 0.95 },
  bare: { number: 0, confidence: 0.767 },
  /** The model found it where no construction did. */
  learned: { number: 0, confidence: 0.5 },
} as const;

export type ConstructName = keyof typeof CONSTRUCTS;

import type { ConstructName } from '../draft.ts';

/**
 * Confidence of drafts that bring none of their own, as those do that the model made. Mostly the share of the construct's attributions whose content and source were both
 * right, of the 13,359 found in the `fit` corpora (polnear, bbc, modern). `bare` is of bbc and modern alone: polnear joins such quotations to the attribution before them.
 * `signature` was right in all its 6 cases; 0.85 is what so few can tell. `turn` and `post` hardly occur there: guesses, by eye.
 */
export const confidences: Readonly<Record<ConstructName, number>> = {
  'quote-before': 0.922,
  'inverted-quote': 0.796,
  'relative-noun': 0.148,
  inverted: 0.397,
  'follows-speech': 0.695,
  'follows-attitude': 0.466,
  passive: 0.444,
  'comma-before': 0.607,
  interrupted: 0.812,
  'participle-speech': 0.551,
  'participle-attitude': 0.253,
  'according-to': 0.668,
  'as-put-it': 0.833,
  signature: 0.85,
  turn: 0.9,
  post: 0.95,
  colon: 0.55,
  'headline-colon': 0.571,
  noun: 0.324,
  bare: 0.767,
  learned: 0.5,
};

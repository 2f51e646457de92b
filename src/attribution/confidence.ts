/** Share of each construct's attributions on the `fit` corpora whose content and source were both right. */
export const confidences: ReadonlyMap<string, number> = new Map([
  ['quote-before', 0.9],
  ['inverted-quote', 0.9],
  ['inverted', 0.7],
  ['follows-speech', 0.7],
  ['follows-attitude', 0.4],
  ['passive', 0.5],
  ['comma-before', 0.8],
  ['interrupted', 0.7],
  ['participle-speech', 0.6],
  ['participle-attitude', 0.3],
  ['according-to', 0.8],
  ['colon', 0.7],
  ['headline-colon', 0.6],
  ['noun', 0.4],
  ['bare', 0.7],
]);

import { expect, test } from 'vitest';
import { parseBrat } from '../../lab/data/brat.ts';

const text = '🌊 “The harbour is open,” Ann Lee said, “and it will stay so.” Ortega denied the charge.';
const at = (words: string): [number, number] => [
  [...text.slice(0, text.indexOf(words))].length,
  [...text.slice(0, text.indexOf(words) + words.length)].length,
];
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const piece = (words: string) => at(words).join(' ');

const lines = [
  `T1\tSource ${piece('Ann Lee')}\tAnn Lee`,
  `T2\tCue ${piece('said')}\tsaid`,
  `T3\tContent ${piece('“The harbour is open,”')};${piece('“and it will stay so.”')}\t…`,
  `T4\tCue ${piece('denied')}\tdenied`,
  `T5\tContent ${piece('the charge')}\tthe charge`,
  `T6\tSource ${piece('Ortega')}\tOrtega`,
  `T7\tNote ${piece('harbour')}\tharbour`,
];
const wanted = [
  {
    source: [span('Ann Lee')],
    cue: [span('said')],
    content: [span('“The harbour is open,”'), span('“and it will stay so.”')],
  },
  { source: [span('Ortega')], cue: [span('denied')], content: [span('the charge')] },
];

test('events tie source, cue and content; offsets become UTF-16 units', () => {
  const article = parseBrat(
    'a',
    text,
    [...lines, 'E1\tCue:T2 Source:T1 Content:T3', 'E2\tCue:T4 Source:T6 Content:T5'].join('\n'),
  );
  expect(article.attributions).toEqual(wanted);
  expect(article.speechOnly).toBe(false);
});

test('relations do as well', () => {
  const ties = [
    'R1\tsource Arg1:T2 Arg2:T1',
    'R2\tcontent Arg1:T2 Arg2:T3',
    'R3\tsource Arg1:T4 Arg2:T6',
    'R4\tcontent Arg1:T4 Arg2:T5',
  ];
  expect(parseBrat('a', text, [...lines, ...ties].join('\r\n')).attributions).toEqual(wanted);
});

test('a source or cue without a content is no attribution', () => {
  expect(parseBrat('a', text, lines.slice(0, 2).join('\n')).attributions).toEqual([]);
});

import { expect, it } from 'vitest';
import { looksEnglish } from '../../src/language/english.ts';
import { readLines } from './helpers.ts';

const ENGLISH =
  'The minister said on Tuesday that the government would not go back on its plan to close the two plants. “We have not taken this lightly,” she told members, while several of them asked for more time. The unions called a strike for the coming month.';
const FRENCH =
  'Le ministre a déclaré mardi que le gouvernement ne reviendrait pas sur son projet de fermer les deux centrales. « Nous avons fait ce choix avec sérieux », a-t-il dit devant les députés, alors que plusieurs élus demandaient un délai. Les syndicats ont appelé à une grève.';
const GERMAN =
  'Der Minister sagte am Dienstag, die Regierung werde an ihrem Plan festhalten, die beiden Kraftwerke zu schließen. „Wir haben das nicht leicht genommen“, sagte er vor den Abgeordneten, während einige von ihnen um mehr Zeit baten. Die Gewerkschaften riefen zum Streik auf.';
const RUSSIAN = 'Министр заявил во вторник, что правительство не откажется от своего решения.';
const CHINESE = '部长周二表示，政府不会改变关闭两座电厂的计划。工会呼吁下个月举行罢工，许多工人已经同意。';

it.each([
  ENGLISH,
  'PM denies split',
  'Ann Lee: Brand wins Moss seat',
  '',
  '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀',
])('English: %s', (text) => {
  expect(looksEnglish(readLines(text))).toBe(true);
});

it.each([FRENCH, GERMAN, RUSSIAN, CHINESE])('not English: %s', (text) => {
  expect(looksEnglish(readLines(text))).toBe(false);
});

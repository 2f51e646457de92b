import { expect, it } from 'vitest';
import { looksEnglish } from '../../src/document/english.ts';
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

it.each([
  'Charles de Gaulle, Ludwig van Beethoven, Oscar de la Hoya, Leonardo da Vinci',
  'Vincent van der Berg and Maria de los Santos of Casa del Sol',
  'Ann Lee\nBo Cho\nCarla da Silva\nJoão dos Santos',
  'Il Divo, Le Monde, El País, Die Zeit, Der Spiegel, Médecins Sans Frontières',
  '“Ich bin ein Berliner,” Kennedy said.',
  'She sang “Ne me quitte pas” and “La mer”.',
  'A pas de deux, a pas de trois and a coup de grâce',
  'Café, crème brûlée, pâté, rosé',
  'lol nah ur mum innit @bob #fail',
  'Roses, O roses, die young!\nDie, pour, plus met her son',
])('English, though it has foreign words: %s', (text) => {
  expect(looksEnglish(readLines(text))).toBe(true);
});

it.each([
  'Le maire a promis de réparer le pont avant la fin du mois.',
  '« Nous allons réparer le pont », a déclaré la maire Anne Leroy.',
  'Les syndicats ont appelé à une grève.',
  'Der Minister bestritt das nicht, und eine Antwort werde er noch geben.',
  'Die Ministerin bestritt, gelogen zu haben. Der Bericht sei falsch, sagte sie.',
  'El alcalde prometió reparar el puente antes de fin de mes.',
  'La ministra negó haber mentido a los diputados. Dijo que el informe era falso.',
  '«Ripareremo il ponte», ha detto la sindaca Anna Leone. La ministra ha negato di aver mentito.',
  'De burgemeester zei dat het niet voor de winter klaar is.',
  '「橋は安全だ」と市長は語った。',
  '部长否认撒谎。',
  'Мэр обещал починить мост.',
])('short, and not English: %s', (text) => {
  expect(looksEnglish(readLines(text))).toBe(false);
});

it.each([FRENCH, GERMAN, RUSSIAN, CHINESE])('not English: %s', (text) => {
  expect(looksEnglish(readLines(text))).toBe(false);
});

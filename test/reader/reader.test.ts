import { describe, expect, it } from 'vitest';
import { classifyStatement, extract } from '../../src/index.ts';
import { reader } from '../../src/reader/index.ts';
import { isDoubtful } from '../../src/reader/reader.ts';

/** The type of the last statement of a text, by its words alone and once it is read. */
const typesOf = (text: string): (string | undefined)[] =>
  [extract(text), extract(text, { reader })].map(({ statements }) => statements.at(-1)?.type);

describe('what is read in context', () => {
  it.each([
    [
      'Police said Mr Oran had set fire to the barn. “That man has never been near my barn in his life,” said his lawyer, Ida Falk.',
      'claim',
      'denial',
    ],
    ['Was the bridge closed because of rust? “Absolutely not,” said the mayor, Ann Lee.', 'denial', 'denial'],
    ['The company, which had been accused of dumping oil, said it followed every rule.', 'claim', 'denial'],
    ['We’ll know by Christmas whether the ferry sails, said Ms Pell.', 'claim', 'claim'],
    ['The minister said the government was ready to lend the port its ships.', 'commitment', 'commitment'],
    ['The pier has no roof, Ms Pell said. “I have no dog,” said Bo Cho.', 'claim', 'claim'],
    ['She had robbed the bank, a guard said. “I never set foot in it,” Ms Pell said.', 'claim', 'denial'],
  ])('%s (%s, read: %s)', (text, alone, read) => {
    expect(typesOf(text)).toEqual([alone, read]);
  });

  it('stays what it was where the words leave no doubt', () => {
    expect(typesOf('Ann Lee denied that she had taken the money.')).toEqual(['denial', 'denial']);
    expect(typesOf('Ann Lee vowed to mend the pier by June.')).toEqual(['commitment', 'commitment']);
    expect(typesOf('The tide was high, said Ann Lee.')).toEqual(['claim', 'claim']);
  });

  it.fails.each([
    ['Ms Pell was accused of hiding the report. “I published every page of it,” she said.', 'denial'],
    ['There was no letter in the box, the postman said.', 'claim'],
    ['She had been seen in the vault, a guard said. “I was in Oslo that night,” Ms Pell said.', 'denial'],
  ])('%s: %s', (text, type) => {
    expect(typesOf(text)[1]).toBe(type);
  });
});

it.each([
  ['may be a denial', 0.03, 0, 0, true],
  ['may be a commitment', 0, 0.08, 0, true],
  ['is surely a commitment', 0, 0.9, 0.1, false],
  ['is as likely other as a claim', 0.01, 0.01, 0.5, true],
  ['is hardly other', 0.01, 0.01, 0.29, false],
  ['is surely other', 0, 0, 0.7, false],
])('of a statement that %s (%d, %d, %d) it is asked: %s', (_, denial, commitment, other, asked) => {
  expect(isDoubtful({ claim: 1 - denial - commitment - other, denial, commitment, other })).toBe(asked);
});

it('a text is read the same whatever was read before', () => {
  const text = 'Mr Lund had promised a bridge. “Nobody promised anything of the sort,” Ms Pell said.';
  const first = extract(text, { reader });
  extract('Was it rust? “Absolutely not,” said the mayor, Ann Lee.', { reader });
  expect(extract(text, { reader })).toEqual(first);
  expect(first.statements[1]).toMatchObject({ type: 'denial' });
});

it('narration changes nothing in what others say', () => {
  const text =
    'Police said Ms Pell had stolen money.\n\n“I never took the money,” Ms Pell said. The council met on Monday. “He is a liar,” Ms Pell said.';
  const { statements } = extract(text, { reader, narration: true });
  const said = statements.filter(({ attribution }) => attribution !== null).map(({ id, ...rest }) => rest);
  expect(said.map(({ details, ...rest }) => rest)).toEqual(
    extract(text, { reader }).statements.map(({ id, details, ...rest }) => rest),
  );
});

it.each([
  ['of signs alone', '“😀 \ud800 ❄,”'],
  ['as long as a book', `we will not ${'never deny that it was wrong, '.repeat(3000)}`],
  ['of one word as long', 'x'.repeat(20_000)],
])('reads a statement %s', (_, text) => {
  const { probabilities } = classifyStatement(
    text,
    { cue: 'denied', source: text, context: `${text} ${text}` },
    { reader },
  );
  expect(Object.values(probabilities).reduce((a, b) => a + b)).toBeCloseTo(1, 6);
});

describe('attributions inside others', () => {
  const cuesIn = (text: string, options = {}): (string | undefined)[] =>
    extract(text, options).attributions.flatMap(({ within, cue }) => (within ? [cue?.text] : []));

  it('are found where the sentence, read, says that somebody reports', () => {
    const text = 'Lee said Cho went on television to announce that the pier would close.';
    expect(cuesIn(text)).toEqual([]);
    expect(cuesIn(text, { reader })).toEqual(['announce']);
  });

  it.each([
    ['of a run of marks', `Lee said Cho had told the council ${'!'.repeat(300_000)} that the bridge was unsafe.`],
    [
      'of a long address',
      `Lee said Cho had told the council at https://a.example/${'a/'.repeat(100_000)} that it was so.`,
    ],
    ['of words of no letters', 'Lee said Cho had told \u200b the 日本 council 😀 \ud800 that the bridge was unsafe.'],
  ])('are read in a sentence %s', (_, text) => {
    const { attributions } = extract(text, { reader });
    for (const { start, end, text: words } of attributions.flatMap(({ content }) => content))
      expect(text.slice(start, end)).toBe(words);
  });
});

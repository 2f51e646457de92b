import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/article/paragraphs.ts';
import { splitContent } from '../../src/statements/split.ts';
import { documentOf } from '../document/helpers.ts';

/** `[` and `]` mark the pieces of the content of one attribution; the rest of the article stands around them. */
function split(marked: string): string[] {
  const content: { start: number; end: number }[] = [];
  let text = '';
  for (const char of marked) {
    if (char === '[') content.push({ start: text.length, end: text.length });
    else if (char === ']') content[content.length - 1] = { start: content.at(-1)?.start ?? 0, end: text.length };
    else text += char;
  }
  const blocks = paragraphs(text);
  const doc = documentOf(text, blocks);
  return splitContent(doc, content).map((pieces) => pieces.map((p) => text.slice(p.start, p.end)).join(' | '));
}

describe('one statement for each sentence of a content', () => {
  it('two sentences are two statements', () => {
    expect(split('[“We lost the case. We will appeal,”] said Mara Lind.')).toEqual([
      '“We lost the case.',
      'We will appeal,”',
    ]);
  });

  it('one sentence is one, whatever its length', () => {
    expect(split('Lind said [the court had erred when it let the film be shown].')).toHaveLength(1);
  });

  it('the pieces of an interrupted sentence join', () => {
    expect(split('[“We lost the case,”] said Mara Lind, [“and we will appeal.”]')).toEqual([
      '“We lost the case,” | “and we will appeal.”',
    ]);
  });

  it('but a new sentence after the interruption is a statement of its own', () => {
    expect(split('[“We lost the case,”] said Mara Lind. [“We will appeal it soon.”]')).toHaveLength(2);
  });

  it('a short lead fragment stands with what follows', () => {
    expect(split('[“No. We never met the buyer,”] said Mara Lind.')).toEqual(['“No. We never met the buyer,”']);
  });

  it('a content of one fragment is a statement all the same', () => {
    expect(split('[“Nonsense,”] said Mara Lind.')).toEqual(['“Nonsense,”']);
  });

  it.each<[string, string[]]>([
    ['[“We lost, but we will fight on,”] said Mara Lind.', ['“We lost', 'we will fight on,”']],
    ['[“At last, but we will fight on,”] said Mara Lind.', ['“At last, but we will fight on,”']],
    [
      '[“We have three demands: to raise pay; to cut the hours; and to hire nurses,”] said Mara Lind.',
      ['“We have three demands: to raise pay; to cut the hours; and to hire nurses,”'],
    ],
    ['[“We raised pay; and we hired nurses,”] said Mara Lind.', ['“We raised pay', 'and we hired nurses,”']],
  ])('a clause of two words is one, what begins with “to” is none: %s', (marked, parts) => {
    expect(split(marked)).toEqual(parts);
  });

  it('however far apart its pieces stand, a sentence that ended does not go on', () => {
    const far = (end: string) =>
      `[“We lost the case in Ode,”] said Lind${', who waited'.repeat(60)}${end} [“Ode won it.”]`;
    expect(split(far('.'))).toHaveLength(2);
    expect(split(far(','))).toHaveLength(1);
  });

  it('that A and that B are two', () => {
    expect(split('She said that [taxes would fall and that pensions would rise].')).toEqual([
      'taxes would fall',
      'pensions would rise',
    ]);
  });

  it('two nouns that “and” joins are one', () => {
    expect(split('She said that [taxes and pensions would rise].')).toEqual(['taxes and pensions would rise']);
  });

  it('clauses parted by a semicolon are two, a list isn’t', () => {
    expect(split('She said [the roof leaked; nobody had mended it].')).toHaveLength(2);
    expect(split('She named [the mayor of Bergen; the head of the bank].')).toHaveLength(1);
  });

  it('two clauses that “, and” or “, but” joins are two, each with its subject', () => {
    expect(split('[“We have learned from it, and we won’t do it again,”] said Mara Lind.')).toEqual([
      '“We have learned from it',
      'we won’t do it again,”',
    ]);
    expect(split('Lind said [the roof had leaked, but it would be mended by May].')).toEqual([
      'the roof had leaked',
      'it would be mended by May',
    ]);
  });

  it.each([
    ['one subject with two verbs', '[“We lost the case, and will appeal,”] said Mara Lind.'],
    ['a list', '[“We met the mayor, the bishop, and them all,”] said Mara Lind.'],
    ['not only, but', '[“Not only did we lose, but we lost badly,”] said Mara Lind.'],
    ['a lead of one word', '[“Yes, and we will appeal,”] said Mara Lind.'],
  ])('but %s is one', (_, marked) => {
    expect(split(marked)).toHaveLength(1);
  });

  it('that A, that B and that C are three', () => {
    expect(
      split('Lind said that [the roof leaked, that nobody had mended it, and that the school would close].'),
    ).toEqual(['the roof leaked', 'nobody had mended it', 'the school would close']);
    expect(split('Lind said that [the school, that everybody loved, would close].')).toHaveLength(1);
  });

  it('a “that” which is a subject begins its own clause; one which the cue governs begins behind it', () => {
    expect(split('[“We lost the case and that’s why we will appeal,”] said Mara Lind.')).toEqual([
      '“We lost the case',
      'that’s why we will appeal,”',
    ]);
    expect(split('Lind said that [the roof leaked, and that was not the worst].')).toEqual([
      'the roof leaked',
      'that was not the worst',
    ]);
  });

  // Rules for these were no better than none: as often as not they kept two clauses in one.
  it.fails.each([
    'Lind praised [a party that won the port and that lost the town].',
    'She named [the head of a bank that failed; the mayor who sold the pier].',
    '[“If we lose, and they win, the pier will close,”] said Mara Lind.',
  ])('the verb of a relative clause or a condition makes no clause of its own: %s', (marked) => {
    expect(split(marked)).toHaveLength(1);
  });

  it('a noun that looks like a verb hides none', () => {
    expect(split('Lind said [pay would rise in April and that the firm was ready to talk].')).toHaveLength(2);
  });

  it('“, and now they”, “, but nobody” join as “, and they” does; “, and nobody else” doesn’t', () => {
    expect(split('[“They lost the case, and now they want us to pay,”] said Mara Lind.')).toHaveLength(2);
    expect(split('[“The gate was open all night, but nobody has told us why,”] said Mara Lind.')).toHaveLength(2);
    expect(split('[“We asked the mayor, the bishop, and nobody else,”] said Mara Lind.')).toHaveLength(1);
  });

  it('a clause behind an interruption parts from what goes on with the sentence before', () => {
    expect(
      split('[“I answer to the voters,”] said Mara Lind, [“not to the board, and I will stand again in May.”]'),
    ).toEqual(['“I answer to the voters,” | “not to the board', 'I will stand again in May.”']);
    expect(split('[“I answer to the voters,”] said Mara Lind, [“not to the board, and not to him.”]')).toHaveLength(1);
    expect(split('[“It was his courage,”] said Mara Lind, [“and that won the day.”]')).toHaveLength(1);
  });

  it('a short answer or lead stands with what it leads to', () => {
    expect(split('[“Did we know? No. We had seen no report,”] said Mara Lind.')).toEqual([
      '“Did we know?',
      'No. We had seen no report,”',
    ]);
    expect(split('[“We did not know. No. We had seen no report,”] said Mara Lind.')).toEqual([
      '“We did not know.',
      'No. We had seen no report,”',
    ]);
  });

  it('subject and verb alone are a sentence; other words that end a quotation stand with what they follow', () => {
    expect(split('[“I abstained,”] said Mara Lind. [“The minutes were changed afterwards.”]')).toEqual([
      '“I abstained,”',
      '“The minutes were changed afterwards.”',
    ]);
    expect(split('[“He’s stalling,”] said Mara Lind. [“We will go to court.”]')).toHaveLength(2);
    expect(split('[“They were the lowest bidder. Period,”] said Mara Lind. [“I never met the buyer.”]')).toEqual([
      '“They were the lowest bidder. Period,”',
      '“I never met the buyer.”',
    ]);
  });

  it('is at least one statement inside the content, in order, whatever the text', () => {
    const words = fc.array(
      fc.constantFrom('We', 'won.', '“', '”', 'and', 'that', 'he', 'is', ';', '.', '?', '\n\n', ' '),
    );
    fc.assert(
      fc.property(words, fc.nat(20), fc.nat(20), (list, a, b) => {
        const text = list.join(' ');
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const blocks = paragraphs(text);
        const doc = documentOf(text, blocks);
        const statements = splitContent(doc, [{ start, end }]);
        expect(statements.length).toBeGreaterThan(0);
        let last = start;
        for (const piece of statements.flat()) {
          expect(piece.start).toBeGreaterThanOrEqual(last);
          expect(piece.end).toBeLessThanOrEqual(end);
          last = piece.end;
        }
      }),
    );
  });
});

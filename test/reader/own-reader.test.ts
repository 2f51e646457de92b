import { describe, expect, it } from 'vitest';
import {
  attributeQuotes,
  classifyStatement,
  extract,
  type Opinion,
  type ReadSentence,
  type ReadStatement,
  type StatementReader,
} from '../../src/index.ts';

const TEXT =
  'Ms Pell was accused of hiding a report.\n\n“I didn’t hide it,” she said. “It is on every desk, and we will print more of it,” Ms Pell said on Monday. Mr Oran had no comment.';

/** A reader that keeps what it is given, and says what it is told to say. */
function listening(answer: ReturnType<StatementReader['read']>): StatementReader & { readonly heard: ReadStatement[] } {
  const heard: ReadStatement[] = [];
  return {
    heard,
    name: 'listening',
    read(statement) {
      heard.push(statement);
      return answer;
    },
  };
}

describe('a reader of the caller’s own', () => {
  it('is given each statement with what stands around it in its paragraph and the one before', () => {
    const reader = listening(null);
    extract(TEXT, { reader });
    expect(reader.heard.map(({ text }) => text)).toEqual([
      'Ms Pell … hiding a report',
      '“I didn’t hide it,”',
      '“It is on every desk',
      'we will print more of it,”',
    ]);
    expect(reader.heard[1]).toEqual({
      text: '“I didn’t hide it,”',
      cue: 'said',
      source: 'she',
      before: 'Ms Pell was accused of hiding a report.\n\n',
      after:
        ' she said. “It is on every desk, and we will print more of it,” Ms Pell said on Monday. Mr Oran had no comment.',
    });
    expect(reader.heard[3]?.after).toBe(' Ms Pell said on Monday. Mr Oran had no comment.');
  });

  it('changes nothing but the name of the weights where it has nothing to say', () => {
    const { meta, ...record } = extract(TEXT, { reader: listening(null) });
    const { meta: without, ...same } = extract(TEXT);
    expect(record).toEqual(same);
    expect(meta.weights).toBe(`${without.weights}+listening`);
  });

  it('decides the type, its probabilities and what details there are', () => {
    const reader = listening({ type: 'commitment', logits: [0, 0, Math.log(2), -40] });
    const { statements } = extract(TEXT, { reader });
    expect(new Set(statements.map(({ type }) => type))).toEqual(new Set(['commitment']));
    expect(statements[0]).toMatchObject({
      confidence: 0.5,
      probabilities: { claim: 0.25, denial: 0.25, commitment: 0.5, other: 0 },
    });
    expect(statements[0]?.details?.denies).toBeNull();
    expect(statements[0]?.evidence.at(-1)).toEqual({ reason: 'read in context', span: null });
  });

  it('is asked by classifyStatement, too', () => {
    const reader = listening({ type: 'other', logits: [0, 0, 0, 40] });
    const context = 'Was it safe? “It is safe,” said Ms Pell. It rained.';
    const { type, confidence } = classifyStatement(
      '“It is safe,”',
      { cue: 'said', source: 'Ms Pell', context },
      { reader },
    );
    expect([type, confidence]).toEqual(['other', 1]);
    expect(reader.heard).toEqual([
      {
        text: '“It is safe,”',
        cue: 'said',
        source: 'Ms Pell',
        before: 'Was it safe? ',
        after: ' said Ms Pell. It rained.',
      },
    ]);
  });

  describe('of sentences inside contents', () => {
    const INNER = 'It was late. Lee said Cho had told the council that the bridge was unsafe. It rained.';
    /** A reader that makes these words cues and no other. */
    function marking(wanted: readonly string[], heard: ReadSentence[] = []): StatementReader {
      const cues: StatementReader['cues'] = (sentence) => {
        heard.push(sentence);
        return sentence.words.map((word) => (wanted.includes(word) ? 12 : -12));
      };
      return { ...listening(null), cues };
    }
    const innerCues = (reader: StatementReader): (string | undefined)[] =>
      extract(INNER, { reader }).attributions.flatMap(({ within, cue }) => (within ? [cue?.text] : []));

    it('is given the words of each that may report, and what stands around it', () => {
      const heard: ReadSentence[] = [];
      extract(INNER, { reader: marking([], heard) });
      expect(heard).toEqual([
        {
          words: 'Cho had told the council that the bridge was unsafe'.split(' '),
          before: 'It was late. Lee said ',
          after: '. It rained.',
        },
      ]);
    });

    it('decides which words report', () => {
      expect(innerCues(marking(['told']))).toEqual(['had told']);
      expect(innerCues(marking([]))).toEqual([]);
    });

    it('changes nothing where it has nothing to say, and nothing outside contents', () => {
      const same = extract(INNER).attributions;
      expect(extract(INNER, { reader: { ...listening(null), cues: () => null } }).attributions).toEqual(same);
      const outer = extract(INNER, { reader: marking([]) }).attributions;
      expect(outer).toEqual(same.filter(({ within }) => within === null));
    });

    const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    it.each([
      [[1]],
      ['ten chars.'],
      [undefined],
      [[...TEN, Number.NaN]],
      [[...TEN, '9']],
      [new Array(10)],
      [{ length: 10 }],
    ])('is told when it gives no logits: %j', (cues) => {
      const reader = { ...listening(null), cues: () => cues } as unknown as StatementReader;
      expect(() => extract(INNER, { reader })).toThrow(
        /^the reader "listening" must give null or an array with a finite logit for each of 10 words, not /,
      );
    });

    it('may be as sure as it likes', () => {
      const certain: StatementReader = {
        ...listening(null),
        cues: ({ words }) => words.map((word) => (word === 'told' ? 1e300 : -1e300)),
      };
      expect(innerCues(certain)).toEqual(['had told']);
    });

    it('is asked by attributeQuotes, too', () => {
      const heard: ReadSentence[] = [];
      attributeQuotes('“Cho told me that ‘it is unsafe’ and left,” said Lee.', { reader: marking([], heard) });
      expect(heard.flatMap(({ words }) => words)).toContain('told');
    });
  });

  it.each([null, 'reader', {}, { name: 'a' }, { name: 1, read: () => null }, { name: 'a', read: () => null, cues: 1 }])(
    'is refused where it is none: %j',
    (reader) => {
      const wrong = { reader: reader as unknown as StatementReader };
      expect(() => extract('', wrong)).toThrow(
        /^extract: reader must be the reader of onrecord\/reader, or have a name, a function read and a function cues or none, not /,
      );
      expect(() => classifyStatement('', {}, wrong)).toThrow(/^classifyStatement: reader must be /);
    },
  );

  it.each([
    {},
    { type: 'lie', logits: [0, 0, 0, 0] },
    { type: 'claim', logits: [0, 0, 0] },
    { type: 'claim', logits: [0, 0, 0, Number.NaN] },
    'claim',
  ])('is told when it gives no opinion: %j', (opinion) => {
    const reader = listening(opinion as unknown as Opinion);
    expect(() => classifyStatement('It is safe.', {}, { reader })).toThrow(
      /^the reader "listening" must give null or a type and four finite logits, not /,
    );
  });

  it('can’t change what the words say', () => {
    const reader: StatementReader = {
      name: 'greedy',
      read(_, first) {
        Object.assign(first.probabilities, { denial: 9 });
        Object.assign(first.logits, [9, 9, 9, 9]);
        return null;
      },
    };
    expect(classifyStatement('It is safe.', {}, { reader })).toEqual(classifyStatement('It is safe.'));
  });

  it('is the only option of classifyStatement', () => {
    expect(() => classifyStatement('', {}, { narration: true } as object)).toThrow(TypeError);
  });
});

import { describe, expect, it } from 'vitest';
import { attributeQuotes, extract } from '../../src/index.ts';
import { joined, mergeSpeakers, quotesBy, select, toText } from '../../src/outputs/index.ts';
import type { Extraction, Speaker } from '../../src/types.ts';

const text =
  'Pier row\n\n“We will rebuild the pier,” Élodie Lee, the mayor, said, “by June.” Bo Cho said that the report was hidden. Lee denied that it was hidden.';
const record = extract(text, { speakers: [{ name: 'Bo Cho', id: 'Q7' }] });
const wordsOf = (attributions: Extraction['attributions']): string[] =>
  attributions.map(({ content }) => joined(content));

describe('joined', () => {
  const [{ content } = { content: [] }] = extract('“We won,” Ann Lee said, “and we will win again.”').attributions;

  it('is the words of a content in one line, its pieces apart', () => {
    expect(joined(content)).toBe('“We won,” … “and we will win again.”');
    expect(joined(content, record, ' ')).toBe('“We won,” “and we will win again.”');
    expect(joined([{ text: ' “We\n\twon,”' }])).toBe('“We won,”');
    expect(joined([])).toBe('');
  });

  it('leaves out the marks of a mail between two lines, with and without the record', () => {
    const mail =
      '> “If nobody in the hall of Port Lorne objects, we will rebuild it by\n> June,” the mayor, Ann Lee, said.\n> Nobody else spoke.';
    const read = extract(mail);
    for (const { content } of [...read.attributions, ...read.statements])
      for (const given of [undefined, read])
        expect(joined(content, given)).toBe(
          '“If nobody in the hall of Port Lorne objects, we will rebuild it by June,”',
        );
  });

  it.each([
    [
      'HTML',
      '<p>“We <b>won</b>&nbsp;it&mdash;and <a href="/x">we</a> will again,” Ann Lee said.</p><p>Nobody spoke.</p>',
    ],
    ['Markdown', '# Port vote\n\n“We **won** it—and [we](https://x.example) will _again_,” Ann Lee said.'],
    [
      'captions',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee>We <i>won</i> it—and\n\n00:02.000 --> 00:03.000\n<v Ann Lee>we will again.</v>\n',
    ],
  ])('has the words that a reader sees, given the record: %s', (_, source) => {
    const read = extract(source);
    expect(read.attributions).not.toEqual([]);
    for (const { content } of read.attributions)
      expect(joined(content, read)).toMatch(/^“?We won it—and we will again[,.]”?$/);
  });

  it('refuses what is no content', () => {
    expect(() => joined('words' as never)).toThrow(new TypeError('joined: content must be an array, not "words"'));
    expect(() => joined(content, record, 1 as never)).toThrow(new TypeError('joined: between must be a string, not 1'));
    expect(() => joined(content, ' ' as never)).toThrow('joined: the record must be what extract returns, not " "');
  });
});

describe('quotesBy', () => {
  it.each(['Élodie Lee', 'lee', 'ELODIE', 'lee Élodie'])('is what one says: %s', (name) => {
    expect(wordsOf(quotesBy(record, name))).toEqual(['“We will rebuild the pier,” … “by June.”', 'it was hidden']);
  });

  it('takes the caller’s own id, and knows nobody by half a word', () => {
    expect(wordsOf(quotesBy(record, 'Q7'))).toEqual(['the report was hidden']);
    expect(quotesBy(record, 'Ch')).toEqual([]);
    expect(quotesBy(record, '')).toEqual([]);
  });

  it('has nothing of the context of a part, and takes quotes alone', () => {
    const part = select(record, { types: ['denial'] });
    expect(part.context).not.toEqual([]);
    expect(quotesBy(part, 'Q7')).toEqual([]);
    expect(wordsOf(quotesBy(attributeQuotes(text), 'lee'))).toEqual(['“We will rebuild the pier,” … “by June.”']);
  });

  it('refuses what is no record and no name', () => {
    expect(() => quotesBy({} as never, 'Lee')).toThrow(/^quotesBy: the record must be what extract returns/);
    expect(() => quotesBy(record, null as never)).toThrow(new TypeError('quotesBy: name must be a string, not null'));
  });
});

describe('whom a name means', () => {
  const one = (name: string, kind: Speaker['kind'] = 'person', more: Partial<Speaker> = {}): Speaker => ({
    id: name,
    name,
    kind,
    description: null,
    mentions: [],
    known: null,
    ...more,
  });
  const norlight = [{ start: 0, end: 8, text: 'Norlight', form: 'name' as const }];
  const cast = [
    one('Dana Verrick', 'person', { known: 'Q1' }),
    one('Tom Verrick'),
    one('Verrick’s brother', 'unnamed'),
    one('Norlight Ferries', 'organization', { mentions: norlight }),
    one('Norlight Union', 'organization'),
    one('Port Lorne', 'organization'),
    one('May Port'),
    one('Ann B. Lorne'),
    one('islanders of Skellay', 'group'),
    one('Moody’s Investors', 'organization'),
  ];
  const meant = (name: string, speakers: readonly Speaker[] = cast) => {
    const said = speakers.map(({ id }) => ({ ...record.attributions[0], id: `a-${id}`, speaker: id }));
    return quotesBy({ speakers, attributions: said as Extraction['attributions'] }, name).map(({ speaker }) => speaker);
  };

  it.each([
    ['the caller’s id', 'Q1', ['Dana Verrick']],
    ['a whole name', 'DANA VERRICK', ['Dana Verrick']],
    ['the last name of several', 'Verrick', ['Dana Verrick', 'Tom Verrick']],
    ['what the article calls one', 'norlight', ['Norlight Ferries']],
    ['with a form of address', 'Mr. Tom Verrick', ['Tom Verrick']],
    ['a last name with one', 'Dr Lorne', ['Ann B. Lorne']],
    ['words that one alone has', 'Union', ['Norlight Union']],
    ['words around an initial', 'Ann Lorne', ['Ann B. Lorne']],
    ['a word of a body’s name that is a last name, too', 'Port', ['May Port']],
    ['a word of a group', 'skellay', ['islanders of Skellay']],
    ['a name that ends as a possessor', 'Moody’s', ['Moody’s Investors']],
    ['who is told by somebody else, in full', 'Verrick’s brother', ['Verrick’s brother']],
  ])('%s: %s', (_, name, ids) => expect(meant(name)).toEqual(ids));

  it('is nobody by words that several have, by half a word or by another’s name', () => {
    expect(meant('Ferries Union')).toEqual([]);
    expect(meant('Nor')).toEqual([]);
    expect(meant('Verrick', cast.slice(2))).toEqual([]);
    expect(meant('Lorne', [one('Port Lorne', 'organization'), one('Lorne Quays', 'organization')])).toEqual([]);
  });
});

describe('select', () => {
  it('keeps ids, and the charge that a denial denies', () => {
    const part = select(record, { types: ['denial'] });
    expect(part.statements.map(({ type }) => type)).toEqual(['claim', 'denial']);
    expect(part.context).toEqual(expect.arrayContaining([part.statements[0]?.id]));
    expect(record.statements).toEqual(expect.arrayContaining([...part.statements]));
    expect(toText(part)).toContain('(context)');
  });

  it.each<[unknown, ErrorConstructor, string]>([
    [
      { types: ['lie'] },
      RangeError,
      "select: types[0] must be 'claim' or 'denial' or 'commitment' or 'other', not \"lie\"",
    ],
    [{ types: 'denial' }, TypeError, 'select: types must be an array, not "denial"'],
    [{ speakers: [5] }, TypeError, 'select: speakers[0] must be a string, not 5'],
    [
      { forms: ['straight'] },
      RangeError,
      "select: forms[0] must be 'direct' or 'mixed' or 'indirect', not \"straight\"",
    ],
    [{ minConfidence: 2 }, RangeError, 'select: minConfidence must be a number from 0 to 1, not 2'],
    [{ minConfidence: '1' }, TypeError, 'select: minConfidence must be a number from 0 to 1, not "1"'],
    [
      { type: ['denial'] },
      TypeError,
      'select: options has no "type"; it may have types, speakers, forms, minConfidence',
    ],
  ])('refuses %j', (selection, error, message) => {
    expect(() => select(record, selection as never)).toThrow(new error(message));
  });
});

describe('mergeSpeakers', () => {
  const speaker = (id: string, name: string, more: Partial<Speaker> = {}): Speaker => ({
    id,
    name,
    kind: 'person',
    description: null,
    mentions: [],
    known: null,
    ...more,
  });
  const merged = (...casts: Speaker[][]) =>
    mergeSpeakers(casts.map((speakers) => ({ speakers }))).map((one) => [
      one.name,
      ...one.in.map((place) => `${place.record}${place.speaker}`),
    ]);

  it('joins people by their full names and bodies by theirs, whatever case, accents and marks', () => {
    expect(
      merged(
        [speaker('s1', 'Élodie Lee'), speaker('s2', 'Norlight', { kind: 'organization' })],
        [speaker('s1', 'NORLIGHT', { kind: 'organization' }), speaker('s2', 'Elodie Lee')],
      ),
    ).toEqual([
      ['Élodie Lee', '0s1', '1s2'],
      ['Norlight', '0s2', '1s1'],
    ]);
  });

  it('joins nobody by a surname, and no groups, documents or unnamed ones', () => {
    const apart = [
      speaker('s1', 'Lee'),
      ...(['group', 'document', 'unnamed'] as const).map((kind, i) => speaker(`s${i + 2}`, 'port officials', { kind })),
    ];
    expect(merged(apart, apart)).toHaveLength(8);
    expect(merged([speaker('s1', 'May Port')], [speaker('s1', 'May Port', { kind: 'organization' })])).toHaveLength(2);
  });

  it('joins by the caller’s id, and those without one to whoever alone has their name', () => {
    const lee = { known: 'Q1' };
    expect(
      merged([speaker('s1', 'Ann B. Lee', lee)], [speaker('s1', 'Ann Lee', lee)], [speaker('s1', 'Ann Lee')]),
    ).toEqual([['Ann B. Lee', '0s1', '1s1', '2s1']]);
    expect(
      merged([speaker('s1', 'Ann Lee', lee)], [speaker('s1', 'Ann Lee', { known: 'Q2' })], [speaker('s1', 'Ann Lee')]),
    ).toHaveLength(3);
  });

  it('joins no two whom one article tells apart', () => {
    expect(merged([speaker('s1', 'Ann Lee'), speaker('s2', 'Ann Lee')], [speaker('s1', 'Ann Lee')])).toHaveLength(3);
  });

  it('tells what the first record tells of them', () => {
    const [one] = mergeSpeakers([
      { speakers: [speaker('s1', 'Ann Lee')] },
      { speakers: [speaker('s4', 'Ann Lee', { description: 'mayor', known: 'Q1' })] },
    ]);
    expect(one).toEqual({
      name: 'Ann Lee',
      kind: 'person',
      description: 'mayor',
      known: 'Q1',
      in: [
        { record: 0, speaker: 's1' },
        { record: 1, speaker: 's4' },
      ],
    });
  });

  it('takes records, none of them too', () => {
    expect(mergeSpeakers([])).toEqual([]);
    expect(() => mergeSpeakers(record as never)).toThrow(
      new TypeError('mergeSpeakers: records must be an array, not an object'),
    );
    expect(() => mergeSpeakers([5] as never)).toThrow('mergeSpeakers: the record must be what extract returns, not 5');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  attributeQuotes,
  classifyStatement,
  type ExtractOptions,
  extract,
  findQuotations,
  type StatementContext,
  segment,
} from '../src/index.ts';
import { VERSION } from '../src/version.ts';

const text = '“The bridge is safe,” said Ann Lee.';
/** `[, ,]`, over which map and forEach pass in silence. */
const holes = new Array<never>(2);
const wrong = (options: unknown) => () => extract(text, options as ExtractOptions);

describe('a wrong call says what is wrong, what was given and what would be right', () => {
  it.each([
    ['an array', [], TypeError, 'extract: options must be an object, not an array'],
    ['null fields', { narration: 'yes' }, TypeError, 'extract: narration must be true or false, not "yes"'],
    [
      'an unknown option',
      { narrations: true },
      TypeError,
      'extract: options has no "narrations"; it may have attributions',
    ],
    [
      'a value out of its list',
      { attributions: 'none' },
      RangeError,
      `extract: attributions must be 'all', 'speech' or 'quoted', not "none"`,
    ],
    [
      'a probability above 1',
      { minConfidence: 2 },
      RangeError,
      'extract: minConfidence must be a number from 0 to 1, not 2',
    ],
    ['not a number', { minConfidence: Number.NaN }, RangeError, 'not NaN'],
    ['a probability in words', { minConfidence: '0.5' }, TypeError, 'not "0.5"'],
    ['speakers not listed', { speakers: {} }, TypeError, 'extract: speakers must be an array, not an object'],
    [
      'a speaker without a name',
      { speakers: [{ name: ' ' }] },
      TypeError,
      'extract: speakers[0].name must be a string with letters in it',
    ],
    ['a wrong alias', { speakers: [{ name: 'A', aliases: ['B', 3] }] }, TypeError, 'speakers[0].aliases[1]'],
    [
      'an unknown field',
      { speakers: [{ name: 'A', alias: 'B' }] },
      TypeError,
      'speakers[0] has no "alias"; it may have name, aliases, id',
    ],
    ['a hole', { speakers: holes }, TypeError, 'speakers[0] must be an object, not undefined'],
    ['a hole among aliases', { speakers: [{ name: 'A', aliases: holes }] }, TypeError, 'aliases[0] must be a string'],
    [
      'a hole in a list',
      { lexicon: { titles: holes } },
      TypeError,
      'lexicon.titles[0] must be an object, not undefined',
    ],
    [
      'a name of marks alone',
      { speakers: [{ name: '!!!' }] },
      TypeError,
      'speakers[0].name must be a string with letters in it, not "!!!"',
    ],
    [
      'an empty id',
      { speakers: [{ name: 'A', id: '' }] },
      TypeError,
      'speakers[0].id must be a string that is not empty',
    ],
    ['a bigint', { minConfidence: 5n }, TypeError, 'not 5n'],
    ['a function', { speakers: () => [] }, TypeError, 'speakers must be an array, not a function'],
    [
      'a word of many letters',
      { attributions: 'x'.repeat(50) },
      RangeError,
      `must be 'all', 'speech' or 'quoted', not "${'x'.repeat(40)}…"`,
    ],
    [
      'a word that is no word',
      { lexicon: { titles: [{ title: 5, gender: null, example: '' }] } },
      TypeError,
      'lexicon.titles[0].title must be a string, not 5',
    ],
    ['an unknown list', { lexicon: { verbs: [] } }, TypeError, 'lexicon has no "verbs"; it may have reportingVerbs'],
    [
      'a row without its act',
      { lexicon: { reportingVerbs: [{ lemma: 'blorf' }] } },
      RangeError,
      'lexicon.reportingVerbs[0].act must be one of "say", "deny"',
    ],
    [
      'a row that is no object',
      { lexicon: { reportingVerbs: [null] } },
      TypeError,
      'lexicon.reportingVerbs[0] must be an object, not null',
    ],
    [
      'an act that there is not',
      { lexicon: { reportingVerbs: [{ lemma: 'blorf', act: 'sing', manner: 'speech', example: '' }] } },
      RangeError,
      ', not "sing"',
    ],
    [
      'words that are no list',
      { lexicon: { functionWords: [{ role: 'that', words: {}, example: '' }] } },
      TypeError,
      'lexicon.functionWords[0].words must be an array, not an object',
    ],
    [
      'a field that rows do not have',
      { lexicon: { nicknames: [{ forms: 'al alan', of: 'alan' }] } },
      TypeError,
      'lexicon.nicknames[0] has no "of"; it may have forms',
    ],
    [
      'a misspelt field, before the one that is missed',
      { lexicon: { reportingVerbs: [{ lemma: 'blorf', atc: 'say', manner: 'speech', take: [], example: '' }] } },
      TypeError,
      'lexicon.reportingVerbs[0] has no "atc", "take"; it may have lemma, act, manner, takes, example',
    ],
    [
      'a gender that there is not',
      { lexicon: { titles: [{ title: 'Cllr', gender: 'x', example: '' }] } },
      RangeError,
      'lexicon.titles[0].gender must be one of "m", "f", null, not "x"',
    ],
    [
      'a field that is true or not there',
      { lexicon: { statementActs: [{ lemma: 'blorf', act: 'deny', decides: false, example: '' }] } },
      RangeError,
      'lexicon.statementActs[0].decides must be true or left out, not false',
    ],
    [
      'a capital where none is met',
      { lexicon: { reportingVerbs: [{ lemma: 'Grouse', act: 'say', manner: 'speech', example: '' }] } },
      TypeError,
      'lexicon.reportingVerbs[0].lemma must be in lower case, not "Grouse"',
    ],
    [
      'an empty lemma',
      { lexicon: { reportingVerbs: [{ lemma: '', act: 'say', manner: 'speech', example: '' }] } },
      TypeError,
      'lexicon.reportingVerbs[0].lemma must not be empty',
    ],
    [
      'an empty phrase',
      { lexicon: { statementCues: [{ phrase: ' ', type: 'denial', example: '' }] } },
      TypeError,
      'lexicon.statementCues[0].phrase must not be empty',
    ],
  ])('%s', (_, options, error, message) => {
    expect(wrong(options)).toThrow(error);
    expect(wrong(options)).toThrow(message);
  });

  it('an option that another function has', () => {
    const quotes = (options: object) => () => attributeQuotes(text, options);
    expect(quotes({ narration: true })).toThrow(
      'attributeQuotes: options has no "narration"; it may have minConfidence, speakers, lexicon',
    );
    expect(quotes({ attributions: 'all' })).toThrow(TypeError);
    expect(quotes({ minConfidence: 0.5, speakers: [], lexicon: {} })).not.toThrow();
    const segments = (options: object) => () => segment(text, options);
    expect(segments({ minConfidence: 0.5 })).toThrow('segment: options has no "minConfidence"; it may have lexicon');
    expect(segments({ lexicon: {} })).not.toThrow();
  });

  it('attributeQuotes tells a hole, too', () => {
    expect(() => attributeQuotes(text, { speakers: holes })).toThrow(
      'attributeQuotes: speakers[0] must be an object, not undefined',
    );
  });

  it.each([
    [5, 'options must be an object, not 5'],
    ['x', 'options must be an object, not "x"'],
    [[], 'options must be an object, not an array'],
    [{ marks: 'double' }, 'options has no "marks"; it may have lexicon'],
    [{ lexicon: null }, 'lexicon must be an object, not null'],
    [{ lexicon: { elision: [] } }, 'lexicon has no "elision"; it may have elisions, neverOwned'],
    [{ lexicon: { elisions: 'tis' } }, 'lexicon.elisions must be an array, not "tis"'],
    [{ lexicon: { elisions: [null] } }, 'lexicon.elisions[0] must be an object, not null'],
    [{ lexicon: { neverOwned: holes } }, 'lexicon.neverOwned[0] must be an object, not undefined'],
    [{ lexicon: { elisions: [{ words: 'x', example: '' }, 7] } }, 'lexicon.elisions[1] must be an object, not 7'],
    [{ lexicon: { elisions: [{ example: '' }] } }, 'lexicon.elisions[0].words must be a string, not undefined'],
    [{ lexicon: { elisions: [{ words: 'x' }] } }, 'lexicon.elisions[0].example must be a string, not undefined'],
    [
      { lexicon: { elisions: [{ words: 'x', example: '', of: 1 }] } },
      'lexicon.elisions[0] has no "of"; it may have words',
    ],
  ])('findQuotations tells as the others do: %j', (options, message) => {
    const find = () => findQuotations(text, options as never);
    expect(find).toThrow(TypeError);
    expect(find).toThrow(`findQuotations: ${message}`);
  });

  it('takes titles, given names and phrases in capitals, which are met however they are written', () => {
    const lexicon = {
      titles: [{ title: 'Cllr', gender: null, example: '' }],
      givenNames: [{ names: 'Zorla', gender: 'f' as const }],
      statementCues: [{ phrase: 'Crown oath', type: 'commitment' as const, example: '' }],
    };
    expect(extract('“It is safe,” said Cllr Lee.', { lexicon }).speakers.map(({ name }) => name)).toEqual(['Lee']);
  });

  it.each([undefined, null, 5, {}, ['a']])('text that is %s', (notText) => {
    for (const call of [extract, segment, findQuotations, classifyStatement, attributeQuotes])
      expect(() => (call as (text: unknown) => unknown)(notText)).toThrow(TypeError);
  });

  it('a context that is no context', () => {
    expect(() => classifyStatement('No.', null as never)).toThrow('context must be an object, not null');
    expect(() => classifyStatement('No.', { cue: 1 as never })).toThrow('context.cue must be a string, not 1');
    expect(() => classifyStatement('No.', { verb: 'said' } as never)).toThrow('has no "verb"');
  });
});

describe('options', () => {
  it('may be left out, undefined or frozen, and are not changed', () => {
    const options = Object.freeze({ speakers: Object.freeze([Object.freeze({ name: 'Ann Lee', id: 'q1' })]) });
    expect(extract(text, options).attributions).toEqual(extract(text).attributions);
    expect(extract(text, undefined)).toEqual(extract(text, {}));
    const { cue = undefined, source = undefined } = { ...extract(text).attributions[1] };
    const context: StatementContext = { cue: cue?.text, source: source?.text, context: undefined };
    expect(classifyStatement(text, context)).toEqual(classifyStatement(text));
  });

  it('named like a prototype key do no harm', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const options = {
      speakers: names.map((name) => ({ name, aliases: names, id: name })),
      lexicon: {
        reportingVerbs: ['__proto__', 'constructor'].map(
          (lemma) => ({ lemma, act: 'say', manner: 'speech', example: '' }) as const,
        ),
      },
    };
    expect(extract(text, options).attributions).toEqual(extract(text).attributions);
    expect(wrong(JSON.parse('{"__proto__": 1}'))).toThrow('options has no "__proto__"');
  });
});

it('a row of quote-mark words reaches findQuotations alone', () => {
  const text = "He said: 'We saw 'quake damage' and left.";
  const lexicon = { elisions: [{ words: 'quake', example: "the 'quake" }] };
  expect(findQuotations(text, { lexicon }).map((q) => q.text)).toEqual(["'We saw 'quake damage'"]);
  expect(findQuotations(text).map((q) => q.text)).not.toEqual(["'We saw 'quake damage'"]);
});

describe('rows of a lexicon', () => {
  const row = { lemma: 'greeble', act: 'say', manner: 'speech', example: '' } as const;
  const said = 'The dam greebled that it was full.';
  const cues = (lexicon: ExtractOptions['lexicon']) =>
    extract(said, { lexicon }).attributions.map(({ cue }) => cue?.text);

  it('the same rows again and other rows between give the same', () => {
    const lexicon = { reportingVerbs: [{ ...row }] };
    expect(cues(lexicon)).toEqual(['greebled']);
    expect(cues({ reportingVerbs: [{ ...row, lemma: 'blorf' }] })).toEqual([]);
    expect(cues(lexicon)).toEqual(['greebled']);
    lexicon.reportingVerbs[0] = { ...row, lemma: 'blorf' } as never;
    expect(cues(lexicon)).toEqual([]);
  });

  it('none of them are no lexicon', () => {
    expect(extract(said, { lexicon: { reportingVerbs: [] } })).toEqual(extract(said));
  });
});

it('version.ts has the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(VERSION).toBe(version);
});

import { describe, expect, it } from 'vitest';
import { attributeQuotes, extract } from '../../src/index.ts';
import {
  toCodePoints,
  toCsv,
  toHtml,
  toJsonLd,
  toMarkdown,
  toText,
  toUtf16,
  toWebAnnotations,
} from '../../src/outputs/index.ts';

const text = '“The bridge is safe,” said Ann Lee.';
const record = extract(text);
type Output = (record: unknown, ...more: unknown[]) => unknown;
/** Those that read the text, too, with the text; so that options stand last in all. */
const outputs = Object.entries({
  toHtml: (...[given, ...more]) => (toHtml as Output)(given, text, ...more),
  toWebAnnotations: (...[given, ...more]) => (toWebAnnotations as Output)(given, text, ...more),
  toCsv: toCsv as Output,
  toText: toText as Output,
  toMarkdown: toMarkdown as Output,
  toJsonLd: toJsonLd as Output,
} satisfies Record<string, Output>);

describe.each(outputs)('%s says what is wrong with a call', (name, output) => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [[], 'an array'],
    [5, '5'],
    [JSON.stringify({ meta: 1 }), '"{\\"meta\\":1}"'],
  ])('the record is %j', (given, shown) => {
    expect(() => output(given)).toThrow(
      new TypeError(`${name}: the record must be what extract returns, not ${shown}`),
    );
  });

  it('the record lacks a list', () => {
    for (const given of [{}, attributeQuotes(text)])
      expect(() => output(given)).toThrow(
        /: the record must be what extract returns, not an object without (?:segments|statements|attributions)$/,
      );
  });

  it.each([null, 'standalone', 0, []])('the options are %j', (options) => {
    expect(() => output(record, options)).toThrow(`${name}: options must be an object, not`);
  });

  it('an option is misspelt', () => {
    expect(() => output(record, { widht: 10 })).toThrow(`${name}: options has no "widht"; it may have `);
    expect(() => output(record, JSON.parse('{"__proto__":1}'))).toThrow('has no "__proto__"');
  });
});

describe('an output says which option is wrong, and what would be right', () => {
  it.each<[() => unknown, ErrorConstructor, string]>([
    [
      () => toHtml(record, text, { standalone: 'yes' as never }),
      TypeError,
      'toHtml: standalone must be true or false, not "yes"',
    ],
    [() => toCsv(record, { article: null as never }), TypeError, 'toCsv: article must be a string, not null'],
    [() => toCsv(record, { header: 'no' as never }), TypeError, 'toCsv: header must be true or false, not "no"'],
    [() => toText(record, { colours: 'no' as never }), TypeError, 'toText: colours must be true or false, not "no"'],
    [() => toText(record, { width: 'x' as never }), TypeError, 'toText: width must be a whole number from 1, not "x"'],
    [() => toText(record, { width: Number.NaN }), RangeError, 'toText: width must be a whole number from 1, not NaN'],
    [() => toText(record, { width: 0 }), RangeError, 'toText: width must be a whole number from 1, not 0'],
    [() => toText(record, { width: 10.5 }), RangeError, 'toText: width must be a whole number from 1, not 10.5'],
    [() => toMarkdown(record, { article: 5 as never }), TypeError, 'toMarkdown: article must be a string, not 5'],
    [() => toJsonLd(record, { url: 5 as never }), TypeError, 'toJsonLd: url must be a string, not 5'],
    [
      () => toWebAnnotations(record, text, { source: {} as never }),
      TypeError,
      'source must be a string, not an object',
    ],
    [
      () => toWebAnnotations(record, text, { offsets: 'bytes' as never }),
      RangeError,
      "offsets must be 'code-points' or 'utf16', not \"bytes\"",
    ],
    [() => toHtml(record, undefined as never), TypeError, 'toHtml: text must be a string, not undefined'],
    [() => toWebAnnotations(record, null as never), TypeError, 'toWebAnnotations: text must be a string, not null'],
    [() => toCodePoints(5 as never), TypeError, 'toCodePoints: text must be a string, not 5'],
    [() => toUtf16(undefined as never), TypeError, 'toUtf16: text must be a string, not undefined'],
  ])('%s', (call, error, message) => {
    expect(call).toThrow(error);
    expect(call).toThrow(message);
  });

  it('options may be left out, empty or undefined', () => {
    for (const options of [undefined, {}, { article: undefined, header: undefined }])
      expect(toCsv(record, options as never)).toBe(toCsv(record));
  });

  it('what worked still does: an endless width, the lists that a table reads', () => {
    expect(toText(record, { width: Number.POSITIVE_INFINITY })).toContain('The bridge is safe');
    const { notes, meta, sentences, ...rest } = record;
    expect(toCsv(rest as never)).toBe(toCsv(record));
  });
});

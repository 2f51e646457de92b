import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { toCodePoints, toJsonLd, toUtf16, toWebAnnotations } from '../../src/outputs/index.ts';
import { hostileText } from '../hostile.ts';
import { recordOf } from './made.ts';

const text = 'Pier 😀 shut\n“It is 😀 safe,” Ann Lee said, “for now.”\nThe report found cracks.';
const record = recordOf(text, [
  { content: ['“It is 😀 safe,”', '“for now.”'], by: 'Ann Lee' },
  { content: ['cracks'], by: 'report', kind: 'document', form: 'indirect' },
]);

describe('toWebAnnotations', () => {
  it('is the W3C model: code points, words with context, a target a piece', () => {
    const [first] = toWebAnnotations(record, text, { source: 'https://example.org/pier' });
    expect(first).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/pier#a1',
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: 'Ann Lee' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'direct' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'speech' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'claim' },
      ],
      target: [
        {
          source: 'https://example.org/pier',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: '“It is 😀 safe,”',
              prefix: 'Pier 😀 shut\n',
              suffix: ' Ann Lee said, “for now.”\nThe re',
            },
            { type: 'TextPositionSelector', start: 12, end: 27 },
          ],
        },
        {
          source: 'https://example.org/pier',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: '“for now.”',
              prefix: '\n“It is 😀 safe,” Ann Lee said, ',
              suffix: '\nThe report found cracks.',
            },
            { type: 'TextPositionSelector', start: 42, end: 52 },
          ],
        },
      ],
    });
  });

  it('cuts no emoji in two where its context begins or ends', () => {
    const near = `😀${'a'.repeat(30)} Ann won ${'b'.repeat(30)}😀`;
    const [first] = toWebAnnotations(recordOf(near, [{ content: ['Ann won'] }]), near);
    expect(first?.target[0]?.selector[0]).toMatchObject({
      prefix: `${'a'.repeat(30)} `,
      suffix: ` ${'b'.repeat(30)}😀`,
    });
  });

  it('counts UTF-16 units for hypothes.is', () => {
    const [first] = toWebAnnotations(record, text, { offsets: 'utf16' });
    const position = first?.target[0]?.selector[1];
    expect(text.slice(position?.start, position?.end)).toBe('“It is 😀 safe,”');
  });

  it('selects the content by either selector, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const found = extract(hostile);
        const points = Array.from(hostile);
        toWebAnnotations(found, hostile).forEach(({ target }, i) => {
          target.forEach(({ selector: [quote, position] }, piece) => {
            expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
            expect(quote.exact).toBe(found.attributions[i]?.content[piece]?.text);
            expect(hostile).toContain(quote.prefix + quote.exact + quote.suffix);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it('tells the details of the statements', () => {
    const told = recordOf('A\nShe promised to mend it by May.', [
      { content: ['to mend it by May'], form: 'indirect', types: ['commitment'], details: { deadline: 'by May' } },
    ]);
    const [promise] = toWebAnnotations(told, 'A\nShe promised to mend it by May.');
    expect(promise?.body.map(({ value }) => value)).toEqual([
      '(nobody named)',
      'deadline: by May',
      'indirect',
      'speech',
      'commitment',
    ]);
  });

  it('is an annotation of the page, whichever part of it the address points to', () => {
    expect(toWebAnnotations(record, text, { source: 'https://example.org/pier#top' })[0]?.id).toBe(
      'https://example.org/pier#a1',
    );
  });

  it('refuses a record of another text, and offsets of another kind', () => {
    expect(() => toWebAnnotations(record, '')).toThrow(RangeError);
    expect(() => toWebAnnotations(record, text, { offsets: 'utf-16' as 'utf16' })).toThrow(
      new RangeError("toWebAnnotations: offsets must be 'code-points' or 'utf16', not \"utf-16\""),
    );
  });
});

describe('toJsonLd', () => {
  it('is a Quotation for each quote and a Claim for each claim, in the article, by speakers named once', () => {
    const article = { '@id': 'https://example.org/pier' };
    expect(toJsonLd(record, { url: 'https://example.org/pier' })).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'NewsArticle', ...article, url: 'https://example.org/pier', headline: 'Pier 😀 shut' },
        { '@type': 'Person', '@id': 'https://example.org/pier#s1', name: 'Ann Lee' },
        { '@type': 'CreativeWork', '@id': 'https://example.org/pier#s2', name: 'report' },
        {
          '@type': 'Quotation',
          '@id': 'https://example.org/pier#a1',
          text: '“It is 😀 safe,” “for now.”',
          isPartOf: article,
          spokenByCharacter: { '@id': 'https://example.org/pier#s1' },
        },
        {
          '@type': 'Claim',
          '@id': 'https://example.org/pier#t1',
          text: '“It is 😀 safe,” “for now.”',
          appearance: article,
          author: { '@id': 'https://example.org/pier#s1' },
        },
        {
          '@type': 'Claim',
          '@id': 'https://example.org/pier#t2',
          text: 'cracks',
          appearance: article,
          isBasedOn: { '@id': 'https://example.org/pier#s2' },
        },
      ],
    });
  });

  it('takes nothing that is denied or promised for a claim', () => {
    const denied = recordOf(text, [
      { content: ['cracks'], form: 'indirect', by: 'report', types: ['denial', 'commitment'] },
    ]);
    expect(toJsonLd(denied)['@graph'].map((node) => node['@type'])).toEqual(['NewsArticle']);
  });

  it.each([
    ['https://www.wikidata.org/entity/Q1', { sameAs: 'https://www.wikidata.org/entity/Q1' }],
    ['mp-12', { identifier: 'mp-12' }],
  ])('tells who a speaker is by the caller’s id: %s', (known, expected) => {
    const linked = { ...record, speakers: record.speakers.map((speaker) => ({ ...speaker, known })) };
    expect(toJsonLd(linked)['@graph'][1]).toMatchObject(expected);
  });

  it('names everything that it points to', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const graph = toJsonLd(extract(hostile))['@graph'];
        const ids = graph.map((node) => node['@id']);
        expect(new Set(ids).size).toBe(ids.length);
        const pointers = JSON.stringify(graph).matchAll(/\{"@id":("[^"]*")\}/g);
        for (const [, id] of pointers) expect(ids).toContain(JSON.parse(id as string));
      }),
      { numRuns: 100 },
    );
  });

  it('reviews nothing', () => {
    expect(JSON.stringify(toJsonLd(record))).not.toMatch(/ClaimReview|reviewRating/);
  });
});

describe('offset maps', () => {
  it('count a pair as one and half a pair as one', () => {
    expect([0, 1, 2, 3, 4, 5].map(toCodePoints('a😀b\uD83D'))).toEqual([0, 1, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map(toUtf16('a😀b\uD83D'))).toEqual([0, 1, 3, 4, 5]);
  });

  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (any) => {
        const points = Array.from(any);
        const there = toUtf16(any);
        const back = toCodePoints(any);
        points.forEach((_, i) => {
          expect(there(i)).toBe(points.slice(0, i).join('').length);
          expect(back(there(i))).toBe(i);
        });
        expect(back(any.length)).toBe(points.length);
      }),
      { numRuns: 100 },
    );
  });

  it.each([-1, 5, 0.5, Number.NaN])('refuse %s in a text of four', (offset) => {
    expect(() => toCodePoints('text')(offset)).toThrow(RangeError);
    expect(() => toUtf16('text')(offset)).toThrow(RangeError);
  });
});

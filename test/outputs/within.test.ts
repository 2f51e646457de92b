import { describe, expect, it } from 'vitest';
import { select, toCsv, toHtml, toJsonLd, toMarkdown, toText, toWebAnnotations } from '../../src/outputs/index.ts';
import { extractionSchema } from '../../src/schema/index.ts';
import { recordOf } from './made.ts';

const text = 'Pier\n“Cho denied that the report said ‘it is safe’,” said Ann Lee. Dahl slept.';
const record = recordOf(text, [
  { content: ['“Cho denied that the report said ‘it is safe’,”'], by: 'Ann Lee', cue: 'said Ann' },
  { content: ['the report said ‘it is safe’'], by: 'Bo Cho', form: 'mixed', types: ['denial'], within: 'a1' },
  { content: ['‘it is safe’'], by: 'report', kind: 'document', within: 'a2' },
  { content: ['Dahl slept'], by: 'Dahl', form: 'indirect' },
]);

describe('an attribution inside the content of another', () => {
  it('is a mark in a mark, told with who tells of it', () => {
    const html = toHtml(record, text);
    const marks = Array.from(html.matchAll(/<mark [^>]*>/g), ([mark]) => mark);
    expect(marks.map((mark) => /data-within="([^"]*)"/.exec(mark)?.[1])).toEqual([undefined, 'a1', 'a2', undefined]);
    expect(marks[1]).toContain('aria-description="Bo Cho, according to Ann Lee, denial"');
    expect(marks[2]).toContain('aria-description="report, according to Bo Cho, according to Ann Lee, claim"');
    const open =
      /<mark data-attribution="a1"(?:(?!<\/mark>).)*<mark data-attribution="a2"(?:(?!<\/mark>).)*<mark data-attribution="a3"/;
    expect(html).toMatch(open);
    expect(toHtml(record, text, { standalone: true })).toContain('<bdi>Bo Cho, according to Ann Lee</bdi>');
  });

  it('stands behind an arrow in tables, and names the other in CSV', () => {
    expect(toText(record)).toMatch(/\n↳ Bo Cho +mixed/);
    expect(toText(record)).toMatch(/\n↳↳ report +direct/);
    expect(toMarkdown(record)).toContain('| ↳ Bo Cho | mixed | denial |');
    expect(toCsv(record)).toContain('\r\nt2,denial,0.8,a2,a1,mixed,');
    expect(toCsv(record)).toContain('\r\nt4,claim,0.8,a4,,indirect,');
  });

  it('is part of a quotation in linked data, spoken by its own speaker', () => {
    const graph = toJsonLd(record)['@graph'];
    const node = (id: string) => graph.find((one) => one['@id'] === id);
    expect(node('#a1')).toMatchObject({ isPartOf: { '@id': '#article' }, spokenByCharacter: { '@id': '#s1' } });
    expect(node('#a2')).toMatchObject({ isPartOf: { '@id': '#a1' }, spokenByCharacter: { '@id': '#s2' } });
    expect(node('#a3')).toMatchObject({ isPartOf: { '@id': '#a2' }, isBasedOn: { '@id': '#s3' } });
    const [, inner] = toWebAnnotations(record, text);
    expect(inner?.body[0]?.value).toBe('Bo Cho, according to Ann Lee');
  });

  it('keeps the others in a part, as context', () => {
    const part = select(record, { speakers: ['report'] });
    expect(part.attributions.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    expect(part.context).toEqual(['a1', 'a2']);
    expect(part.speakers.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    expect(toText(part)).toMatch(/\n↳ Bo Cho +mixed +\(context\)/);
    expect(extractionSchema.parse(part)).toEqual(part);
  });

  it('that somebody sent in a circle is shown all the same', () => {
    const circle = {
      ...record,
      attributions: record.attributions.map((one, i) => ({ ...one, within: i < 3 ? `a${((i + 1) % 3) + 1}` : null })),
    };
    expect(toText(circle)).toContain('↳↳ Ann Lee');
    expect(select(circle, { speakers: ['Lee'] }).attributions).toHaveLength(3);
  });
});

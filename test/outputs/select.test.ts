import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { toCsv, toHtml, toJsonLd, toMarkdown, toText, toWebAnnotations } from '../../src/outputs/index.ts';
import { select } from '../../src/outputs/select.ts';
import { extractionJsonSchema, extractionSchema } from '../../src/schema/index.ts';
import { breachesOf } from '../invariants.ts';
import { recordOf } from './made.ts';

const text =
  'Pier\n“It is safe,” said Idris Marlow. Élodie Lee denied it. Marlow promised to mend it, Lee’s aide said. “No.”';
const record = recordOf(text, [
  { content: ['“It is safe,”'], by: 'Idris Marlow', types: ['claim'] },
  { content: ['it'], by: 'Élodie Lee', form: 'indirect', types: ['denial'], details: { deniesStatement: 't1' } },
  {
    content: ['to mend it'],
    by: 'Idris Marlow',
    form: 'indirect',
    types: ['commitment', 'claim'],
    details: { actor: 'Marlow', actorSpeaker: 's1' },
  },
  { content: ['“No.”'], types: ['denial'] },
]);
const kept = (wanted: Parameters<typeof select>[1]) => {
  const { attributions, speakers, statements } = select(record, wanted);
  return {
    said: attributions.map(({ content }) => content[0]?.text),
    by: speakers.map(({ name }) => name),
    types: statements.map(({ type }) => type),
  };
};

describe('what is selected of a record', () => {
  it('is the record itself, where nothing is asked', () => {
    expect(select(record, {})).toBe(record);
    expect(select(record, { types: [], speakers: [], forms: [], minConfidence: 0 })).toBe(record);
  });

  it.each(['marlow', 'Idris Marlow', 'IDRIS', 'Marlow, Idris'])('is what a speaker says: %s', (name) => {
    expect(kept({ speakers: [name] })).toEqual({
      said: ['“It is safe,”', 'to mend it'],
      by: ['Idris Marlow'],
      types: ['claim', 'commitment', 'claim'],
    });
  });

  it('is what either of two says, with and without accents', () => {
    expect(kept({ speakers: ['elodie', 'Marlow'] }).by).toEqual(['Idris Marlow', 'Élodie Lee']);
  });

  it.each(['Mar', 'ris', 'Bo', '…'])('is nothing of one who isn’t there: %s', (name) => {
    expect(kept({ speakers: [name] })).toEqual({ said: [], by: [], types: [] });
  });

  it('asks for a name that is there', () => {
    expect(() => kept({ speakers: ['Marlow', ' '] })).toThrow(
      new RangeError('select: speakers[1] must be a name or an id, not " "'),
    );
  });

  it('is what the caller’s own speaker says', () => {
    const known = {
      ...record,
      speakers: record.speakers.map((speaker) => ({ ...speaker, known: `${speaker.id}-id` })),
    };
    expect(select(known, { speakers: ['s1-id'] }).attributions.map(({ id }) => id)).toEqual(['a1', 'a3']);
  });

  it('is statements of these types, with their attributions and speakers, and what they deny', () => {
    expect(kept({ types: ['denial'] })).toEqual({
      said: ['“It is safe,”', 'it', '“No.”'],
      by: ['Idris Marlow', 'Élodie Lee'],
      types: ['claim', 'denial', 'denial'],
    });
  });

  it('is attributions of this confidence or more, with their statements', () => {
    const unsure = { ...record, attributions: record.attributions.map((a, i) => ({ ...a, confidence: i / 4 })) };
    const part = select(unsure, { minConfidence: 0.5 });
    expect(part.attributions.map(({ id }) => id)).toEqual(['a3', 'a4']);
    expect(part.statements.map(({ id }) => id)).toEqual(['t3', 't4', 't5']);
    expect(select(unsure, { minConfidence: 0.1 }).context).toEqual(['a1', 't1']);
  });

  it('is attributions of these forms', () => {
    expect(kept({ forms: ['direct'], types: ['claim'] })).toEqual({
      said: ['“It is safe,”'],
      by: ['Idris Marlow'],
      types: ['claim'],
    });
  });

  it('has the ids of the whole record', () => {
    const { attributions, statements, speakers } = select(record, { types: ['commitment'] });
    expect([attributions, statements, speakers]).toEqual([
      record.attributions.slice(2, 3),
      record.statements.slice(2, 3),
      record.speakers.slice(0, 1),
    ]);
  });

  it('keeps the statement that is denied, its attribution and its speaker, as context', () => {
    const { attributions, statements, speakers, context } = select(record, { speakers: ['Lee'] });
    expect(statements).toEqual(record.statements.slice(0, 2));
    expect(attributions).toEqual(record.attributions.slice(0, 2));
    expect(speakers).toEqual(record.speakers);
    expect(context).toEqual(['a1', 't1']);
    expect(select(record, { types: ['claim', 'denial'] }).context).toEqual([]);
  });

  it('keeps what is denied by what is denied, and a charge of the same attribution', () => {
    const quarrel = recordOf('A\nB C D', [
      { content: ['B'], types: ['claim', 'denial'], details: { deniesStatement: 't1' } },
      { content: ['C'], form: 'indirect', types: ['denial'], details: { deniesStatement: 't2' } },
      { content: ['D'], form: 'mixed', types: ['denial'], details: { deniesStatement: 't3' } },
    ]);
    expect(select(quarrel, { forms: ['mixed'] }).context).toEqual(['a1', 'a2', 't1', 't2', 't3']);
    const denials = select(quarrel, { types: ['denial'] });
    expect(denials.context).toEqual(['t1']);
    expect(denials.attributions).toEqual(quarrel.attributions);
    expect(toText(denials)).toMatch(/\bdirect +claim \(context\) +B\n +denial +B\n/);
  });

  it('keeps who is addressed and who is to act', () => {
    const addressee = { start: 0, end: 4, text: 'Pier', speaker: 's2' };
    const addressed = { ...record, attributions: record.attributions.map((a) => ({ ...a, addressee })) };
    expect(select(addressed, { types: ['claim'] }).speakers).toHaveLength(2);
    const acts = {
      ...record,
      statements: record.statements.map((s) => ({ ...s, speaker: 's2', type: 'other' as const })),
    };
    expect(select(acts, { types: ['other'] }).speakers.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('of a part has nothing of its context', () => {
    const part = select(record, { speakers: ['Lee'] });
    expect(select(part, { types: ['claim'] })).toMatchObject({ attributions: [], statements: [], context: [] });
    expect(select(part, { types: ['denial'] })).toEqual(part);
  });

  it('has what the article says in its own voice only where no speaker or form is asked for', () => {
    const article = readFileSync(join(import.meta.dirname, '../../examples/ferry.txt'), 'utf8');
    const narrated = extract(article, { narration: true });
    const own = (wanted: Parameters<typeof select>[1]): number =>
      select(narrated, wanted).statements.filter(({ attribution }) => attribution === null).length;
    expect(own({ types: ['claim'] })).toBeGreaterThan(3);
    expect(own({ forms: ['direct'] })).toBe(0);
  });

  it('is a part of the record that leads nowhere outside', () => {
    const article = readFileSync(join(import.meta.dirname, '../../examples/ferry.txt'), 'utf8');
    const whole = extract(article, { narration: true });
    const some = <T>(...choices: T[]) => fc.subarray(choices);
    fc.assert(
      fc.property(
        some('marlow', 'quennell', 'report', 'ann'),
        some('claim' as const, 'denial' as const, 'commitment' as const, 'other' as const),
        some('direct' as const, 'mixed' as const, 'indirect' as const),
        fc.constantFrom(0, 0.5, 0.8, 0.95, 1),
        (speakers, types, forms, minConfidence) => {
          const selected = select(whole, { speakers, types, forms, minConfidence });
          // Ids are those of the whole record: in its order, with gaps.
          const breaches = breachesOf(selected, article).filter((breach) => !breach.endsWith(' is out of turn'));
          expect(breaches).toEqual([]);
          for (const list of ['attributions', 'statements', 'speakers'] as const)
            expect(selected[list]).toEqual(whole[list].filter(({ id }) => selected[list].some((one) => one.id === id)));
          expect(extractionSchema.parse(selected)).toEqual(selected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('context', () => {
  const part = select(record, { types: ['denial'] });

  it('is marked in tables', () => {
    expect(toText(part)).toMatch(/Idris Marlow +direct +claim \(context\) +“It is safe,”\n/);
    expect(toText(part)).toMatch(/Élodie Lee +indirect +denial +it\n +denies: “It is safe,”\n/);
    expect(toText(part, { colours: true })).toContain('\x1b[2m“It is safe,”\x1b[0m');
    expect(toMarkdown(part)).toContain('| Idris Marlow | direct | claim \\(context\\) |  | “It is safe,” |');
    expect(
      toCsv(part)
        .split('\r\n')
        .map((line) => /,(\w*)$/.exec(line)?.[1]),
    ).toEqual(['context', 'context', '', '', undefined]);
  });

  it('is marked on a page, and nobody’s words there are counted for it', () => {
    const page = toHtml(part, text, { standalone: true });
    expect(page).toMatch(/<mark data-attribution="a1"[^>]* data-context="true"/);
    expect(page).toMatch(/<span data-statement="t1"[^>]* data-context="true"/);
    expect(page).toMatch(/<mark data-attribution="a2"(?![^>]*data-context)/);
    expect(page).toMatch(/<li id="r1"[^>]* data-context="true".*<small>direct, 90 % sure, context<\/small>/);
    expect(page).toContain('<span class="key" data-type="claim">claim</span> (0)');
    expect(page).not.toMatch(/<label data-n="1">/);
  });

  it('is tagged as such in annotations, and left out of linked data, where nothing points to it', () => {
    const tags = toWebAnnotations(part, text).map(({ body }) => body.map(({ value }) => value).includes('context'));
    expect(tags).toEqual([true, false, false]);
    const ids = toJsonLd(part)['@graph'].map((node) => node['@id']);
    expect(ids).toEqual(['#article', '#a4']);
  });

  it('is in the schema, and in whole records absent', () => {
    expect(extractionSchema.safeParse({ ...record, context: ['a1', 't12'] }).success).toBe(true);
    expect(extractionSchema.safeParse({ ...record, context: ['s1'] }).success).toBe(false);
    expect(extractionSchema.safeParse({ ...record, context: undefined }).success).toBe(false);
    expect(extractionJsonSchema).toMatchObject({
      properties: { context: { type: 'array', items: { type: 'string' } } },
      required: expect.not.arrayContaining(['context']),
    });
  });
});

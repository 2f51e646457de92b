import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { select } from '../../src/cli/select.ts';
import { attributeQuotes, extract } from '../../src/index.ts';
import { extractionSchema } from '../../src/schema/index.ts';
import { breachesOf } from '../invariants.ts';
import { recordOf } from '../outputs/made.ts';

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
const all = { speakers: [], types: [], forms: [] };
const kept = (wanted: Partial<Parameters<typeof select>[1]>) => {
  const { attributions, speakers, statements } = select(record, { ...all, ...wanted });
  return {
    said: attributions.map(({ content }) => content[0]?.text),
    by: speakers.map(({ name }) => name),
    types: statements.map(({ type }) => type),
  };
};

describe('what is selected of a record', () => {
  it('is the record itself, where nothing is asked', () => expect(select(record, all)).toBe(record));

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

  it('is what the caller’s own speaker says', () => {
    const known = {
      ...record,
      speakers: record.speakers.map((speaker) => ({ ...speaker, known: `${speaker.id}-id` })),
    };
    expect(select(known, { ...all, speakers: ['s2-id'] }).attributions).toHaveLength(1);
  });

  it('is statements of these types, with their attributions and speakers', () => {
    expect(kept({ types: ['denial'] })).toEqual({
      said: ['it', '“No.”'],
      by: ['Élodie Lee'],
      types: ['denial', 'denial'],
    });
  });

  it('is attributions of these forms', () => {
    expect(kept({ forms: ['direct'], types: ['claim'] })).toEqual({
      said: ['“It is safe,”'],
      by: ['Idris Marlow'],
      types: ['claim'],
    });
  });

  it('points to nothing that is left out', () => {
    const { statements, speakers } = select(record, { ...all, types: ['denial', 'commitment'] });
    expect(statements.map(({ details }) => details?.denies)).toEqual([null, null, undefined]);
    expect(statements.map(({ details }) => details?.actor?.speaker)).toEqual([undefined, speakers[0]?.id, undefined]);
    const [first, second] = select(record, { ...all, types: ['claim', 'denial'] }).statements;
    expect([first?.id, second?.details?.denies?.statement]).toEqual(['t1', 't1']);
  });

  it('has what the article says in its own voice only where no speaker or form is asked for', () => {
    const article = readFileSync(join(import.meta.dirname, '../../examples/ferry.txt'), 'utf8');
    const narrated = extract(article, { narration: true });
    const own = (wanted: object): number =>
      select(narrated, { ...all, ...wanted }).statements.filter(({ attribution }) => attribution === null).length;
    expect(own({ types: ['claim'] })).toBeGreaterThan(3);
    expect(own({ forms: ['direct'] })).toBe(0);
  });

  it('has its speakers in the order in which what is left names them', () => {
    const text =
      'Lund: pier will close\n\n“It is not safe,” a resident said. “We have checked it,” he added. “It will hold,” Lund said.';
    const { speakers, attributions } = select(extract(text), { ...all, forms: ['direct'] });
    expect(speakers.map(({ id, name }) => [id, name])).toEqual([
      ['s1', 'resident'],
      ['s2', 'Lund'],
    ]);
    expect(attributions[0]?.speaker).toBe('s1');
    expect({ speakers, attributions }).toEqual({ ...attributeQuotes(text) });
  });

  it('is a record like any other', () => {
    const article = readFileSync(join(import.meta.dirname, '../../examples/ferry.txt'), 'utf8');
    const whole = extract(article, { narration: true });
    const some = <T>(...choices: T[]) => fc.subarray(choices);
    fc.assert(
      fc.property(
        some('marlow', 'quennell', 'report', 'ann'),
        some('claim' as const, 'denial' as const, 'commitment' as const, 'other' as const),
        some('direct' as const, 'mixed' as const, 'indirect' as const),
        (speakers, types, forms) => {
          const selected = select(whole, { speakers, types, forms });
          expect(breachesOf(selected, article)).toEqual([]);
          expect(extractionSchema.parse(selected)).toEqual(selected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

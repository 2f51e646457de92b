import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, isShown, shownRecord } from '../../../examples/playground/src/filters.ts';
import { itemsOf, NARRATION, UNTOLD, voicesOf } from '../../../examples/playground/src/items.ts';
import { marksByBlock } from '../../../examples/playground/src/pieces.ts';
import { fromFragment, toFragment } from '../../../examples/playground/src/share.ts';
import { extract } from '../../../src/index.ts';
import type { Extraction } from '../../../src/types.ts';
import { recordOf } from '../../outputs/made.ts';

const TEXT = 'Pier shut\n“We will mend it,” said Lee. “It was safe.”\nThe plans were lost, Dahl said.';
const record: Extraction = recordOf(TEXT, [
  { content: ['“We will mend it,”', '“It was safe.”'], by: 'Lee', types: ['commitment', 'claim'] },
  { content: ['The plans were lost'], by: 'Dahl', types: ['denial'] },
]);

describe('items and voices', () => {
  it('are one for each attribution, in text order, with what its statements do', () => {
    expect(itemsOf(record).map(({ id, types }) => [id, types])).toEqual([
      ['a1', ['claim', 'commitment']],
      ['a2', ['denial']],
    ]);
  });
  it('put who says most first, and give no two the same hue', () => {
    const voices = voicesOf(record, itemsOf(record));
    expect(voices.map(({ name }) => name)).toEqual(['Lee', 'Dahl']);
    expect(new Set(voices.map(({ hue }) => hue)).size).toBe(2);
  });
  it('put the article’s own voice and what nobody is told to have said last, without a hue', () => {
    const told = {
      ...record,
      attributions: record.attributions.map((a) => ({ ...a, speaker: a.id === 'a1' ? null : 's2' })),
    };
    const own = {
      ...(told.statements[0] as Extraction['statements'][number]),
      id: 't9',
      attribution: null,
      speaker: null,
    };
    const whole = { ...told, statements: [...told.statements, own] };
    expect(voicesOf(whole, itemsOf(whole)).map(({ id, hue }) => [id, hue === null])).toEqual([
      ['s2', false],
      [UNTOLD, true],
      [NARRATION, true],
    ]);
  });
});

describe('an item inside the words of another', () => {
  const text = 'A\n“Cho denied that it was shut, again,” said Lee.';
  const nested = recordOf(text, [
    { content: ['“Cho denied that it was shut, again,”'], by: 'Lee' },
    { content: ['it was shut'], by: 'Cho', form: 'indirect', types: ['denial'], within: 'a1' },
  ]);

  it('has these words, and says who tells of it', () => {
    const items = itemsOf(nested);
    expect(items.map(({ within, via }) => [within, via])).toEqual([
      [null, ''],
      ['a1', ', according to Lee'],
    ]);
    const [, marks = []] = marksByBlock(nested.segments, items);
    expect(marks.map(({ item, isFirst, start, end }) => [item.id, isFirst, text.slice(start, end)])).toEqual([
      ['a1', true, '“Cho denied that '],
      ['a2', true, 'it was shut'],
      ['a1', false, ', again,”'],
    ]);
  });
});

describe('filters', () => {
  const items = itemsOf(record);
  const shown = (change: object) =>
    items.filter((item) => isShown(item, { ...EVERYTHING, ...change })).map(({ id }) => id);
  it('show a quote with one statement of a wanted type', () => {
    expect(shown({ types: ['claim'] })).toEqual(['a1']);
    expect(shown({ types: ['denial', 'claim'] })).toEqual(['a1', 'a2']);
    expect(shown({ voices: ['s2'] })).toEqual(['a2']);
    expect(shown({ minConfidence: 0.95 })).toEqual([]);
  });
  it('leave a record without what is hidden, its statements and its speakers', () => {
    const part = shownRecord(record, items, { ...EVERYTHING, types: ['claim'] });
    expect(part.attributions.map(({ id }) => id)).toEqual(['a1']);
    expect(part.statements.map(({ type }) => type)).toEqual(['claim']);
    expect(part.speakers.map(({ name }) => name)).toEqual(['Lee']);
    expect(shownRecord(record, items, EVERYTHING)).toBe(record);
  });
  it('leave beside a denial the charge that it denies, as context', () => {
    const text = 'Ann Lee said that the mayor took bribes. Mayor Bo Cho denied that he took bribes.';
    const whole = extract(text);
    expect(whole.statements[1]?.details?.denies?.statement).toBe('t1');
    const part = shownRecord(whole, itemsOf(whole), { ...EVERYTHING, types: ['denial'] });
    expect(part.statements.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(part.context).toEqual(['a1', 't1']);
    expect(part.speakers.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Cho']);
  });
});

describe('marks', () => {
  it('cover each item’s words once, cut at blocks and at statements', () => {
    const marks = marksByBlock(record.segments, itemsOf(record));
    expect(marks.map((block) => block.map(({ start, end, isFirst }) => [TEXT.slice(start, end), isFirst]))).toEqual([
      [],
      [
        ['“We will mend it,”', true],
        ['“It was safe.”', false],
      ],
      [['The plans were lost', true]],
    ]);
    for (const mark of marks.flat()) {
      expect(mark.parts.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(
        TEXT.slice(mark.start, mark.end),
      );
    }
  });
  it('give shared words to the item that began first', () => {
    const nested = recordOf('H\nLee said that Dahl had lost it.', [
      { content: ['Dahl had lost it'], by: 'Lee' },
      { content: ['lost it.'], by: 'Dahl' },
    ]);
    const marks = marksByBlock(nested.segments, itemsOf(nested)).flat();
    expect(marks.map(({ start, end }) => [start, end])).toEqual([
      [16, 32],
      [32, 33],
    ]);
  });
});

describe('a shared link', () => {
  it('holds any text, and comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const fragment = await toFragment({ text, filters: EVERYTHING });
        expect(fragment).toMatch(/^#1\.[\w-]*$/);
        expect(await fromFragment(fragment)).toEqual({ text, filters: EVERYTHING });
      }),
      { numRuns: 50 },
    );
  });
  it('holds what is shown', async () => {
    const filters = { voices: ['s2'], types: ['denial'], minConfidence: 0.5 } as const;
    expect(await fromFragment(await toFragment({ text: 'x', filters }))).toEqual({ text: 'x', filters });
  });
  it('is null where it is none of ours, and refused where it is damaged or unfolds to too much', async () => {
    expect(await fromFragment('')).toBeNull();
    expect(await fromFragment('#record')).toBeNull();
    await expect(fromFragment('#1.!!')).rejects.toThrow();
    const whole = await toFragment({ text: TEXT, filters: EVERYTHING });
    await expect(fromFragment(whole.slice(0, -8))).rejects.toThrow();
    await expect(fromFragment(await toFragment({ text: 'a'.repeat(5_000_001), filters: EVERYTHING }))).rejects.toThrow(
      'too long',
    );
  });
});

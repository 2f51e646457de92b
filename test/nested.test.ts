import { describe, expect, it } from 'vitest';
import { attributeQuotes, extract } from '../src/index.ts';
import { select } from '../src/outputs/select.ts';
import type { Attribution, Extraction } from '../src/types.ts';

const DENIAL = 'Lund police said on Friday that the driver denied being drunk.';
const CLAIM = 'Ann Lee resigned. Police had said she knew of the fire. Lee denied the claim that she knew of it.';
const PROMISE = 'Ann Lee said Bo Cho had promised to mend the road. Cho said nothing.';

const inner = ({ attributions }: Pick<Extraction, 'attributions'>): Attribution[] =>
  attributions.filter(({ within }) => within !== null);
const nameOf = ({ speakers }: Extraction, id: string | null): string | undefined =>
  speakers.find((speaker) => speaker.id === id)?.name;

describe('an attribution inside another’s content', () => {
  it('names that one, and comes behind it', () => {
    const { attributions } = extract(DENIAL);
    expect(attributions.map(({ id, within, cue }) => [id, within, cue?.lemma])).toEqual([
      ['a1', null, 'say'],
      ['a2', 'a1', 'deny'],
    ]);
  });

  it('has its own speaker', () => {
    const record = extract(PROMISE);
    expect(inner(record).map(({ speaker }) => nameOf(record, speaker))).toEqual(['Bo Cho']);
  });

  it('of I and we is whoever says the quotation', () => {
    const record = extract('“I told him we would pay,” Ann Lee said on Monday.');
    expect(record.attributions.map(({ speaker }) => nameOf(record, speaker))).toEqual(['Ann Lee', 'Ann Lee']);
  });

  it('of he in a quotation is not who says it', () => {
    const record = extract('Bo Cho left at noon. Ben Ode said: “He said, ‘The boat is mine.’”');
    expect(inner(record).map(({ speaker }) => nameOf(record, speaker))).toEqual(['Bo Cho']);
  });

  it.each([
    [
      'he is whom the quotation names',
      'Ada Quist said: “Bo Cho came back in May. He said, ‘The boat is mine.’”',
      'Bo Cho',
    ],
    [
      'who and that are the noun phrase before them',
      'Lee said the police spoke to a neighbour who said she heard a shot.',
      'neighbour',
    ],
    ['our report speaks for us', '“Our own report shows that fares rose,” said Ada Quist.', 'Ada Quist'],
  ])('%s', (_, text, name) => {
    const record = extract(text);
    expect(inner(record).map(({ speaker }) => nameOf(record, speaker))).toEqual([name]);
  });

  it('without a source has no speaker', () => {
    expect(inner(extract('Cho said she was told that the school would close.'))[0]?.speaker).toBe(null);
  });

  it('has statements of its own, and the outer one keeps its type', () => {
    const { statements } = extract(PROMISE);
    expect(statements.slice(0, 2).map(({ attribution, type }) => [attribution, type])).toEqual([
      ['a1', 'claim'],
      ['a2', 'commitment'],
    ]);
  });

  it('is a denial of whom the police tell of', () => {
    const record = extract(DENIAL);
    const denial = record.statements.find(({ type }) => type === 'denial');
    expect(nameOf(record, denial?.speaker ?? null)).toBe('driver');
  });

  it('is the charge of a denial that tells it', () => {
    const { statements } = extract('Bo Cho denied her claim that he knew of the fire.');
    expect(statements.map(({ id, type, details }) => [id, type, details?.denies?.statement])).toEqual([
      ['t1', 'denial', 't2'],
      ['t2', 'claim', undefined],
    ]);
  });

  it('changes nothing of the others', () => {
    const without = extract(CLAIM, { nested: false });
    const outer = extract(CLAIM).attributions.filter(({ within }) => within === null);
    expect(outer.map(({ id: _, ...rest }) => rest)).toEqual(without.attributions.map(({ id: _, ...rest }) => rest));
  });

  it('is quoted where marks of its own stand around it, not by those around the outer one', () => {
    expect(inner(extract('“I told him we would pay,” Ann Lee said.'))[0]).toMatchObject({
      form: 'indirect',
      quoted: [],
    });
    expect(inner(extract('“He said, ‘We won’t pay,’” Ann Lee recalled.'))[0]?.form).toBe('direct');
  });
});

describe('options', () => {
  it('nested: false leaves them out', () => {
    expect(inner(extract(DENIAL, { nested: false }))).toEqual([]);
  });

  it('nested is true or false', () => {
    expect(() => extract(DENIAL, { nested: 1 as never })).toThrow(
      new TypeError('extract: nested must be true or false, not 1'),
    );
    expect(() => attributeQuotes(DENIAL, { nested: 'no' as never })).toThrow(TypeError);
  });

  it('minConfidence leaves out what stands in the content of what it leaves out', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const { attributions } = extract(DENIAL, { minConfidence: percent / 100 });
      const ids = attributions.map(({ id }) => id);
      for (const { within } of attributions) if (within !== null) expect(ids).toContain(within);
    }
    const confidences = extract(DENIAL).attributions.map(({ confidence }) => confidence);
    expect(extract(DENIAL, { minConfidence: Math.min(...confidences) + 0.001 }).attributions).toHaveLength(
      confidences[0] === Math.min(...confidences) ? 0 : 1,
    );
  });

  it('attributions: quoted keeps those that are quoted themselves', () => {
    const text = '“He said, ‘We won’t pay,’” Ann Lee recalled. “I told him we would,” she added.';
    expect(inner(extract(text, { attributions: 'quoted' })).map(({ form }) => form)).toEqual(['direct']);
    expect(attributeQuotes(text).attributions).toEqual(extract(text, { attributions: 'quoted' }).attributions);
  });
});

describe('a part of a record', () => {
  it('keeps the attribution in whose content one stands, as context', () => {
    const record = extract(DENIAL);
    const part = select(record, { types: ['denial'] });
    expect(part.attributions.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(part.context).toEqual(['a1']);
  });
});

import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/article/paragraphs.ts';
import type { Attribution } from '../../src/attribution/types.ts';
import { classifyStatement, extract } from '../../src/index.ts';
import { narrated } from '../../src/statements/narrated.ts';
import { state } from '../../src/statements/state.ts';
import type { Statement } from '../../src/statements/types.ts';
import { statementWeights } from '../../src/weights/en/statements.ts';
import { documentOf } from '../document/helpers.ts';

const TEXT = `The harbour was busy. Ann Lee denied that the pier had been sold. She waved.

“We will mend the roof,” Lee said, “before winter comes.” It rained.`;

const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};
const said = (id: string, content: string[], cue: string, lemma: string, source: string): Attribution => ({
  id,
  within: null,
  form: 'direct',
  manner: 'speech',
  content: content.map((c) => at(c)),
  quoted: [],
  cue: { ...at(cue), lemma },
  source: at(source),
  speaker: 's1',
  addressee: null,
  confidence: 1,
});
const ATTRIBUTIONS = [
  said('a1', ['the pier had been sold'], 'denied', 'deny', 'Ann Lee'),
  said('a2', ['“We will mend the roof,”', '“before winter comes.”'], 'said', 'say', 'Lee'),
];

function stated(narration: boolean): Statement[] {
  const blocks = paragraphs(TEXT);
  const doc = documentOf(TEXT, blocks);
  const found = ATTRIBUTIONS.map((a) => ({ ...a, addressee: null, continues: null, within: null }));
  return state(
    doc,
    { attributions: ATTRIBUTIONS, speakers: [] },
    narration ? narrated(doc, found) : [],
    statementWeights,
  );
}

describe('the statements of an article', () => {
  it('are those of its attributions, each with its speaker and type', () => {
    expect(stated(false).map((s) => [s.id, s.attribution, s.speaker, s.type])).toEqual([
      ['t1', 'a1', 's1', 'denial'],
      ['t2', 'a2', 's1', 'commitment'],
    ]);
  });

  it('have evidence in offsets of the article, the cue’s with the span of the cue', () => {
    const [denial, commitment] = stated(false);
    const shown = (s: Statement | undefined) => s?.evidence.map(({ span }) => span && TEXT.slice(span.start, span.end));
    expect(shown(denial)).toContain('denied');
    expect(shown(commitment)?.join()).toMatch(/We will/);
  });

  it('with narration also what the article says in its own voice', () => {
    const told = stated(true).filter((s) => s.attribution === null);
    expect(told.map((s) => s.content.map((c) => c.text).join())).toEqual([
      'The harbour was busy.',
      'She waved.',
      'It rained.',
    ]);
    expect(told.every((s) => s.speaker === null)).toBe(true);
  });

  it('stand in text order, their ids with them', () => {
    const all = stated(true);
    expect(all.map((s) => s.id)).toEqual(all.map((_, i) => `t${i + 1}`));
    const starts = all.map((s) => s.content[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('the type of a statement does not hang on how its quote marks look', () => {
  const MARKS = [
    ['“', '”'],
    ['‘', '’'],
    ['«', '»'],
    ['"', '"'],
    ["'", "'"],
    ['„', '“'],
  ] as const;
  const SAYINGS = ['They will pay for it', 'We will mend the roof', 'He would never lie', 'I did not take the money'];

  it.each(SAYINGS)('%s', (saying) => {
    const types = MARKS.map(([open, close]) => {
      const record = extract(`Ann Lee spoke in Leeds. ${open}${saying},${close} Lee said.`);
      return record.statements.map(({ type, confidence }) => `${type} ${confidence}`);
    });
    for (const type of types) expect(type).toEqual(types[0]);
    expect(types[0]).toHaveLength(1);
  });

  it.each(SAYINGS)('%s, by itself', (saying) => {
    const [first, ...others] = MARKS.map(([open, close]) =>
      classifyStatement(saying, { cue: 'said', source: 'Lee', context: `${open}${saying},${close} Lee said.` }),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});

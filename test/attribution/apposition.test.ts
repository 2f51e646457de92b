import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('what stands with a source after its cue', () => {
  test.each([
    '{q:“We won,”} {c:said} {s:Dee, the coach of Leeds}.',
    '{q:“We won,”} {c:said} {s:Dee, author of “The Glass Harbour”}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.fails.each(['{q:“We won,”} {c:said} {s:Dee, author of “The Glass Harbour,” a novel}.'])(
    'known miss: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );

  test('never ends within the marks of a title', () => {
    const [told] = toldIn('“We won,” said Dee, author of “The Glass Harbour,” a novel.');
    expect(told?.source).toMatch(/^Dee(?:, author of “The Glass Harbour,”(?: a novel)?)?$/);
  });
});

describe('a relative clause that tells who a source is may be left out, but never in part', () => {
  test.each([
    ['“We won,” said Dee, who has led Leeds since May.', 'Dee', ', who has led Leeds since May'],
    ['“We won,” said Dee, who runs a “think tank” in Leeds.', 'Dee', ', who runs a “think tank” in Leeds'],
    ['“We won,” said Ann Lee, who has led the team since May.', 'Ann Lee', ', who has led the team since May'],
    ['“We won,” Ann Lee, who has led the team since May, said.', 'Ann Lee', ', who has led the team since May'],
    [
      'A source, who declined to be identified, said the talks had failed.',
      'A source',
      ', who declined to be identified',
    ],
    ['A source who asked not to be named said the talks had failed.', 'A source', ' who asked not to be named'],
  ])('%s', (text, name, clause) => {
    const told = toldIn(text);
    expect(told).toMatchObject([{ cue: 'said', content: /^“/.test(text) ? '“We won,”' : 'the talks had failed' }]);
    expect([name, name + clause]).toContain(told[0]?.source);
  });
});

describe('a relative clause that quotes is another report', () => {
  test.each([
    '{q1:“No,”} {c1:said} {s1:Dee}, {s2:who} {c2:told} {a2:them}: {q2:“Go.”}',
    '{q1:It is “a mess”}, {c1:according to} {s1:Ann Lee}, {s2:who} {c2:called} {q2:it “sad beyond words”}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test('whose source may be the one that the clause is about', () => {
    const told = toldIn('“No,” said the man who told them: “Go away now.”');
    expect(told.map(({ cue, content }) => [cue, content])).toEqual([
      ['said', '“No,”'],
      ['told', '“Go away now.”'],
    ]);
    expect(['who', 'the man']).toContain(told[1]?.source);
  });
});

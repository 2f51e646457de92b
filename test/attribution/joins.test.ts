import { describe, expect, test } from 'vitest';
import { annotated, foundIn, toldIn } from './notation.ts';

describe('one quotation that goes on', () => {
  test.each([
    '{q:“We won,”} {s:she} {c:said}, {q:“and we will win again.”}',
    '{q:“We won,”} {s:she} {c:said}. {q:“We will win again.”}',
    '{q:“We won,”} {s:she} {c:said}. {q:“We will win again.” “And again.”}',
    '{q:“We won,”} {c:said} {s:Ann Lee, the coach}. {q:“We will win again.”}',
    '{q:“It hurt,”} {s:she} {c:said}. {q:“Badly.”}',
    '{q:“We will win,”} {s:she} {c:said}. {q:“Will we?” “Yes!”}',
    '{s:Lee} {c:praised} {q:the team. “We will win again.”}',
    '{s:Lee} {c:said}: {q:“We won.”}\n{q:“We will win again.”}'
      .replace('We won.”}', 'We won.}')
      .replace('\n{q:“We', '\n{q:“We'),
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('one word is a sentence only with its stop', () => {
  test.each(['{q:“It hurt,”} {s:she} {c:said}. {q:“badly.”}'])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('a new cue begins a new attribution', () => {
  test.each([
    '{q1:“We won,”} {s1:she} {c1:said}. {q2:“We will win again,”} {s2:she} {c2:added}.',
    '{q1:“We won,”} {s1:Lee} {c1:said}. {s2:Cho} {c2:said} {q2:it rained}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('a quotation in a paragraph of its own', () => {
  const text = '“We won the cup at last,” Ann Lee said.\n“And we are going to win it again next year.”';

  test('has no cue and no source, and goes on from the attribution before it', () => {
    const [first, second] = foundIn(text);
    expect(first).toMatchObject({ continues: null, form: 'direct' });
    expect(second).toMatchObject({ cue: null, source: null, continues: 0, form: 'direct' });
  });

  test('above a part of the article it goes on from nobody', () => {
    expect(foundIn(text, { kind: 'heading' })[1]).toMatchObject({ cue: null, source: null, continues: null });
  });

  test('goes on from nobody where nobody spoke', () => {
    expect(foundIn('The rain came.\n“And we are going to win it again next year.”')).toMatchObject([
      { cue: null, source: null, continues: null },
    ]);
  });
});

describe('what cannot be', () => {
  test('an attribution inside another’s content is left out', () => {
    expect(foundIn('Lee said that Cho believed the bridge was safe.')).toHaveLength(1);
  });

  test('no two share words of their contents', () => {
    const found = foundIn('Lee said it rained and denied that it snowed, adding that “nobody left,” Cho said.');
    const spans = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    for (const [i, span] of spans.entries())
      if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  });
});

describe('a quotation reopened at each paragraph is one content', () => {
  test.each([
    '{s:Ann Lee} {c:said}: {q:“We came in May.}\n{q:“We like it here.”}',
    '{q:“We came in May.}\n{q:“We like it here,”} {c:said} {s:Ann Lee}.',
    '{q:“We came in May.}\n{q:“We like it here.”} {c:said} {s:Ann Lee}.',
    '{q:“We came in May.}\n{q:“We found work.}\n{q:“We like it here,”} {s:she} {c:said}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test('but one closed before its paragraph ends is no part of the next', () => {
    const { text, told } = annotated('“We came in May.”\n{q:“We like it here,”} {c:said} {s:Ann Lee}.');
    expect(toldIn(text)).toEqual(told);
  });
});

import { describe, expect, test } from 'vitest';
import { quotationAtColon } from '../../../src/attribution/headline-end.ts';
import { draftIn, viewIn, wordsOf } from './drafted.ts';

function contentIn(text: string, kind: 'headline' | 'paragraph', content: readonly string[], cue: string): string[] {
  const view = viewIn(text, kind);
  const draft = quotationAtColon(view, draftIn(view, { content, cue, source: null }));
  return draft.content.map((range) => wordsOf(view, range));
}

describe('a headline that begins a content with a quotation goes on without it', () => {
  test.each<[string, string[], string, string]>([
    [
      '‘We are drowning’: councillors row over lock',
      ['‘We are drowning’: councillors row over lock'],
      ':',
      '‘We are drowning’',
    ],
    ['Lund: ‘No boats left’, says Ode', ['Lund: ‘No boats left’'], 'says', '‘No boats left’'],
    ['‘Nobody panicked’: Finch hails crew', ['‘Nobody panicked’', 'crew'], 'hails', '‘Nobody panicked’'],
  ])('%s', (text, content, cue, left) => {
    expect(contentIn(text, 'headline', content, cue)).toEqual([left]);
  });

  test('not: a paragraph, nor where the sentence itself goes on', () => {
    const told = ['‘We are drowning’: councillors row over lock'];
    expect(contentIn(told[0] as string, 'paragraph', told, ':')).toEqual(told);
    const says = ['the ferry is late: ‘We failed’'];
    expect(contentIn('PM says the ferry is late: ‘We failed’', 'headline', says, 'says')).toEqual(says);
    const denied = ['‘last summer’ was the end'];
    expect(contentIn('Rowers deny ‘last summer’ was the end', 'headline', denied, 'deny')).toEqual(denied);
  });
});

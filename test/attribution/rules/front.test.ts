import { describe, expect, test } from 'vitest';
import { withFronts } from '../../../src/attribution/front.ts';
import { extract } from '../../../src/index.ts';
import { draftIn, viewIn, wordsOf } from './drafted.ts';

describe('a report that names who was told', () => {
  test.each<[string, string, string, string[], string | null]>([
    [
      'The door, Finch told the court, was locked.',
      'told',
      'the court, was locked',
      ['The door', 'was locked'],
      'the court',
    ],
    [
      'The log was hers, Finch told jurors, but she never read it.',
      'told',
      'jurors, but she never read it',
      ['The log was hers', 'but she never read it'],
      'jurors',
    ],
    ['The lamp fell, Finch told the court, which laughed.', 'told', 'which laughed', ['which laughed'], null],
    ['The lamp fell, Finch told the court of fraud.', 'told', 'of fraud', ['of fraud'], null],
  ])('%s', (text, cue, content, left, addressee) => {
    const view = viewIn(text);
    const draft = draftIn(view, { content: [content], cue, source: 'Finch' });
    const telling = draft.cue && { ...draft.cue, takes: ['person', 'clause'] as const };
    const [found] = withFronts(view, [{ ...draft, cue: telling }]);
    expect(found?.content.map((range) => wordsOf(view, range))).toEqual(left);
    expect(found?.addressee ? wordsOf(view, found.addressee) : null).toBe(addressee);
  });

  test('in a whole reading', () => {
    const [attribution] = extract('The ladder, Orla Finch told the inquest, would never have been safe.').attributions;
    expect(attribution?.content.map((span) => span.text)).toEqual(['The ladder', 'would never have been safe']);
  });
});

describe('stays the writer’s', () => {
  test('what another said', () => {
    const text = 'If the dam breaks the valley floods, Cho warned, Orla Finch said, and nobody listened.';
    const view = viewIn(text);
    const drafts = [
      draftIn(view, { content: ['If the dam breaks the valley floods'], cue: 'warned', source: 'Cho' }),
      draftIn(view, { content: ['and nobody listened'], cue: 'said', source: 'Orla Finch' }),
    ];
    expect(withFronts(view, drafts)).toEqual(drafts);
  });
});

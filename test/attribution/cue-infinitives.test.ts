import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const readingOf = (text: string) => {
  const { attributions, statements } = extract(text);
  const { cue, content } = attributions[0] ?? {};
  return [cue?.text, cue?.lemma, content?.[0]?.text, statements[0]?.type];
};

describe('the verb that governs an infinitive belongs to the cue', () => {
  test.each([
    [
      'She declined to say how long the bridge would stay closed.',
      'declined to say',
      'decline',
      'how long the bridge would stay closed',
    ],
    ['The firm refuses to say who owns the bridge.', 'refuses to say', 'refuse', 'who owns the bridge'],
    ['Lee refused to promise that the bridge would open.', 'refused to promise', 'refuse', 'the bridge would open'],
    ['Lee has yet to say when the bridge will open.', 'has yet to say', 'say', 'when the bridge will open'],
    ['Lee was unable to say when the bridge would open.', 'was unable to say', 'say', 'when the bridge would open'],
    ['The council failed to say why the bridge was closed.', 'failed to say', 'say', 'why the bridge was closed'],
    [
      'Lee declined on Monday to say whether the bridge was safe.',
      'declined on Monday to say',
      'decline',
      'whether the bridge was safe',
    ],
    ['Lee would not say how much the bridge had cost.', 'would not say', 'say', 'how much the bridge had cost'],
  ])('%s', (text, cue, lemma, content) => expect(readingOf(text)).toEqual([cue, lemma, content, 'other']));

  test.each([
    ['The council refused to say whether the bridge was safe.', 'refused to say', 'whether the bridge was safe'],
    [
      'The council has so far refused to reveal how many homes were flooded.',
      'has so far refused to reveal',
      'how many homes were flooded',
    ],
  ])('also where it was the cue alone: %s', (text, cue, content) =>
    expect(readingOf(text)).toEqual([cue, 'refuse', content, 'other']),
  );

  test('near misses: who is asked, and a noun with an infinitive', () => {
    for (const text of [
      'They asked Lee to say when it would open.',
      'The time has come for Lee to say that it is unsafe.',
    ])
      for (const { cue } of extract(text).attributions) expect(cue?.text).not.toMatch(/Lee|time/);
  });

  test('near miss: behind a verb of motion an infinitive tells the purpose', () =>
    expect(readingOf('Islanders met to ask why the bridge was closed.')[0]).toBe('ask'));

  test('as what leads to saying does', () => {
    expect(readingOf('Lee went on to say that the bridge was safe.')).toEqual([
      'went on to say',
      'say',
      'the bridge was safe',
      'claim',
    ]);
  });
});

describe('the infinitive that a verb of declining governs belongs to the cue where it stands before the content', () => {
  test.each([
    ['Lee declined to comment on the cost of the bridge.', 'declined to comment on', 'the cost of the bridge'],
    ['Lee declined to discuss the report.', 'declined to discuss', 'the report'],
  ])('%s', (text, cue, content) => expect(readingOf(text)).toEqual([cue, 'decline', content, 'other']));
});

test('what somebody failed to deny is no denial', () => {
  expect(readingOf('The council failed to deny that the bridge was unsafe.')[3]).toBe('other');
});

import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const firstOf = (text: string) => {
  const [found] = extract(text).attributions;
  return [found?.cue?.text, found?.content[0]?.text];
};

describe('what turns a verb’s meaning belongs to the cue', () => {
  test.each([
    ['The court ruled against the sale of the bridge.', 'ruled against', 'the sale of the bridge'],
    ['The mayor has argued against the sale of the bridge.', 'has argued against', 'the sale of the bridge'],
    ['The mayor warned against the sale of the bridge.', 'warned against', 'the sale of the bridge'],
  ])('%s', (text, cue, content) => expect(firstOf(text)).toEqual([cue, content]));

  test.each([
    ['The mayor said the vote against the sale was lost.', 'said', 'the vote against the sale was lost'],
    ['“No,” the mayor said against the noise of the crowd.', 'said', '“No,”'],
  ])('near miss: %s', (text, cue, content) => expect(firstOf(text)).toEqual([cue, content]));
});

import { describe, expect, test } from 'vitest';
import { withFronts } from '../../src/attribution/front.ts';
import { extract } from '../../src/index.ts';
import { draftIn, type InWords, viewIn, wordsOf } from './drafted.ts';

/** The content after the rule has seen a draft that has the words of the text for its content, cue and source. */
function contentIn(text: string, draft: InWords): string[] {
  const view = viewIn(text);
  const [found] = withFronts(view, [draftIn(view, draft)]);
  return (found?.content ?? []).map((range) => wordsOf(view, range));
}

describe('what a sentence opens with is the source’s too', () => {
  test.each<[string, string, string]>([
    ['before a report between commas', 'If the dam breaks, Orla Finch said, the valley floods.', 'the valley floods'],
    ['with a phrase', 'In two dry summers, Orla Finch said, the lake had halved.', 'the lake had halved'],
    [
      'before a quotation that goes on',
      'If the dam breaks, Orla Finch said, “the valley floods.”',
      '“the valley floods.”',
    ],
  ])('%s', (_, text, rest) => {
    const front = text.slice(0, text.indexOf(','));
    expect(contentIn(text, { content: [rest], cue: 'said', source: 'Orla Finch' })).toEqual([front, rest]);
  });

  test('before an inverted report', () => {
    const text = 'At that depth, said Orla Finch, “you would see nothing.”';
    const draft = { content: ['“you would see nothing.”'], cue: 'said', source: 'Orla Finch' };
    expect(contentIn(text, draft)).toEqual(['At that depth', '“you would see nothing.”']);
  });

  test('in one piece with a quotation that its report follows', () => {
    const text = 'When the rain comes, “the whole street is a river,” said Orla Finch.';
    const draft = { content: ['“the whole street is a river,”'], cue: 'said', source: 'Orla Finch' };
    expect(contentIn(text, draft)).toEqual(['When the rain comes, “the whole street is a river,”']);
  });

  test.each([
    ['In 1953, she pointed out, it took the town nine years to rebuild the pier.', 'In 1953'],
    [
      'If the judge decides that a map is a promise, “the whole coast will go to court by Friday,” said Orla Finch, a lawyer in Lund.',
      'If the judge',
    ],
  ])('in a whole reading: %s', (text, opening) => {
    const [attribution] = extract(text).attributions;
    expect(attribution?.content[0]?.text.startsWith(opening)).toBe(true);
  });
});

describe('stays the writer’s', () => {
  test.each<[string, string, string]>([
    ['where it was told', 'In a letter to staff, Orla Finch said, the firm was sold.', 'the firm was sold'],
    ['when it was told', 'As the crowd jeered, Orla Finch said, “Please sit down.”', '“Please sit down.”'],
    ['what it was told about', 'Asked about the dam, Orla Finch said, the valley was safe.', 'the valley was safe'],
    ['a connective', 'However, Orla Finch said, the valley was safe.', 'the valley was safe'],
    ['before a phrase in marks', 'On the stump, Orla Finch said, “we will not move.”', '“we will not move.”'],
    ['without a comma behind the report', 'If pressed, Orla Finch said the valley was safe.', 'the valley was safe'],
    ['with a quotation of another', 'In “Dry Land”, Orla Finch said, the lake had halved.', 'the lake had halved'],
  ])('%s', (_, text, content) => {
    expect(contentIn(text, { content: [content], cue: 'said', source: 'Orla Finch' })).toEqual([content]);
  });

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

import { describe, expect, test } from 'vitest';
import { withFronts } from '../../../src/attribution/front.ts';
import { extract } from '../../../src/index.ts';
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
    ['with a time', 'Before leaving port, Orla Finch said, the crew had eaten.', 'the crew had eaten'],
    ['with a clause that a preposition opens', 'After the dam broke, Orla Finch said, “we moved.”', '“we moved.”'],
    ['with a clause before a quotation', 'When the dam breaks, Orla Finch said, “we will go.”', '“we will go.”'],
    [
      'before a quotation that goes on',
      'If the dam breaks, Orla Finch said, “the valley floods.”',
      '“the valley floods.”',
    ],
  ])('%s', (_, text, rest) => {
    const front = text.slice(0, text.indexOf(','));
    expect(contentIn(text, { content: [rest], cue: 'said', source: 'Orla Finch' })).toEqual([front, rest]);
  });

  test('before a source that a comma closes', () => {
    const text = 'If the vote is lost, the clerk, Orla Finch, has said, “the whole port will know.”';
    const draft = { content: ['“the whole port will know.”'], cue: 'has said', source: 'the clerk, Orla Finch' };
    expect(contentIn(text, draft)).toEqual(['If the vote is lost', '“the whole port will know.”']);
  });

  test('a condition also before “I”', () => {
    const text = 'If the dam breaks, Orla Finch said, “I will go.”';
    const draft = { content: ['“I will go.”'], cue: 'said', source: 'Orla Finch' };
    expect(contentIn(text, draft)).toEqual(['If the dam breaks', '“I will go.”']);
  });

  test('but not what police said, though the model has it', () => {
    const text = 'According to police, Orla Finch said, the dam was safe.';
    const draft = { content: ['According to police', 'the dam was safe'], cue: 'said', source: 'Orla Finch' };
    expect(contentIn(text, draft)).toEqual(['the dam was safe']);
  });

  test('nor a clause that a semicolon closes', () => {
    const text = 'The union has left; according to police, the road is shut.';
    const view = viewIn(text);
    const draft = draftIn(view, {
      content: ['The union has left', 'the road is shut'],
      cue: 'according to',
      source: 'police',
    });
    const cue = draft.cue && { ...draft.cue, kind: 'preposition' as const };
    const [found] = withFronts(view, [{ ...draft, cue }]);
    expect(found?.content.map((range) => wordsOf(view, range))).toEqual(['the road is shut']);
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
    [
      'In an email, Finch told the court, the door was locked.',
      'told',
      'the door was locked',
      ['the door was locked'],
      'the court',
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
  test.each<[string, string, string]>([
    ['where it was told', 'In a letter to staff, Orla Finch said, the firm was sold.', 'the firm was sold'],
    ['when it was told', 'As the crowd jeered, Orla Finch said, “Please sit down.”', '“Please sit down.”'],
    ['what it was told about', 'Asked about the dam, Orla Finch said, the valley was safe.', 'the valley was safe'],
    ['what one was asked', 'When asked about the dam, Orla Finch said, “we saw nothing.”', '“we saw nothing.”'],
    ['what one was doing', 'While touring the dam, Orla Finch said, “we will mend it.”', '“we will mend it.”'],
    ['a time without a verb', 'After a long pause, Orla Finch said, “we saw nothing.”', '“we saw nothing.”'],
    ['a connective', 'However, Orla Finch said, the valley was safe.', 'the valley was safe'],
    ['what police said', 'According to police, Orla Finch said, the dam was safe.', 'the dam was safe'],
    [
      'before “I”, which has its capital anyway',
      'As the crowd jeered, Orla Finch said, “I will not move.”',
      '“I will not move.”',
    ],
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

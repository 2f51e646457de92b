import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/attribution/draft.ts';
import { withoutTopics } from '../../../src/attribution/finish/topics.ts';
import { docIn, draftIn } from './drafted.ts';

/** Whether a headline is kept whose label and content stand on both sides of its colon; the body has one report, by the mayor. */
function isKept(
  headline: string,
  body = 'The mayor said that the ferry would sail in Lund. Every strike ends.',
): boolean {
  const doc = docIn(`${headline}\n\n${body}`, 'headline');
  const [source, content] = headline.split(': ') as [string, string];
  const draft = draftIn(doc, { content: [content], cue: ':', source });
  const inBody = /^The mayor said/.test(body)
    ? [draftIn(doc, { content: ['the ferry would sail in Lund'], cue: 'said', source: 'The mayor' })]
    : [];
  return withoutTopics(doc, [draft, ...inBody]).includes(draft as Draft);
}

describe('a headline whose label is no speaker says nothing', () => {
  test.each([
    'Obituary: Orla Finch, who drained the marsh',
    'The latest: Finch leaves the ferry board',
    'Q&A: Orla Finch on boats and weather',
    'PRESS RELEASE: Ferry will sail again',
    'Media advisory: Finch opens the ferry hall',
    'JOINT STATEMENT: Ferry tax will rise',
    'Ferry strike: Thousands wait in the rain',
    'Leaders’ debate: Key moments as Finch and Lund clash',
    'Lund 2, Oslo 1: Finch blasts referee',
    'Storm Ida: what we know so far',
    'Lund: Three held after a fire',
  ])('%s', (headline) => {
    expect(isKept(headline)).toBe(false);
  });
});

describe('a headline that names who speaks is kept', () => {
  test.each([
    'Finch: Ferry strike will end by Friday',
    'Mayor: Ferry will sail',
    'No 10: Ferry tax will rise',
    'Port boss: Ferry will sail',
    'Police statement: Ferry ran aground',
    'Report: Every strike costs the port a million',
    'Ferry strike: ‘We waited all night in the rain’',
  ])('%s', (headline) => {
    expect(isKept(headline)).toBe(true);
  });

  test('Storm Ida is the topic only of a headline', () => {
    expect(isKept('Ida: ferries will sail', 'Nothing here.')).toBe(true);
  });
});

describe('the place that a paragraph begins with is no speaker', () => {
  /** Whether a report is kept that a label gives to what stands before its colon. */
  function isKeptIn(paragraph: string): boolean {
    const text = `The ferry is late again.\n\n${paragraph}`;
    const doc = docIn(text, 'headline');
    const [source, content] = paragraph.split(': ') as [string, string];
    const draft = draftIn(doc, { content: [content.replace('.', '')], cue: ':', source });
    return withoutTopics(doc, [draft]).includes(draft);
  }

  test.each(['Q&A: What the strike means.', 'Obituary: Orla Finch, who drained the marsh.'])(
    'nor is a rubric: %s',
    (paragraph) => expect(isKeptIn(paragraph)).toBe(false),
  );

  test.each(['Finch: The ferry board should be fined.', 'AP: The ferry board is fined.'])('%s', (paragraph) =>
    expect(isKeptIn(paragraph)).toBe(true),
  );
});

test('a label of a heading is read like one of a headline', () => {
  const doc = docIn('Lund: Three held after a fire\n\nFire broke out in Lund.', 'heading');
  const draft = draftIn(doc, { content: ['Three held after a fire'], cue: ':', source: 'Lund' });
  expect(withoutTopics(doc, [draft])).toEqual([]);
});

import { expect, test } from 'vitest';
import { pastVenue } from '../../../src/attribution/past-venue.ts';
import { draftIn, viewIn, wordsOf } from './drafted.ts';

function contentIn(text: string, content: string): string {
  const view = viewIn(text);
  const draft = pastVenue(view, draftIn(view, { content: [content], cue: 'said', source: 'Finch' }));
  return draft.content.map((range) => wordsOf(view, range)).join(' … ');
}

test.each([
  ['Finch said in response to questions that the tug was late.', 'to questions'],
  ['Finch said in reply to queries from Ode that the tug was late.', 'to queries from Ode that the tug was late'],
  ['Finch said, in a note carried by the Post, that the tug was late.', 'in a note carried by the Post'],
  ['Finch said in a letter sent to staff that the tug was late.', 'the tug was late'],
])('what was said begins behind “that”: %s', (text, content) => {
  expect(contentIn(text, content)).toBe('the tug was late');
});

test.each([
  ['Finch said in response the board would buy a tug that floats.', 'the board would buy a tug that floats'],
  ['Finch said, in a letter, the tug that sank was late.', 'the tug that sank was late'],
  ['Finch said in Ode that it rained.', 'it rained'],
  ['Finch said in a letter there was a map that he drew.', 'in a letter there was a map that he drew'],
])('near miss, stays: %s', (text, content) => {
  expect(contentIn(text, content)).toBe(content);
});

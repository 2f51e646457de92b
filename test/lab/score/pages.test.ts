import { expect, it } from 'vitest';
import { bodyKept, cleanBlocks } from '../../../lab/score/clean.ts';
import { pages } from '../../../lab/score/pages.ts';
import { at, buildOf } from './build.ts';

const LINES = ['Share this', 'Ferry sold', 'By Ann Lee', '4 May', 'The boat left.', 'Read more'];
const TEXT = LINES.join('\n');
const block = (words: string, label: string) => ({ ...at(TEXT, words), label });
const segment = (words: string, kind: string) => ({ ...at(TEXT, words), kind });
const page = {
  id: 'a page',
  text: TEXT,
  lines: [
    block('Share this', 'boilerplate'),
    block('Ferry sold', 'title'),
    block('By Ann Lee', 'byline'),
    block('4 May', 'boilerplate'),
    block('The boat left.', 'body'),
    block('Read more', 'boilerplate'),
  ],
};
const right = [
  segment('Share this', 'boilerplate'),
  segment('Ferry sold', 'headline'),
  segment('By Ann Lee', 'byline'),
  segment('4 May', 'dateline'),
  segment('The boat left.', 'paragraph'),
];

it('counts letters of the body; a date among page furniture may be a dateline', () => {
  const counts = pages.count(page, buildOf(TEXT, [], right));
  expect(counts).toMatchObject({ right: 11, wrong: 0, missed: 0, 'headline found': 1, 'byline found': 1 });
  expect(pages.rows(counts ?? {}).map(({ shares }) => Object.values(shares))).toEqual([
    [1, 1, 1, 1],
    [1, 1],
    [1, 1],
  ]);
});

it('counts page furniture in the body, body missed, and false headlines', () => {
  const wrong = [segment('Read more', 'paragraph'), segment('Share this', 'headline')];
  const counts = pages.count(page, buildOf(TEXT, [], wrong));
  expect(counts).toMatchObject({ right: 0, wrong: 17, missed: 11, 'headline said': 1, 'headline right': 0 });
});

it('says nothing of headlines where none is labelled', () => {
  const without = { ...page, lines: page.lines.filter(({ label }) => label !== 'title') };
  const counts = pages.count(without, buildOf(TEXT, [], right));
  expect(counts).toMatchObject({ 'headline pages': 0, 'headline said': 0 });
});

it('a clean block has the kind of most of its letters; a list item is a paragraph', () => {
  const parts = [
    block('Ferry sold', 'headline'),
    block('The boat left.', 'paragraph'),
    block('Read more', 'paragraph'),
  ];
  const kinds = [
    segment('Ferry', 'headline'),
    segment('sold', 'paragraph'),
    segment('The boat left.', 'list-item'),
    segment('Read more', 'boilerplate'),
  ];
  const counts = cleanBlocks.count({ id: 'a', text: TEXT, parts }, buildOf(TEXT, [], kinds));
  expect(counts).toMatchObject({
    'headline gold': 1,
    'headline right': 1,
    'paragraph gold': 2,
    'paragraph right': 1,
    letters: 28,
    lost: 8,
  });
});

it('of an article that is all body, whatever is in no segment is lost', () => {
  const text = 'Ann left. Bo stayed.';
  expect(bodyKept.count({ id: 'a', text }, buildOf(text, [], [{ start: 0, end: 9, kind: 'paragraph' }]))).toEqual({
    letters: 15,
    lost: 8,
  });
});

import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** Who speaks each turn. */
function speakersOf(text: string): (string | null)[] {
  const { attributions, speakers } = extract(text);
  return attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);
}

test('initials before a turn are whom the article introduces', () => {
  const turns = 'ME: How did it begin?\n\nJW: With my aunt.\n\nME: Was it hard?\n\nJW: It was awful.';
  const text = `Joan Wendt runs the mill at Lund. Mark Ester met her there.\n\n${turns}`;
  expect(speakersOf(text)).toEqual(['Mark Ester', 'Joan Wendt', 'Mark Ester', 'Joan Wendt']);
  const { speakers } = extract(text);
  expect(speakers.map(({ mentions }) => mentions.map(({ text: written }) => written))).toEqual([
    ['Joan Wendt', 'her', 'JW', 'JW'],
    ['Mark Ester', 'ME', 'ME'],
  ]);
});

test('initials stand in text order among the mentions, before the names that follow', () => {
  const text =
    'Joan Wendt runs the mill at Lund.\n\nJW: I have it from my aunt.\n\nJW: I will sell it by June.\n\nJoan Wendt laughed.';
  const [speaker] = extract(text).speakers;
  expect(speaker?.mentions.map(({ text: written }) => written)).toEqual(['Joan Wendt', 'JW', 'JW', 'Joan Wendt']);
});

test('near miss: two people have them, and a broadcaster’s letters are its own', () => {
  const turns = 'BBC: How did it begin?\n\nJW: With my aunt.\n\nBBC: Was it hard?\n\nJW: It was awful.';
  const text = `Joan Wendt and John Ward run the mill at Lund. Ben Brown Cole met them for the BBC.\n\n${turns}`;
  expect(speakersOf(text)).not.toContain('Joan Wendt');
  expect(speakersOf(text)).not.toContain('John Ward');
  expect(speakersOf(text)).not.toContain('Ben Brown Cole');
});

test('the label of a turn is not the one whose label follows', () => {
  const text = 'HOST: Will you resign?\n\nANN LEE: I will not.\n\nHOST: Then who will?\n\nANN LEE: Ask the board.';
  expect(speakersOf(text)).toEqual(['HOST', 'ANN LEE', 'HOST', 'ANN LEE']);
});

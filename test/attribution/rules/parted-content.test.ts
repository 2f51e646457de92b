import { describe, expect, test } from 'vitest';
import { withPartedContent } from '../../../src/attribution/parted-content.ts';
import { draftIn, viewIn, wordsOf } from './drafted.ts';

function contentIn(text: string, content: string): string {
  const view = viewIn(text);
  const draft = withPartedContent(view, draftIn(view, { content: [content], cue: 'claimed', source: 'Finch' }));
  return draft.content.map((range) => wordsOf(view, range)).join(' … ');
}

describe('a content that is only a subject goes on behind its relative clause', () => {
  test('with its verb', () => {
    const text = 'Finch claimed the tug, which is due every dawn, had come only twice.';
    expect(contentIn(text, 'the tug')).toBe('the tug, which is due every dawn, had come only twice');
  });

  test.each<[string, string]>([
    ['Finch claimed the tug had come, which was late, and left.', 'the tug had come'],
    ['Finch claimed the tug, which was due at dawn.', 'the tug'],
    ['Finch claimed the tug, and it was hers.', 'the tug'],
  ])('not: %s', (text, content) => {
    expect(contentIn(text, content)).toBe(content);
  });
});

import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../src/article/hints.ts';
import { segment } from '../../src/segment.ts';

const WRAPPED = [
  'The minister said on Friday that he would not resign over the big',
  'leak of the report that was published by the paper in the morning',
  'and that he would stay in his post until the end of this long year',
  'because nobody else could do the work that he had begun in spring.',
];
const PARAGRAPH = `<p>${WRAPPED.join('<br>')}</p>`;
const HEADINGS = WRAPPED.map((line) => `# ${line}`).join('\n');

describe('several blocks of a page in one line', () => {
  it('the first one’s tag tells of it', () => {
    const line = { start: 0, end: 20 } as Parameters<typeof tagsOf>[0][number];
    expect(
      tagsOf(
        [line, { ...line, start: 21, end: 30 }],
        [
          { start: 0, tag: 'p' },
          { start: 9, tag: 'h2' },
          { start: 22, tag: 'li' },
        ],
      ),
    ).toEqual(['p', 'li']);
  });

  it.each([
    ['<br> in paragraphs of an even width', `<div>${PARAGRAPH}${PARAGRAPH}</div>`],
    ['headings of an even width', `${HEADINGS}\n\n${WRAPPED.join('\n')}\n${WRAPPED.join('\n')}`],
    ['blocks that begin with a letter that is spelt anew', '<h2>E\u0301</h2><p>E\u0301lise Lee said no.</p>'],
    ['one with a ligature', '<p>\ufb01</p><p>E\u0301lise</p>'],
    ['headings of Markdown', '# E\u0301\n# E\u0301lise said no\n'],
  ])('%s', (_, text) => {
    const segments = segment(text);
    expect(segments.length).toBeGreaterThan(0);
    for (const { start, end, text: words } of segments) expect(words).toBe(text.slice(start, end));
  });
});

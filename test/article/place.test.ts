import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/article/segment.ts';
import { spokenBlocks } from '../../src/article/spoken.ts';
import { placeLength } from '../../src/article/wire.ts';
import { extract } from '../../src/extract.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { pageWeights } from '../../src/weights/en/pages.ts';

const rest = (text: string): string => text.slice(placeLength(text, { start: 0, end: text.length }));

describe('the place that a wire report’s paragraph begins with', () => {
  it.each([
    'PORT LORNE, Jan 29 (Newswire) - ',
    'PORT LORNE, Jan 29 (Newswire) — ',
    'PORT LORNE (AP) — ',
    'PORT\u00a0LORNE, Jan\u00a029 (Newswire)\u00a0—\u00a0',
    'PORT LORNE, Norway -- ',
    'PORT LORNE/SKERRY — ',
    'Jan 29 (Newswire) - ',
    'Port Lorne, January 29, 2026 (NEWSWIRE) – ',
  ])('%s', (place) =>
    expect(rest(`${place}The mayor said that the market would close.`)).toBe(
      'The mayor said that the market would close.',
    ),
  );

  it.each([
    'NATO - the alliance that she once led - said no.',
    'FINCH: We have run out of money - and out of time.',
    'The mayor (Ada Finch) said no.',
    'SHE said no, and left - At once, he said.',
    '“PORT LORNE — The end” is what he called it.',
  ])('near miss: %s', (text) => expect(rest(text)).toBe(text));

  it('is said by nobody', () => {
    const text = 'Market to close\n\nPORT LORNE (AP) — “It is over,” Ada Finch said on Friday. “We tried.”';
    expect(extract(text).attributions.map(({ content }) => content.map((span) => span.text))).toEqual([
      ['“It is over,”', '“We tried.”'],
    ]);
    expect(extract(text).segments.at(-1)?.text).toContain('PORT LORNE (AP) — ');
  });

  it('stays with its paragraph in the segments, and not in what is read', () => {
    const text = 'Market to close\n\nPORT LORNE (AP) — The mayor said that the market would close.';
    const segments = segmentText(text, english, pageWeights);
    expect(spokenBlocks(text, segments, english).at(-1)?.text).toBe('The mayor said that the market would close.');
    expect(segments.at(-1)?.kind).toBe('paragraph');
  });
});

describe('the credit of a caption', () => {
  const spoken = (caption: string): string[] =>
    spokenBlocks(caption, [{ kind: 'caption', start: 0, end: caption.length, text: caption }], english).map(
      ({ text }) => text,
    );
  it('is said by nobody', () => {
    expect(spoken('Image: Ann Lee')).toEqual([]);
    expect(spoken('The mayor says that the market will close. Photo: Ann Lee for the Gazette')).toEqual([
      'The mayor says that the market will close.',
    ]);
    expect(spoken('The mayor said no (Image: Getty)')).toEqual(['The mayor said no ']);
  });
  it('is missing from many', () =>
    expect(spoken('The mayor, second from left, said no.')).toEqual(['The mayor, second from left, said no.']));
});

import { expect } from 'vitest';
import { segmentText } from '../../src/article/segment.ts';
import type { Segment } from '../../src/article/types.ts';
import { furniture } from '../../src/lexicons/en/furniture.ts';
import { pageWeights } from '../../src/weights/en/pages.ts';

export const segmentsOf = (text: string): Segment[] => segmentText(text, { furniture }, pageWeights);

/** “kind| text”, a block a line; in the text, ⏎ stands for a line break inside the block. */
interface Block {
  readonly kind: string;
  readonly text: string;
}

export const blocksOf = (annotated: string): Block[] =>
  annotated
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [kind = '', text = ''] = line.trim().split('| ', 2);
      return { kind: kind.trim(), text: text.replaceAll('⏎', '\n') };
    });

/** The text without its kinds, blocks parted by `gap`, must be cut and named as annotated. */
export function expectSegments(annotated: string, gap = '\n\n'): void {
  const blocks = blocksOf(annotated);
  const text = blocks.map((block) => block.text).join(gap);
  expect(segmentsOf(text).map(({ kind, text: words }) => `${kind}| ${words}`)).toEqual(
    blocks.map(({ kind, text: words }) => `${kind}| ${words}`),
  );
}

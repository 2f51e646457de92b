import { segmentText } from './article/segment.ts';
import type { Segment } from './article/types.ts';
import { checkText } from './check-text.ts';
import { english } from './lexicons/en/index.ts';
import { settingsOf } from './options.ts';
import type { ExtractOptions } from './types.ts';

/**
 * The blocks of an article, each with its kind, in text order; every letter of the text lies in exactly one.
 * Needs no language model.
 * @throws TypeError where `text` is no string or an option is wrong.
 */
export function segment(text: string, options?: Pick<ExtractOptions, 'lexicon'>): Segment[] {
  checkText(text, 'segment');
  return segmentText(text, settingsOf(options, english, 'segment').lexicon);
}

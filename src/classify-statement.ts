import { inSource } from './article/in-source.ts';
import { visibleOf } from './article/visible.ts';
import { checkText } from './check-text.ts';
import { english } from './lexicons/en/index.ts';
import { checkContext, readerIn } from './options.ts';
import { classify, type StatementContext } from './statements/classify.ts';
import type { Classification, StatementReader } from './statements/types.ts';
import { statementWeights } from './weights/en/statements.ts';

/**
 * What one statement does, by itself or in its context. Evidence spans count from the start of `text`. With `{ reader }` of `onrecord/reader` it is read
 * in that context where its words leave doubt.
 *
 * @example
 * ```js
 * import { classifyStatement } from 'onrecord';
 * const { type, evidence } = classifyStatement('We will rebuild the pier by June.', { cue: 'said', source: 'the mayor' });
 * console.log(type, '–', evidence[0].reason);
 * // commitment – future act of the speaker: We will rebuild
 * ```
 * @throws TypeError where `text` or a field of `context` is no string, `context` or `options` is no object or has a field that there isn't, or the reader is none.
 */
export function classifyStatement(
  text: string,
  context: StatementContext = {},
  options: { readonly reader?: StatementReader | undefined } = {},
): Classification {
  checkText(text, 'classifyStatement');
  checkContext(context, 'classifyStatement');
  const reader = readerIn(options, 'classifyStatement');
  const visible = visibleOf(text);
  const classification = classify(visible?.text ?? text, context, english, statementWeights, reader);
  return visible ? inSource(classification, text, visible) : classification;
}

import { checkKind } from '../check-text.ts';
import type { TextSpan } from '../types.ts';
import { oneLine } from './one-line.ts';

/**
 * The words of a content (of an attribution or a statement) in one line, its pieces with this between them.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { joined } from 'onrecord/outputs';
 * const [{ content }] = extract('“We won,” Ann Lee said, “and we will win again.”').attributions;
 * console.log(joined(content));
 * // “We won,” … “and we will win again.”
 * ```
 * @throws TypeError where the content is no array, or `between` no string.
 */
export function joined(content: readonly Pick<TextSpan, 'text'>[], between = ' … '): string {
  checkKind(content, 'an array', 'joined: content');
  checkKind(between, 'a string', 'joined: between');
  return oneLine(content, between);
}

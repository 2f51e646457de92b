import { checkKind } from '../check-text.ts';
import type { Extraction, TextSpan } from '../types.ts';
import { checkRecord } from './check.ts';
import { oneLine } from './one-line.ts';
import { shownIn } from './shown.ts';

/**
 * The words of a content (of an attribution or a statement) in one line, its pieces with this between them. Given the record, too, they are the words that a reader sees, as in all outputs: spans are slices of the
 * text, with the tags of HTML, the marks of Markdown and the times of captions that stand between their words.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { joined } from 'onrecord/outputs';
 * const record = extract('## Port vote\n\n“We **won**,” Ann Lee said, “by [a mile](https://lorne.example).”');
 * const [{ content }] = record.attributions;
 * console.log(joined(content, record));
 * // “We won,” … “by a mile.”
 * ```
 * @throws TypeError where the content is no array, the record none, or `between` no string.
 */
export function joined(
  content: readonly Pick<TextSpan, 'text'>[],
  record: Pick<Extraction, 'notes'> = PLAIN,
  between = ' … ',
): string {
  checkKind(content, 'an array', 'joined: content');
  checkRecord(record, 'joined', ['notes']);
  checkKind(between, 'a string', 'joined: between');
  const show = shownIn(record.notes);
  return oneLine(
    content.map(({ text }) => ({ text: show(text) })),
    between,
  );
}

/** Of a text that is read as it is written. */
const PLAIN: Pick<Extraction, 'notes'> = { notes: [] };

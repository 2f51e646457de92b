import { checkKind } from '../check-text.ts';
import type { Attribution, Extraction } from '../types.ts';
import { calledSo } from './called-so.ts';
import { checkRecord } from './check.ts';

/**
 * What one speaker says in an article, in text order. Names are matched as by `select`: “marlow” is Idris Marlow, and not Marlow's lawyer. Of a part of a record, what was asked for alone. What `attributeQuotes` returns will do, too.
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { joined, quotesBy } from 'onrecord/outputs';
 * const record = extract('“We will rebuild the pier,” Ann Lee said. Bo Cho disagreed. Lee said that it was safe.');
 * for (const { form, content } of quotesBy(record, 'Ann Lee')) console.log(form, joined(content));
 * // direct “We will rebuild the pier,”
 * // indirect it was safe
 * ```
 * @throws TypeError where the record is none, or the name no string.
 */
export function quotesBy(
  record: Pick<Extraction, 'attributions' | 'speakers' | 'context'>,
  name: string,
): Attribution[] {
  checkRecord(record, 'quotesBy', ['attributions', 'speakers']);
  checkKind(name, 'a string', 'quotesBy: name');
  const ids = new Set<string | null>(calledSo(record.speakers, name));
  const context = new Set(record.context);
  return record.attributions.filter(({ id, speaker }) => ids.has(speaker) && !context.has(id));
}

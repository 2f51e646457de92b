import { checkKind } from '../check-text.ts';
import type { Attribution, Extraction } from '../types.ts';
import { checkRecord } from './check.ts';
import { isCalled } from './is-called.ts';

/**
 * What one speaker says in an article, in text order: the attributions of everyone who is called so, by the whole name, whole words of it in any case and without accents
 * (“marlow” is Idris Marlow), or the caller's own id. Of a part of a record, what was asked for alone. What `attributeQuotes` returns will do, too.
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
  const ids = new Set<string | null>(record.speakers.filter((one) => isCalled(one, name)).map(({ id }) => id));
  const context = new Set(record.context);
  return record.attributions.filter(({ id, speaker }) => ids.has(speaker) && !context.has(id));
}

import type { Attribution, Extraction, Speaker, Statement } from '../types.ts';
import { withoutFragment } from './address.ts';
import { checkOptions, checkRecord } from './check.ts';
import { lookUp } from './look-up.ts';
import { oneLine } from './one-line.ts';
import { withoutContext } from './part.ts';
import { headlineOf } from './shown.ts';

/** What `toJsonLd` can't know from the record. */
export interface JsonLdOptions {
  /** Address of the article, or a URN that names it. What follows a `#` is left out. */
  readonly url?: string | undefined;
}

/** Linked data for a page's `<script type="application/ld+json">`. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly { readonly '@type': string; readonly [property: string]: unknown }[];
}

/**
 * The article in schema.org's terms: a `Quotation` (https://schema.org/Quotation) for each direct or mixed quote, a `Claim`
 * (https://schema.org/Claim) for each statement of type claim, and those who said them, once each. A quotation inside another is `isPartOf` that. No `ClaimReview`: that needs a
 * verdict, and a record has none. No `Claim` for a denial either: what is denied is nothing that its speaker claims. What is only
 * `context` in a part of a record is left out: nothing here points to it.
 *
 * The result is data. Where its JSON goes into a `<script>` of a page, write `<` as `\u003c`, as everybody must with text that is
 * not their own (https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements).
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * import { toJsonLd } from 'onrecord/outputs';
 * const linked = toJsonLd(extract('“It is safe,” Ann Lee said.'), { url: 'https://example.org/pier' });
 * console.log(linked['@graph'].map((node) => `${node['@type']} ${node['@id']}`));
 * // [
 * //   'NewsArticle https://example.org/pier',
 * //   'Person https://example.org/pier#s1',
 * //   'Quotation https://example.org/pier#a1',
 * //   'Claim https://example.org/pier#t1'
 * // ]
 * ```
 * @throws TypeError where the record is none or an option is wrong.
 */
export function toJsonLd(extraction: Extraction, options: JsonLdOptions = {}): JsonLd {
  checkRecord(extraction, 'toJsonLd');
  checkOptions(options, { url: 'string' }, 'toJsonLd');
  const { attributions, speakers, statements } = lookUp(withoutContext(extraction));
  const base = withoutFragment(options.url ?? '');
  const idOf = (id: string): string => `${base}#${id}`;
  const headline = headlineOf(extraction);
  const article = {
    '@type': 'NewsArticle',
    '@id': base === '' ? '#article' : base,
    ...(base === '' || base.startsWith('urn:') ? {} : { url: base }),
    ...(headline === undefined ? {} : { headline }),
  };
  const quotes = attributions.filter(({ form }) => form !== 'indirect');
  const quoted = new Set(quotes.map(({ id }) => id));
  /** A quotation inside another is part of that, any other of the article. */
  const placeOf = (one: Attribution | Statement): string => {
    const outer = 'within' in one && one.within ? one.within : '';
    return quoted.has(outer) ? idOf(outer) : article['@id'];
  };
  const saying = (type: 'Quotation' | 'Claim', one: Attribution | Statement) => {
    const { id, content, speaker } = one;
    const kind = speakers.get(speaker)?.kind;
    const [place, sayer] = PROPERTIES[type];
    return {
      '@type': type,
      '@id': idOf(id),
      text: oneLine(content),
      [place]: { '@id': placeOf(one) },
      ...(kind && { [kind === 'document' ? 'isBasedOn' : sayer]: { '@id': idOf(speaker as string) } }),
    };
  };
  const claims = statements.filter(({ type, attribution }) => type === 'claim' && attribution !== null);
  const heard = new Set([...quotes, ...claims].map(({ speaker }) => speaker));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      article,
      ...extraction.speakers.filter(({ id }) => heard.has(id)).map((speaker) => agent(speaker, idOf(speaker.id))),
      ...quotes.map((quote) => saying('Quotation', quote)),
      ...claims.map((claim) => saying('Claim', claim)),
    ],
  };
}

/** In which properties schema.org has where it stands and who said it. */
const PROPERTIES = { Quotation: ['isPartOf', 'spokenByCharacter'], Claim: ['appearance', 'author'] } as const;

/** schema.org lets only persons and organisations speak; a group ("Lee and Cho", "residents") is nearer to the second. */
const TYPE_OF: Readonly<Record<Speaker['kind'], string>> = {
  person: 'Person',
  unnamed: 'Person',
  organization: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
};

function agent({ kind, name, description, known }: Speaker, id: string) {
  return {
    '@type': TYPE_OF[kind],
    '@id': id,
    name,
    ...(description === null ? {} : { description }),
    ...(known === null ? {} : { [/^https?:\/\//.test(known) ? 'sameAs' : 'identifier']: known }),
  };
}

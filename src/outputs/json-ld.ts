import type { Attribution, Extraction, Speaker, Statement } from '../types.ts';
import { oneLine, speakersById } from './rows.ts';

export interface JsonLdOptions {
  /** Address of the article. */
  readonly url?: string;
}

export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly { readonly '@type': string; readonly [property: string]: unknown }[];
}

/**
 * The article in schema.org's terms: a `Quotation` (https://schema.org/Quotation) for each direct or mixed quote and a `Claim`
 * (https://schema.org/Claim) for each statement of type claim, with the one who said it. No `ClaimReview`: that needs a
 * verdict, and a record has none.
 */
export function toJsonLd(extraction: Extraction, options: JsonLdOptions = {}): JsonLd {
  const speakers = speakersById(extraction);
  const headline = extraction.segments.find(({ kind }) => kind === 'headline');
  const article = {
    '@type': 'NewsArticle',
    '@id': options.url ?? '#article',
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(headline === undefined ? {} : { headline: oneLine([headline]) }),
  };
  const within = { '@id': article['@id'] };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      article,
      ...extraction.attributions.filter(({ form }) => form !== 'indirect').map((a) => quotation(a, speakers, within)),
      ...extraction.statements
        .filter(({ type, attribution }) => type === 'claim' && attribution !== null)
        .map((statement) => claim(statement, speakers, within)),
    ],
  };
}

function quotation({ content, speaker }: Attribution, speakers: ReadonlyMap<string, Speaker>, within: object) {
  const by = speaker === null ? undefined : speakers.get(speaker);
  return {
    '@type': 'Quotation',
    text: oneLine(content),
    isPartOf: within,
    ...(by === undefined ? {} : by.kind === 'document' ? { isBasedOn: agent(by) } : { spokenByCharacter: agent(by) }),
  };
}

function claim({ content, speaker }: Statement, speakers: ReadonlyMap<string, Speaker>, within: object) {
  const by = speaker === null ? undefined : speakers.get(speaker);
  return {
    '@type': 'Claim',
    text: oneLine(content),
    appearance: within,
    ...(by === undefined ? {} : by.kind === 'document' ? { isBasedOn: agent(by) } : { author: agent(by) }),
  };
}

/** schema.org lets only persons and organisations speak; a group ("Lee and Cho", "residents") is nearer to the second. */
const TYPE_OF: Readonly<Record<Speaker['kind'], string>> = {
  person: 'Person',
  unnamed: 'Person',
  organization: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
};

function agent({ kind, name, description }: Speaker) {
  return { '@type': TYPE_OF[kind], name, ...(description === null ? {} : { description }) };
}

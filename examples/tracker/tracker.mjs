// A newsroom's promise tracker: reads feeds, and lists the commitments that it has not listed before, each with who made it,
// until when, and where. Run it from cron; it remembers in a file.
//
//   node examples/tracker/tracker.mjs FEED… [--seen FILE]
//
// A feed is a file or an address; RSS, Atom, RDF and JSON Feed are read. Articles must stand in the feed in full (content:encoded).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseFeed } from 'feedsmith';
import { convert } from 'html-to-text';
import { extract } from 'onrecord';

/** Below it the record is too unsure to put a promise into somebody's mouth. */
const SURE = 0.6;

/** The articles of a feed, as plain text under their headlines. */
export function articlesIn(feed) {
  const { format, feed: parsed } = parseFeed(feed);
  const items = format === 'atom' ? parsed.entries : parsed.items;
  return (items ?? []).map((item) => ({
    title: item.title ?? '',
    url: item.link ?? item.url ?? item.links?.[0]?.href ?? '',
    date: item.pubDate ?? item.published ?? item.date_published ?? '',
    text: [
      item.title ?? '',
      plain(item.content?.encoded ?? item.content ?? item.content_html ?? item.description ?? ''),
    ].join('\n\n'),
  }));
}

/** A page's words: links by their words alone, no pictures, paragraphs on one line each. */
const plain = (html) =>
  convert(typeof html === 'string' ? html : '', {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });

/** The commitments of an article, each by one who is named. */
export function commitmentsIn({ title, url, date, text }) {
  const { speakers, attributions, statements } = extract(text);
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const attributionOf = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const sliced = (span) => (span ? text.slice(span.start, span.end) : null);
  return statements
    .filter(
      ({ type, speaker, attribution }) =>
        type === 'commitment' && speaker !== null && attributionOf.get(attribution).confidence >= SURE,
    )
    .map(({ content, speaker, details }) => {
      const { name, description } = speakerOf.get(speaker);
      return {
        who: name,
        description,
        words: content.map((span) => span.text.replaceAll(/\s+/g, ' ')).join(' … '),
        deadline: sliced(details?.deadline),
        condition: sliced(details?.condition),
        title,
        url,
        date,
      };
    });
}

/** One promise told in two articles, or twice in one, is one. */
const keyOf = ({ who, words }) =>
  `${who}: ${words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** Those that are not among the seen, which grow by them. */
export function newOnes(commitments, seen) {
  return commitments.filter((commitment) => {
    const key = keyOf(commitment);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function line({ who, description, words, deadline, condition, title, url }) {
  const about = description === null ? '' : ` (${description})`;
  const facts = [deadline === null ? [] : `until: ${deadline}`, condition === null ? [] : `if: ${condition}`].flat();
  return `- **${who}**${about}: ${words}${facts.length === 0 ? '' : ` [${facts.join('; ')}]`}\n  ${title} ${url}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { seen: { type: 'string', default: 'commitments-seen.json' } },
  });
  if (positionals.length === 0) {
    console.error('node examples/tracker/tracker.mjs FEED… [--seen FILE]');
    process.exit(2);
  }
  const seen = new Set(existsSync(values.seen) ? JSON.parse(readFileSync(values.seen, 'utf8')) : []);
  for (const feed of positionals) {
    const xml = /^https?:/.test(feed) ? await (await fetch(feed)).text() : readFileSync(feed, 'utf8');
    for (const one of newOnes(articlesIn(xml).flatMap(commitmentsIn), seen)) console.log(line(one));
  }
  writeFileSync(values.seen, `${JSON.stringify([...seen], null, 2)}\n`);
}

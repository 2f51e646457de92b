import { inSource } from './article/in-source.ts';
import { segmentText } from './article/segment.ts';
import { spokenBlocks } from './article/spoken.ts';
import type { Note } from './article/types.ts';
import { visibleOf } from './article/visible.ts';
import type { Plain } from './article/writer.ts';
import { attributeByModel } from './attribution/attribute.ts';
import type { FoundAttribution } from './attribution/types.ts';
import { checkText } from './check-text.ts';
import { looksEnglish } from './document/english.ts';
import { read } from './document/read.ts';
import { english } from './lexicons/en/index.ts';
import { rounded } from './model/numbers.ts';
import { type Settings, settingsOf } from './options.ts';
import { quotationsIn } from './quotation/find.ts';
import { notesOn } from './quotation/notes.ts';
import { record } from './record.ts';
import { identify } from './speakers/identify.ts';
import { narrated } from './statements/narrated.ts';
import { state } from './statements/state.ts';
import type { Extraction, ExtractOptions } from './types.ts';
import { VERSION } from './version.ts';
import { attributionWeights } from './weights/en/attribution.ts';
import { statementWeights } from './weights/en/statements.ts';

/** Which weights made the record: the model of attributions and that of statements, counted up with each training that ships. */
const WEIGHTS = 'en-8';
/** Version of the output's format; grows when a reader of older records would misread a new one. */
const SCHEMA = 1;

/**
 * The record of an article: its segments, what it says that somebody said, who that was, and what each statement does.
 * Pure: the same text and options give the same record, byte for byte, in Node and in browsers. Every span counts UTF-16
 * code units of `text`, and `text.slice(start, end)` is its words.
 *
 * Any string is read; what is odd about it (a quote mark never closed, a language that isn't English, HTML or Markdown) is in `notes`.
 *
 * @throws TypeError or RangeError where `text` is no string, or an option is unknown, of the wrong type or out of range.
 */
export function extract(text: string, options?: ExtractOptions): Extraction {
  checkText(text, 'extract');
  const settings = settingsOf(options, english, 'extract');
  const plain = visibleOf(text);
  if (!plain) return recordOf({ text, blocks: [] }, settings);
  const record = inSource(recordOf(plain, settings), text, plain);
  return plain.kind === 'text' ? record : { ...record, notes: [noteOf(plain.kind, text), ...record.notes] };
}

/** The text that is read; where it is what a page's source shows, with the tags of its lines. */
type Visible = Pick<Plain, 'text' | 'blocks'>;

function recordOf(visible: Visible, settings: Settings): Extraction {
  const { segments, notes, doc, found, attributions, speakers, trust } = attributionsOf(visible, settings);
  const told = settings.narration ? narrated(doc, found) : [];
  const statements = state(doc, { attributions, speakers }, told, statementWeights).map((statement) =>
    trusted(statement, trust),
  );
  return {
    meta: { version: VERSION, weights: WEIGHTS, schema: SCHEMA },
    segments,
    sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
    attributions,
    speakers,
    statements,
    notes,
  };
}

/**
 * Direct and mixed quotes with their speakers, without segments and statements in the result: the same quotes, sources and confidences
 * as `extract` finds, sooner, since speech is read only in paragraphs with quotation marks and right before them. What
 * is told of speakers can be less: mentions that only an indirect report elsewhere would tell are not among theirs.
 * @throws as `extract`; `attributions` and `narration` are no options here: quotes alone are asked for.
 */
export function attributeQuotes(
  text: string,
  options?: Omit<ExtractOptions, 'attributions' | 'narration'>,
): Pick<Extraction, 'attributions' | 'speakers'> {
  checkText(text, 'attributeQuotes');
  const settings = settingsOf(options, english, 'attributeQuotes', ['minConfidence', 'speakers', 'lexicon']);
  const plain = visibleOf(text);
  const { attributions, speakers } = attributionsOf(plain ?? { text, blocks: [] }, {
    ...settings,
    attributions: 'quoted',
  });
  return plain ? inSource({ attributions, speakers }, text, plain) : { attributions, speakers };
}

/** The pipeline up to the speakers. Attribute to the mention first and resolve the speaker afterwards: the other order is measurably worse. */
function attributionsOf({ text, blocks: tagged }: Visible, settings: Settings) {
  const { lexicon } = settings;
  const segments = segmentText(text, lexicon, tagged);
  const blocks = spokenBlocks(text, segments, lexicon);
  const { quotations, ...oddMarks } = quotationsIn(text, blocks, lexicon);
  const notes = notesOn(oddMarks);
  const doc = read(text, blocks, quotations, lexicon);
  const trust = looksEnglish(doc) ? 1 : TRUST_IN_FOREIGN;
  // Narration leaves out what anybody said, so it asks for all of that.
  const quotedOnly = settings.attributions === 'quoted' && !settings.narration;
  const found = attributeByModel(doc, attributionWeights, { quotedOnly }).map((one) => trusted(one, trust));
  const cast = identify(doc, found, settings.speakers);
  return {
    segments,
    notes: trust < 1 ? [notEnglish(text), ...notes] : notes,
    doc,
    found,
    trust,
    ...record(text, found, cast, isWanted(settings)),
  };
}

/** Quote marks are found in any language; who speaks and what is claimed, hardly ever. */
const TRUST_IN_FOREIGN = 0.2;

const trusted = <T extends { readonly confidence: number }>(one: T, trust: number): T =>
  trust === 1 ? one : { ...one, confidence: rounded(one.confidence * trust) };

const notEnglish = (text: string): Note => ({
  kind: 'not-english',
  span: { start: 0, end: text.length },
  message: 'This text does not read as English: what is found in it is uncertain.',
});

const noteOf = (kind: Exclude<Plain['kind'], 'text'>, text: string): Note => ({
  kind: kind === 'references' ? 'character-references' : kind,
  span: { start: 0, end: text.length },
  message: SOURCES[kind],
});

/** What is told of a text that is not what a page shows but its source. */
const SOURCES = {
  html: 'This text is HTML: its tags were read as far as blocks go, and what a page hides (head, scripts, comments, blocks of &nbsp; alone) lies in no segment. Give the text that the page shows, for better segments.',
  markdown: 'This text is Markdown: its headings, emphasis and links were read, and nothing else of it.',
  references:
    'This text has characters written by name or number (such as &ldquo;): they were read as what they stand for, and a line of &nbsp; alone lies in no segment.',
} as const;

const isWanted =
  ({ attributions, minConfidence }: Settings) =>
  ({ form, manner, confidence }: FoundAttribution): boolean =>
    confidence >= minConfidence &&
    (attributions === 'all' || (attributions === 'speech' ? manner === 'speech' : form !== 'indirect'));

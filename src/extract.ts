import { inSource } from './article/in-source.ts';
import { segmentText } from './article/segment.ts';
import { spokenBlocks } from './article/spoken.ts';
import type { Note } from './article/types.ts';
import { visibleOf } from './article/visible.ts';
import type { Form, Plain } from './article/writer.ts';
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
import { nestedWeights } from './weights/en/nested.ts';
import { pageWeights } from './weights/en/pages.ts';
import { statementWeights } from './weights/en/statements.ts';

/** Which weights made the record: the models of attributions and that of statements, counted up with each training that ships. */
const WEIGHTS = 'en-15';
/** Version of the output's format; grows when a reader of older records would misread a new one. */
const SCHEMA = 2;
/** Confidences are multiplied by it where the text isn't English: quote marks are found in any language, sources and statements hardly ever. Set by hand. */
const TRUST_IN_FOREIGN = 0.2;

/**
 * The record of an article: its segments, what it says that somebody said, who that was, and what each statement does.
 * Pure: the same text and options give the same record, byte for byte, in Node and in browsers. Every span counts UTF-16
 * code units of `text`, and `text.slice(start, end)` is its words.
 *
 * Any string is read; what is odd about it (a quote mark never closed, a language that isn't English) and what it was read as (HTML, Markdown, a mail, captions, a transcript) is in `notes`.
 *
 *
 * @example
 * ```js
 * import { extract } from 'onrecord';
 * const text = '“We will mend the pier by June,” Ann Lee, the mayor, said. She denied that it was shut.';
 * const { attributions, speakers, statements } = extract(text, { minConfidence: 0.5 });
 * console.log(attributions.map(({ form, cue, speaker }) => [form, cue.lemma, speaker]));
 * // [ [ 'direct', 'say', 's1' ], [ 'indirect', 'deny', 's1' ] ]
 * console.log(speakers[0].name, statements.map(({ type }) => type));
 * // Ann Lee [ 'commitment', 'denial' ]
 * ```
 * @throws TypeError or RangeError where `text` is no string, or an option is unknown, of the wrong type or out of range.
 */
export function extract(text: string, options?: ExtractOptions): Extraction {
  checkText(text, 'extract');
  const settings = settingsOf(options, english, 'extract');
  const plain = visibleOf(text);
  if (!plain) return recordOf({ text, blocks: [] }, settings);
  const extraction = inSource(recordOf(plain, settings), text, plain);
  return { ...extraction, notes: [...plain.forms.map(noteOn), ...extraction.notes] };
}

/**
 * Direct and mixed quotes with their speakers, without segments and statements in the result: the same quotes, sources and confidences
 * as `extract` finds, sooner, since speech is read only in paragraphs with quotation marks and right before them. What
 * is told of speakers can be less: mentions that only an indirect report elsewhere would tell are not among theirs.
 *
 * @example
 * ```js
 * import { attributeQuotes } from 'onrecord';
 * const { attributions, speakers } = attributeQuotes('“It is safe,” said Ann Lee. She said that it would reopen.');
 * console.log(attributions.length, attributions[0].content[0].text, speakers[0].name);
 * // 1 “It is safe,” Ann Lee
 * ```
 * @throws as `extract`; `attributions` and `narration` are no options here: quotes alone are asked for.
 */
export function attributeQuotes(
  text: string,
  options?: Omit<ExtractOptions, 'attributions' | 'narration'>,
): Pick<Extraction, 'attributions' | 'speakers'> {
  checkText(text, 'attributeQuotes');
  const settings = settingsOf(options, english, 'attributeQuotes', [
    'minConfidence',
    'speakers',
    'lexicon',
    'nested',
    'reader',
  ]);
  const plain = visibleOf(text);
  const said = saidIn(plain ?? { text, blocks: [] }, { ...settings, attributions: 'quoted' });
  const quotes = { attributions: said.attributions, speakers: said.speakers };
  return plain ? inSource(quotes, text, plain) : quotes;
}

/** The text that is read. Where the text given is HTML, Markdown or has character references, it is what a page would show of that, and `blocks` tells what its markup says of each line. */
type Visible = Pick<Plain, 'text' | 'blocks'>;

/** The whole pipeline: what is said, and then what each statement does. */
function recordOf(visible: Visible, settings: Settings): Extraction {
  const { segments, doc, isEnglish, found, attributions, speakers, notes } = saidIn(visible, settings);
  const narration = settings.narration ? narrated(doc, found) : [];
  const statements = state(doc, { attributions, speakers }, narration, statementWeights, settings.reader);
  return {
    meta: {
      version: VERSION,
      weights: settings.reader ? `${WEIGHTS}+${settings.reader.name}` : WEIGHTS,
      schema: SCHEMA,
    },
    segments,
    sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
    attributions,
    speakers,
    statements: loweredIfForeign(statements, isEnglish),
    notes,
  };
}

/**
 * The pipeline up to the speakers. Quotation marks are read before tokens, since no sentence may be cut inside a quotation. The source of
 * an attribution is found first, as a mention, and who that is afterwards: the other order is measurably worse.
 */
function saidIn({ text, blocks: tags }: Visible, settings: Settings) {
  const { lexicon, narration } = settings;
  const segments = segmentText(text, lexicon, pageWeights, tags);
  const blocks = spokenBlocks(text, segments, lexicon, tags);
  const { quotations, ...oddMarks } = quotationsIn(text, blocks, lexicon);
  const doc = read(text, blocks, quotations, lexicon);
  const isEnglish = looksEnglish(doc);
  // Narration leaves out what anybody said, so it asks for all of that.
  const quotedOnly = settings.attributions === 'quoted' && !narration;
  const nested = settings.nested ? nestedWeights : null;
  const found = loweredIfForeign(
    attributeByModel(doc, attributionWeights, { quotedOnly, nested, reader: settings.reader }),
    isEnglish,
  );
  const cast = identify(doc, found, settings.speakers);
  const { attributions, speakers } = record(text, found, cast, (one) => isWanted(one, settings));
  const notes = [...(isEnglish ? [] : [notEnglish(text)]), ...notesOn(oddMarks)];
  return { segments, doc, isEnglish, found, attributions, speakers, notes };
}

/** The list as it is, or with less confidence where the text isn't English. */
function loweredIfForeign<T extends { readonly confidence: number }>(
  list: readonly T[],
  isEnglish: boolean,
): readonly T[] {
  if (isEnglish) return list;
  return list.map((one) => ({ ...one, confidence: rounded(one.confidence * TRUST_IN_FOREIGN) }));
}

function isWanted({ form, manner, confidence }: FoundAttribution, { attributions, minConfidence }: Settings): boolean {
  if (confidence < minConfidence) return false;
  return attributions === 'all' || (attributions === 'speech' ? manner === 'speech' : form !== 'indirect');
}

const notEnglish = (text: string): Note => ({
  kind: 'not-english',
  span: { start: 0, end: text.length },
  message: 'This text does not read as English: what is found in it is uncertain.',
});

/** The note on a text that was read as something else than plain text. */
const noteOn = ({ kind, start, end }: Form): Note => ({ kind, span: { start, end }, message: READ_AS[kind] });

const READ_AS: Readonly<Record<Form['kind'], string>> = {
  mail: 'Read as a mail: the marks “>” before its lines are left out, and what its header has besides a subject (From:, Date: …) lies in no segment.',
  html: 'Read as HTML, by its block tags: what a page hides (head, scripts, comments, blocks of &nbsp; alone) lies in no segment. The text that the page shows would give better ones.',
  markdown: 'Read as Markdown: its headings, emphasis and links, and nothing else of it.',
  captions:
    'Read as captions (WebVTT or SRT), the lines of a turn as one paragraph: times, numbers, notes, styles and sounds lie in no segment.',
  transcript:
    'Read as a transcript: what follows a speaker’s name, up to the next one, is that speaker’s; times lie in no segment.',
  'character-references':
    'Characters written by name or number (such as &ldquo;) were read as what they stand for; a line of &nbsp; alone lies in no segment.',
};

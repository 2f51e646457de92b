import { segmentText } from './article/segment.ts';
import type { Segment } from './article/types.ts';
import { attribute } from './attribution/attribute.ts';
import type { Attribution } from './attribution/types.ts';
import { read } from './language/read.ts';
import { english } from './lexicons/en/index.ts';
import { quotationsIn } from './quotation/find.ts';
import { identify } from './speakers/identify.ts';
import { state } from './statements/state.ts';
import type { Extraction, ExtractOptions } from './types.ts';

const isRead = ({ kind }: Segment): boolean => !['boilerplate', 'byline', 'dateline'].includes(kind);

export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const lexicon = english;
  const segments = segmentText(text, lexicon);
  const blocks = segments.filter(isRead);
  const { quotations, notes } = quotationsIn(text, blocks);
  const reading = read(text, blocks, quotations);
  const found = attribute({ reading, segments: blocks, quotations, lexicon });
  const { speakers, speakerOf, addresseeOf } = identify(
    reading,
    blocks,
    quotations,
    found,
    lexicon,
    options.speakers ?? [],
  );
  const at = ({ start, end }: { start: number; end: number }) => ({ start, end, text: text.slice(start, end) });
  const attributions = found.map(
    (f, i): Attribution => ({
      id: `a${i + 1}`,
      form: f.form,
      manner: f.manner,
      content: f.content.map(at),
      quoted: f.quoted,
      cue: f.cue && { ...at(f.cue), lemma: f.cue.lemma },
      source: f.source && at(f.source),
      speaker: speakerOf[i] ?? null,
      addressee: f.addressee && { ...at(f.addressee), speaker: addresseeOf[i] ?? null },
      confidence: f.confidence,
    }),
  );
  const statements = state(reading, quotations, attributions, speakers, lexicon, options.narration ?? false);
  return {
    meta: { version: '0.1.0', weights: 'none', schema: 1 },
    segments,
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    attributions,
    speakers,
    statements,
    notes,
  };
}

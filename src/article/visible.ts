import { captionsOf } from './captions.ts';
import { mailOf } from './mail.ts';
import { markdownOf } from './markdown.ts';
import { plainOf } from './markup.ts';
import { respelt } from './spelling.ts';
import { turnsOf } from './transcript.ts';
import type { Block, Plain } from './writer.ts';

/** Reads a text as what its form shows it to be, given what it was read as before; null where it isn't that. */
type Reader = (text: string, shown: Plain | null) => Plain | null;

/** What a text is read as, in this order, each on what the one before it shows: a mail may quote a page, and a page may show a transcript. */
const READERS: readonly Reader[] = [
  mailOf,
  (text) => captionsOf(text) ?? plainOf(text) ?? markdownOf(text),
  turnsOf,
  respelt,
];

/** What a text shows, where it is a page's source, a mail, captions or a transcript, with its words spelt as they are read; null for one that is read as it is. */
export function visibleOf(text: string): Plain | null {
  let shown: Plain | null = null;
  for (const read of READERS) {
    const next = read(shown?.text ?? text, shown);
    shown = shown && next ? over(shown, next) : (next ?? shown);
  }
  return shown;
}

/** What `upper` shows of what `lower` shows. */
const over = (lower: Plain, upper: Plain): Plain => ({
  text: upper.text,
  blocks: merged(
    upper.blocks,
    lower.blocks.map(({ start, tag }) => ({ start: upper.placeOf(start), tag })),
  ),
  forms: [...lower.forms, ...upper.forms.map((form) => ({ ...form, ...lower.sourceOf(form) }))],
  sourceOf: (span) => lower.sourceOf(upper.sourceOf(span)),
  placeOf: (at) => upper.placeOf(lower.placeOf(at)),
});

/** In text order; where both tell of one line, the first list's come first. */
const merged = (first: readonly Block[], second: readonly Block[]): readonly Block[] =>
  first.length ? [...first, ...second].sort((a, b) => a.start - b.start) : second;

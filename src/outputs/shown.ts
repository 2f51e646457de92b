import { readCaptions } from '../article/captions.ts';
import { CHARACTER, characterOf, readMarkup } from '../article/markup.ts';
import type { Extraction, TextSpan } from '../types.ts';
import { oneLine } from './one-line.ts';

/** What a reader sees of a piece of the text, by the notes that say as what it was read: HTML without tags, a mail without its marks, captions without times. */
const SHOWN: ReadonlyMap<string, (words: string) => string> = /* @__PURE__ */ new Map([
  ['mail', (words) => words.replaceAll(MARKS, '$1')],
  ['html', (words) => readMarkup(words).text],
  ['captions', (words) => blankIf(/^\s/.test(words)) + readCaptions(words) + blankIf(/\s$/.test(words))],
  ['character-references', (words) => words.replaceAll(REFERENCES, characterOf)],
]);

export function shownIn(notes: Extraction['notes'] = []): (words: string) => string {
  const steps = notes.flatMap(({ kind }) => SHOWN.get(kind) ?? []);
  return steps.length === 0 ? asWritten : (words) => steps.reduce((shown, step) => step(shown), words);
}

/** Captions are trimmed where they are read; a piece of a line keeps the blanks to its neighbours. */
const blankIf = (isBlank: boolean): string => (isBlank ? ' ' : '');

const asWritten = (words: string): string => words;

/** “> ” before a line. */
const MARKS = /(\n)[ \t]*(?:>[ \t]?)+/g;
const REFERENCES = /* @__PURE__ */ new RegExp(CHARACTER.source.slice(1), 'gi');

/** The record with the words of its attributions and statements as a reader sees them, itself where it was read as written; segments keep theirs, in which places are counted. */
export function asShown(extraction: Extraction): Extraction {
  const show = shownIn(extraction.notes);
  if (show === asWritten) return extraction;
  const shown = <Piece extends TextSpan>(piece: Piece): Piece => ({ ...piece, text: show(piece.text) });
  return {
    ...extraction,
    attributions: extraction.attributions.map(({ content, cue, source, ...rest }) => {
      return { ...rest, content: content.map(shown), cue: cue && shown(cue), source: source && shown(source) };
    }),
    statements: extraction.statements.map((one) => ({ ...one, content: one.content.map(shown) })),
  };
}

/** The article's headline as a reader sees it, in one line, if it has one. */
export function headlineOf({ segments, notes }: Extraction): string | undefined {
  const headline = segments.find(({ kind }) => kind === 'headline');
  return headline && oneLine([{ text: shownIn(notes)(headline.text) }]);
}

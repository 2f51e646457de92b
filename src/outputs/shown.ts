import { readCaptions } from '../article/captions.ts';
import { wordsOfMarkdown } from '../article/markdown.ts';
import { CHARACTER, characterOf, readMarkup } from '../article/markup.ts';
import type { Extraction, TextSpan } from '../types.ts';
import { oneLine } from './one-line.ts';

/** What a reader sees of a piece of the text, by the notes that say as what it was read: HTML without tags, Markdown without its marks, captions without times. */
const SHOWN: ReadonlyMap<string, (words: string) => string> = /* @__PURE__ */ new Map([
  ['html', (words) => readMarkup(words).text],
  ['markdown', wordsOfMarkdown],
  ['captions', (words) => blankIf(/^\s/.test(words)) + readCaptions(words) + blankIf(/\s$/.test(words))],
  ['character-references', (words) => words.replaceAll(REFERENCES, characterOf)],
]);

/** Captions are trimmed where they are read; a piece of a line keeps the blanks to its neighbours. */
const blankIf = (isBlank: boolean): string => (isBlank ? ' ' : '');

const REFERENCES = /* @__PURE__ */ new RegExp(CHARACTER.source.slice(1), 'gi');

/** “> ” before a line that goes on from another, in a mail or a block quote: never words, whatever the text was read as. */
const MARKS = /(\n)[ \t]*(?:>[ \t]?)+/g;

/** A reader of pieces of the text that these notes are about. */
export function shownIn(notes: Extraction['notes'] = []): (words: string) => string {
  const steps = notes.flatMap(({ kind }) => SHOWN.get(kind) ?? []);
  return (words) => steps.reduce((shown, step) => step(shown), words.replaceAll(MARKS, '$1'));
}

/** The record with the words of its attributions and statements as a reader sees them; segments keep theirs, in which places are counted. */
export function asShown(extraction: Extraction): Extraction {
  const show = shownIn(extraction.notes);
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

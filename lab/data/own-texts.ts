import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/article/types.ts';
import type { GoldArticle, GoldAttribution } from './corpora.ts';

/**
 * Short texts of this project's own, invented by language models for it to be trained on: sentences that somebody pastes, headlines, two or three sentences, for every verb of the lexicon and everyday constructions, and
 * some that attribute nothing. One a line (`\n` is a line's end in it), with marks whose digit tells attributions apart, source, cue (`k` that of an attitude) and content:
 * `{s1:Lee} {c1:said} {q1:{s2:the bank} {k2:wants} {q2:higher rates}}.`
 */
const FOLDER = 'lab/data/texts';

/** A text, and which of its attributions are speech. */
interface OwnText {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly (GoldAttribution & { readonly isSpeech: boolean })[];
}

/** Texts for the same verb follow each other and fall into any fold: what a fold leaves out is known at second hand there. */
export const ownTexts = (): OwnText[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line, i) => ({ id: `${file} ${i}`, ...ownTextOf(line) })),
    );

/** As an article by either guideline, the one that labels attitudes and the one that doesn't, so that no text's shortness tells which it is. */
export function bothReadings({ id, text, attributions }: OwnText): GoldArticle[] {
  const own = { id, corpus: FOLDER, text };
  const speech = attributions.filter(({ isSpeech }) => isSpeech);
  return [
    { ...own, speechOnly: false, attributions },
    { ...own, speechOnly: true, attributions: speech },
  ];
}

interface Mark extends Span {
  readonly kind: string;
  readonly number: string;
}

/** @throws RangeError where a mark is not closed, or a bracket is none of a mark's. */
export function ownTextOf(line: string): Omit<OwnText, 'id'> {
  const { text, marks } = marksIn(line);
  const numbers = [...new Set(marks.map(({ number }) => number))].sort();
  return { text, attributions: numbers.map((number) => attributionOf(marks.filter((mark) => mark.number === number))) };
}

function marksIn(line: string): { text: string; marks: Mark[] } {
  const open: Omit<Mark, 'end'>[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const [part, kind = '', number = ''] of line.replaceAll('\\n', '\n').matchAll(/\{([sckq])(\d):|[{}]|[^{}]+/g)) {
    if (kind) open.push({ kind, number, start: text.length });
    else if (part === '}') {
      const mark = open.pop();
      if (!mark) throw new RangeError(`A } closes nothing: ${line}`);
      marks.push({ ...mark, end: text.length });
    } else if (part === '{') throw new RangeError(`A { begins no mark: ${line}`);
    else text += part;
  }
  if (open.length > 0) throw new RangeError(`A mark is not closed: ${line}`);
  return { text, marks };
}

function attributionOf(marks: readonly Mark[]): OwnText['attributions'][number] {
  const spans = (kinds: string): Span[] =>
    marks.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => ({ start, end }));
  return {
    source: spans('s'),
    cue: spans('ck'),
    content: spans('q'),
    isSpeech: marks.some(({ kind }) => kind === 'c'),
  };
}

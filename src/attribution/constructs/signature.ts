import { isTitle } from '../bare.ts';
import type { Construct, Question } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase.ts';
import type { TokenRange } from '../range.ts';
import type { View } from '../scene.ts';
import { isLabel } from '../topics.ts';
import { sentenceFirst } from '../words.ts';

/** Tokens behind the dash; more than a name, an age and a place make a sentence. */
const LONGEST = 14;

/**
 * “We won.” *― Ann Lee, 43, Leeds*; also with the name in a paragraph of its own. In a line of its own ‘No cause for joy’*: Lund Bank*, or
 * ‘No cause for joy’*: Lund Bank* warns of losses. Nothing else may follow the mark.
 */
export const signature: Construct = ({ view, cue, cueAt }) => {
  if (cue.kind !== 'dash' && cue.kind !== 'colon') return null;
  const unit = view.units[view.unitAt[cue.first - 1] ?? -1];
  const last = lineEnd(view, cue.last);
  if (!unit || unit.words < 3 || last - cue.last > LONGEST) return null;
  if (
    cue.kind === 'dash'
      ? !isSentence(view, unit) || followsReport(view, cueAt, unit)
      : isTitle(view, unit) || !isLineFirst(view, unit)
  )
    return null;
  const source = (cue.kind === 'colon' ? whoActs(view, cue.last, last) : null) ?? nounPhraseAfter(view, cue.last, last);
  if (!source || view.tokens.tag[source.first] !== 'PROPN' || isLabel(view, 'wire', source)) return null;
  if (cue.kind === 'colon' && hasCommonNoun(view, source)) return null;
  if (!endsWithName(view, source.last, last) && !isHeadlineVerb(view, source.last)) return null;
  return { construct: 'signature', cue, content: [{ first: unit.first, last: unit.last }], source, addressee: null };
};

/** The name before the verb of a headline: ‘No cause for joy’: *Minister Ann Lee* admits defeat. Not: ‘No cause for joy’: Lund fans hit out. */
function whoActs(view: View, first: number, last: number): TokenRange | null {
  let i = first;
  while (i < last && /^\p{Lu}/u.test(view.tokens.word[i] ?? '')) i++;
  return i > first && i < last && isHeadlineVerb(view, i) ? { first, last: i } : null;
}

/** ‘No cause for joy’: Lund rues *defeat in Oslo*. */
function hasCommonNoun({ tokens }: View, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (/^\p{Ll}/u.test(tokens.word[i] ?? '') && tokens.tag[i] === 'NOUN') return true;
  return false;
}

/** In the present and in lower case; the tagger takes many for nouns. */
const isHeadlineVerb = ({ tokens, words }: View, i: number): boolean =>
  /^\p{Ll}+s$/u.test(tokens.word[i] ?? '') && (tokens.tag[i] === 'VERB' || words.forms.has(tokens.lower[i] as string));

/** The token after the last of this block, or of its first LONGEST + 1. */
function lineEnd({ tokens }: View, from: number): number {
  let i = from;
  while (i < tokens.count && i <= from + LONGEST && tokens.block[i] === tokens.block[from]) i++;
  return i;
}

const isLineFirst = ({ tokens }: View, { first }: TokenRange): boolean =>
  first === 0 || tokens.block[first - 1] !== tokens.block[first];

/** Sentences of its own: a phrase in quote marks before a dash (a “mess” - Lee's word) is none. */
const isSentence = (view: View, { first, last }: TokenRange): boolean =>
  sentenceFirst(view, first) === first && /^[.?!…]+$/.test(view.tokens.word[last - 2] ?? '');

/** “We won,” *Lee said*. “It was hard.” – Cho: the report of the paragraph has the quotation, and who signs wrote the article. */
function followsReport({ tokens: { block }, unitAt }: View, cueAt: Question['cueAt'], { first }: TokenRange): boolean {
  let reports = false;
  let quotes = false;
  for (let i = first - 1; i > first - FAR && block[i] === block[first]; i--) {
    const cue = unitAt[i] === -1 ? cueAt.get(i) : undefined;
    reports ||= cue?.kind === 'verb' && cue.manner === 'speech' && !cue.modal;
    quotes ||= unitAt[i] !== -1;
  }
  return reports && quotes;
}
/** Tokens that are looked through for a report. */
const FAR = 60;

const endsWithName = ({ tokens }: View, from: number, last: number): boolean =>
  from === last || /^[.,(;]$/.test(tokens.word[from] ?? '');

import type { FunctionRole } from '../lexicons/types.ts';
import type { Draft } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { hasWord, isHeadingAt, isRole } from './words.ts';

/**
 * Without headlines whose first words name a topic, not somebody who speaks: *Airline strike:* thousands stranded; *Obituary:* Ann Lee. Nor is the place
 * one that a paragraph begins with (*LUCKNOW:* The court has fined a man), nor its rubric (*Q&A:* What the law means; *Myth:* Cats love milk), nor an agency that
 * signs (“We won.” — *Reuters*).
 */
export function withoutTopics(view: View, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !isTopic(view, draft, drafts));
}

function isTopic(view: View, draft: Draft, drafts: readonly Draft[]): boolean {
  const { cue, source, content } = draft;
  const said = content[0];
  if (cue?.kind === 'dash' && source && isLabel(view, 'wire', source)) return true;
  if (cue?.kind !== 'colon' || !source || !said || isQuotation(view, said)) return false;
  if (isLabel(view, 'rubric', source)) return true;
  if (isLabel(view, 'credited', source)) return false;
  if (source.last - source.first === 1 && isLabel(view, 'listing', source)) return true;
  if (!isHeadline(view, cue)) return false;
  const head = view.tokens.lower[source.last - 1] as string;
  if (drafts.some((other) => other !== draft && other.source && hasWord(view, head, other.source))) return false;
  return isRole(view, 'question', said.first) || isMeantOtherwise(view, source.last - 1);
}

/** The article writes its last word small (Airline strike … the *strike*), or has something in it (Tarrowport: … in *Tarrowport*). */
function isMeantOtherwise({ tokens: { word, lower } }: View, at: number): boolean {
  const head = lower[at] as string;
  return word.some((written, i) => written === head || (lower[i - 1] === 'in' && lower[i] === head));
}

/** Whether a headline, a heading or the text's first line has the cue. */
const isHeadline = (view: View, { first }: TokenRange): boolean =>
  view.tokens.block[first] === 0 || isHeadingAt(view, first);

const isQuotation = ({ units, unitAt }: View, { first, last }: TokenRange): boolean => {
  const unit = units[unitAt[first] as number];
  return unit?.first === first && unit.last === last;
};

/** “Obituary”, “The latest”, “Q&A”, “No 10” and so on, wholly or as the last word: “Budget Q&A”. */
export function isLabel(
  { tokens, words, reading: { text } }: View,
  role: FunctionRole,
  { first, last }: TokenRange,
): boolean {
  const label = text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase();
  const known = words.roles[role];
  return known !== undefined && (known.has(label) || known.has(label.slice(label.lastIndexOf(' ') + 1)));
}

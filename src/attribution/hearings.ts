import { firstWhere } from '../halving.ts';
import { isOver, pastDay, skipCircumstances } from './circumstances.ts';
import { clauseStart, tells, trimmed } from './clauses.ts';
import { type CueCandidate, verbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import { reportEnd } from './report-end.ts';
import type { View } from './scene.ts';
import {
  hasRole,
  hasWord,
  isComma,
  isDash,
  isFiniteVerb,
  isIng,
  isRole,
  opensRelative,
  sentenceFirst,
  sentenceLast,
} from './words.ts';

/** What a court heard, or somebody was told: nobody is named who said it, and the court is whom it was said to. */
interface Hearing {
  readonly body: TokenRange;
  readonly cue: TokenRange;
  readonly head: number;
}

/** *Driver asleep at wheel*, court hears. The jury heard that *he fled*. *She was ill*, an inquest has been told. */
export function hearingsOf(view: View, cues: readonly CueCandidate[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 1; i < view.tokens.count; i++) {
    const hearing = hearingAt(view, i);
    const content = hearing && (contentAround(view, hearing, cues) ?? contentBehind(view, hearing, cues));
    if (content) drafts.push(draftOf(view, hearing, content));
  }
  return drafts;
}

function hearingAt(view: View, head: number): Hearing | null {
  if (view.unitAt[head] !== -1 || !(isRole(view, 'heard', head) || isRole(view, 'told', head))) return null;
  let first = head;
  while (/^(?:AUX|ADV)$/.test(view.tokens.tag[first - 1] ?? '') && view.unitAt[first - 1] === -1) first--;
  const body = nounPhraseBefore(view, first, sentenceFirst(view, head));
  if (!body || body.last !== first || view.tokens.tag[body.first] === 'PRON') return null;
  const cue = { first: tagAt(view, 'AUX', first, head), last: head + 1 };
  return isRole(view, 'told', head) || isCourt(view, body) ? { body, cue, head } : null;
}

const tagAt = ({ tokens }: View, tag: string, first: number, last: number): number => {
  for (let i = first; i < last; i++) if (tokens.tag[i] === tag) return i;
  return last;
};

/** The court of appeal, an inquest in Lund, jurors; not a lawyer at the court. */
function isCourt(view: View, { first, last }: TokenRange): boolean {
  let i = first;
  while (i + 1 < last && view.tokens.tag[i + 1] !== 'ADP') i++;
  return isRole(view, 'hearing', i);
}

/**
 * All that stands before the comma, where nothing but “on Monday” follows: *She was ill*, the court heard on Monday. In mid-sentence what follows is
 * part of it: *The firm*, the court heard, *had lied*.
 */
function contentAround(view: View, hearing: Hearing, cues: readonly CueCandidate[]): TokenRange[] | null {
  const { body, cue } = hearing;
  const mark = body.first - 1;
  const isParted = isComma(view, mark) || isDash(view, mark) || view.tokens.word[mark - 1] === ',';
  if (!isParted || !isOver(view, cue.last)) return null;
  const before = trimmed(view, clauseStart({ view, earlier: [] }, mark), mark + (view.unitAt[mark] === -1 ? 0 : 1));
  if (!before) return null;
  const comma = pastDay(view, cue.last);
  const goesOn = isComma(view, comma) && !(tells(view, before) && isWriters(view, comma + 1));
  const rest = goesOn ? restBehind(view, hearing, comma, cues) : null;
  if (rest) return [before, rest];
  return before.last - before.first > 2 && (!goesOn || tells(view, before)) ? [before] : null;
}

/** The rest of the sentence behind the comma of a report in its midst, up to another report. */
function restBehind(view: View, hearing: Hearing, comma: number, cues: readonly CueCandidate[]): TokenRange | null {
  const rest = trimmed(view, comma, heardLast(view, hearing, comma, cues));
  return rest && tells(view, rest) ? rest : null;
}

/** Where what was heard ends that begins at `from`: before another report of its sentence. *He was drunk and had said he was sorry* is one report. */
function heardLast(view: View, hearing: Hearing, from: number, cues: readonly CueCandidate[]): number {
  const next = firstWhere(cues.length, (c) => (cues[c] as CueCandidate).first > hearing.head);
  const others = cues.slice(next, next + MOST_CUES).filter(({ first }) => !isRole(view, 'conjunction', first - 1));
  const cueAt = new Map(others.map((other) => [other.first, other]));
  const question = { view, cue: heardCue(view, hearing), cueAt, claimed: NONE, earlier: [] };
  return reportEnd(question, from, sentenceLast(view, hearing.head));
}
/** Of the candidates behind a hearing, as many as its sentence may have. */
const MOST_CUES = 12;
const NONE: ReadonlySet<number> = new Set();

/** … the court heard, *who* adjourned; …, *adding*; …, *as* the trial began. */
const isWriters = (view: View, i: number): boolean =>
  opensRelative(view, i) || isRole(view, 'subordinator', i) || isIng(view, i);

/**
 * The clause that a court heard, on Monday or not; not the evidence that it heard, nor the witness. Whom others told, the cue's own
 * reading knows.
 */
function contentBehind(view: View, hearing: Hearing, cues: readonly CueCandidate[]): TokenRange[] | null {
  const { body, cue, head } = hearing;
  if (!isRole(view, 'heard', head) || !opensMainClause(view, body.first)) return null;
  const last = sentenceLast(view, head);
  const begins = skipCircumstances(view, cue.last, last);
  if (namesTeller(view, cue.last, begins)) return null;
  const that = isRole(view, 'that', begins);
  if (!that && !isRole(view, 'question', begins) && !opensClause(view, begins, last)) return null;
  const from = that ? begins + 1 : begins;
  if (isComma(view, from)) return null;
  const clause = trimmed(view, from, heardLast(view, hearing, from, cues));
  const content = clause && tells(view, clause) ? clause : trimmed(view, from, last);
  return content && [content];
}

/** Heard *from a doctor* that …, on Monday *from two divers* that … */
const namesTeller = (view: View, from: number, to: number): boolean => hasWord(view, 'from', { first: from, last: to });

/** Not: Lund was sorry when *the court* heard that …, Lund said *the court* heard that … */
const opensMainClause = (view: View, i: number): boolean =>
  i === sentenceFirst(view, i) || isComma(view, i - 1) || isRole(view, 'conjunction', i - 1);

/** *Lund* had fled; *Lund*, 40, had fled; not: evidence given by Lund, Lund admit that he fled. */
function opensClause(view: View, from: number, last: number): boolean {
  const subject = nounPhraseAfter(view, from, last);
  if (!subject || hasRole(view, 'evidence', subject)) return false;
  if (isComma(view, subject.last)) return namesSomebody(view, subject) && closesOnVerb(view, subject.last, last);
  const at = view.tokens.tag[subject.last] === 'ADV' ? subject.last + 1 : subject.last;
  const { tag, lower, lemma } = view.tokens;
  const isBase = tag[at] === 'VERB' && lower[at] === lemma[at];
  return view.unitAt[at] !== -1 || (isFiniteVerb(view, at) && !isBase && !isRole(view, 'by', at + 1));
}

/** *Lund*, 40, had fled; *the manager, Lund*, had fled. */
const namesSomebody = ({ tokens: { tag } }: View, { first, last }: TokenRange): boolean =>
  tag[first] === 'PROPN' || tag[last + 1] === 'PROPN';

/** Lund, who is 40, *had* fled: a verb right behind a comma. */
function closesOnVerb(view: View, from: number, last: number): boolean {
  for (let i = from; i < last; i++) if (isComma(view, i) && isFiniteVerb(view, i + 1)) return true;
  return false;
}

const heardCue = (view: View, { cue, head }: Pick<Hearing, 'cue' | 'head'>): CueCandidate =>
  verbCue(view, head, {
    first: cue.first,
    lemma: isRole(view, 'told', head) ? 'tell' : 'hear',
    takes: ['clause'],
    passive: true,
  });

const draftOf = (view: View, hearing: Hearing, content: readonly TokenRange[]): Draft => ({
  construct: 'hearing',
  cue: heardCue(view, hearing),
  content,
  source: null,
  addressee: hearing.body,
});

import { isOver } from './circumstances.ts';
import { clauseStart, trimmed } from './clauses.ts';
import { verbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isDash, isFiniteVerb, isRole, sentenceFirst, sentenceLast } from './words.ts';

/** What a court heard, or somebody was told: nobody is named who said it, and the court is whom it was said to. */
interface Hearing {
  readonly body: TokenRange;
  readonly cue: TokenRange;
  readonly head: number;
}

/** *Driver asleep at wheel*, court hears. The jury heard that *he fled*. *She was ill*, an inquest has been told. */
export function hearingsOf(view: View): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 1; i < view.tokens.count; i++) {
    const hearing = hearingAt(view, i);
    const content = hearing && (contentBefore(view, hearing) ?? contentBehind(view, hearing));
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

/** All that stands before the comma, where nothing but “on Monday” follows: *She was ill*, the court heard on Monday. */
function contentBefore(view: View, { body, cue }: Hearing): TokenRange | null {
  const mark = body.first - 1;
  const isParted = isComma(view, mark) || isDash(view, mark) || view.tokens.word[mark - 1] === ',';
  if (!isParted || !isOver(view, cue.last)) return null;
  const content = trimmed(view, clauseStart({ view, earlier: [] }, mark), mark + (view.unitAt[mark] === -1 ? 0 : 1));
  return content && content.last - content.first > 2 ? content : null;
}

/** The clause that a court heard; not the evidence that it heard, nor the witness. Whom others told, the cue's own reading knows. */
function contentBehind(view: View, { body, cue, head }: Hearing): TokenRange | null {
  if (!isRole(view, 'heard', head) || !opensMainClause(view, body.first)) return null;
  const last = sentenceLast(view, head);
  const that = isRole(view, 'that', cue.last);
  if (!that && !isRole(view, 'question', cue.last) && !opensClause(view, cue.last, last)) return null;
  const from = that ? cue.last + 1 : cue.last;
  return isComma(view, from) ? null : trimmed(view, from, last);
}

/** Not: Lund was sorry when *the court* heard that …, Lund said *the court* heard that … */
const opensMainClause = (view: View, i: number): boolean =>
  i === sentenceFirst(view, i) || isComma(view, i - 1) || isRole(view, 'conjunction', i - 1);

/** *Lund* had fled; *Lund*, 40, had fled; not: evidence given by Lund, Lund admit that he fled. */
function opensClause(view: View, from: number, last: number): boolean {
  const subject = nounPhraseAfter(view, from, last);
  if (!subject) return false;
  for (let i = subject.first; i < subject.last; i++) if (isRole(view, 'evidence', i)) return false;
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

function draftOf(view: View, { body, cue, head }: Hearing, content: TokenRange): Draft {
  return {
    construct: 'hearing',
    cue: verbCue(view, head, {
      first: cue.first,
      lemma: isRole(view, 'told', head) ? 'tell' : 'hear',
      takes: ['clause'],
      passive: true,
    }),
    content: [content],
    source: null,
    addressee: body,
  };
}

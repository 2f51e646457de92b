import { isRole, sentenceFirst, sentenceLast } from './cues.ts';
import type { Draft, Question } from './draft.ts';
import { isAdverbial, isComma, isNounish, nounPhraseAfter, subjectBefore } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import type { Unit, View } from './scene.ts';

/** What follows a cue: the one spoken to, and the content. */
export interface Following {
  readonly addressee: TokenRange | null;
  readonly content: TokenRange;
}

/** The content after a cue, as its verb takes it; null where what follows is nothing that it takes. */
export function contentAfter(question: Question): Following | null {
  const { view, cue } = question;
  const last = reachesOver(view, reportEnd(question, cue.last, sentenceLast(view, cue.head)));
  const direct = contentFrom(question, skipCircumstances(view, cue.last, last), last);
  if (!cue.takes.includes('person')) return direct && { addressee: null, content: direct };
  const addressee = nounPhraseAfter(view, cue.last, last);
  const beyond = addressee && contentFrom(question, skipCircumstances(view, addressee.last, last), last);
  if (beyond && !clauseBegins(view, cue.last)) return { addressee, content: beyond };
  return direct && { addressee: null, content: direct };
}

/** A sentence that ends with a colon reaches the quotation after it, also across a paragraph. */
function reachesOver({ tokens, units, unitAt }: View, last: number): number {
  return tokens.word[last - 1] === ':' ? (units[unitAt[last] ?? -1]?.last ?? last) : last;
}

const clauseBegins = (view: View, i: number): boolean => isRole(view, 'that', i) || view.unitAt[i] !== -1;

function contentFrom({ view, cue }: Question, from: number, last: number): TokenRange | null {
  const content = trimmed(view, isRole(view, 'that', from) && from + 1 < last ? from + 1 : from, last);
  if (!content || content.first > from + 1 || (view.tokens.tag[from] === 'PUNCT' && view.unitAt[from] === -1))
    return null;
  const takes = (complement: (typeof cue.takes)[number]): boolean => cue.takes.includes(complement);
  const unit = view.units[view.unitAt[content.first] as number];
  if (unit && unit.first === content.first) return content;
  if (isRole(view, 'that', from)) return content;
  if (takes('infinitive') && isRole(view, 'to', from)) return content;
  if (takes('gerund') && /ing$/.test(view.tokens.lower[from] ?? '') && view.tokens.tag[from] === 'VERB') return content;
  if ((takes('question') || takes('clause')) && isRole(view, 'question', from)) return content;
  if (takes('clause') && isClause(view, content)) return content;
  if (takes('noun') && opensNoun(view, from)) return content;
  if (takes('name') && opensNoun(view, from) && names(view, content)) return content;
  return null;
}

const opensNoun = (view: View, i: number): boolean =>
  isNounish(view, i) || /^(DET|ADJ|PRON|ADV|VERB)$/.test(view.tokens.tag[i] ?? '');

/** called the plan *“a mess”*; not: called his wife. */
function names({ unitAt, tokens }: View, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (unitAt[i] !== -1 || (i > first && tokens.lower[i] === 'a') || tokens.lower[i] === 'an') return true;
  return false;
}

/** Begins like a clause and has a verb of its own: “the bridge *would* reopen”. */
function isClause(view: View, { first, last }: TokenRange): boolean {
  const { tokens, unitAt } = view;
  if (isRole(view, 'subordinator', first) || /^(ADP|PUNCT|CCONJ)$/.test(tokens.tag[first] ?? ''))
    return hasLaterClause(view, first, last);
  for (let i = first; i < last; i++)
    if (unitAt[i] !== -1 || isFiniteVerb(view, i)) return i > first || unitAt[i] !== -1;
  return false;
}

/** “said *in the past year the deficit had doubled*”: an opening phrase, then a comma or a subject and its verb. */
function hasLaterClause(view: View, first: number, last: number): boolean {
  if (view.tokens.tag[first] === 'PUNCT') return false;
  for (let i = first + 1; i < last; i++) if (isComma(view, i)) return isClause(view, { first: i + 1, last });
  return false;
}

export const isFiniteVerb = ({ tokens }: View, i: number): boolean =>
  tokens.tag[i] === 'AUX' || (tokens.tag[i] === 'VERB' && !(tokens.lower[i] as string).endsWith('ing'));

/** Past “on Monday”, “in a statement”, “,” and “:” before a quotation, up to where the content begins. */
export function skipCircumstances(view: View, from: number, last: number): number {
  const { tokens, unitAt } = view;
  let at = from;
  while (at < last && unitAt[at] === -1 && !isRole(view, 'that', at)) {
    if (opensUnitSoon(view, at)) return at + 1;
    const next = pastCircumstance(view, at, last);
    if (next === at) break;
    at = next;
  }
  return at > from && at < last && tokens.word[at] === ',' && unitAt[at + 1] !== -1 ? at + 1 : at;
}

const opensUnitSoon = ({ tokens, unitAt }: View, i: number): boolean =>
  /^[,:–—-]$/.test(tokens.word[i] ?? '') && (unitAt[i + 1] ?? -1) !== -1;

/** The token after one circumstance: “Wednesday”, “on Monday”, “in a statement to the press”, “also”. */
function pastCircumstance(view: View, i: number, last: number): number {
  const { tokens, unitAt } = view;
  if (isRole(view, 'time', i)) return i + 1;
  if (tokens.tag[i] === 'NUM' && i > 0 && isRole(view, 'time', i - 1)) return i + 1;
  const adposition = tokens.tag[i] === 'ADP' || isRole(view, 'subordinator', i);
  if (adposition && (thatWithin(view, i, last) || quoteWithin(view, i, last))) return endOfPhrase(view, i, last);
  if (adposition && isAdverbial(view, i)) return endOfCircumstance(view, i, last);
  if (tokens.tag[i] === 'ADV' && (isRole(view, 'that', i + 1) || unitAt[i + 1] !== -1)) return i + 1;
  return i;
}

/** “in a letter to staff *that*”: the phrase runs up to it. */
function thatWithin(view: View, i: number, last: number): boolean {
  for (let k = i + 1; k < Math.min(i + 14, last); k++) {
    if (isRole(view, 'that', k)) return true;
    if (isFiniteVerb(view, k) || view.unitAt[k] !== -1) return false;
  }
  return false;
}

function quoteWithin(view: View, i: number, last: number): boolean {
  for (let k = i + 1; k < Math.min(i + 14, last); k++) {
    if (view.unitAt[k] !== -1) return /^[,:]$/.test(view.tokens.word[k - 1] ?? '');
    if (isFiniteVerb(view, k)) return false;
  }
  return false;
}

function endOfPhrase(view: View, i: number, last: number): number {
  let k = i + 1;
  while (k < last && !isRole(view, 'that', k) && view.unitAt[k] === -1) k++;
  return k;
}

function endOfCircumstance(view: View, i: number, last: number): number {
  for (let k = i + 1; k < Math.min(i + 7, last); k++)
    if (isRole(view, 'time', k) || isRole(view, 'venue', k)) {
      while (k + 1 < last && (isRole(view, 'time', k + 1) || view.tokens.tag[k + 1] === 'NUM')) k++;
      return k + 1;
    }
  return i;
}

/** Where a content that begins at `from` ends: before another report of the same sentence, or with it. */
export function reportEnd({ view, cueAt, cue, claimed }: Question, from: number, last: number): number {
  for (let k = from; k < last; k++) {
    const unit = view.units[view.unitAt[k] as number];
    if (unit) {
      if (claimed.has(unit)) return unit.first;
      k = unit.last - 1;
      continue;
    }
    const after = afterJoin(view, k);
    const next = cueAt.get(after);
    if (next && next !== cue && after > k && endsBefore(view, k, next.kind)) return k;
    if (cueAt.get(k)?.kind === 'preposition' && k > from) return k;
    if (isComma(view, k) && isRole(view, 'contrast', k + 1) && reportsAgain(view, cueAt, k + 2, last)) return k;
  }
  return last;
}

/** The token after a comma, a conjunction and adverbs: “*, and also* denied”. */
function afterJoin(view: View, k: number): number {
  let at = k;
  if (isComma(view, at)) at++;
  if (isRole(view, 'conjunction', at)) at++;
  if (at === k) return k;
  while (view.tokens.tag[at] === 'ADV' && at < k + 4) at++;
  return at;
}

function endsBefore(view: View, k: number, kind: string): boolean {
  if (kind === 'participle') return true;
  if (kind === 'preposition' || kind === 'as') return true;
  return kind === 'verb' && (isRole(view, 'conjunction', k) || isRole(view, 'conjunction', k + 1));
}

/** “…, while *Cho said*”: a subject and its reporting verb follow. */
function reportsAgain(view: View, cueAt: Question['cueAt'], from: number, last: number): boolean {
  for (let k = from; k < Math.min(from + 20, last); k++) {
    if (view.unitAt[k] !== -1) return false;
    const next = cueAt.get(k);
    if (next?.kind === 'verb' && next.manner === 'speech') return subjectBefore(view, k)?.first === from;
    if (isFiniteVerb(view, k) && k > from) return false;
  }
  return false;
}

/** Without punctuation and conjunctions at its edges; null where nothing is left. Quote marks stay, as parts of their unit. */
export function trimmed(view: View, from: number, to: number): TokenRange | null {
  const { tokens, unitAt } = view;
  const loose = (i: number): boolean => unitAt[i] === -1 && /^[,;:.!–—-]+$/.test(tokens.word[i] ?? '');
  let first = from;
  let last = to;
  while (first < last && loose(first)) first++;
  while (last > first && (loose(last - 1) || (unitAt[last - 1] === -1 && tokens.tag[last - 1] === 'CCONJ'))) last--;
  return first < last ? { first, last } : null;
}

/** The unit that ends right before token i, a comma between them allowed: “…” *,* said. */
export function unitBefore({ units, unitAt, tokens }: View, i: number): Unit | null {
  const at = tokens.word[i - 1] === ',' ? i - 2 : i - 1;
  const unit = units[unitAt[at] ?? -1];
  return unit && unit.last === at + 1 && tokens.block[at] === tokens.block[i] ? unit : null;
}

/** Where the clause before a cue begins: with its sentence, or after what another cue of the sentence has taken. */
export function clauseStart({ view, earlier }: Question, before: number): number {
  let start = sentenceFirst(view, before);
  for (let d = earlier.length - 1; d >= Math.max(0, earlier.length - 4); d--) {
    const end = endOf(earlier[d] as Draft);
    if (end > start && end <= before) start = end;
  }
  return start;
}

export const endOf = ({ cue, content, source }: Draft): number =>
  Math.max(cue?.last ?? 0, source?.last ?? 0, ...content.map(({ last }) => last));

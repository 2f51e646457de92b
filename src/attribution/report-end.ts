import type { Question } from './draft.ts';
import type { View } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { isComma, isFiniteVerb, isRole } from './words.ts';

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

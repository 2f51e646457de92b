import { trimmed } from './clauses.ts';
import type { CueCandidate } from './cues.ts';
import type { Question } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { Unit, View } from './scene.ts';
import { isComma, sentenceFirst } from './words.ts';

/** The unit that ends right before token i, a comma between them allowed: “…” *,* said. */
export function unitBefore({ units, unitAt, tokens }: View, i: number): Unit | null {
  const at = tokens.word[i - 1] === ',' ? i - 2 : i - 1;
  const unit = units[unitAt[at] ?? -1];
  return unit && unit.last === at + 1 && tokens.block[at] === tokens.block[i] ? unit : null;
}

/** Whether the mark was closed on a comma, a question or a cry: a full stop closes the speech for good. */
export function leadsOn({ view }: Question, unit: Unit, next: number): boolean {
  const { tokens } = view;
  if (isComma(view, next - 1)) return true;
  const before = tokens.word[unit.last - 2] ?? '';
  return !/\.$/.test(before) || /\.\.$/.test(before);
}

/** The quotation, with the words of its sentence that lead into it (*It was “a mess”*), unless another cue stands among them. */
export function withOpening({ view, cueAt }: Question, unit: Unit): TokenRange {
  const start = sentenceFirst(view, unit.first);
  for (let i = start; i < unit.first; i++) if (isReport(cueAt.get(i))) return unit;
  return trimmed(view, start, unit.last) ?? unit;
}

const isReport = (cue: CueCandidate | undefined): boolean =>
  cue !== undefined &&
  cue.manner === 'speech' &&
  !cue.modal &&
  cue.kind !== 'infinitive' &&
  cue.kind !== 'noun' &&
  cue.kind !== 'dash';

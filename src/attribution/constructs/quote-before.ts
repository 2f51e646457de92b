import { trimmed, unitBefore } from '../content.ts';
import { type CueCandidate, sentenceFirst } from '../cues.ts';
import type { Construct, Question } from '../draft.ts';
import { isComma, subjectBefore } from '../noun-phrase.ts';
import type { TokenRange } from '../range.ts';
import type { Unit } from '../scene.ts';
import { personAfter } from './inverted.ts';

/** “We won,” *Ann Lee said*. The plan is “a mess”, *she told the BBC*. */
export const quoteBefore: Construct = (question) => {
  const { view, cue } = question;
  if (cue.kind !== 'verb' || cue.passive) return null;
  const source = subjectBefore(view, cue.first);
  if (!source) return null;
  const unit = unitBefore(view, source.first);
  if (!unit || !leadsOn(question, unit, source.first)) return null;
  return {
    construct: 'quote-before',
    cue,
    content: [withOpening(question, unit)],
    source,
    addressee: cue.takes.includes('person') ? personAfter(view, cue.last) : null,
  };
};

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
  cue !== undefined && cue.manner === 'speech' && !cue.modal && cue.kind !== 'infinitive' && cue.kind !== 'noun';

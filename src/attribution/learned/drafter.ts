import type { Document, TokenRange } from '../../document/document.ts';
import { type CueCandidate, verbCue } from '../cues/cue.ts';
import type { Draft } from '../draft.ts';
import { FEW_WORDS } from '../finish/bare.ts';
import { withoutCircumstance } from '../phrases/circumstances.ts';
import { personAfter, withTitle } from '../phrases/person-after.ts';
import { isFreeOf } from '../range.ts';
import { quoteOf } from '../sentence.ts';
import { isRole, ROLE } from '../words.ts';
import type { AttributionModel } from './model.ts';
import { fromNextQuotation, rangesOf } from './ranges.ts';
import type { Judged } from './select.ts';
import type { TokenView } from './view.ts';

/** How the drafts of a text are made of what the model chose; `cueAt`: the rules' cues by head and particles. */
export function drafter(
  { doc, evidence: { drafts } }: TokenView,
  cueAt: ReadonlyMap<number, CueCandidate>,
  calibration: AttributionModel['calibration'],
) {
  return ({ candidate, logit, speech }: Judged): Draft => {
    const content = rangesOf(doc, candidate.content, true).map((range, i) =>
      i === 0 ? range : fromNextQuotation(doc, range),
    );
    const [source = null] = rangesOf(doc, candidate.source, false);
    const known = cueAt.get(candidate.cue) ?? verbCue(doc, candidate.cue);
    const ruled = drafts.get(candidate.cue);
    const told = ruled?.addressee ? withTitle(doc, ruled.addressee) : toldBehind(doc, known);
    const isSpeech =
      speech ||
      isMark(known) ||
      isInQuotes(doc, known, content) ||
      (cueAt.has(known.head) && isSaidThat(doc, known, content));
    return {
      construct: ruled?.construct ?? 'learned',
      cue: withLast(known, lastParticle(doc, known, content[0]), isSpeech ? 'speech' : 'attitude'),
      content,
      source,
      addressee: told && isFreeOf(told, [source, ...content]) ? withoutCircumstance(doc, told) : null,
      confidence: confidenceOf(logit, calibration),
    };
  };
}

/** Told *CNN* “it is over”: who stands behind a verb that takes somebody, where no rule drafts who. */
const toldBehind = (doc: Document, { kind, passive, takes, last }: CueCandidate): TokenRange | null =>
  kind === 'verb' && !passive && takes.includes('person') ? personAfter(doc, last) : null;

/** Argued *against* the plan, took *back* her praise: what stands between a verb and its content and turns its meaning is the cue's. */
function lastParticle(doc: Document, cue: CueCandidate, content: TokenRange | undefined): number {
  let last = cue.last;
  while (content && last < content.first && isRole(doc, ROLE.turns, last)) last++;
  return last === content?.first ? last : cue.last;
}

/** Written out, as in `revised`. */
const withLast = (
  { kind, first, head, lemma, act, takes, passive, modal }: CueCandidate,
  last: number,
  manner: CueCandidate['manner'],
): CueCandidate => ({ kind, first, last, head, lemma, act, manner, takes, passive, modal });

/** “Ann Lee: …” says nothing of how it was said; it was said. */
const isMark = ({ kind }: CueCandidate): boolean => kind === 'colon' || kind === 'dash';

/**
 * Words between quote marks were said, whatever the verb: “We will never sell the boats,” Lee began. A few words in somebody's plan
 * were not: Lee hopes for “a change”; but what somebody calls a thing was: branded the plan “a mess”.
 */
function isInQuotes(doc: Document, { manner, takes }: CueCandidate, content: readonly TokenRange[]): boolean {
  let isWhole = true;
  let longest = 0;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      const quote = quoteOf(doc, i);
      if (quote) longest = Math.max(longest, quote.words);
      else isWhole = false;
    }
  return longest > FEW_WORDS || ((isWhole || (takes.includes('name') && longest > 0)) && manner === 'speech');
}

/** What a verb of saying has behind “that” was said: the landlord informed them *that the lift was broken*. */
const isSaidThat = (doc: Document, { kind, manner }: CueCandidate, [first]: readonly TokenRange[]): boolean =>
  manner === 'speech' && kind !== 'noun' && !!first && isRole(doc, ROLE.that, first.first - 1);

function confidenceOf(logit: number, calibration: AttributionModel['calibration']): number {
  const units = Math.round(logit * 1024);
  const known = calibration.findLast((pair) => units >= pair[0]) ?? calibration[0];
  return known?.[1] ?? 0.5;
}

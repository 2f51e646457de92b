import { trimmed } from './clauses.ts';
import { type Draft, heldTokens, revised } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { isComma, isRole, sentenceFirst } from './words.ts';

/** A sentence that opens with more than this before the report says something of its own there. */
const LONGEST = 40;

/**
 * The drafts, each with what its sentence opens with, where that can be nobody's but the source's: *If she wins*, he said, they would leave;
 * *In the next year*, “we will build,” said Lee. What says where it was told (In a letter, he said, …) stays the writer's.
 */
export function withFronts(view: View, drafts: readonly Draft[]): Draft[] {
  const held = heldTokens(view.tokens.count, drafts);
  return drafts.map((draft) => {
    const front = frontOf(view, draft);
    if (!front || held.subarray(front.first, front.last).includes(1)) return draft;
    const [said, ...others] = draft.content;
    const isNext = said && said.first === front.last + 1;
    const content = isNext ? [{ first: front.first, last: said.last }, ...others] : [front, ...draft.content];
    return revised(draft, content, draft.source);
  });
}

function frontOf(view: View, draft: Draft): TokenRange | null {
  const begins = draft.content[0]?.first ?? 0;
  const at = interruptionFirst(view, draft) ?? quotationFirst(view, draft);
  if (at === null || !isComma(view, at - 1) || !goesOn(view, begins)) return null;
  const front = trimmed(view, sentenceFirst(view, at), at);
  if (!front || front.last - front.first < 2 || front.last - front.first > LONGEST) return null;
  for (let i = front.first; i < front.last; i++) if (view.unitAt[i] !== -1) return null;
  if (isRole(view, 'subordinator', front.first) || isRole(view, 'condition', front.first)) return front;
  const isPhrase = view.tokens.tag[front.first] === 'ADP' && !toldThere(view, front);
  return isPhrase && (at === begins || view.unitAt[begins] === -1 || isInverted(draft)) ? front : null;
}

/** said Lee */
const isInverted = ({ cue, source }: Draft): boolean => cue !== null && source !== null && cue.first < source.first;

/** Where a report begins that stands between two commas with all of the content behind it. */
function interruptionFirst(view: View, { cue, source, content }: Draft): number | null {
  if (cue?.kind !== 'verb' || !source) return null;
  if (source.last !== cue.first && cue.last !== source.first) return null;
  const last = Math.max(source.last, cue.last);
  return isComma(view, last) && content[0]?.first === last + 1 ? Math.min(source.first, cue.first) : null;
}

/** Where a quotation begins that its report follows. */
function quotationFirst({ units, unitAt }: View, { cue, source, content }: Draft): number | null {
  const unit = units[unitAt[content[0]?.first ?? -1] ?? -1];
  if (!unit || !cue || !source || unit.first !== content[0]?.first) return null;
  return Math.min(source.first, cue.first) === unit.last ? unit.first : null;
}

/** In lower case, behind a quote mark too: its sentence has begun before. */
const goesOn = ({ tokens, unitAt }: View, i: number): boolean =>
  unitAt[i] === -1 || /^\p{Ll}/u.test(tokens.word[i + 1] ?? '');

/** “In a letter to staff, …” */
function toldThere(view: View, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (isRole(view, 'venue', i)) return true;
  return false;
}

import type { Document } from '../../document/document.ts';
import { withoutConflicts } from '../constructs/conflicts.ts';
import { type Draft, heldTokens, isHeld } from '../draft.ts';
import { inQuote } from '../sentence.ts';
import { isAsserted } from './asserted.ts';
import { withBareQuotations } from './bare.ts';
import { withCreditedSource } from './credited.ts';
import { fromFirstWord } from './first-word.ts';
import { joined } from './joins.ts';
import { withListener } from './listener.ts';
import { parted } from './parted.ts';
import { withRetold } from './retold.ts';
import { withoutTopics } from './topics.ts';
import { wholeQuotations } from './whole.ts';
import { withDeclinedInfinitive } from './whole-cue.ts';
import { wholeSource } from './whole-source.ts';

/** What the steps look at beside the drafts. */
export interface Reading {
  readonly doc: Document;
  /** What the constructs found: the model may have left it, and some of it stands whatever the model says. */
  readonly ruled: readonly Draft[];
  readonly sure: readonly Draft[];
  /** Turns of a transcript and embedded posts. */
  readonly spoken: readonly Draft[];
  /** Whether the verb is one that reports, here or elsewhere. */
  readonly mayReport: (verb: number) => boolean;
}

export interface Step {
  readonly name: string;
  readonly run: (drafts: readonly Draft[], reading: Reading) => Draft[];
}

const each =
  (mend: (doc: Document, draft: Draft) => Draft): Step['run'] =>
  (drafts, { doc }) =>
    drafts.map((draft) => mend(doc, draft));

/** What the model's drafts go through, in this order. */
export const finish: readonly Step[] = [
  { name: 'credited source', run: each(withCreditedSource) },
  { name: 'whole source', run: each(wholeSource) },
  { name: 'first word', run: each(fromFirstWord) },
  { name: 'declined infinitive', run: each(withDeclinedInfinitive) },
  { name: 'listener', run: each(withListener) },
  { name: 'asserted', run: (drafts, { doc }) => drafts.filter((draft) => isAsserted(doc, draft)) },
  { name: 'constructs', run: withConstructs },
  { name: 'topics', run: (drafts, { doc }) => withoutTopics(doc, drafts) },
  { name: 'retold', run: (drafts, { doc, mayReport }) => withRetold(doc, drafts, mayReport) },
  { name: 'joins', run: withJoins },
  { name: 'turns and posts', run: withSpoken },
  { name: 'bare quotations', run: (drafts, { doc }) => withBareQuotations(doc, drafts) },
];

/** With what is sure, and with the quotations that the model gave to nobody and a construct gives to somebody. */
function withConstructs(drafts: readonly Draft[], { doc, ruled, sure }: Reading): Draft[] {
  const known = [...sure, ...drafts];
  const held = heldTokens(doc.tokens.count, known);
  const isLeft = (draft: Draft): boolean =>
    draft.cue?.manner === 'speech' &&
    draft.source !== null &&
    ![draft.cue, draft.source, ...draft.content].some((range) => isHeld(held, range)) &&
    draft.content.some(({ first }) => inQuote(doc, first)) &&
    isAsserted(doc, draft);
  return [...known, ...withoutConflicts(ruled.filter(isLeft))];
}

/** With turns and posts; what others say there is part of them. */
function withSpoken(drafts: readonly Draft[], { doc, spoken }: Reading): Draft[] {
  if (spoken.length === 0) return [...drafts];
  const held = heldTokens(doc.tokens.count, spoken);
  const isOutside = ({ content, cue, source }: Draft): boolean =>
    ![...content, cue, source].some((range) => range && isHeld(held, range));
  return [...spoken, ...drafts.filter(isOutside)];
}

/** With whole quotations and what goes on behind them; the words stay with who had them. */
function withJoins(drafts: readonly Draft[], { doc }: Reading): Draft[] {
  const inOrder = [...drafts].sort((a, b) => (a.cue?.head ?? 0) - (b.cue?.head ?? 0));
  const whole = joined(doc, inOrder).map((draft) => wholeQuotations(doc, draft));
  return parted(doc, inOrder, whole);
}

import { words } from '../../document/words.ts';

// The nouns, verbs and adjectives of English that single rules of this room ask for. What statements are typed by is in the lexicon, since callers add
// to that.

type Words = ReadonlySet<string>;

// Who is to act.

/** Nouns of those who act by themselves, beside the bodies and offices of the lexicon: my team, the club, rail workers. */
export const ACTORS: Words = /* @__PURE__ */ words(
  'city county country province unions firms club team staff side squad crew parties movement federation society charity trust congress companies airline airlines banks hospital publisher retailer employer navy troops forces soldiers officers inspectors investigators prosecutors lawyers lawyer attorneys attorney solicitors councillors councilors senators lawmakers mps mayor president governor sheriff successor deputy workers members teachers nurses doctors drivers pilots engineers players colleagues family client clients husband wife people supporters farmers students researchers scientists activists protesters negotiators leaders treasury pentagon kremlin exchequer admiralty',
);

/** Verbs whose subject, where they have no object, is what happens and nobody who acts (inchoatives and the like): work will begin, repairs will cost £5. */
export const HAPPENS: Words = /* @__PURE__ */ words(
  'begin start restart resume continue stop end finish last run reopen open cost happen',
);

// Forms of verbs.

/** Participles that are no other form's, but for the past; those in -ed aside: had | paid, he’d | paid. */
export const PARTICIPLES: Words = /* @__PURE__ */ words(
  'paid made had told sent built lost won left said held kept begun spent sold bought met been done gone seen given taken written driven eaten fallen spoken broken chosen stolen forgotten beaten hidden frozen known grown shown thrown drawn withdrawn worn sworn torn born brought taught caught thought fought sought felt heard found led stood understood',
);
// Times.

/** What one stands or speaks before: before the committee is no time. */
export const FORUMS: Words = /* @__PURE__ */ words(
  'judge judges jury panel congress inquiry lawmakers crowd audience cameras camera nation world public voters people tribunal hearing',
);
/** Two years | ago, on Monday | last, the | last two, in | recent years, | every week: no time to come. */
export const OVER: Words = /* @__PURE__ */ words('ago last past earlier previous recent every each same');
/** The | day the money comes, the day of the vote, the day after it: what tells which one belongs to it. */
export const DAYS: Words = /* @__PURE__ */ words('day night morning evening week weekend month moment minute');
// Denials.

/** Dismissed it | as gossip: they say what it is called. Not deny, dispute: “denied acting as an agent”. */
export const CALLS: Words = /* @__PURE__ */ words(
  'dismiss dismisses dismissed dismissing reject rejects rejected rejecting ridicule ridicules ridiculed ridiculing rubbish rubbishes rubbished rubbishing discount discounts discounted discounting brush brushes brushed brushing repudiate repudiates repudiated repudiating',
);
/** With a negation before: not true, no evidence, not the case. */
export const TRUE: Words = /* @__PURE__ */ words(
  'true truth evidence proof basis foundation merit case accurate correct indication substance right',
);
/** No | question of a deal, no | idea that it was old: say that something is not so, and nothing of what it is. */
export const FRAMES: Words = /* @__PURE__ */ words(
  'question suggestion idea possibility knowledge recollection sense sign hint clue awareness record memory',
);
/** It never | happened: says again what was said before. */
export const HAPPENED: Words = /* @__PURE__ */ words('happen happened occurred existed');

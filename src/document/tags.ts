import { type Literals, literals } from '../literals.ts';

const ALL = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X';
/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag = Literals<typeof ALL>;
const TAGS: readonly Tag[] = /* @__PURE__ */ literals(ALL);

/** A bit for each part-of-speech tag, so that one test asks for several: `tagBit[i] & (TAG.NOUN | TAG.PROPN)`. */
export const TAG = /* @__PURE__ */ Object.fromEntries(TAGS.map((tag, i) => [tag, 1 << i])) as {
  readonly [tag in Tag]: number;
};

/** The number of the tag that has a bit, from 1. */
export const tagNumber = (bit: number): number => 32 - Math.clz32(bit);

/** The tag of a bit. */
export const tagOfBit = (bit: number): Tag => TAGS[31 - Math.clz32(bit)] as Tag;

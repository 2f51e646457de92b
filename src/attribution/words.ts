import type { Document, Quote, TokenRange } from '../document/document.ts';
import { MARK, playsRole, ROLE } from '../document/roles.ts';
import { TAG } from '../document/tags.ts';
import type { FunctionRole } from '../lexicons/types.ts';

/** No look-around goes further than this many tokens: what keeps the time linear where a sentence never ends. */
const FAR = 250;

/** First token of the sentence of token i; a sentence includes every quotation that it touches, whole. */
export const sentenceFirst = ({ frames, frameAt }: Document, i: number): number =>
  Math.max(frames[frameAt[i] as number]?.first ?? 0, i - FAR);

/** The token after the last of that sentence. */
export const sentenceLast = ({ frames, frameAt }: Document, i: number): number =>
  Math.min(frames[frameAt[i] as number]?.last ?? 0, i + FAR);

export const isRole = ({ tokens: { roles } }: Document, role: FunctionRole, i: number): boolean =>
  ((roles[i] as number) & ROLE[role]) !== 0;

/** Whether one of these words plays the role. */
export function hasRole(doc: Document, role: FunctionRole, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (isRole(doc, role, i)) return true;
  return false;
}

/** Whether the token has one of the tags, bits of TAG; none stands before the first token and behind the last. */
export const isTagged = ({ tokens: { tagBit } }: Pick<Document, 'tokens'>, tags: number, i: number): boolean =>
  ((tagBit[i] as number) & tags) !== 0;

/** Whether token i stands in a quotation, not in the writer's own words. */
export const inQuote = ({ quoteAt }: Document, i: number): boolean => quoteAt[i] !== -1;

/** The quotation that token i stands in; none before the first token and behind the last. */
export function quoteOf({ quotes, quoteAt }: Document, i: number): Quote | undefined {
  const q = quoteAt[i] ?? -1;
  return q < 0 ? undefined : quotes[q];
}

/** Words in quote marks for a term (who runs a “think tank”) are at most this many; longer ones are somebody's speech. */
export const LONGEST_SCARE_QUOTE = 2;

/** The tokens of each block, in text order. */
export function blocksOf({ tokens: { block, count } }: Document): TokenRange[] {
  const blocks: TokenRange[] = [];
  for (let first = 0, last = 0; first < count; first = last) {
    while (last < count && block[last] === block[first]) last++;
    blocks.push({ first, last });
  }
  return blocks;
}

/** Whether token i stands in a headline or a heading. */
export function isHeadingAt({ tokens, blocks }: Document, i: number): boolean {
  const kind = blocks[tokens.block[i] as number]?.kind;
  return kind === 'headline' || kind === 'heading';
}

const isMark = ({ tokens: { roles } }: Document, marks: number, i: number): boolean =>
  ((roles[i] as number) & marks) !== 0;

export const isComma = (doc: Document, i: number): boolean => isMark(doc, MARK.comma, i);
export const isColon = (doc: Document, i: number): boolean => isMark(doc, MARK.colon, i);
export const isDash = (doc: Document, i: number): boolean => isMark(doc, MARK.dash, i);
/** What leads from a report to its quotation: said*:* “…”, said, *–* “…” */
export const isLeadIn = (doc: Document, i: number): boolean => isMark(doc, MARK.comma | MARK.colon | MARK.dash, i);

/** One of the writer's own that parts clauses; not the hyphen of “well-known”. */
export const isOpenDash = (doc: Document, i: number): boolean =>
  !inQuote(doc, i) && isDash(doc, i) && (doc.tokens.word[i] !== '-' || doc.tokens.end[i] !== doc.tokens.start[i + 1]);

/** The last token before the mark that ends a quotation: “We will stay*,*”; '' is one mark. */
const lastWithin = ({ tokens: { word } }: Document, { last }: TokenRange): string =>
  word[word[last - 1] === "'" && word[last - 2] === "'" ? last - 3 : last - 2] ?? '';

/** Whether a stop or a comma stands before the mark that ends a quotation: “We will stay,” Lee said. */
export const isClosed = (doc: Document, quote: TokenRange): boolean => /[.,?!]$/.test(lastWithin(doc, quote));

/** *Who* lost, *that* sank, *whose* boat sank: what a relative clause begins with. */
export const opensRelative = (doc: Document, i: number): boolean =>
  isRole(doc, 'relative', i) || doc.tokens.lower[i] === 'whose';

const NOUNISH = TAG.NOUN | TAG.PROPN | TAG.NUM | TAG.PRON | TAG.SYM | TAG.X;

/** Can end a noun phrase: mayor, Lee, 54, she, others. */
export const isNounish = (doc: Document, i: number): boolean => isTagged(doc, NOUNISH, i);

/** *Leaving*; not *being*, an auxiliary, nor *evening*. */
export const isIng = ({ tokens }: Pick<Document, 'tokens'>, i: number): boolean =>
  tokens.tag[i] === 'VERB' && (tokens.lower[i] as string).endsWith('ing');

/** *Left*, *is* leaving; not leaving. */
export const isFiniteVerb = (doc: Pick<Document, 'tokens'>, i: number): boolean =>
  isTagged(doc, TAG.AUX | TAG.VERB, i) && !isIng(doc, i);

/** The writer's own finite verb, or a quotation. */
export const tellsAt = (doc: Document, i: number): boolean => inQuote(doc, i) || isFiniteVerb(doc, i);

/** Whether two ranges share no token. */
export const areApart = (a: TokenRange, b: TokenRange): boolean => a.last <= b.first || b.last <= a.first;

/** Whether a range shares no token with any of these. */
export const isFreeOf = (range: TokenRange, others: readonly (TokenRange | null)[]): boolean =>
  others.every((other) => !other || areApart(other, range));

/** “The Last Ferry Out of Port Lorne”: every longer word has a capital, so it is a work's name and nobody's words. */
export function isTitle({ tokens: { word } }: Document, { first, last }: TokenRange): boolean {
  let longer = 0;
  for (let i = first; i < last; i++) {
    if (!/^\p{L}{4,}/u.test(word[i] as string)) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(word[i] as string)) return false;
    longer++;
  }
  return longer > 1 && last - first <= LONGEST_TITLE;
}
const LONGEST_TITLE = 25;

/** Whether the words, or the last of them, are on a list: “Q&A” and “Budget Q&A” on that of rubrics. */
export function isListedAs(
  { tokens, lexicon, text }: Document,
  role: FunctionRole,
  { first, last }: TokenRange,
): boolean {
  const written = text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase();
  return [written, written.slice(written.lastIndexOf(' ') + 1)].some((words) => playsRole(lexicon, words, role));
}

/** Lee made *the following* comment: “…” Its tags make it a subject and a verb. */
export const isFollowing = ({ tokens }: Document, { last }: TokenRange): boolean =>
  tokens.lower[last - 1] === 'following';

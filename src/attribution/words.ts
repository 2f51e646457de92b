import type { Document, TokenRange } from '../document/document.ts';
import { ROLE } from '../document/roles.ts';
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

/** Whether the word, in small letters, is one of these. */
export const hasWord = ({ tokens }: Document, word: string, { first, last }: TokenRange): boolean =>
  tokens.lower.slice(first, last).includes(word);

/** Whether token i stands in a quotation, not in the writer's own words. */
export const inQuote = ({ quoteAt }: Document, i: number): boolean => quoteAt[i] !== -1;

/** Whether a word of it stands in a quotation. */
export function isQuoted({ quoteAt }: Document, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (quoteAt[i] !== -1) return true;
  return false;
}

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

export const isComma = ({ tokens }: Document, i: number): boolean => tokens.word[i] === ',';

/** The last token before the mark that ends a quotation: “We will stay*,*”; '' is one mark. */
const lastWithin = ({ tokens: { word } }: Document, { last }: TokenRange): string =>
  word[word[last - 1] === "'" && word[last - 2] === "'" ? last - 3 : last - 2] ?? '';

/** Whether a stop or a comma stands before the mark that ends a quotation: “We will stay,” Lee said. */
export const isClosed = (doc: Document, quote: TokenRange): boolean => /[.,?!]$/.test(lastWithin(doc, quote));

const HYPHEN = 0x2d;
const EN_DASH = 0x2013;

export function isDash({ tokens }: Document, i: number): boolean {
  const word = tokens.word[i] ?? '';
  // Asked of every token: most begin with another character.
  const code = word.charCodeAt(0);
  return (code === HYPHEN || code >= EN_DASH) && /^[–—―-]{1,3}$/.test(word);
}

/** One of the writer's own that parts clauses; not the hyphen of “well-known”. */
export const isOpenDash = (doc: Document, i: number): boolean =>
  !inQuote(doc, i) && isDash(doc, i) && (doc.tokens.word[i] !== '-' || doc.tokens.end[i] !== doc.tokens.start[i + 1]);

/** *Who* lost, *that* sank, *whose* boat sank: what a relative clause begins with. */
export const opensRelative = (doc: Document, i: number): boolean =>
  isRole(doc, 'relative', i) || doc.tokens.lower[i] === 'whose';

const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM', 'X']);

/** Can end a noun phrase: mayor, Lee, 54, she, others. */
export const isNounish = ({ tokens }: Document, i: number): boolean => HEADS.has(tokens.tag[i] ?? '');

/** *Leaving*; not *being*, an auxiliary, nor *evening*. */
export const isIng = ({ tokens }: Pick<Document, 'tokens'>, i: number): boolean =>
  tokens.tag[i] === 'VERB' && (tokens.lower[i] as string).endsWith('ing');

/** *Left*, *is* leaving; not leaving. */
export const isFiniteVerb = (doc: Pick<Document, 'tokens'>, i: number): boolean =>
  doc.tokens.tag[i] === 'AUX' || (doc.tokens.tag[i] === 'VERB' && !isIng(doc, i));

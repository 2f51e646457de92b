import type { Document } from '../document/document.ts';
import { MARK, ROLE } from '../document/roles.ts';
import { TAG } from '../document/tags.ts';
import { inQuote } from './sentence.ts';

// What a token is.

export { ROLE, TAG };

/** Whether the token plays one of the roles, bits of ROLE; none does before the first token and behind the last. */
export const isRole = ({ tokens: { roles } }: Document, asked: number, i: number): boolean =>
  ((roles[i] as number) & asked) !== 0;

/** Whether the token has one of the tags, bits of TAG; none stands before the first token and behind the last. */
export const isTagged = ({ tokens: { tagBit } }: Pick<Document, 'tokens'>, tags: number, i: number): boolean =>
  ((tagBit[i] as number) & tags) !== 0;

export const isComma = (doc: Document, i: number): boolean => isRole(doc, MARK.comma, i);
export const isColon = (doc: Document, i: number): boolean => isRole(doc, MARK.colon, i);
export const isDash = (doc: Document, i: number): boolean => isRole(doc, MARK.dash, i);
/** What leads from a report to its quotation: said*:* “…”, said, *–* “…” */
export const isLeadIn = (doc: Document, i: number): boolean => isRole(doc, MARK.comma | MARK.colon | MARK.dash, i);

/** *Who* lost, *that* sank, *whose* boat sank: what a relative clause begins with. */
export const opensRelative = (doc: Document, i: number): boolean =>
  isRole(doc, ROLE.relative, i) || doc.tokens.lower[i] === 'whose';

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

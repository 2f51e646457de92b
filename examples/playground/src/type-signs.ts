import type { StatementType } from 'onrecord';
import { TELLS } from '../../../src/outputs/legend.ts';

/** How each type of statement is told apart without colour: denials and commitments by a sign before their words, too. */
export const SIGNS: Readonly<
  Record<StatementType, { readonly sign: string; readonly plural: string; readonly tells: string }>
> = {
  claim: { sign: '', plural: 'claims', tells: TELLS.claim },
  denial: { sign: '✕', plural: 'denials', tells: TELLS.denial },
  commitment: { sign: '➜', plural: 'commitments', tells: TELLS.commitment },
  other: { sign: '', plural: 'other', tells: TELLS.other },
};

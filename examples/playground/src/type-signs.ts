import type { StatementType } from 'onrecord';

/** How each type of statement is told apart without colour. */
export const SIGNS: Readonly<
  Record<StatementType, { readonly sign: string; readonly plural: string; readonly tells: string }>
> = {
  claim: { sign: '●', plural: 'claims', tells: 'says that something is so' },
  denial: { sign: '✕', plural: 'denials', tells: 'says that something isn’t so' },
  commitment: { sign: '➜', plural: 'commitments', tells: 'binds the speaker to do something' },
  other: { sign: '○', plural: 'other', tells: 'asks, judges, wishes …' },
};

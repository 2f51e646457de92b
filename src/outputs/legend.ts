import type { StatementType } from '../types.ts';
import { dataAttributes } from './data-attributes.ts';
import { htmlText } from './html-text.ts';
import { TYPES, type Voice } from './voices.ts';

/** What a statement of each type does. */
export const TELLS: Readonly<Record<StatementType, string>> = {
  claim: 'says that something is so',
  denial: 'says that something isn’t so',
  commitment: 'binds the speaker to do something',
  other: 'asks, judges, wishes …',
};

/** What the marks of an article mean: who has which colour, and which line and sign each type has. */
export function legendOf(voices: readonly Voice[]): string {
  const names = voices.map(
    ({ look, speaker }) => `<mark${dataAttributes({ ...look })}>${htmlText(speaker?.name ?? 'not told who')}</mark>`,
  );
  const types = TYPES.map((type) => `${keyOf(type)} ${TELLS[type]}`);
  const speaks = names.length === 0 ? [] : [`<p>Who speaks: ${names.join(' ')}</p>`];
  return [
    '<div class="onrecord onrecord-legend">',
    ...speaks,
    `<p>What it does: ${types.join(' · ')}</p>`,
    '</div>',
    '',
  ].join('\n');
}

/** A type's name with its line and sign. */
export const keyOf = (type: StatementType): string => `<span class="key" data-type="${type}">${type}</span>`;

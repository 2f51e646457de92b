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

/** Names that stand there at once. */
const NAMES = 8;

/** What the marks of an article mean: who has which colour, and which line and sign each type has. */
export function legendOf(voices: readonly Voice[]): string {
  const names = voices.map(
    ({ look, speaker }) => `<mark${dataAttributes({ ...look })}>${htmlText(speaker?.name ?? 'not told who')}</mark>`,
  );
  const types = TYPES.map((type) => `<span>${keyOf(type)} ${TELLS[type]}</span>`);
  const speaks = names.length === 0 ? [] : [`<p>Who speaks: ${names.slice(0, NAMES).join(' ')}</p>`];
  const rest = names.slice(NAMES);
  if (rest.length > 0) speaks.push(`<details><summary>and ${rest.length} more</summary> ${rest.join(' ')}</details>`);
  return [
    '<div class="onrecord onrecord-legend">',
    ...speaks,
    `<p>What it does: ${types.join(' ')}</p>`,
    '</div>',
    '',
  ].join('\n');
}

/** A type's name with its line and sign. */
export const keyOf = (type: StatementType): string => `<span class="key" data-type="${type}">${type}</span>`;

import { expect, it } from 'vitest';
import { isSameName } from '../../../lab/score/same-name.ts';

it.each([
  ['case, accents and titles', 'Sen. José Lund', 'jose lund', 'person'],
  ['an article', 'the harbour board', 'harbour board', 'organization'],
  ['a possessive ending', 'Lund’s office', 'Lund office', 'organization'],
  ['the order of words and small words between', 'Ministry of Defence', 'Defence Ministry', 'organization'],
  ['a quantifier', 'some critics', 'critics', 'group'],
  ['a plural possessive', "the boys' league", 'boys league', 'group'],
  ['initials of an organization', 'Kestrel Ferry Union', 'KFU', 'organization'],
  ['initials for the name', 'KFU', 'Kestrel Ferry Union', 'organization'],
  ['a tail of who is no person', 'spokesman', 'spokesman for the firm', 'unnamed'],
  ['a participle as a tail', 'residents', 'residents living by the harbour', 'group'],
  ['an owner before an organization', 'the city’s fire service', 'fire service', 'organization'],
])('one name: %s', (_, gold, found, kind) => {
  expect(isSameName(gold, found, kind)).toBe(true);
});

it.each([
  ['nobody', '', '', 'person'],
  ['titles alone', 'Mr', 'Dr', 'person'],
  ['a surname alone', 'Ann Lund', 'Lund', 'person'],
  ['initials of a person', 'Ann Bo Lund', 'ABL', 'person'],
  ['a tail of a person', 'Ann', 'Ann of Kestrel', 'person'],
  ['a tail of an organization', 'Bank', 'Bank of Kestrel', 'organization'],
  ['a tail that is a noun', 'harbour', 'harbour board', 'group'],
  ['an owner before one word', 'the city’s council', 'council', 'organization'],
])('two names: %s', (_, gold, found, kind) => {
  expect(isSameName(gold, found, kind)).toBe(false);
});

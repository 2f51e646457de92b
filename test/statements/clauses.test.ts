import { describe, expect, it } from 'vitest';
import { typeOf } from './helpers.ts';

describe('who acts, and when, decides whether a source binds itself', () => {
  it.each([
    [
      'a back-shifted will in part between quote marks',
      '{s:Orr} {c:said} {he would “take up the matter with the board”}.',
    ],
    [
      'a will of the body that an official speaks for',
      '{s:A spokesman} {c:said} {the ministry will publish the letters}.',
    ],
    ['a refusal', '{s:The coach} {c:said} {she would not drop the striker}.'],
    ['a promise without will', '{s:The union} {c:said} {it plans to appeal}.'],
  ])('commitment: %s', (_, sentence) => {
    expect(typeOf(sentence)).toBe('commitment');
  });

  it.each([
    [
      'the same promise, retold by a rival',
      '{s:Her rival} {c:said} {that Hale promised a year ago to reopen the line}.',
    ],
    ['what would have been', '{s:Hale} {c:said} {he would not have signed that treaty because of the risks}.'],
    ['a forecast', '{s:The historian} {c:predicted} {the treaty will collapse within a year}.'],
    ['a past act', '{s:The ministry} {c:said} {it had published the letters in May}.'],
  ])('claim: %s', (_, sentence) => {
    expect(typeOf(sentence)).toBe('claim');
  });
});

describe('a statement without cue is read by how it begins', () => {
  it.each([
    ['commitment', 'We will mend every school roof in the valley.'],
    ['claim', 'Every school roof in the valley leaks.'],
    ['other', 'Do you know how many roofs leak?'],
  ])('%s: %s', (type, sentence) => {
    expect(typeOf(sentence)).toBe(type);
  });
});

describe('a quotation that began in an earlier sentence is still one', () => {
  const before = '“The bridge is old.';
  it('we and I are the source, though no mark stands in the statement', () => {
    expect(typeOf('{We will rebuild it next year.”} {s:The mayor} {c:said} so.', before)).toBe('commitment');
  });
  it('near miss: they are others', () => {
    expect(typeOf('{They will rebuild it next year.”} {s:The angler} {c:said} so.', before)).toBe('claim');
  });
});

it('a source that retells its own promise', () => {
  expect(typeOf('{s:Hale} {c:said} {he promised a year ago to reopen the line}.')).toBe('commitment');
});

import { describe, expect, it } from 'vitest';
import { typeOf } from './helpers.ts';

describe('a claim puts something forward as true', () => {
  it.each([
    'The economy grew by two percent.',
    'The plan is a disaster for farmers.',
    '{s:The mayor} {c:said} {the bridge was safe}.',
    '{s:The report} {c:found} {that the river was polluted}.',
    '{s:She} {c:accused} {him of lying to the court}.',
    '{“This is the best team in years,”} {s:he} {c:said}.',
    '{s:Doctors} {c:warned} {that the heat was dangerous}.',
    '{s:He} {c:believes} {the election was fair}.',
    '{“We will all suffer,”} {c:said} {s:the farmer}.',
    '{“You will be sorry,”} {c:said} {s:the widow}.',
  ])('%s', (sentence) => {
    expect(typeOf(sentence)).toBe('claim');
  });
});

describe('a statement that puts nothing forward and binds nobody is other', () => {
  it.each([
    ['a question', 'Did the minister know?'],
    ['a reported question', '{s:The judge} {c:asked} {whether the door was locked}.'],
    ['a command', 'Call your senator today!'],
    ['a command not to', '{“Don’t touch the wire,”} {c:said} {s:the guide}.'],
    ['a call to act', '{s:The bishop} {c:urged} {both sides to stop the fighting}.'],
    ['condolences', 'Our thoughts are with the families of the crew.'],
    ['thanks', 'Thank you for your patience.'],
    ['a hope', '{“I hope the rain stops,”} {c:said} {s:the groom}.'],
    ['no comment', '{s:Police} {c:refused} {to comment on the arrest}.'],
    ['no comment, in the future tense', '{“We will not comment on the arrest,”} {c:said} {s:a spokesman}.'],
  ])('%s: %s', (_, sentence) => {
    expect(typeOf(sentence)).toBe('other');
  });
});

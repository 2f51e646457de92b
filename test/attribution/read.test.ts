import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

// What outer reading still missed when this was written, each kind with sentences that it reads.

const expectTold = (marked: string): void => {
  const { text, told } = annotated(marked);
  expect(toldIn(text)).toEqual(told);
};

describe('a clause before the report is narration, and a quoted word of it no content', () => {
  test.each([
    'When the crane came down, {s:Nadia Brandt} {c:said}, {q:“We all ran.”}',
    'As the crowd thinned, {s:the mayor of Lund} {c:told} {a:reporters} {q:the square would stay open}.',
    'After a “dreadful” first half, {s:the coach} {c:said}: {q:“We were lucky.”}',
    'Of the “miracle” that saved the boat, {s:Kofi Mensah} {c:wrote}, {q:“It was a rope and three men.”}',
    'Speaking outside the court, {s:her brother, Emil Stahl}, {c:said} {q:the family would appeal}.',
  ])('%s', expectTold);
});

describe('a second cue in the paragraph has its own attribution', () => {
  test.each([
    '{q1:The water is safe to drink}, {c1:says} {s1:Tarik Aydin}. {q2:“Boil it all the same,”} {c2:advises} {s2:nurse Ines Coelho}.',
    '{s1:The union} {c1:said} {q1:talks had failed}. {s2:The company} {c2:insisted} {q2:they would go on}.',
  ])('%s', expectTold);
});

describe('what runs on between source and cue is no source', () => {
  test.each([
    '{s:Petra Vogel, a friend of the skipper}, climbed the mast and {c:insisted} that {q:the light was on}.',
    '{s:Lakeside Data, a research firm}, counts forty thousand boats and {c:says} {q:most are rented}.',
  ])('%s', expectTold);
});

describe('participles and inverted cues', () => {
  test.each([
    '{s:Rosa Lindqvist} left early, {c:noting} that {q:the last bus was due}.',
    '{q:The tunnel was a mistake}, {c:admitted} {s:several engineers}.',
  ])('%s', expectTold);

  test.fails.each(['That evening led {s:Amara Diallo} to {c:suggest} {q:a boycott}.'])('known miss: %s', expectTold);
});

describe('promises, refusals and what is announced', () => {
  test.each([
    '{s:The airline} {c:refused} {q:to refund the tickets}.',
    '{s:The council} {c:announced} {q:a plan to close two schools}.',
    '{s:Her lawyers} {c:pledged} {q:to appeal}.',
    '{s:Orsted Rail} {c:unveiled} {q:a ten-year programme of repairs}.',
    '{s:The two sides} {c:agreed} {q:to meet again in May}.',
    '{s:The driver} {c:denied} {q:being drunk}.',
  ])('%s', expectTold);

  const isSilent = (text: string): void => expect(toldIn(text)).toEqual([]);
  test.each(['The yard launched a ferry on Monday.'])('nothing is said: %s', isSilent);
  test.fails.each(['The queen unveiled a statue of the poet.'])('known miss: nothing is said: %s', isSilent);
});

describe('headlines', () => {
  test.each(['{s:Mayor}{c::} {q:bridge will reopen}'])('%s', expectTold);

  test.fails.each(['{s:Borealis} recalls heaters, {c:promises} {q:refunds}'])('known miss: %s', expectTold);

  test.fails.each(['Council shuts bridge ‘without warning’'])('known miss: a scare quote is nobody’s: %s', (text) =>
    expect(toldIn(text)).toEqual([]),
  );
});

import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('a cue and a clause: indirect and mixed speech', () => {
  test.each([
    '{s:The mayor} {c:said} {q:the bridge would reopen}.',
    '{s:The mayor} {c:said} that {q:the bridge would reopen}.',
    '{s:She} {c:said} Wednesday {q:she would not travel}.',
    '{s:She} {c:said} on Monday that {q:she would not travel}.',
    '{s:The firm} {c:said} in a statement that {q:the site was safe}.',
    '{s:He} {c:has said} for weeks {q:he is the only choice}.',
    '{s:Lee} {c:said} {q:it was “a mess”}.',
    '{s:The doctor} {c:had not said} {q:the drug was safe}.',
    '{s:Starmer} {c:told} {a:Xi} {q:he promised to make Britain “face outwards again”}.',
    '{s:Kemi Adeyemi, leader of the opposition}, {c:said} {q:she would stay}.',
    '{s:Both Lee and Cho} {c:said} {q:the train was late}.',
    '{s:The judge} {c:asked} {q:why nobody had called}.',
    '{s1:Lee} {c1:said} {q1:it rained}, while {s2:Cho} {c2:said} {q2:it snowed}.',
    '{s1:Lee} {c1:said} {q1:it rained}, and {s2:she} {c2:said} {q2:it snowed}.',
    'As {s1:Lee} {c1:said} {q1:the game was lost}, {s2:Cho} {c2:said} {q2:it was won}.',
    '{s:Some} {c:would say} {q:it rained}.',
    '{s:The groups who wrote to her} {c:say} {q:they are worried}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.fails.each([
    '{s:Lee} {c:said} {q:the winner was Cho}, who leads the club.',
    '{s:Lee} {c:said} {q:it rained} during a long speech about the harbour and its cranes.',
    'The mayor said nothing.',
    'He went to say goodbye.',
  ])('known miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('where and to whom it was said is no part of it', () => {
  test.each([
    '{s:The mayor} {c:said}, in a statement carried by the Lund Post, that {q:the boats were gone}.',
    'The bridge is old. {s:Ann Lee} {c:said} in a letter sent to staff that {q:it would be shut}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.fails.each([
    '{s:Dr Koh} {c:said} in response to questions from members of the board that {q:the clinics would stay open}.',
  ])('known miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['{s:Ann Lee} {c:said} {q:the response to questions was that the boats were gone}.'])(
    'near miss: %s',
    (marked) => {
      const { text, told } = annotated(marked);
      expect(toldIn(text)).toEqual(told);
    },
  );
});

describe('a report parts a subject from its verb', () => {
  test.each([
    '{q:Norway}, {s:the spokesperson} {c:added}, {q:is a part of the union}.',
    '{q:The harbour}, {s:the minister} {c:said} in answer to a separate question, {q:is not for sale}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.fails.each(['{q:Lund Wu}, {s:the mayor} {c:said} on Monday, {q:had left}.'])('known miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

import { describe, expect, test } from 'vitest';
import { annotated, foundIn, toldIn } from './notation.ts';

describe('a transcript: each turn is said by the one whom its label names', () => {
  test.each([
    '{s1:LEE}{c1::} {q1:We will win. It is sure.}\n{s2:CHO}{c2::} {q2:You won’t.}\n{s3:LEE}{c3::} {q3:He said that before.}',
    '{s1:SEN. ANN LEE} (D-Va.){c1::} {q1:Yes.}\n{s2:MR. CHO}{c2::} {q2:Why?}\n{s3:SEN. ANN LEE} (D-Va.){c3::} {q3:It is late.}',
    '{s1:Ann Lee}{c1::} {q1:We will win.}\n{s2:Bo Cho}{c2::} {q2:You won’t.}\n{s3:Ann Lee}{c3::} {q3:We will.}',
    '{s1:MAY}{c1::} {q1:We will win.}\n{s2:DAWES}{c2::} {q2:You won’t.}\n{s3:MAY}{c3::} {q3:We will.}',
    '{s1:Q.} {q1:Will you win?}\n{s2:A.} {q2:We will.}\n{s3:Q.} {q3:Why?}\n{s4:A.} {q4:We are good.}',
    '{s1:Q}{c1::} {q1:Will you win?}\n{s2:A}{c2::} {q2:We will.}\n{s3:Q}{c3::} {q3:Why?}',
    '"{s1:LEE}{c1::} {q1:We will win.}\n"{s2:CHO}{c2::} {q2:You won’t.}\n"{s3:LEE}{c3::} {q3:We will.}',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
    expect(foundIn(text).map(({ form }) => form)).toEqual(told.map(() => 'direct'));
  });

  test('what a turn says that others said is part of the turn', () => {
    const text = 'LEE: Cho said that it rained.\nCHO: “It snowed,” she said.\nLEE: No.';
    expect(toldIn(text).map(({ source }) => source)).toEqual(['LEE', 'CHO', 'LEE']);
  });
});

describe('labels that nobody speaks behind', () => {
  test.each([
    'WHEN: Monday at noon.\nWHERE: The town hall.\nWHEN: Tuesday at noon.\nWHERE: The school.',
    'Q&A: What the tax means.\nLEE: A life in pictures.\nQ&A: What the law means.',
    'MONDAY: Rain in the north.\nTUESDAY: Sun in Lund.\nMONDAY: Rain again.',
    'GROUP A: Lund and Oslo.\nGROUP B: Leeds and York.\nGROUP A: Lund again.',
    'HOME: Lund.\nAWAY: Leeds.\nHOME: York.',
    'ACT I: A ship sinks.\nACT II: A mate swims.\nACT I: The ship again.',
    'Myth: Cats love milk.\nFact: Cats love fish.\nMyth: Dogs love bones.\nFact: Dogs love shoes.',
    'The shop sells: apples and pears.\nThe bar sells: beer.\nThe shop sells: nuts.',
    'LEE: A life in pictures.\nCHO: A life in words.\nORR: A life in song.',
  ])('%s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test('one label alone is no turn, though it may be a report', () => {
    const text = 'LEE: We will win.\nThe mayor went home.';
    expect(foundIn(text)).toMatchObject([{ form: 'indirect' }]);
    expect(toldIn(text)).toMatchObject([{ source: 'LEE', content: 'We will win' }]);
  });
});

import { describe, expect, test } from 'vitest';
import { annotated, toldIn } from './notation.ts';

describe('“her” is the one spoken to where nothing follows that she could own', () => {
  test.each([
    '{s:Ann Lee} {c:asked} {a:her}: {q:“Who knows?”}',
    '{s:Cho} {c:told} {a:her} that {q:it rained}.',
    '{s:Cho} {c:told} {a:her}, {q:“It rained all day.”}',
    '{s:Cho} {c:told} {a:her} {q:“it rained all day”}.',
    '{s:Cho} {c:told} {a:her} {q:the bus was late}.',
    '{s:Cho} {c:asked} {a:her} {q:why it rained}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    '{s:Cho} {c:told} {a:her brother} that {q:it rained}.',
    '{s:Cho} {c:told} {a:her old friend}: {q:“It rained all day.”}',
    '{s:Her brother} {c:said} {q:it rained}.',
  ])('but not in: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { annotated, toldIn } from './notation.ts';

describe('who is told stands behind the verb, whatever stands before it', () => {
  test.each([
    'It rained. {s:A spokesman for the club, Ed Lund}, {c:told} {a:CNN} {q:“we won’t discuss it”}.',
    '{q:“It rained all day,”} {s:Rep. Ann Lee, R-Utah}, {c:told} {a:CNN}.',
    '{q:“It rained all day,”} {s:Lee} {c:told} {a:the BBC News website}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

describe('“her” is the one spoken to where nothing follows that she could own', () => {
  test.each([
    '{s:Ann Lee} {c:asked} {a:her}: {q:“Who knows?”}',
    '{s:Cho} {c:told} {a:her} that {q:it rained}.',
    '{s:Cho} {c:told} {a:her}, {q:“It rained all day.”}',
    '{s:Cho} {c:told} {a:her} {q:“it rained all day”}.',
    '{s:Cho} {c:told} {a:her} {q:the bus was late}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each(['{s:Cho} {c:asked} {a:her} {q:why it rained}.'])('%s', (marked) => {
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

describe('when and where somebody was told is no part of the one spoken to', () => {
  test.each([
    ['“It was late,” Lee told jurors during the trial.', 'jurors'],
    ['Lee told this newspaper in 2015: “I am not afraid of the sea.”', 'this newspaper'],
    ['Lee told reporters outside the harbour office that the ferry would sail.', 'reporters'],
    ['Lee told the head of the ferry board that the ferry would sail.', 'the head of the ferry board'],
    ['Lee told workers in Lund that the ferry would sail.', 'workers in Lund'],
  ])('%s', (text, addressee) => {
    expect(extract(text).attributions[0]?.addressee?.text).toBe(addressee);
  });
});

describe('a programme is told by its title, which stands in quote marks', () => {
  test.each([
    ['Ann Lee told “Lund Morning Sunday” that the boats would be sold.', 'Lund Morning Sunday'],
    ['“We will go,” Lee told “Harbour Hour.”', 'Harbour Hour'],
    ['Lee told the “Today” show that the boats would be sold.', 'the “Today” show'],
    ['Lee told NBC’s “Harbour Hour” on Sunday that she was glad.', 'NBC’s “Harbour Hour”'],
    ['Lee told CBS News “The boats are gone.”', 'CBS News'],
    ['Lee told his brother’s “friends” he was out.', 'his brother'],
  ])('%s', (text, addressee) => {
    expect(extract(text).attributions.map((attribution) => attribution.addressee?.text)).toEqual([addressee]);
  });
});

describe('the day is no part of who was told', () => {
  test.each([
    ['Lee told MPs Monday morning that the boats would be sold.', 'MPs'],
    ['Lee told The Lund Post Thursday that the boats would be sold.', 'The Lund Post'],
    ['Lee told reporters Wednesday the boats would be sold.', 'reporters'],
  ])('%s', (text, addressee) => {
    expect(extract(text).attributions[0]?.addressee?.text).toBe(addressee);
  });
});

describe('but a paper or a programme may be named after one', () => {
  test.each([
    ['Lee told the Sun on Friday that the boats would be sold.', 'the Sun'],
    ['“It was late,” Lee told the Sun.', 'the Sun'],
    ['Lee told the Lund Evening News that the boats would be sold.', 'the Lund Evening News'],
    ['Lee told the BBC’s Today programme that the boats would be sold.', 'the BBC’s Today programme'],
  ])('%s', (text, addressee) => {
    expect(extract(text).attributions[0]?.addressee?.text).toBe(addressee);
  });

  test.each(['Lee warned the summer would be dry.', 'Lee warned last week it would rain.'])('near miss: %s', (text) => {
    expect(extract(text).attributions[0]?.addressee).toBeNull();
  });
});

describe('when it was is nobody', () => {
  test.each([
    '{s:Ann Lee} {c:warned} last week {q:the dam would fail}.',
    '{s:Ann Lee} {c:promised} Monday {q:to mend the dam}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test('but whom it happened to is', () => {
    const { text, told } = annotated('{s:Ann Lee} {c:warned} {a:the town} last week that {q:the dam would fail}.');
    expect(toldIn(text)).toEqual(told);
  });
});

describe('who was told stands behind “to”, or is all that stands before what was said', () => {
  test.each([
    '{s:Borealis} {c:confirmed} to {a:the Lund Post} that {q:the boats were sold}.',
    '{s:Ann Lee} {c:complained} to {a:the council} that {q:the boats were loud}.',
    '{s:Ann Lee} {c:said} to {a:her brother}: {q:“We will not sell the boats.”}',
    '{s:A witness} {c:told} {a:AFP} {q:people were drinking by the pier}.',
    '{s:The mayor} {c:reminded} {a:the public} that {q:the bridge was shut}.',
    '{s:Cillian Power} {c:told} {a:FBI agents} {q:Lund had lied}.',
  ])('%s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.fails.each([
    '{s:A resident} {c:told} {a:CNA} {q:police had come at noon}.',
    '{s:The mayor} {c:told} {a:voters in the north} {q:to stay home}.',
  ])('known miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    '{s:Ann Lee} {c:agreed} to terms that {q:the board had set}.',
    '{s:Ann Lee} {c:has agreed} to {q:a sale that will close the pier}.',
    '{s:The mayor} {c:told} {a:voters} on Monday {q:to stay home}.',
    '{s:A resident} {c:told} {a:US officials} {q:the road was shut}.',
    '{s:A resident} {c:told} {a:CNA} {q:neighbours had fled at noon}.',
    '{s:The council} {c:asked} {a:the board} {q:to sell the boats to Lund}.',
    '{s:The mayor} {c:vowed} {q:to stay in Ode}.',
  ])('near miss: %s', (marked) => {
    const { text, told } = annotated(marked);
    expect(toldIn(text)).toEqual(told);
  });
});

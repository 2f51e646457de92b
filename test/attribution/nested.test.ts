import { describe, expect, test } from 'vitest';
import { annotatedWithin, toldWithin } from './nested-notation.ts';

const finds = (marked: string): void => {
  const { text, told } = annotatedWithin(marked);
  expect(toldWithin(text)).toEqual(told);
};

/** Nothing inside the content of another. */
const nests = (text: string): boolean => toldWithin(text).some(({ within }) => within !== null);

/** A section of the specification: sentences that hold, and those that are missed still. */
function section(name: string, sentences: readonly string[], missed: readonly string[] = []): void {
  describe(name, () => {
    test.each(sentences)('%s', finds);
    if (missed.length > 0) test.fails.each(missed)('known miss: %s', finds);
  });
}

section('a verb inside what another says', [
  '{s1:The mayor} {c1:said} {q1:{s2:the builders} {c2:had warned} that {q2:the roof could fall}}.',
  '{s1:Mara Quist} {c1:said} {q1:{s2:the union} {c2:claimed} {q2:the figures were wrong}}.',
  '{s1:Ann Lee} {c1:added} that {q1:{s2:the minister} {c2:announced} {q2:a new tax} last week}.',
  '{s1:Ode} {c1:said} {q1:{s2:two officials} {c2:told} {a2:him} {q2:the money was gone}}.',
  '{s1:A clerk} {c1:told} {a1:the court} that {q1:{s2:Mr Ode} {c2:said} {q2:he had lost the keys}}.',
  '{s1:Lee} {c1:said} {q1:{s2:the judge} {c2:had ordered} {q2:the school to close}}.',
  '{s1:The mayor} {c1:said} {q1:{s2:the union} {c2:demanded} {q2:a new contract}}.',
  '{s1:Cho} {c1:said} {q1:{s2:the minister} {c2:accused} {q2:him of lying}}.',
]);

section(
  'a noun: the claim that',
  [
    '{s1:The firm} {c1:denied} {q1:{c2:allegations} that {q2:it had hidden the report}}.',
    '{s1:Lee} {c1:rejected} {q1:{c2:claims} that {q2:the votes were counted twice}}.',
    '{s1:She} {c1:denied} {q1:{c2:reports} that {q2:she would resign}}.',
    '{s1:Lee} {c1:dismissed} {q1:{c2:accusations} that {q2:he had taken bribes}}.',
    '{s1:He} {c1:denied} {q1:{s2:her} {c2:claim} that {q2:he knew}}.',
  ],
  ['{q1:“The {c2:claim} that {q2:we knew} is a lie,”} {s1:Ann Lee} {c1:said}.'],
);

section(
  'a document, a study',
  [
    '{s1:The mayor} {c1:said} {q1:{s2:a survey} {c2:showed} that {q2:most residents wanted the ferry}}.',
    '{s1:Lee} {c1:said} {q1:{s2:the report} {c2:found} {q2:cracks in the hull}}.',
    '{s1:A lawyer} {c1:said} {q1:{s2:the letter} {c2:stated} that {q2:the debt was paid}}.',
  ],
  ['{s1:Dr Quist} {c1:said} {q1:{s2:the study} {c2:shows} {q2:fares rose}}.'],
);

section('the first person in a quotation', [
  '{q1:“{s2:I} {c2:told} {a2:him} {q2:we would pay},”} {s1:Ann Lee} {c1:said}.',
  '{q1:“{s2:We} {c2:said} {q2:it would rain},”} {s1:Ben Ode} {c1:said}.',
]);

section('the same source at another time', [
  '{s1:Lee} {c1:said} {q1:{s2:she} {c2:told} {a2:the inquiry} {q2:the letter was forged}}.',
  '{s1:Ode} {c1:said} {q1:{s2:he} {c2:had warned} {a2:the board} that {q2:the dam was weak}}.',
  '{s1:Cho} {c1:said} {q1:{s2:he} {c2:had asked} {a2:the police} {q2:to come}}.',
]);

section('a passive has no source', [
  '{s1:Cho} {c1:said} {q1:{a2:she} {c2:was told} that {q2:the school would close}}.',
  '{s1:Lee} {c1:said} {q1:{a2:staff} {c2:had been told} {q2:to leave}}.',
  '{s1:Ode} {c1:said} {q1:{a2:he} {c2:was asked} {q2:to resign}}.',
  '{s1:Mara Quist} {c1:said} {q1:{a2:residents} {c2:were warned} {q2:not to drink the water}}.',
  '{q1:“{a2:We} {c2:were told} {q2:the boat was safe},”} {s1:Ann Lee} {c1:said}.',
]);

section('a quotation in a quotation', [
  '{q1:“{s2:He} {c2:said}, {q2:‘We won’t pay,’}”} {s1:Ann Lee} {c1:recalled}.',
  '{q1:“And {s2:my father} {c2:told} {a2:me}, {q2:‘Never sell the boat,’}”} {s1:Cho} {c1:said}.',
  '{q1:“{s2:She} {c2:said}: {q2:‘The harbour is closed’},”} {c1:said} {s1:Lee}.',
]);

section('what somebody calls a thing', [
  '{s1:Lee} {c1:said} {q1:{s2:Cho} {c2:called} {q2:the plan “a mess”}}.',
  '{s1:The mayor} {c1:said} {q1:{s2:the union} {c2:described} {q2:the offer as “an insult”}}.',
  '{s1:Cho} {c1:said} {q1:{s2:Lee} {c2:had called} {q2:him “a liar”}}.',
]);

section(
  'a denial that is told by somebody',
  [
    '{s1:Police} {c1:said} {q1:{s2:the driver} {c2:denied} {q2:being drunk}}.',
    '{s1:Lee} {c1:said} {q1:{s2:the company} {c2:had denied} that {q2:the pump failed}}.',
  ],
  ['{s1:The court} {c1:heard} that {q1:{s2:Ode} {c2:denies} {q2:theft}}.'],
);

section(
  'a relative clause',
  [
    '{s1:Lee} {c1:said} {q1:the police spoke to a neighbour {s2:who} {c2:said} {q2:she heard a shot}}.',
    '{s1:Lee} {c1:said} {q1:she met a clerk {s2:who} {c2:told} {a2:her} {q2:the files were burnt}}.',
  ],
  ['{s1:Ode} {c1:said} {q1:the bank, {s2:which} {c2:denied} {q2:the charge}, had lied}.'],
);

section('according to', ['{s1:Lee} {c1:said} that {q1:{c2:according to} {s2:the police}, {q2:nobody was hurt}}.']);

section(
  'a headline',
  ['{q1:{s2:Driver} {c2:denied} {q2:being drunk}}, {s1:police} {c1:say}'],
  ['{s1:Mayor}{c1::} {q1:{s2:Builders} {c2:promised} {q2:a roof by May}}'],
);

section(
  'depth three',
  [
    '{s1:Lee} {c1:said} {q1:{s2:Cho} {c2:told} {a2:her} {q2:{s3:the police} {c3:had denied} {q3:the report}}}.',
    '{s1:Ann Lee} {c1:said} {q1:{s2:Ben Ode} {c2:said} {q2:{s3:the mayor} {c3:promised} {q3:a new ferry}}}.',
  ],
  [
    '{s1:The clerk} {c1:said} {q1:{s2:Lee} {c2:told} {a2:the court} {q2:{s3:her brother} {c3:said} {q3:he would pay}}}.',
  ],
);

describe('near misses', () => {
  test.each([
    'Lee said he wants Cho to say sorry.',
    'Lee said nobody told him the date.',
    'Lee said that if Cho says it is over, they will go.',
    '“If they say it is safe, we will sail,” Lee said.',
    'Lee said Cho never said that the bridge was closed.',
    '“Tell him that we are coming,” Lee said.',
    'Lee said none of the guards had told him the date.',
    'Lee said the plan was ready and the money was there.',
    'Lee said she hopes Cho will explain the delay.',
    'Lee said she did not know whether Cho had said anything.',
    'Lee said the claim was late.',
    '“I say we must fight,” Lee said.',
    '“We would urge them to stay at home,” Lee said.',
  ])('%s', (text) => {
    expect(nests(text)).toBe(false);
  });

  test.fails.each(['Lee said they talked about the weather.'])('known miss: %s', (text) => {
    expect(nests(text)).toBe(false);
  });
});

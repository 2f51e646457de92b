import { describe, expect, test } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';
import { expectSpeakers, identifyMarked, speakerOf } from './marked.ts';

describe('titles and roles before a name are no part of it', () => {
  test.each([
    '{Navy Cdr. Kirra Lund=Kirra Lund} said no. {Undersheriff Bo Ode=Bo Ode} left.',
    '{Councilmember Kirra Lund=Kirra Lund} said no. {Pvt. Bo Ode=Bo Ode} left. {YouTuber Ann Koh=Ann Koh} left.',
    'Ann Lund came. {Democrat Lund=Ann Lund} said no.',
    '{A senior House Republican, Ann Lund,=Ann Lund} said no.',
    '{Prime Minister Keir Lund=Keir Lund} said no.',
    '{UK PM Keir Lund=Keir Lund} said no.',
    '{Realtor Bo Lund=Bo Lund} said no. {Realtor Lund=Bo Lund} left.',
    '{Councilmember Ann Lund-Ode=Ann Lund-Ode} said no.',
    '{Sen. John Lund, R-Ariz.,=John Lund} said no.',
    '{Rep. John Lund (D-Ohio)=John Lund} said no.',
    '{White House Press Secretary Josh Lund=Josh Lund} said no.',
    '{Retired Lt. Gen. Michael Lund=Michael Lund} said no.',
    '{Secretary of State John Lund=John Lund} said no.',
    '{Republican presidential nominee Donald Lund=Donald Lund} said no.',
    '{Republican Donald Lund=Donald Lund} said no.',
    '{Justices R.K. Lund and Leela Ode=R.K. Lund and Leela Ode} said no. {Justice Lund=R.K. Lund} left.',
    'near miss: {Queens Park and Harbour=Queens Park and Harbour} said no.',
    'near miss: {Directors Guild and Actors Guild=Directors Guild and Actors Guild} said no.',
    'near miss: {The mayor (Ann Lund)=mayor} said no.',
    'near miss: {Tan Siew Lund=Tan Siew Lund} said no.',
    'near miss: {Sri Koh Lund=Sri Koh Lund} said no.',
    'near miss: {Pak Lund=Pak Lund} said no.',
    'near miss: {Pak Ji-won=Pak Ji-won} said no. {Pak=Pak Ji-won} left.',
    '{Junior Ann Murmot=Ann Murmot} said no.',
    '{Senior Bo Murmot=Bo Murmot} said no.',
    'near miss: {Junior Murmot=Junior Murmot} said no.',
    'near miss: {Junior Zorbla Murmot=Junior Zorbla Murmot} said no.',
    '{Ravi Lund IAS=Ravi Lund} said no.',
    'near miss: {Ann Oon San=Ann Oon San} said no.',
    '{Special Rapporteur on Water Koh Siew Lund=Koh Siew Lund} said no.',
    '{Opener Ann Lund=Ann Lund} said no.',
    '{The judge, Recorder Bo Lund QC,=Bo Lund} said no. {The recorder=Bo Lund} left.',
    '{GP Ann Lund=Ann Lund} said no. {The GP=Ann Lund} left.',
    'near miss: {Walker Lund=Walker Lund} said no.',
    '{Aunty Merle Lund=Merle Lund} said no.',
    '{Celebrities Ann Lund and Ben Ode=Ann Lund and Ben Ode} said no.',
    '{Trade and Industry Secretary Patricia Lund=Patricia Lund} said no.',
    '{economist William Lund=William Lund} said no.',
    '{House of Representatives Speaker Paul Lund=Paul Lund} said no.',
    '{White House acting chief of staff Mick Lund=Mick Lund} said no.',
    '{Centers for Road Safety (CRS) director Robert Lund=Robert Lund} said no.',
    '{Sen. Tim Lund, South Carolina Republican,=Tim Lund} said no.',
    '{Eric Lund, Virginia Republican,=Eric Lund} said no.',
    '{Chairman Dave Lund, R. Mich.,=Dave Lund} said no.',
    '{The mayor of Puerto Rico’s capital San Juan, Carmen Lund,=Carmen Lund} said no.',
    '{Ortega lawyer Marc Lund=Marc Lund} said no.',
    '{Tulsa police Chief Chuck Lund=Chuck Lund} said no.',
    '{Chief executive Bill Lund=Bill Lund} said no.',
    '{Director of rugby Warren Lund=Warren Lund} said no.',
    '{Minister in the Ministry of Finance Brian Lund=Brian Lund} said no.',
    '{Judge Neil Lund=Neil Lund} said no. {Judge Lund=Neil Lund} left.',
    '{Britain’s Rod Lund=Rod Lund} said no.',
    '{Del. Maria Lund of Guam=Maria Lund} said no.',
    '{Senior Minister of State for Trade Amy Lund=Amy Lund} said no.',
    '{Minister for Housing Mandy Lund=Mandy Lund} said no.',
    'near miss: {A campaigner for Harbour Amy Lund=campaigner for Harbour Amy Lund} said no.',
    '{Senior Minister of State for Manpower Koh Siew Lund=Koh Siew Lund} said no. {Dr Koh=Koh Siew Lund} left.',
    '{Cabinet Secretary for Interior Kipchumba arap Lund=Kipchumba arap Lund} said no.',
    '{Commissioner of Police Koh Siew Lund=Koh Siew Lund} said no.',
    '{Under-Secretary-General for Peace Operations Ann Lund=Ann Lund} said no.',
    '{Minister of Finance Koh Van Lund=Koh Van Lund} said no.',
    'near miss: {Director of Transport Scotland=director of Transport Scotland} said no.',
    'near miss: {Commissioner of Police Services=commissioner of Police Services} said no.',
    'near miss: {A spokesman for Trade Siew Lund=spokesman for Trade Siew Lund} said no.',
    '{District Collector R Lund=R Lund} said no.',
    '{Róisín Lund SC=Róisín Lund} said no.',
    '{The Archdeacon of Thornby, the Ven Clive Lund,=Clive Lund} said no. {Archdeacon Lund=Clive Lund} left.',
    '{The Chief Press Secretary to the Governor, Musa Lund,=Musa Lund} said no.',
    'near miss: {A spokesman for the Governor, Musa Lund,=spokesman for the Governor} said no.',
    'near miss: {Scot Lund, the mayor,=Scot Lund} said no.',
    'near miss: {Maria del Lund=Maria del Lund} said no.',
    '{Prime Minister May=May} said no.',
    'Theresa May left. {Prime Minister May=Theresa May} said no.',
    'near miss: {Mayor Monday=Mayor} said no.',
  ])('%s', expectSpeakers);

  test('a name that ends with an organization noun is an organization', () => {
    expect(speakerOf('{The Justice Department=Justice Department} said no.')?.kind).toBe('organization');
  });
});

describe('his and her before what a person of rank is called take nobody up', () => {
  const mentionsOf = (marked: string) => speakerOf(marked)?.mentions.map(({ text }) => text);
  test('near miss: his own', () => {
    expect(mentionsOf('{Bo Lund=Bo Lund} said no. His Royal Navy career is over.')).toEqual(['Bo Lund', 'His']);
    expect(mentionsOf('{Bo Lund=Bo Lund} said no. To his honour, he left.')).toEqual(['Bo Lund', 'his', 'he']);
  });
});

describe('every title of the lexicon is left out of the name', () => {
  test.each(english.titles.map(({ title, example }) => [title, example]))('%s: %s', (title, example) => {
    const source = example.replace(/(?:,[^,]*,)?(?: \([^)]*\))? said no\.$/, '');
    const { told } = identifyMarked(example.replace(source, `{${source}=?}`));
    expect(told[0]).not.toBeNull();
    expect(told[0]?.toLowerCase().split(/[. ]+/)).not.toContain(title);
  });
});

test('one veteran *ECB* watcher is no person called ECB', () => {
  expectSpeakers('{One veteran ECB watcher=veteran ECB watcher} said no.');
});

describe('the MP of a place is no body called so', () => {
  test.each([
    ['by a place', 'Ann Lund, the MP for Hull West, left. {The Hull MP=Ann Lund} said no.'],
    ['of nobody named', '{The Hull North MP=Hull North MP} said no.'],
    ['near miss: letters behind a name', '{Ann Lund MP=Ann Lund} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

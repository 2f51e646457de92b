import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('who', () => {
  test.each(['They met Ann Lund, {who=Ann Lund} said no.', 'They met Ann Lund, a lawyer {who=Ann Lund} said no.'])(
    '%s',
    expectSpeakers,
  );

  test.each([
    ['which', 'They sold Borealis, {which=Borealis} said no.'],
    ['that', 'They sold the Harbour Trust, {which=Harbour Trust} said no.'],
    ['near miss: a place', 'They sailed to Malta, {which=Malta} said no.'],
    ['a person of an organization', 'They met Ann Lund of Borealis Energy, {who=Ann Lund} said no.'],
    ['a person of a party', 'They met Ann Lund of the opposition Coast party, {who=Ann Lund} said no.'],
    [
      'a place far behind the person',
      'They met Ann Lund, a stay-at-home mother in Silver Creek, Kessel, {who=Ann Lund} said no.',
    ],
    ['after a bracket', 'They met Ann Lund (43), {who=Ann Lund} said no.'],
    ['near miss: what precedes it is the object', 'Ann Lund met Ben Ode, {who=Ben Ode} said no.'],
    ['near miss: a verb parts them', 'Ann Lund met the crew of the ferry, {who=-} said no.'],
    ['near miss: another sentence', 'Ann Lund left. {Who=-} said no?'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['several', 'Ann Lund met three harbour doctors {who=three harbour doctors} said no.'],
    ['a number of them', 'Ann Lund met dozens of nurses {who=dozens of nurses} said no.'],
    ['with others', 'Ann Lund met doctors and others {who=doctors and others} said no.'],
    ['one, behind a comma', 'Ann Lund met a retired sailor, {who=retired sailor} said no.'],
    [
      'close to it',
      '{One Democrat close to the talks=Democrat close to the talks}, {who=Democrat close to the talks} said no, left.',
    ],
    ['near miss: a name', 'The doctors met Ann Lund, {who=Ann Lund} said no.'],
  ])('people whom nothing else takes up: %s', (_, marked) => expectSpeakers(marked));

  test('null after a noun that names nobody', () => {
    expectSpeakers('Ann Lund met the storm {who=-} said no.');
  });
});

describe('who: those right before it, though no list has their noun', () => {
  test.each([
    'Tom Lund bored originalists {who=originalists} said no.',
    'Tom Lund met Ann Ode, disappointing voters {who=voters} said no.',
    'The towns defy Tom Lund and state leaders {who=state leaders} said no.',
  ])('%s', expectSpeakers);

  test.each([
    'One of the originalists, {who=-} said no, left.',
    'They met Ann Lund, {who=Ann Lund} wed in May and said no.',
    'Tom Lund, an originalist {who=Tom Lund} said no, left.',
  ])('near miss: %s', expectSpeakers);
});

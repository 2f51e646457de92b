import { describe, expect, test } from 'vitest';
import { expectSpeakers, speakerOf } from './marked.ts';

describe('documents', () => {
  test.each([
    '{The April survey=April survey} said no.',
    '{A leaked memo=leaked memo} showed no.',
    '{a Lantern article=Lantern article} said no. {The article=Lantern article} went on.',
    '{A letter, which was sent on Monday,=letter} said no. {It=letter} went on.',
    '{The Harbour Act=Harbour Act} says no.',
    '{A poll of voters=poll of voters} showed no. {The poll=poll of voters} went on.',
    '{Court papers=court papers} showed no.',
    '{The piece=piece} said no.',
    '{Freshly filed Trade Commission records=freshly filed Trade Commission records} show no.',
  ])('%s', (marked) => {
    expectSpeakers(marked);
    expect(speakerOf(marked)?.kind).toBe('document');
  });
});

describe('near misses', () => {
  test.each([
    ['another memo', '{A leaked memo=leaked memo} said no. {A second memo=second memo} said yes.'],
    ['who wrote it', '{The author of the memo=author of the memo} said no.'],
    ['who reads it', '{A letter writer=letter writer} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('what doctors and courts write', () => {
  test.each([
    '{A scan=scan} revealed it.',
    '{A post-mortem examination=post-mortem examination} found it.',
    '{An autopsy=autopsy} showed it. {The autopsy=autopsy} found more.',
    '{The plea=plea} said no.',
    '{The chargesheet=chargesheet} says so.',
  ])('%s', expectSpeakers);
});

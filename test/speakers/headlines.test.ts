import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('the body’s names come before the headline’s', () => {
  test.each([
    ['the fuller name of the body', '# Lund resigns\n{Ann Lund=Ann Lund} said no.'],
    ['a longer run of capitals', '# Ann Lund Harbour Mayor Resigns\n{Ann Lund=Ann Lund} said no.'],
    ['shouted', '# LUND RESIGNS\n{Ann Lund=Ann Lund} said no. {Lund=Ann Lund} left.'],
    ['a source that is shouted', '# {ANN LUND=Ann Lund}: NO\nAnn Lund spoke on Monday.'],
    ['a headline’s nickname', '# ‘Mad Ann’ Lund Resigns\n{Ann Lund=Ann Lund} said no.'],
    ['a name with a hyphen', '# {Ann Rees-Lund=Ann Rees-Lund}: No\nAnn Rees-Lund spoke on Monday.'],
    ['a union with a hyphen', '# {AFU-CIO=AFU-CIO} to Endorse Ann Lund\nThe AFU-CIO met on Monday.'],
    [
      'whom of two the article names more often',
      '# {Lund=Ann Lund} resigns over ferries\nAnn Lund left. Ann Lund wept. “No,” said {Ann Lund=Ann Lund}. Ben Lund stayed.',
    ],
    ['near miss: two named alike', '# {Lund=-} resigns over ferries\nAnn Lund left. Ben Lund stayed.'],
    ['near miss: another person', '# Ben Lund Resigns\n{Ann Lund=Ann Lund} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('a headline’s names', () => {
  test('a headline’s full name serves where the body has none', () => {
    expectSpeakers('# Hilary Lund Goes After Ben Ode As The New Tom Berg\n{Lund=Hilary Lund} said no.');
  });

  test('a shouted headline makes no name', () => {
    expectSpeakers('# ANN LUND RESIGNS\n{Ann Lund=Ann Lund} said no.');
  });

  test('a headline’s capitals do not run into the source', () => {
    expectSpeakers('# {Ann Lund=Ann Lund} Slams Harbour Plan\nMayor Ann Lund spoke on Monday.');
    expectSpeakers('# {Lund=Ann Lund} Slams Harbour Plan\nMayor Ann Lund spoke on Monday.');
  });
});

describe('whom a headline only describes', () => {
  test.each([
    [
      'the firm of the body',
      '# {Firm=Zorbla} says no\n{Zorbla, which did it,=Zorbla} said no. {The firm=Zorbla} left.',
    ],
    [
      'the union',
      '# {Union=Sailors’ Union} says no\nMembers of the Sailors’ Union left. {The union=Sailors’ Union} left.',
    ],
    [
      'the top court',
      '# {Top court=Constitutional Court} says no\nThe Constitutional Court met. {The top court=Constitutional Court} left.',
    ],
    [
      'the firm that has spoken, of two',
      '# {Firm=Zorbla} says no\nMurmot Energy lost to Zorbla, which won. {Zorbla=Zorbla} said no.',
    ],
    [
      'near miss: two firms, and neither has spoken',
      '# {Firm=firm} says no\nMurmot Energy lost to Zorbla Energy. {Bo Cho=Bo Cho} said no.',
    ],
    ['near miss: her party', 'Ann Lee left. {Her party=her party} said no. Labour met on Monday.'],
    ['near miss: a union is no firm', '# {Union=union} says no\n{Zorbla, which did it,=Zorbla} said no.'],
    [
      'near miss: the firm of somebody named',
      '# {Firm=Zorbla} says no\n{Ann Lee=Ann Lee} left. {Zorbla=Zorbla} said no.',
    ],
    [
      'near miss: the boss of another club',
      '# {Harborne boss=Harborne boss} says no\n{Thornby boss Bo Cho=Bo Cho} said no. The Harborne side lost to Harborne Town.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('titles and roles', () => {
  test.each([
    'UK PM Keir Lund met Xi Weimin. {The prime minister=Keir Lund} said no.',
    'Sen. Bernie Lund spoke. {The senator=Bernie Lund} said no.',
    'Senior coroner Dr Helena Lund left. {The coroner=Helena Lund} said no. {The doctor=Helena Lund} left.',
    'Mayor Bill Lund met Senator Ann Ode. {The mayor=Bill Lund} said no. {The senator=Ann Ode} left.',
    'President Barack Lund met Michelle Ode, the mayor. {The president=Barack Lund} said no.',
    'Bernie Lund, the former secretary of state, left. {The former secretary of state=Bernie Lund} said no.',
    'The England coach, Sven Lund, met Ann Ode. {The coach=Sven Lund} said no.',
    'Michael Lund, the billionaire, met Ann Ode. {The billionaire=Michael Lund} said no.',
    'Author and critic Ann Lund met Ben Ode. {The author=Ann Lund} said no.',
    'Secretary of Defense Ann Lund met Ben Ode. {The defense secretary=Ann Lund} said no.',
    'Archbishop of York Ann Lund met Ben Ode. {The archbishop=Ann Lund} said no.',
    'The governor of the Bank of Ruritania, Ann Lund, met Ben Ode. {The governor=Ann Lund} said no.',
    'near miss: Bo Lund, a deputy of Mayor Ann Ode, left. {The deputy=Bo Lund} said no. {The mayor=Ann Ode} left.',
    '{Ann Lund, T-Borealis chief executive,=Ann Lund} said no. Bo Ode left. {The chief executive=Ann Lund} said so.',
    'Ann Lund came. {The Glaswegian=Ann Lund} said no.',
    'near miss: Ann Lund came. {The South African government=South African government} said no.',
    'The head of the harbour agency, Bo Lund, met Ann Ode. {The head of the agency=Bo Lund} said no.',
    'Ann Lund met Ben Ode. Ms Lund, the mayor, left. {The mayor=Ann Lund} said no.',
  ])('%s', expectSpeakers);

  test.each([
    ['is', 'Keir Lund is the governor of Otterland. {The governor=Keir Lund} said no.'],
    ['a spokeswoman who has a name', 'Ann Lund, a spokeswoman, left. {The spokeswoman=Ann Lund} said no.'],
    [
      'of another country',
      'Prime Minister Keir Lund met French president Luc Ode. {The French president=Luc Ode} said no.',
    ],
    ['of the same country', 'UK PM Keir Lund met Luc Ode. {The British prime minister=Keir Lund} said no.'],
    ['and party', 'Leeds MP Ann Lund met Luc Ode. {The Conservative MP=Ann Lund} said no.'],
    ['the latest of two', 'Senator Ann Lund left. Senator Ben Ode stayed. {The senator=Ben Ode} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['another party’s', 'Labour MP Ann Lund left. {The Conservative MP=Conservative MP} said no.'],
    ['the other party’s, by its other word', 'Labour leader Ann Lund left. {The Tory leader=Tory leader} said no.'],
    ['the shadow chancellor', 'Chancellor Gus Ode met shadow chancellor Ann Lund. {The chancellor=Gus Ode} said no.'],
    ['the vice president', 'Vice President Ann Lund spoke. {The president=president} said no.'],
    [
      'the prime minister',
      'Prime Minister Jack Ode met justice minister Ann Lund and Ode left. {The minister=Ann Lund} said no.',
    ],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));

  test.each([
    'Mayor Bill Lund left. {The archbishop=archbishop} said no.',
    'Ada Lund lost a boat. {The prime minister=prime minister} said no.',
    'A boat brought Ada Lund to Peru as prime minister Bo Ode left. {The king=king} said no.',
  ])('a role that nobody has is unnamed: %s', (marked) => {
    expectSpeakers(marked);
  });
});

describe('who speaks for another holds no office', () => {
  test.each([
    ['an aide', '{Mayor Ann Lund=Ann Lund} said no. {The aide=aide} said yes.'],
    ['near miss: the mayor', '{Mayor Ann Lund=Ann Lund} said no. {The mayor=Ann Lund} said more.'],
    [
      'near miss: an aide with a name',
      '{Ben Ode, an aide to the mayor,=Ben Ode} said no. {The aide=Ben Ode} said more.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('a post that is over', () => {
  test.each([
    [
      'is not the one in office',
      '{Mayor Ann Lund=Ann Lund} said no. {The former mayor, Ben Ode,=Ben Ode} said yes. {The mayor=Ann Lund} left.',
    ],
    [
      '… whichever of them stands first',
      '{The former mayor, Ben Ode,=Ben Ode} said yes. {Mayor Ann Lund=Ann Lund} said no. {The former mayor=Ben Ode} left.',
    ],
    ['near miss: where nobody else has it', '{Former mayor Ben Ode=Ben Ode} said yes. {The mayor=Ben Ode} left.'],
    ['near miss: the latest of two in office', 'Mayor Ann Lund left. Mayor Ben Ode came. {The mayor=Ben Ode} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('chairmen who are women', () => {
  test.each([
    ['by their given name', '{Guild chairman Barbara Lund=Barbara Lund} said no. {She=Barbara Lund} left.'],
    ['by she', '{Guild chairman Zorla Lund=Zorla Lund} said no. She left. {She=Zorla Lund} slept.'],
    [
      'by their title',
      '{Guild chairman Zorla Lund=Zorla Lund} said no. {Ms Lund=Zorla Lund} left. {She=Zorla Lund} slept.',
    ],
    [
      'near miss: a chairman of whom nothing tells so',
      '{Guild chairman Zorla Lund=Zorla Lund} met Ann Ode. {She=Ann Ode} left.',
    ],
    ['near miss: a king', '{King Zorla Lund=Zorla Lund} said no. {Ms Lund=Lund} left.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

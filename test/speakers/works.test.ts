import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('a report says what its maker says', () => {
  test.each([
    ['calculations', '{calculations by Ann Lund of Borealis University=Ann Lund} showed no.'],
    ['a half behind a hyphen', '{A paper from the left-leaning Borealis Institute=Borealis Institute} said no.'],
    ['by', '{A report by Borealis=Borealis} said no.'],
    ['a name before it', '{The Borealis survey=Borealis} showed no.'],
    ['an owner', '{Borealis’s latest figures=Borealis} showed no.'],
    ['a person’s', '{Mr Ode’s speech=Ode} said no.'],
    ['its trade between', '{A survey by property website Borealis=Borealis} showed no.'],
    ['an unnamed maker', '{a statement by a Home Office spokesman=Home Office spokesman} said no.'],
    ['says in a report', '{Borealis=Borealis} says in a report that it rained. {The report=Borealis} said no.'],
    ['in a report, … said', 'In its report, {Borealis=Borealis} said so. {The report=Borealis} went on.'],
    ['taken up', 'A study by Borealis was published on Monday. {The study=Borealis} said no.'],
    ['behind a comma', 'The report, by the auditor Ann Lund, came out. {The report=Ann Lund} said no.'],
    ['two', '{A study by economists Ann Lund and Bo Cho=Ann Lund and Bo Cho} said no.'],
    ['two firms', '{A poll by Borealis and the Harbour Institute=Borealis and Harbour Institute} said no.'],
    ['it', '{A report by Borealis=Borealis} came out. {It=Borealis} said no.'],
    ['a memo', '{a Borealis memo=Borealis} said no.'],
    ['said in the letter', '{Ann Lund=Ann Lund} says in the letter that it rained. {The letter=Ann Lund} went on.'],
    ['who published it', 'Borealis has published a long report. {The report=Borealis} said no.'],
    ['which filed it', 'Borealis, which filed a complaint, went to court. {The complaint=Borealis} alleges fraud.'],
    [
      'what a paper reports',
      '{The Lantern=Lantern} reported on Monday that Ben Ode had left. {The report=Lantern} said he was ill.',
    ],
    ['of whom a pronoun tells', '{Borealis=Borealis} said no. {Its figures=Borealis} show a loss.'],
    ['of whom a noun phrase tells', '{The council’s report=council} said no. {The report=council} went on.'],
    ['a report of a study', 'The analysis by Borealis came out. {The report=Borealis} said no.'],
    [
      'told later',
      '{A new report=Borealis} said no. The report by Borealis came out on Monday. {The report=Borealis} went on.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('near misses', () => {
  test.each([
    ['told before, of another', 'A study by Borealis came out. {A new study=new study} said no.'],
    [
      'told later, of two',
      '{A new report=new report} said no. Reports by Borealis and by Ann Lund were older. The Lantern published a report, too.',
    ],
    ['nobody made it', '{A report=report} said no. {The report=report} went on.'],
    [
      'a report that was quoted since',
      'A study by Borealis came out. {A new study=new study} said no. {The study=new study} went on.',
    ],
    ['a report that somebody reads in a place', 'Ann Lund wept in Leeds over a report. {The report=report} said no.'],
    ['a report about two', '{A report on Ann Lund and Bo Cho=report on Ann Lund and Bo Cho} said no.'],
    ['of a time', 'The report, from 2010, was long. {The report=report} said no.'],
    ['an article', '{a Lantern article=Lantern article} said no.'],
    ['a country’s', '{Japan’s latest figures=Japan’s latest figures} showed no.'],
    ['a report about somebody', '{A report on Ann Lund=report on Ann Lund} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('who did what a report is about did not make it', () => {
  test.each([
    ['near miss: who made it', '{A report by Borealis=Borealis} said no. {The report=Borealis} went on.'],
    ['published by', '{A report published by Borealis=Borealis} said no. {The report=Borealis} went on.'],
    [
      'near miss: obtained by',
      '{A report obtained by Borealis=report obtained by Borealis} said no. {The report=report obtained by Borealis} went on.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

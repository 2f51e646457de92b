import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('possessive sources', () => {
  test.each([
    '{Ortega’s campaign=Ortega’s campaign} said no.',
    '{Ortega’s spokeswoman, Ann Lund,=Ann Lund} said no.',
    '{Ortega’s campaign manager Robby Lund=Robby Lund} said no.',
    '{Tony Ortega’s official spokesman=Tony Ortega’s official spokesman} said no.',
    '{Trump’s campaign=Trump’s campaign} said no. {The campaign=Trump’s campaign} went on.',
    '{The party’s leader, Ann Lund,=Ann Lund} said no.',
    'near miss: {The ministry=ministry} said no. {Its spokesman=its spokesman} left.',
    'near miss: {Ann Lund’s=Ann Lund} campaign manager, Ben Ode, left. {Ode=Ben Ode} said no.',
    'Ben Ortega left. {Ortega’s=Ben Ortega} answer was no.',
  ])('%s', expectSpeakers);
});

import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('two who share a surname', () => {
  test.each([
    ['are told apart by title', 'Ben Lund met Ann Lund. {Mrs Lund=Ann Lund} said no. {Mr Lund=Ben Lund} left.'],
    ['are told apart by given name', 'Ben Lund met Ann Lund. {Ann Lund=Ann Lund} said no.'],
    [
      'keep the bare surname for the one who had it first',
      'Ben Lund spoke. {Lund=Ben Lund} said no. His wife, Ann Lund, left. {Lund=Ben Lund} said yes.',
    ],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['by he and she', 'Ben Lund met Ann Lund. {She=Ann Lund} said no. {He=Ben Lund} said yes.'],
    ['by what they are', 'The mayor, Ann Lund, met her brother, Ben Lund. {The mayor=Ann Lund} said no.'],
    ['by the one who spoke last', '{Ben Lund=Ben Lund} said no. His sister, Ann Lund, left. {Lund=Ben Lund} went on.'],
    [
      'near miss: by who spoke before, where the other was named long ago',
      '{Tom Lund=Tom Lund} said no. It rained. It rained on. It rained all night. {Tom Lund=Tom Lund} wept. His boat, the Noreen, sank. {Lund=Tom Lund} left.',
    ],
    [
      'by the surname that one had before, though only the other is known to be a man',
      '{Zorblan Lund=Zorblan Lund} said no. {Lund=Zorblan Lund} left. Ben Lund has a boat. {Lund=Zorblan Lund} said <3:he was glad>.',
    ],
    [
      'near miss: by the bare surname that it has, too',
      'Ann Lund won. {Lund=Ann Lund} said no. {Lund=Ann Lund} left.\n{Lund=Ann Lund} told voters that Ben Lund sang. {Lund=Ann Lund} said yes.',
    ],
    [
      'near miss: by whom something was done to',
      'Ann Lund won. {Lund=Ann Lund} said no. {Lund=Ann Lund} left.\nVoters wrote to Ben Lund. {Lund=Ann Lund} said yes.',
    ],
    ['by initials', '{A. Lund=A. Lund} said no. {B. Lund=B. Lund} said yes.'],
    [
      'near miss: a wife who is never named',
      '{Ben Lund=Ben Lund} said no. {Mrs Lund=Lund} said yes. {Lund=Ben Lund} left.',
    ],
  ])('are told apart %s', (_, marked) => expectSpeakers(marked));

  test('null where nothing tells them apart', () => {
    expectSpeakers('Friends of Ann Lund and of Kim Lund wept. {Lund=-} said no.');
  });

  test('a title of the other gender is somebody else', () => {
    expectSpeakers('{Ben Lund=Ben Lund} said no. {Mrs Lund=Lund} said yes.');
  });
});

import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('a father and a son of one name', () => {
  test.each([
    [
      'a surname with Jr. alone',
      '{Donald Lund=Donald Lund} met Donald Lund Jr. in Ode. {Lund Jr.=Donald Lund Jr.} said no. {Lund=Donald Lund} left.',
    ],
    [
      'whole names of both',
      'Guy Lund III was shot in Ode. {Guy Lund, the victim’s father,=Guy Lund} said no. {Lund=Guy Lund} left.',
    ],
    ['Jr. and III', 'Martin Bo Lund Jr. died. {Martin Bo Lund III=Martin Bo Lund III} said no.'],
    [
      'near miss: Jr. with his surname alone',
      '{Robert Lund Jr.=Robert Lund Jr.} said no. {Lund=Robert Lund Jr.} left. Fans met Lund Jr. later.',
    ],
    [
      'near miss: who reigns',
      '{King Abdullah II=Abdullah II} left. {Abdullah=Abdullah II} said no. {King Abdullah=Abdullah II} stayed.',
    ],
    [
      'near miss: Jr. once, and the surname after it',
      '{Donald Lund Jr.=Donald Lund Jr.} said no. {Lund=Donald Lund Jr.} left.',
    ],
    [
      'near miss: a middle name left out',
      '{Donald J. Lund Jr.=Donald J. Lund Jr.} said no. In May {Donald Lund Jr.=Donald J. Lund Jr.} left.',
    ],
    [
      'a headline of the son',
      '# {Lund Jr.=Donald Lund Jr.} mocks the press and praises the plan\n{Donald Lund Jr.=Donald Lund Jr.} said no.',
    ],
    ['near miss: a title of many', 'Martin Bo Lund Jr. died. {Dr. Lund=Martin Bo Lund Jr.} said no.'],
    ['near miss: his own office', 'Sen. Bo Lund Jr. left. {Senator Lund=Bo Lund Jr.} said no.'],
    ['near miss: an office of many', 'Bo Lund Jr. won. {Senator Lund=Bo Lund Jr.} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

import { describe, expect, it } from 'vitest';
import { typeOf } from './helpers.ts';

describe('known misses', () => {
  it.fails.each([
    ['commitment', 'a refusal in reported speech', '{s:The chancellor} {c:said} {he would not raise the tax}.', ''],
    [
      'denial',
      'own conduct after a charge',
      '{“I did not start the fire,”} {s:Novak} {c:said}.',
      'Police accused Novak of arson.',
    ],
    ['claim', 'what befalls the speaker', '{“We will all suffer,”} {c:said} {s:the farmer}.', ''],
    ['claim', 'a warning without an own act', '{“You will be sorry,”} {c:said} {s:the widow}.', ''],
  ] as const)('%s: %s: %s', (type, _, sentence, before) => {
    expect(typeOf(sentence, before)).toBe(type);
  });
});

import { describe, expect, it } from 'vitest';
import { typeOf } from './helpers.ts';

describe('known misses', () => {
  it.fails.each([
    ['claim', 'what befalls the speaker', '{“We will all suffer,”} {c:said} {s:the farmer}.', ''],
    ['claim', 'a warning without an own act', '{“You will be sorry,”} {c:said} {s:the widow}.', ''],
  ] as const)('%s: %s: %s', (type, _, sentence, before) => {
    expect(typeOf(sentence, before)).toBe(type);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';

const whole = (text: string) => read(text, [{ start: 0, end: text.length }], []);

it('covers every character but white space, in order, with exact offsets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { tokens } = whole(text);
      let rebuilt = '';
      for (let i = 0; i < tokens.count; i++) {
        expect(text.slice(tokens.start[i], tokens.end[i])).toBe(tokens.word[i]);
        rebuilt += tokens.word[i];
      }
      expect(rebuilt).toBe(text.replace(/\s/g, ''));
    }),
  );
});

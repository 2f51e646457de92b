import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

/** The name of whom the text's first told one is. */
function addresseeOf(text: string): string | null {
  const { attributions, speakers } = extract(text);
  const told = attributions.find(({ addressee }) => addressee)?.addressee;
  return speakers.find(({ id }) => id === told?.speaker)?.name ?? null;
}

test('near miss: a place after it is no name for it', () => {
  expect(addresseeOf('“Go home,” Bo Ode told the crowd, London was safe.')).toBeNull();
});

test('near miss: who does something else meanwhile', () => {
  expect(addresseeOf('“Go home,” Bo Ode told the minister, Ann Lund having left.')).not.toBe('Ann Lund');
});

test('who was told and is never named, nor says anything, is on no record', () => {
  const { attributions, speakers } = extract('The jury sat down. The jury heard that the boat sank, Ann Lund said.');
  expect(speakers.map(({ name }) => name)).not.toContain('jury');
  expect(attributions).not.toHaveLength(0);
  expect(addresseeOf('Neighbours left. “Go home,” Bo Ode told neighbours.')).toBeNull();
});

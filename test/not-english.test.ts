import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';

const german =
  '„Die Brücke ist sicher und wird im Frühjahr eröffnet“, sagte die Bürgermeisterin Anna Lehmann am Dienstag vor dem Rat der Stadt. ' +
  'Die Arbeiten an den Pfeilern seien abgeschlossen, und die Fähre werde bis zum Sommer weiter verkehren. „Wir haben elf Jahre lang gewartet“, ' +
  'sagte sie. Gegner des Baus werfen der Stadt vor, die Kosten verschwiegen zu haben.';
const english =
  '“The bridge is safe and it will open in the spring,” the mayor, Anna Lehmann, told the council on Tuesday. ' +
  'The work on the piers was finished, she said, and the ferry would run until the summer. “We have waited for eleven years,” ' +
  'she said. Those who are against the bridge say that the town has hidden what it cost.';

describe('a text in another language', () => {
  const record = extract(german);

  it('has a note', () => {
    expect(record.notes.map(({ kind }) => kind)).toContain('not-english');
    expect(extract(english).notes).toEqual([]);
  });

  it('has no confident finding', () => {
    for (const { confidence } of [...record.attributions, ...record.statements]) expect(confidence).toBeLessThan(0.21);
    expect(extract(english).attributions.some(({ confidence }) => confidence > 0.7)).toBe(true);
    expect(extract(german, { minConfidence: 0.3 }).attributions).toEqual([]);
  });
});

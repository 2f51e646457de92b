import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { breachesOf } from '../invariants.ts';

/** A debate of 2,000 words, its turns in order, and the same as a transcript and as captions. */
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'forms', name), 'utf8');

interface Turn {
  /** As its later labels have it. */
  readonly speaker: string;
  /** Paragraphs. */
  readonly said: readonly string[];
}
const TURNS: readonly Turn[] = JSON.parse(fixture('debate.json'));
const NAMES: Readonly<Record<string, string>> = {
  VALE: 'Nora Vale',
  FINCH: 'Ada Finch',
  REED: 'Tom Reed',
  MARLOW: 'Priya Marlow',
  'AUDIENCE MEMBER': 'audience member',
};

const letters = (words: string): string =>
  words.replace(/\r?\n\r?\n[^\n]*\n(?:[^\n]*-->[^\n]*\n)?/g, '').replace(/<[^>]*>|[^\p{L}]/gu, '');
const ends = (words: string): string => `${words.slice(0, 12)} … ${words.slice(-12)}`;

/** Who speaks, and the first and last letters of what is said. */
const EXPECTED = TURNS.map(({ speaker, said }) => [NAMES[speaker]?.toLowerCase(), ends(letters(said.join('')))]);

/** The same of the turns of a text. */
function turnsIn(text: string): unknown {
  const { attributions, speakers } = extract(text);
  const names = new Map<string | null, string>(speakers.map(({ id, name }) => [id, name.toLowerCase()]));
  return attributions.map(({ speaker, content }) => [
    names.get(speaker),
    ends(letters(content.map((span) => span.text).join('\n\n\n'))),
  ]);
}

describe('a debate: every turn is its speaker’s', () => {
  it.each([
    ['debate.txt', 'transcript'],
    ['debate.vtt', 'captions'],
    ['debate.srt', 'captions'],
  ])('%s', (name, kind) => {
    const text = fixture(name);
    expect(turnsIn(text)).toEqual(EXPECTED);
    const record = extract(text);
    expect(record.notes.map((note) => note.kind)).toEqual([kind]);
    expect(breachesOf(record, text)).toEqual([]);
  });
});

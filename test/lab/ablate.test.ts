import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { answersIn } from '../../lab/ablate/answers.ts';
import { differing, factsOf } from '../../lab/ablate/facts.ts';
import { inserted } from '../../lab/ablate/instrument.ts';
import { type Rule, rulesIn } from '../../lab/ablate/rules.ts';
import { blindSheet } from '../../lab/ablate/sheet.ts';
import { type Switches, switchesFor, withOff } from '../../lab/ablate/switches.ts';
import { worthOf } from '../../lab/ablate/worth.ts';
import { attributions } from '../../lab/score/attributions.ts';
import { extract } from '../../src/extract.ts';

const SOURCE = `
const TITLES = new Set(['mayor', 'judge']);
const CAPITAL = /^[A-Z]/;
export const isTitle = (word: string): boolean => TITLES.has(word);
export function firstName(words: readonly string[]): string | null {
  for (const word of words) if (CAPITAL.test(word)) return word;
  return null;
}
export const titlesIn = (words: readonly string[]): string[] => words.filter((word) => isTitle(word));
interface Name { readonly words: string }
const steps: readonly ((name: Name) => Name)[] = [
  (name: Name): Name => (name.words.startsWith('Dr ') ? { words: name.words.slice(3) } : name),
];
export const mended = (words: string): string => steps.reduce((name, step) => step(name), { words }).words;
export const lengthOf = (words: string): number => words.length;
`;

interface Sample {
  isTitle(word: string): boolean;
  firstName(words: readonly string[]): string | null;
  titlesIn(words: readonly string[]): string[];
  mended(words: string): string;
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-ablate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The sample with switches, as an ablation builds the sources. */
async function instrumentedSample(): Promise<{ rules: readonly Rule[]; switches: Switches; sample: Sample }> {
  const file = join(folder, 'sample.ts');
  writeFileSync(file, SOURCE);
  const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2022 });
  const { rules, insertions } = rulesIn(program, folder, [file]);
  const { code } = transformSync(inserted(SOURCE, insertions.get(file) ?? []), { loader: 'ts' });
  const switches = switchesFor(rules.length);
  Object.assign(globalThis, { __switches: switches });
  const sample = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Sample;
  return { rules, switches, sample };
}

describe('rules that can be switched off', async () => {
  const { rules, switches, sample } = await instrumentedSample();
  const off = <T>(name: string, work: () => T, answer = false): T =>
    withOff(switches, [{ rule: rules.find((rule) => rule.name === name)?.id ?? -1, answer }], work);

  test('are questions, finders, listers, steps of a table, lists and patterns; what has no neutral answer is none', () => {
    expect(rules.map(({ name, kind }) => [name, kind])).toEqual([
      ['TITLES', 'list'],
      ['CAPITAL', 'pattern'],
      ['isTitle', 'question'],
      ['firstName', 'finder'],
      ['titlesIn', 'lister'],
      ['steps[0]', 'step'],
    ]);
    expect(rules.find(({ name }) => name === 'firstName')).toMatchObject({ file: 'sample.ts', lines: 4 });
  });

  test('answer as written while they are on', () => {
    expect(sample.isTitle('mayor')).toBe(true);
    expect(sample.firstName(['the', 'mayor', 'Ann'])).toBe('Ann');
    expect(sample.titlesIn(['mayor', 'Ann'])).toEqual(['mayor']);
    expect(sample.mended('Dr Ann')).toBe('Ann');
  });

  test('give the neutral answer while they are off, and theirs again afterwards', () => {
    expect(off('isTitle', () => sample.isTitle('mayor'))).toBe(false);
    expect(off('isTitle', () => sample.isTitle('pier'), true)).toBe(true);
    expect(off('TITLES', () => sample.isTitle('mayor'))).toBe(false);
    expect(off('CAPITAL', () => sample.firstName(['Ann']))).toBe(null);
    expect(off('firstName', () => sample.firstName(['Ann']))).toBe(null);
    expect(off('titlesIn', () => sample.titlesIn(['mayor']))).toEqual([]);
    expect(off('steps[0]', () => sample.mended('Dr Ann'))).toBe('Dr Ann');
    expect(sample.mended('Dr Ann')).toBe('Ann');
  });

  test('are all on again where something fails', () => {
    expect(() =>
      off('isTitle', () => {
        throw new Error('failed');
      }),
    ).toThrow('failed');
    expect(sample.isTitle('mayor')).toBe(true);
  });

  test('are counted by what they answered, and where', () => {
    const texts = ['mayor', 'pier', 'judge'];
    const answers = answersIn(switches, [0, 1, 2], (i) => sample.isTitle(texts[i] ?? ''));
    const ofTitle = answers[rules.findIndex(({ name }) => name === 'isTitle')];
    expect([ofTitle?.plain, ofTitle?.telling]).toEqual([1, 2]);
    expect([...(ofTitle?.tellingIn ?? [])]).toEqual([0, 2]);
  });
});

describe('what a rule changes', () => {
  const before = factsOf(extract('“We won,” Ann Lee said. She denied that the vote was rigged.'));
  const after = factsOf(extract('“We won,” Ann Lee said. She said that the vote was rigged.'));

  test('is told by facts, not by ids and confidences', () => {
    const record = extract('“We won,” Ann Lee said.');
    const other = {
      ...record,
      attributions: record.attributions.map((one) => ({ ...one, id: 'a9', confidence: 0.1 })),
      statements: record.statements.map((one) => ({ ...one, id: 't9', attribution: 'a9', confidence: 0.1 })),
    };
    expect(factsOf(other)).toEqual(factsOf(record));
    const { on, off } = differing(before, after);
    expect(on.some(({ words }) => words.startsWith('denial'))).toBe(true);
    expect(off.some(({ words }) => words.startsWith('denial'))).toBe(false);
  });

  test('is shown to a reader who is not told which record is the rule’s; the key tells', () => {
    const cases = Array.from({ length: 20 }, () => ({
      article: 'x',
      text: 'Ann Lee won.',
      ...differing(before, after),
    }));
    const { sheet, key } = blindSheet('speakers/gender.ts:isHe', cases, 7);
    const sides = key.split('\n').map((line) => line.split('\t')[2]);
    expect(new Set(sides)).toEqual(new Set(['A', 'B']));
    sheet
      .split(/^CASE \d+.*$/m)
      .slice(1)
      .forEach((one, i) => {
        const denies = /^([AB]): statement: denial/m.exec(one)?.[1];
        expect(denies).toBe(sides[i] === 'A' ? 'B' : 'A');
      });
    expect(sheet).not.toContain('isHe');
  });

  test('is worth what labelled articles lose without it', () => {
    const cells = [0, 1, 2].map((i) => ({ set: 'own', measure: attributions, article: { id: `${i}`, text: '' } }));
    const right = { 'all gold': 10, 'all predicted': 10, 'all sourced': 8 };
    const [worth] = worthOf(cells, [right, right, right], new Map([[1, { ...right, 'all sourced': 5 }]]));
    expect(worth?.share).toBeCloseTo(0.1);
    expect(worth?.things).toBeCloseTo(3);
    expect(worth?.interval[0]).toBeGreaterThanOrEqual(0);
    expect(worthOf(cells, [right, right, right], new Map())).toEqual([]);
  });
});

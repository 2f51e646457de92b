import { describe, expect, it } from 'vitest';
import { fuzzCase } from '../lab/fuzz-cases.ts';
import { broken } from '../lab/fuzz-check.ts';
import { commandCase } from '../lab/fuzz-command-cases.ts';
import { brokenCommand } from '../lab/fuzz-command-check.ts';
import { runs } from './runs.ts';

// `npm run fuzz -- --cases 1000000` tries more, and makes what it finds short.
const CASES = runs(400);
const BATCH = 200;

describe('articles with things done to them that no editor would', () => {
  it.each(Array.from({ length: CASES / BATCH }, (_, i) => i * BATCH + 1))(
    'cases from %i: every promise is kept',
    (first) => {
      const seeds = Array.from({ length: BATCH }, (_, i) => first + i);
      expect(seeds.flatMap((seed) => broken(fuzzCase(seed)).map((line) => `${seed}: ${line}`))).toEqual([]);
    },
  );
});

describe('lines, arguments, speakers and names that no user would give the command', () => {
  it.each(Array.from({ length: runs(2) }, (_, i) => i * 50 + 1))(
    'cases from %i: every promise is kept',
    async (first) => {
      for (let seed = first; seed < first + 50; seed++)
        expect([seed, ...(await brokenCommand(commandCase(seed)))]).toEqual([seed]);
    },
  );
});

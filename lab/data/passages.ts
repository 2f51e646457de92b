import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatementType } from '../../src/statements/types.ts';

/** A short invented news story or press release, with every statement that it attributes. Pieces of one are joined by “ … ”. */
interface Passage {
  readonly text: string;
  readonly statements: readonly (readonly [type: StatementType, text: string, cue: string, source: string])[];
}

/**
 * The passages of lab/data/passages: written for this project by language models that had read the guideline and labelled some of
 * statements/fit and speech-acts/fit for practice. Types are far from evenly rare there, and near misses are many: mind the shares.
 */
export const passages = (folder: string): Passage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Passage);

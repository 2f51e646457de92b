import { show } from '../check-text.ts';
import { checked } from '../options.ts';
import { knownSpeakerSchema } from '../schema/options.ts';
import type { KnownSpeaker } from '../types.ts';
import { readText } from './input.ts';
import { jsonProblem } from './json-problem.ts';

/** The known speakers of a JSON file, or what is wrong with it. */
export async function readSpeakers(file: string): Promise<readonly KnownSpeaker[] | { readonly problem: string }> {
  const input = await readText(file);
  if ('problem' in input) return input;
  const json = input.text.replace(/^\uFEFF/, '');
  const problem = jsonProblem(json);
  if (problem !== null) return { problem: `${problem}; it must be an array like [${EXAMPLE}]` };
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) return { problem: `must be a JSON array like [${EXAMPLE}], not ${show(rows)}` };
  try {
    return rows.map((row, i) => checked(knownSpeakerSchema, row, `entry ${i + 1}`));
  } catch (error) {
    return { problem: `${(error as Error).message}; an entry is like ${EXAMPLE}` };
  }
}

const EXAMPLE = '{"name":"Ann Lee","aliases":["A. Lee"],"id":"q1"}';

import { show } from '../check-text.ts';
import { firstWhere } from '../halving.ts';
import { knownSpeakerOf } from '../options.ts';
import type { KnownSpeaker } from '../types.ts';
import { readText } from './input.ts';

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
    return rows.map((row, i) => knownSpeakerOf(row, `entry ${i + 1}`));
  } catch (error) {
    return { problem: `${(error as Error).message}; an entry is like ${EXAMPLE}` };
  }
}

const EXAMPLE = '{"name":"Ann Lee","aliases":["A. Lee"],"id":"q1"}';

/** What is wrong with a text that should be JSON, and where: “is not JSON (line 2, column 7: unexpected token ']')”; null where it is JSON. */
function jsonProblem(json: string): string | null {
  const message = errorOf(json);
  if (message === null) return null;
  const before = json.slice(0, placeOf(json, message)).split('\n');
  const what = message.replace(/(?: in JSON)? at position.*$|, (?:\.\.\.)?".*$/s, '');
  return `is not JSON (line ${before.length}, column ${(before.at(-1) as string).length + 1}: ${what.charAt(0).toLowerCase()}${what.slice(1)})`;
}

/**
 * V8 tells the position of most errors, but not of a token that it doesn't expect: there the text ends that is the shortest with that
 * error, since a parser that reads from left to right stops at the same place whatever follows.
 */
function placeOf(json: string, message: string): number {
  const [, position] = / at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  return firstWhere(json.length, (at) => errorOf(json.slice(0, at + 1))?.startsWith('Unexpected token') === true);
}

function errorOf(json: string): string | null {
  try {
    JSON.parse(json);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

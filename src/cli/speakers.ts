import { knownSpeakerOf } from '../options.ts';
import type { KnownSpeaker } from '../types.ts';
import { readText } from './input.ts';

/** The known speakers of a JSON file, or what is wrong with it. */
export async function readSpeakers(file: string): Promise<readonly KnownSpeaker[] | { readonly problem: string }> {
  const input = await readText(file);
  if ('problem' in input) return input;
  const rows = parsed(input.text);
  if (!Array.isArray(rows)) return { problem: `must be a JSON array like [${EXAMPLE}]` };
  try {
    return rows.map((row, i) => knownSpeakerOf(row, `entry ${i + 1}`));
  } catch (error) {
    return { problem: `${(error as Error).message}; an entry is like ${EXAMPLE}` };
  }
}

const EXAMPLE = '{"name":"Ann Lee","aliases":["A. Lee"],"id":"q1"}';

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

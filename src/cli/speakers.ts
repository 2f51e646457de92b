import { knownSpeakerSchema } from '../schema/index.ts';
import type { KnownSpeaker } from '../types.ts';
import { readText } from './input.ts';

/** The known speakers of a JSON file, or what is wrong with it. */
export async function readSpeakers(file: string): Promise<readonly KnownSpeaker[] | { readonly problem: string }> {
  const input = await readText(file);
  if ('problem' in input) return input;
  const rows = parsed(input.text);
  if (!Array.isArray(rows)) return { problem: `must be a JSON array like [${EXAMPLE}]` };
  const wrong = rows.findIndex((row) => !knownSpeakerSchema.safeParse(row).success);
  return wrong < 0 ? rows : { problem: `entry ${wrong + 1} must be like ${EXAMPLE}` };
}

const EXAMPLE = '{"name":"Ann Lee","aliases":["A. Lee"],"id":"q1"}';

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

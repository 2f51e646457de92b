import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from '../../src/lexicons/en/index.ts';

const ROOM = join(import.meta.dirname, '../../src/attribution');
const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(ROOM, file), 'utf8'))
  .join('\n');

it.each([...new Set(english.functionWords.map(({ role }) => role))])(
  'a row of function words has an effect: somebody asks who plays %s',
  (role) => expect([`'${role}'`, `ROLE.${role}`].some((asked) => sources.includes(asked))).toBe(true),
);

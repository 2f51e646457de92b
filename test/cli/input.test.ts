import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { readInput } from '../../src/cli/input.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = '“We won,” said Ann Lee. “Nous avons gagné.”\n';

/** Standard input that these chunks come in on, each a little later than the one before. */
async function* slowly(chunks: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  for (const chunk of chunks) {
    await wait(5);
    yield chunk;
  }
}

const piped = (...chunks: readonly Uint8Array[]) => readInput('-', () => slowly(chunks));
const bytewise = (bytes: Uint8Array): Uint8Array[] => Array.from(bytes, (byte) => Uint8Array.of(byte));

function untouched(): never {
  throw new Error('standard input was opened');
}

describe('standard input', () => {
  it('is read to its end, however slowly it comes and wherever it is cut', async () => {
    expect(await piped(...bytewise(new TextEncoder().encode(text)))).toEqual({ text });
  });
  it('with nothing on it is a problem', async () => {
    expect(await piped()).toEqual({ problem: 'nothing to read (see onrecord --help)' });
    expect(await piped(new Uint8Array())).toHaveProperty('problem');
  });
  it('with a blank on it is a text', async () => expect(await piped(Uint8Array.of(10))).toEqual({ text: '\n' }));
  it('that is no UTF-8 is a problem', async () =>
    expect(await piped(Uint8Array.of(0x63, 0xe9))).toEqual({ problem: expect.stringMatching(/^is not UTF-8 text/) }));
});

describe('a file', () => {
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  it('is read without a look at standard input', async () =>
    expect(await readInput(write('a.txt', text), untouched)).toEqual({ text }));
  it('that is empty is an empty text', async () =>
    expect(await readInput(write('b.txt', ''), untouched)).toEqual({ text: '' }));
  it('keeps its byte order mark, so that offsets count in the file', async () =>
    expect(await readInput(write('c.txt', '\uFEFFa'), untouched)).toEqual({ text: '\uFEFFa' }));
  it('that isn’t there is a problem', async () =>
    expect(await readInput(join(folder, 'd.txt'), untouched)).toEqual({ problem: 'no such file' }));
});

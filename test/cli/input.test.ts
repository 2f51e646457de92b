import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readStdin, readText } from '../../src/cli/input.ts';
import { itemsOf } from '../../src/cli/items.ts';
import { linesOf } from '../../src/cli/lines.ts';
import { hostileText } from '../hostile.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = '“We won,” said Ann Lee. “Nous avons gagné.”\n';
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Standard input that these chunks come in on, each a little later than the one before. */
async function* slowly(chunks: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  for (const chunk of chunks) {
    await wait(1);
    yield chunk;
  }
}

const piped = (...chunks: readonly Uint8Array[]) => readStdin(() => slowly(chunks));
const bytewise = (bytes: Uint8Array): Uint8Array[] => Array.from(bytes, (byte) => Uint8Array.of(byte));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('standard input', () => {
  it('is read to its end, however slowly it comes and wherever it is cut', async () => {
    expect(await piped(...bytewise(bytesOf(text)))).toEqual({ text });
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
  it('is read whole', async () => expect(await readText(write('a.txt', text))).toEqual({ text }));
  it('that is empty is an empty text', async () => expect(await readText(write('b.txt', ''))).toEqual({ text: '' }));
  it('keeps its byte order mark, so that offsets count in the file', async () =>
    expect(await readText(write('c.txt', '\uFEFFa'))).toEqual({ text: '\uFEFFa' }));
  it('that isn’t there is a problem', async () =>
    expect(await readText(join(folder, 'd.txt'))).toEqual({ problem: 'no such file' }));
});

describe('lines', () => {
  const linesIn = async (chunks: readonly Uint8Array[]): Promise<string[]> =>
    (await all(linesOf(slowly(chunks), 1e6))).map(({ bytes }) => new TextDecoder().decode(bytes ?? undefined));

  it('end at a line feed and nowhere else', async () => {
    expect(await linesIn([bytesOf('a\u2028b\rc\u0085d\n\ne\r\nf')])).toEqual(['a\u2028b\rc\u0085d', '', 'e\r', 'f']);
    expect(await linesIn([bytesOf('a\n')])).toEqual(['a']);
    expect(await linesIn([])).toEqual([]);
  });

  it('are the same wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileText, { maxLength: 5 }),
        fc.array(fc.nat(400), { maxLength: 8 }),
        async (texts, cuts) => {
          const bytes = bytesOf(texts.join('\n'));
          const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
          const chunks = places.slice(1).map((place, i) => bytes.subarray(places[i], place));
          const lines = await all(linesOf(chunksOf(chunks), 1e6));
          expect(lines.map((line) => Buffer.from(line.bytes ?? []).toString('hex'))).toEqual(
            (await all(linesOf(chunksOf([bytes]), 1e6))).map((line) => Buffer.from(line.bytes ?? []).toString('hex')),
          );
          expect(lines.at(-1)?.upTo ?? 0).toBe(bytes.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('that are longer than asked for are not held, and the others are', async () => {
    const chunks = ['ab\nabc', 'defgh', 'ij\nabcd\nabcde\n', 'abcd'].map(bytesOf);
    const lines = await all(linesOf(slowly(chunks), 4));
    expect(lines.map(({ bytes, upTo }) => [bytes?.length ?? null, upTo])).toEqual([
      [2, 3],
      [null, 14],
      [4, 19],
      [null, 25],
      [4, 29],
    ]);
  });

  it('say how far they bring us', async () => {
    expect((await all(linesOf(slowly([bytesOf('ab\nc'), bytesOf('d\ne')]), 1e6))).map(({ upTo }) => upTo)).toEqual([
      3, 6, 7,
    ]);
  });
});

async function* chunksOf(chunks: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* chunks;
}

describe('articles of lines', () => {
  const source = { path: '-', name: 'stdin', from: 'ndjson', bytes: null } as const;
  const itemsIn = (...chunks: readonly Uint8Array[]) => all(itemsOf([source], () => slowly(chunks)));

  it('are numbered as in the file, blank lines and those that are no UTF-8 too', async () => {
    const items = await itemsIn(
      bytesOf('\uFEFF{"text":"a"}\n\n \r\n'),
      Uint8Array.of(0xe9, 0x0a),
      bytesOf('{"text":"b"}'),
    );
    expect(items.map(({ where, what }) => [where, 'json' in what ? what.json : what])).toEqual([
      ['standard input, line 1', '{"text":"a"}'],
      ['standard input, line 4', { problem: 'is not UTF-8 text', only: 'line' }],
      ['standard input, line 5', '{"text":"b"}'],
    ]);
  });

  it('may be none at all: a part of a big file can be empty', async () => expect(await itemsIn()).toEqual([]));

  it('are read no faster than they are taken', async () => {
    let asked = 0;
    async function* endless(): AsyncIterable<Uint8Array> {
      for (;;) {
        asked += 1;
        yield bytesOf('{"text":"a"}\n');
      }
    }
    const items = itemsOf([source], endless);
    for (let i = 0; i < 3; i++) await items.next();
    expect(asked).toBe(3);
    await items.return(undefined);
  });

  it('of a file that isn’t there are a problem of the file', async () => {
    const gone = { ...source, path: join(folder, 'gone.ndjson') };
    expect(await all(itemsOf([gone], () => slowly([])))).toEqual([
      { where: gone.path, bytes: 0, what: { problem: 'no such file', only: 'file' } },
    ]);
  });
});

describe('UTF-16, which Windows programs write, is refused by its name', () => {
  const utf16 = (words: string, isBig = false): Buffer => {
    const bytes = Buffer.from(words, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  it.each([
    ['with its mark', utf16(`\uFEFF${text}`), 'UTF-16 -t'],
    ['with its mark, big-endian', utf16(`\uFEFF${text}`, true), 'UTF-16 -t'],
    ['without a mark', utf16(text), 'UTF-16LE -t'],
    ['without a mark, ASCII, so that it would pass for UTF-8', utf16('"We won," said Ann Lee.'), 'UTF-16LE -t'],
    ['without a mark, big-endian', utf16('"We won," said Ann Lee.', true), 'UTF-16BE -t'],
  ])('%s', async (_, bytes, from) => {
    expect(await piped(bytes)).toEqual({
      problem: expect.stringContaining(`is not UTF-8 text (convert it first: iconv -f ${from}`),
    });
  });

  it.each([
    ['a NUL here and there', 'We won\0 said\0 Ann Lee.'],
    ['NULs alone', '\0'.repeat(40)],
    ['a short text', 'a\0b\0'],
  ])('but not %s', async (_, words) => expect(await piped(bytesOf(words))).toEqual({ text: words }));
});

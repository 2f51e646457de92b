import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, type Format, styleOf } from '../../src/cli/formats.ts';
import { readSpeakers } from '../../src/cli/speakers.ts';
import { type Job, nothingIn, work } from '../../src/cli/work.ts';
import { extract } from '../../src/index.ts';
import { toCsv, toHtml, toJsonLd, toMarkdown, toText, toWebAnnotations } from '../../src/outputs/index.ts';

const text = '“We will mend the pier,” said Ann Lee. She denied that it was shut.';
const record = extract(text);
const job: Job = {
  formats: ['ndjson'],
  alone: false,
  colours: false,
  width: 100,
  terminal: false,
  wanted: { speakers: [], types: [], forms: [], minConfidence: 0 },
  options: {},
};
const line = (json: string, more: Partial<Job> = {}) =>
  work({ kind: 'line', json, name: 'stdin', line: 7 }, { ...job, ...more });
const shownOf = async (json: string, more: Partial<Job> = {}): Promise<string> => {
  const done = await line(json, more);
  return contentOf(done);
};
/** What is shown of an article in one format, or what is wrong with it. */
const contentOf = (done: Awaited<ReturnType<typeof work>>): string =>
  'problem' in done ? done.problem : done.files.map(({ content }) => content).join('');

describe('a line of JSON', () => {
  it('comes back with its record, every other field as it was', async () => {
    const json = `{ "id":12345678901234567890, "text":${JSON.stringify(text)}, "tags":["a"], "x":1.0, "x":2 }`;
    const shown = await shownOf(json);
    expect(shown.startsWith(json.slice(0, -2))).toBe(true);
    expect(JSON.parse(shown).record).toEqual(record);
    expect(shown.endsWith('}\n')).toBe(true);
    expect(shown.trimEnd()).not.toContain('\n');
  });

  it('has its old record replaced', async () => {
    const shown = await shownOf(JSON.stringify({ record: 'old', text, after: 1 }));
    expect(JSON.parse(shown)).toEqual({ record, text, after: 1 });
    expect(shown.match(/"record":/g)).toHaveLength(1);
  });

  it.each([
    [
      'a long number beside it',
      '{"text":"a","n":12345678901234567890,"record":0}',
      (r: string) => `{"text":"a","n":12345678901234567890,"record":${r}}`,
    ],
    ['no record yet', ' {"text":"a","n":1e400 } \r', (r: string) => ` {"text":"a","n":1e400,"record":${r} } \r`],
    ['blanks', '{"record"\t: [1, {"record":2}] , "text":"a"}', (r: string) => `{"record"\t: ${r} , "text":"a"}`],
    [
      'an escape in its key',
      String.raw`{"\u0072ecord":null,"text":"a"}`,
      (r: string) => String.raw`{"\u0072ecord":${r},"text":"a"}`,
    ],
    [
      'marks in strings',
      String.raw`{"x\\":"}],\"record\":\\","record":"\\\"{[","text":"a"}`,
      (r: string) => String.raw`{"x\\":"}],\"record\":\\","record":${r},"text":"a"}`,
    ],
    ['the key twice', '{"record":1.0,"text":"a","record":2}', (r: string) => `{"record":1.0,"text":"a","record":${r}}`],
    [
      'the key elsewhere',
      '{"by":{"record":1},"list":["record",{},1],"text":"a"}',
      (r: string) => `{"by":{"record":1},"list":["record",{},1],"text":"a","record":${r}}`,
    ],
  ])('keeps every byte but its record: %s', async (_, json, expected) => {
    expect(await shownOf(json)).toBe(`${expected(JSON.stringify(extract('a')))}\n`);
  });

  it('keeps a field that is nested deeper than a call may be, beside an old record too', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    for (const json of [`{"x":${deep},"text":"a"}`, `{"x":${deep},"record":${deep},"text":"a"}`])
      expect((await shownOf(json)).startsWith(`{"x":${deep},`)).toBe(true);
  });

  it('comes back the same when it is read again', async () => {
    const once = await shownOf(JSON.stringify({ text, n: 1 }));
    expect(await shownOf(once.trimEnd())).toBe(once);
  });

  it('keeps any other fields of any object', async () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('record', '"record', 'record\\', '__proto__'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, fc.jsonValue()), { maxLength: 5 }), async (fields) => {
        const json = `{${[...fields, ['text', 'a']].map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(' , ')}}`;
        expect(JSON.parse(await shownOf(json))).toEqual(
          JSON.parse(`${json.slice(0, -1)},"record":${JSON.stringify(extract('a'))}}`),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('may hold names of built-in fields', async () => {
    const shown = await shownOf(`{"__proto__":{"a":1},"constructor":2,"record":3,"text":"a"}`);
    expect(shown).toContain('"__proto__":{"a":1},"constructor":2');
  });

  it.each([
    ['{"text":"a"', /^is not JSON \(/],
    ['[{"text":"a"}]', /^is not a JSON object$/],
    ['null', /^is not a JSON object$/],
    ['"text"', /^is not a JSON object$/],
    ['{"id":1}', /^has no "text" that is a string$/],
    ['{"text":null}', /^has no "text" that is a string$/],
  ])('is bad: %s', async (json, problem) => {
    expect(await line(json)).toEqual({ problem: expect.stringMatching(problem), only: 'line' });
  });

  it('is called by its id, or by its number', async () => {
    expect(await line('{"id":"a/b","text":""}')).toMatchObject({ name: 'a/b' });
    expect(await line('{"id":0,"text":""}')).toMatchObject({ name: '0' });
    expect(await line('{"id":null,"text":""}')).toMatchObject({ name: 'stdin-7' });
  });

  it('gives its address to what wants one', async () => {
    const json = JSON.stringify({ id: 'pier', text, url: 'https://example.org/pier' });
    const { annotations } = JSON.parse(await shownOf(json, { formats: ['web-annotation'] }));
    expect(annotations).toEqual(toWebAnnotations(record, text, { source: 'https://example.org/pier' }));
    const { jsonLd } = JSON.parse(await shownOf(json, { formats: ['json-ld'] }));
    expect(jsonLd).toEqual(toJsonLd(record, { url: 'https://example.org/pier' }));
  });
});

describe('a format', () => {
  const article = { kind: 'text', text, name: 'pier.txt' } as const;
  const shown = async (format: Format, alone: boolean): Promise<string> =>
    contentOf(await work(article, { ...job, formats: [format], alone }));
  const source = { source: 'urn:onrecord:pier.txt' };
  const urn = { url: 'urn:onrecord:pier.txt' };

  it.each([
    ['text', toText(record)],
    ['json', `${JSON.stringify(record, null, 2)}\n`],
    ['ndjson', `${JSON.stringify({ file: 'pier.txt', record })}\n`],
    ['html', toHtml(record, text, { standalone: true })],
    ['csv', toCsv(record)],
    ['markdown', toMarkdown(record)],
    ['web-annotation', `${JSON.stringify(toWebAnnotations(record, text, source), null, 2)}\n`],
    ['json-ld', `${JSON.stringify(toJsonLd(record, urn), null, 2)}\n`],
  ] as const)('shows one article alone: %s', async (format, expected) => {
    expect(await shown(format, true)).toBe(expected);
  });

  it.each([
    ['text', `== pier.txt\n${toText(record)}\n`],
    ['json', `${JSON.stringify({ file: 'pier.txt', record })}\n`],
    ['ndjson', `${JSON.stringify({ file: 'pier.txt', record })}\n`],
    ['csv', toCsv(record, { article: 'pier.txt', header: false })],
    ['markdown', `${toMarkdown(record, { article: 'pier.txt' })}\n`],
    [
      'web-annotation',
      `${JSON.stringify({ file: 'pier.txt', annotations: toWebAnnotations(record, text, source) })}\n`,
    ],
    ['json-ld', `${JSON.stringify({ file: 'pier.txt', jsonLd: toJsonLd(record, urn) })}\n`],
  ] as const)('shows an article among others: %s', async (format, expected) => {
    expect(await shown(format, false)).toBe(expected);
  });

  it('is one of several that are made of one record', async () => {
    const done = await work(article, { ...job, formats: ['csv', 'markdown'], alone: true });
    expect(done).toEqual({
      name: 'pier.txt',
      files: [
        { extension: '.csv', content: toCsv(record) },
        { extension: '.md', content: toMarkdown(record) },
      ],
    });
  });

  it('has a file ending of its own', () => {
    expect(new Set(FORMATS.map((format) => styleOf(format).extension)).size).toBe(FORMATS.length);
  });

  it('has column names before several articles', () => {
    expect(styleOf('csv').head).toMatch(/^article,statement,type,[^\n]*\r\n$/);
  });
});

describe('an id of more digits than a number holds', () => {
  const nameOf = async (json: string) => {
    const done = await line(json, { formats: ['csv'] });
    return 'name' in done ? done.name : done.problem;
  };
  it.each([
    ['{"id":9007199254740993,"text":""}', '9007199254740993'],
    ['{"text":"\\"id\\": 1","id" : 12345678901234567890 }', '12345678901234567890'],
    ['{"by":{"id":9007199254740995},"id":-9007199254740993,"text":""}', '-9007199254740993'],
    ['{"id":9007199254740991,"text":""}', '9007199254740991'],
    ['{"id":1.0,"text":""}', '1'],
  ])('is the name as it is written: %s', async (json, name) => expect(await nameOf(json)).toBe(name));
});

describe('what a terminal gets', () => {
  /** An OSC that sets the title, two CSIs, DEL, and marks that turn the direction around. */
  const evil = '\x1b]0;pwned\x07\x1b[2J\x9b2J\x7f\u202E\u2066\u061C';
  const article = `Pier\n\n“We will ${evil} mend the pier,” said Ann Lee.`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const steering = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

  it.each(FORMATS)('can’t be steered by an article, an id or a line: %s', async (format) => {
    for (const id of [evil, 7]) {
      const json = JSON.stringify({ id, text: article, more: `${evil}\x7f` });
      const shown = await shownOf(json, { formats: [format], terminal: true });
      expect(shown.replaceAll('\r\n', '\n')).not.toMatch(steering);
    }
  });

  it('is the same data in JSON', async () => {
    for (const json of [JSON.stringify({ id: evil, text: article }), `{"text":"a\x7f",\r"n":\t1}\r`]) {
      const onTerminal = await shownOf(json, { terminal: true });
      expect(JSON.parse(onTerminal)).toEqual(JSON.parse(await shownOf(json)));
      expect(onTerminal).not.toContain('\r');
    }
  });

  it('is shown in colours of our own', async () => {
    const shown = await shownOf(JSON.stringify({ text: article }), {
      formats: ['text'],
      terminal: true,
      colours: true,
    });
    for (const after of shown.split('\x1b').slice(1)) expect(after).toMatch(/^\[\d+m/);
    expect(shown).toContain('\x1b[1m');
  });

  it('also where a table in a file is shown later: its name can’t steer either', async () => {
    expect(await shownOf(JSON.stringify({ id: 'a\x1b[2J\nb', text: '' }), { formats: ['text'] })).toMatch(
      /^== a�\[2J�b\n/,
    );
  });
});

describe('what is asked for', () => {
  it('is taken from the whole record, also by confidence: ids are the same', async () => {
    const [first, ...rest] = record.attributions.map(({ confidence }) => confidence);
    const highest = Math.max(first as number, ...rest);
    const shown = await shownOf(JSON.stringify({ text }), { wanted: { ...job.wanted, minConfidence: highest } });
    const part = JSON.parse(shown).record;
    expect(part.attributions).toEqual(record.attributions.filter(({ confidence }) => confidence === highest));
    expect(part.context).toEqual([]);
  });

  it('is all, without a word of context, where nothing is', async () => {
    expect(JSON.parse(await shownOf(JSON.stringify({ text }))).record).not.toHaveProperty('context');
  });
});

describe('an empty table says why', () => {
  const told = async (article: string, more: Partial<Job>) => {
    const asked: Job = { ...job, formats: ['text'], alone: true, ...more };
    return contentOf(await work({ kind: 'text', text: article, name: 'a' }, asked));
  };
  const nobody = { ...job.wanted, speakers: ['Nobody Here'] };
  const denials = { ...job.wanted, types: ['denial' as const] };
  it.each<[string, Partial<Job>, string]>([
    ['The pier is shut.', {}, 'Nobody is quoted.\n'],
    ['The pier is shut.', { wanted: nobody }, 'Nobody is quoted.\n'],
    [text, { wanted: nobody }, 'Nothing that is said here matches "Nobody Here".\n'],
    [
      text,
      { wanted: { ...nobody, speakers: ['Anne Lee', 'Leigh Ann', 'Le'] } },
      'Nothing that is said here matches "Anne Lee", "Leigh Ann", "Le". Did you mean Ann Lee?\n',
    ],
    ['“It is safe,” said Ann Lee.', { wanted: denials }, 'Nothing that is said here matches "denial".\n'],
    [text, { wanted: { ...job.wanted, minConfidence: 1 } }, 'Nobody is quoted here with a confidence of 1 or more.\n'],
    [
      text,
      { wanted: { ...nobody, minConfidence: 0.25 } },
      'Nothing that is said here with a confidence of 0.25 or more matches "Nobody Here".\n',
    ],
  ])('%s %j', async (article, more, shown) => expect(await told(article, more)).toBe(shown));

  it('also in Markdown', async () =>
    expect(await told(text, { formats: ['markdown'], wanted: nobody })).toBe(
      'Nothing that is said here matches "Nobody Here".\n',
    ));

  it.each(['text', 'markdown'] as const)(
    'among others such an article is left out, and counted: %s',
    async (format) => {
      const among = (article: string, wanted: Job['wanted']) =>
        work({ kind: 'text', text: article, name: 'a' }, { ...job, formats: [format, 'csv'], wanted });
      expect(await among(text, nobody)).toMatchObject({ files: [{ extension: '.csv' }] });
      expect(await among(text, job.wanted)).toMatchObject({ files: [{}, {}] });
      expect(await among('The pier is shut.', job.wanted)).toMatchObject({ files: [{}, {}] });
      expect(nothingIn('in 2 of 3 articles', nobody)).toBe(
        'Nothing that is said in 2 of 3 articles matches "Nobody Here".',
      );
    },
  );

  it('also on a page', async () =>
    expect(await told(text, { formats: ['html'], wanted: nobody })).toContain(
      '<p>Nothing that is said here matches &quot;Nobody Here&quot;.</p>',
    ));
});

describe('a file of known speakers', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-speakers-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (json: string) => {
    writeFileSync(join(folder, 'known.json'), json);
    return readSpeakers(join(folder, 'known.json'));
  };

  it('is a list of them', async () => {
    const known = [{ name: 'Ann Lee', aliases: ['A. Lee'], id: 'q1' }];
    expect(await read(`\uFEFF${JSON.stringify(known)}`)).toEqual(known);
    const done = await work({ kind: 'text', text, name: 'a' }, { ...job, options: { speakers: known } });
    expect(JSON.parse(contentOf(done)).record.speakers[0].known).toBe('q1');
  });

  it.each([
    ['{', /^is not JSON \(line 1, column 2: .+\); it must be an array like \[\{"name":/],
    ['', /^is not JSON \(line 1, column 1: unexpected end of JSON input\);/],
    [
      '\uFEFF[\n  {"name":"Ann, \\"Lee\\""},\n  {"name":"Bo"},\n]',
      "is not JSON (line 4, column 1: unexpected token ']');",
    ],
    ['[{"name":"Ann Lee"}\n {"name":"Bo"}]', /^is not JSON \(line 2, column 2: .+\);/],
    ["['Ann Lee']", "is not JSON (line 1, column 2: unexpected token ''');"],
    ['[{"name":"Bo"},,]', "is not JSON (line 1, column 16: unexpected token ',');"],
    ['{"name":"Ann Lee"}', /^must be a JSON array like \[.*\], not an object$/],
    ['null', /^must be a JSON array like \[.*\], not null$/],
    ['[{"name":"Ann Lee"},{"name":"Bo","id":7}]', 'entry 2.id must be a string that is not empty, not 7; an entry'],
    [
      '[{"name":"Ann Lee"},{"nom":"Bo"}]',
      'entry 2 has no "nom"; it may have name, aliases, id; an entry is like {"name":',
    ],
    ['[{"name":" "}]', 'entry 1.name must be a string with letters in it, not " "; an entry is like {"name":'],
    ['[{"name":"Bo","aliases":"B"}]', 'entry 1.aliases must be an array, not "B"'],
    ['["Bo"]', 'entry 1 must be an object, not "Bo"'],
  ])('is refused: %s', async (json, problem) => {
    expect(await read(json)).toEqual({
      problem: typeof problem === 'string' ? expect.stringContaining(problem) : expect.stringMatching(problem),
    });
  });

  it('that isn’t there is a problem', async () =>
    expect(await readSpeakers(join(folder, 'gone.json'))).toEqual({ problem: 'no such file' }));
});

import { fuzzCase, PIECES } from './fuzz-cases.ts';
import { randomFrom } from './random.ts';

/** What the command is given: lines of JSON on standard input, arguments, known speakers, and names of files. */
export interface CommandCase {
  readonly args: readonly string[];
  readonly lines: readonly GivenLine[];
  readonly speakers: string;
  readonly names: readonly string[];
  /** Bytes that come at a time. */
  readonly chunk: number;
}

/** A line as it is written; `fields` tells how it is made up, null where it need not be the JSON of an article. */
export interface GivenLine {
  readonly json: string;
  readonly fields: readonly Field[] | null;
}

/** `"key": value ,` – what stands before the value, the value, and what stands between it and the comma. */
export interface Field {
  readonly key: string;
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

const KEYS: readonly string[] = ['record', 'annotations', 'jsonLd', 'url', 'id', '__proto__', 'constructor', 'toJSON'];
const VALUES: readonly string[] = [
  ...['12345678901234567890', '-0', '1e400', '1.0', 'null', 'true', '{}', '[ ]', '""', '{"record":1,"id":"a"}'],
  `${'['.repeat(200)}${']'.repeat(200)}`,
  `${'{"__proto__":'.repeat(200)}1${'}'.repeat(200)}`,
  String.raw`"\\\"}],\"record\":\\"`,
];
const STEPS: readonly string[] = [
  ...[
    '../',
    '/',
    '\\',
    '..',
    '.',
    'con',
    'NUL.txt',
    'a.txt',
    'A.TXT',
    '.html',
    '-2.html',
    '-',
    '[a]',
    '{a,b}',
    '*',
    '?',
  ],
  ...[
    'é',
    'e\u0301',
    'ﬁ',
    'ſ',
    'ς',
    'Σ',
    'K',
    'k',
    'ẞ',
    'ss',
    '\u0345',
    '\u0301',
    '\u{1F1F3}',
    'a'.repeat(250),
    '你'.repeat(90),
  ],
];
const FORMATS: readonly string[] = ['text', 'json', 'ndjson', 'html', 'csv', 'markdown', 'web-annotation', 'json-ld'];
const WORDS: readonly string[] = ['lee', 'Ann Lee', 'denial', 'claim,denial', 'direct', '0.5', '-1', '1e9', '', 'NaN'];
const FLAGS: readonly string[] = [
  ...['--json', '--ndjson', '--narration', '--help', '--version', '--', '-', '-j', '-f', '--no-json', '--__proto__'],
  ...['--format', '--from', '--out', '--speaker', '--type', '--form', '--min-confidence', '--speakers', '--jobs'],
];

/** The same name for some file systems. */
const SAME: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => `${name}/${name}`,
];

/** The same for the same seed. */
export function commandCase(seed: number): CommandCase {
  const random = randomFrom(seed ^ 0x5eed);
  const below = (n: number): number => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make);
  const words = (): string => some(4, () => (random() < 0.5 ? one(PIECES) : one(STEPS))).join('');
  const blank = (): string => (random() < 0.8 ? '' : one([' ', '\t', '\r', ' \r ']));

  /** A string of JSON, some of its letters as escapes. */
  const string = (value: string): string => {
    const letters = [...value].map((c) =>
      random() < 0.03 && c.length === 1
        ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
        : JSON.stringify(c).slice(1, -1),
    );
    return `"${letters.join('')}"`;
  };
  const field = (key: string, value: string): Field => {
    const before = `${blank()}${string(key)}${blank()}:${blank()}`;
    return { key, before, value, after: blank() };
  };
  const any = (): string => (random() < 0.5 ? one(VALUES) : string(words()));
  const line = (): GivenLine => {
    const { text } = fuzzCase(below(2 ** 31));
    const fields = [
      ...some(2, () => field(random() < 0.7 ? one(KEYS) : words(), any())),
      field('text', string(text.slice(0, 140))),
      ...some(2, () => field(random() < 0.7 ? one(KEYS) : words(), any())),
    ].filter(({ key }, i, all) => key !== 'text' || all[i]?.value.startsWith('"'));
    const json = `{${fields.map(({ before, value, after }) => before + value + after).join(',')}}`;
    return random() < 0.85 ? { json, fields } : { json: harmed(json), fields: null };
  };
  const harmed = (json: string): string => {
    const at = below(json.length);
    return one([
      json.slice(0, at),
      json.slice(0, at) + one(PIECES) + json.slice(at),
      one(VALUES),
      '',
      '\uFEFF',
      words(),
    ]).replaceAll('\n', ' ');
  };
  const speakers = JSON.stringify(
    some(3, () => ({
      name: random() < 0.3 ? 'Ann Lee' : words(),
      ...(random() < 0.5 ? { aliases: some(2, words) } : {}),
      ...(random() < 0.5 ? { id: words() } : {}),
      ...(random() < 0.1 ? JSON.parse(`{${string(one(KEYS))}:${one(VALUES)}}`) : {}),
    })),
  );
  return {
    args: [
      ...['--format', one(FORMATS)],
      ...(random() < 0.3 ? ['--speaker', one(['lee', words()])] : []),
      ...(random() < 0.3 ? ['--type', one(['denial', 'claim', 'claim,other'])] : []),
      ...(random() < 0.2 ? some(3, () => (random() < 0.6 ? one(FLAGS) : random() < 0.5 ? one(WORDS) : words())) : []),
    ],
    lines: [line(), ...some(1, line)],
    speakers: random() < 0.5 ? '[]' : random() < 0.8 ? speakers : harmed(speakers),
    names: some(4, words).flatMap((name) => [name, one(SAME)(name)]),
    chunk: 1 + below(200),
  };
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import nlp from 'compromise';
import { build } from 'esbuild';
import { Bench } from 'tinybench';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { generatedArticle } from './articles.ts';

// How fast the package is: npm run bench -- [--corpus FILE.jsonl] [--build dist/index.js] [--megabytes 0.5] [--quick] [--write]
// Times are the processor's, of all threads: what else a busy machine does counts least so. Ratios within one process, of tasks
// that take turns, mean most. --write puts the tables into README.md.

type Door = (text: string) => unknown;
interface Doors {
  extract(text: string, options?: { readonly attributions?: 'quoted' }): unknown;
  readonly segment: Door;
  readonly findQuotations: Door;
  readonly attributeQuotes: Door;
}

const { values: given } = parseArgs({
  options: {
    corpus: { type: 'string' },
    build: { type: 'string', default: 'dist/index.js' },
    megabytes: { type: 'string', default: '0.5' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const file = resolve(given.build);
const { extract, segment, findQuotations, attributeQuotes } = (await import(pathToFileURL(file).href)) as Doors;
const wink = winkNLP(model, ['sbd', 'pos']);

const YARDSTICK = 'wink-nlp readDoc (sbd, pos)';
const TASKS: readonly (readonly [name: string, run: Door])[] = [
  [YARDSTICK, (text) => wink.readDoc(text)],
  ['extract', (text) => extract(text)],
  ["extract, attributions: 'quoted'", (text) => extract(text, { attributions: 'quoted' })],
  ['attributeQuotes', attributeQuotes],
  ['segment', segment],
  ['findQuotations', findQuotations],
  ['compromise quotations()', (text) => nlp(text).quotations().json()],
];

/** Milliseconds that all threads of this process have run. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Articles of the length of news, 4,000 units on average, in all at least so many units. */
function articles(units: number): string[] {
  if (given.corpus !== undefined)
    return readFileSync(given.corpus, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  const made: string[] = [];
  for (let seed = 1, sum = 0; sum < units; sum += made.at(-1)?.length ?? 0, seed++)
    made.push(generatedArticle(seed, 2000 + ((seed * 1237) % 4000)));
  return made;
}

/** Milliseconds that each task takes for all texts: the median of rounds in which all tasks take turns. */
async function timesOf(
  tasks: typeof TASKS,
  texts: readonly string[],
  rounds: number,
  beforeEach: () => void = () => {},
): Promise<number[]> {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    const warmup = { warmup: round === 0 && rounds > 1, warmupTime: 0, warmupIterations: 1 };
    const bench = new Bench({ time: 0, iterations: 1, ...warmup, now: processorTime });
    for (const [name, run] of tasks)
      bench.add(
        name,
        () => {
          for (const text of texts) run(text);
        },
        { beforeEach },
      );
    await bench.run();
    bench.tasks.forEach(({ name, result }, i) => {
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
      times[i]?.push(result.latency.p50);
    });
  }
  return times.map(median);
}

async function speed(): Promise<string[]> {
  const texts = articles(Number(given.megabytes) * 1e6);
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const times = await timesOf(TASKS, texts, given.quick ? 2 : 5);
  const yardstick = times[0] as number;
  return [
    row(`${texts.length} articles, ${(units / 1e6).toFixed(1)} MB`, 'ms', 'MB/s', `times ${YARDSTICK}`),
    row('---', '---:', '---:', '---:'),
    ...TASKS.map(([name], i) => {
      const ms = times[i] as number;
      return row(
        name,
        ms.toFixed(0),
        (units / 1000 / ms).toFixed(units / 1000 / ms < 10 ? 2 : 0),
        (ms / yardstick).toFixed(2),
      );
    }),
  ];
}

/** Passes over the same texts before times are taken: V8 goes on compiling for some twenty. */
const WARM = given.quick ? [0, 3] : [0, 12, 25];
/** Passes of which the least time counts; of the first there is but one. */
const TAKEN = 3;

/** What a process takes that reads one article after the other: times of a pass after so many, and what an article allocates then. */
function steadyState(): { readonly rows: string[]; readonly perSecond: readonly [first: number, warm: number] } {
  const texts = articles(84 * 6000).slice(0, given.quick ? 20 : 84);
  const passes = (WARM.at(-1) as number) + TAKEN;
  const { times, bytes } = withFile(JSON.stringify(texts), (path) =>
    JSON.parse(execFileSync('node', ['lab/run.mjs', 'warm', file, path, `${passes}`], { encoding: 'utf8' })),
  ) as { readonly times: readonly (readonly number[])[]; readonly bytes: number };
  const after = (task: number, n: number): number =>
    Math.min(...times.slice(n, n === 0 ? 1 : n + TAKEN).map((pass) => pass[task] as number));
  const perSecond = [0, WARM.at(-1) as number].map((n) => Math.round(texts.length / (after(1, n) / 1000)));
  const rows = [
    row(
      `ms of one pass over ${texts.length} articles, and times readDoc`,
      'first pass',
      ...WARM.slice(1).map((n) => `after ${n}`),
    ),
    row('---', ...WARM.map(() => '---:')),
    ...TASKS.slice(0, 3).map(([name], i) =>
      row(name, ...WARM.map((n) => `${after(i, n).toFixed(0)} (${(after(i, n) / after(0, n)).toFixed(2)})`)),
    ),
    row('MB that extract allocates an article', ...WARM.slice(1).map(() => ''), (bytes / 1e6).toFixed(2)),
  ];
  return { rows, perSecond: perSecond as [number, number] };
}

/** Milliseconds for 1 kB of one text, by its length: linear growth shows as a level row. A collection before each, so that none pays for what others left; short texts make up 1 MB, since a collection also drops compiled code. */
async function growth(): Promise<string[]> {
  const lengths = given.quick ? [1e3, 1e4, 1e5] : [1e3, 1e4, 1e5, 1e6, 1e7];
  const tasks = TASKS.filter(([name]) => name !== 'attributeQuotes' && !name.startsWith('compromise'));
  const columns: number[][] = [];
  for (const length of lengths) {
    const text = generatedArticle(length, length);
    const texts = Array.from({ length: Math.max(1, Math.round(1e6 / length)) }, () => text);
    const times = await timesOf(tasks, texts, 3, collect);
    columns.push(times.map((ms) => (1000 * ms) / (text.length * texts.length)));
  }
  const hundred = columns[2] as number[];
  return [
    row(
      'µs a kB of one text of',
      ...lengths.map((n) => (n < 1e6 ? `${n / 1e3} kB` : `${n / 1e6} MB`)),
      'largest : 100 kB',
    ),
    row('---', ...lengths.map(() => '---:'), '---:'),
    ...tasks.map(([name], i) =>
      row(
        name,
        ...columns.map((times) => (1e3 * (times[i] as number)).toFixed(0)),
        ((columns.at(-1)?.[i] as number) / (hundred[i] as number)).toFixed(2),
      ),
    ),
  ];
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Lends a file with this in it. */
function withFile<T>(content: string, run: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const path = join(folder, 'content');
  writeFileSync(path, content);
  try {
    return run(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a program in a process of its own, and gives what it prints, numbers. */
const freshly = (program: string): number[] =>
  execFileSync('node', ['--input-type=module', '-e', program], { encoding: 'utf8', cwd: process.cwd() })
    .trim()
    .split(' ')
    .map(Number);

function coldStart(): { readonly rows: string[]; readonly seconds: string } {
  const text = JSON.stringify(generatedArticle(1, 4000));
  const program = (what: string): string =>
    `const t = performance.now(), c = process.cpuUsage(); ${what};
     const { user, system } = process.cpuUsage(c); console.log((user + system) / 1000, performance.now() - t);`;
  const starts: readonly (readonly [string, string])[] = [
    [
      'import to first record of 4 kB, ms of the processor (least on the clock)',
      `const { extract } = await import(${JSON.stringify(pathToFileURL(file).href)}); extract(${text})`,
    ],
    [
      'import to first readDoc of the same',
      `const [{ default: w }, { default: m }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
       w(m, ['sbd', 'pos']).readDoc(${text})`,
    ],
  ];
  const runs = starts.map((): number[][] => []);
  for (let round = 0; round < (given.quick ? 3 : 9); round++)
    starts.forEach(([, what], i) => {
      runs[i]?.push(freshly(program(what)));
    });
  const times = runs.map((some) => median(some.map(([ms = Number.NaN]) => ms)));
  const least = runs.map((some) => Math.min(...some.map(([, clock = Number.NaN]) => clock)));
  const rows = [
    ...starts.map(([name], i) => row(name, `${times[i]?.toFixed(0)} (${least[i]?.toFixed(0)})`)),
    row('the former in times of the latter', ((times[0] as number) / (times[1] as number)).toFixed(2)),
  ];
  return { rows, seconds: ((least[0] as number) / 1000).toFixed(1) };
}

const mebibytes = (program: string): string => (freshly(program)[0] ?? Number.NaN).toFixed(0);

const memory = (): string[] => withFile(generatedArticle(10, 1e7), memoryOf);

function memoryOf(text: string): string[] {
  const program = (what: string): string =>
    `const text = (await import('node:fs')).readFileSync(${JSON.stringify(text)}, 'utf8'); ${what};
     console.log(process.resourceUsage().maxRSS / 1024);`;
  return [
    row(
      'most resident memory, extract of 10 MB, MiB',
      mebibytes(
        program(
          `const { extract } = await import(${JSON.stringify(pathToFileURL(file).href)}); const kept = extract(text)`,
        ),
      ),
    ),
    row(
      'the same, readDoc in one piece, MiB',
      mebibytes(
        program(`const w = (await import('wink-nlp')).default, m = (await import('wink-eng-lite-web-model')).default;
                 const kept = w(m, ['sbd', 'pos']).readDoc(text)`),
      ),
    ),
  ];
}

/** What of ours a page loads that imports this: minified, without wink, its model and zod. */
async function sizes(): Promise<string[]> {
  const rows: string[] = [];
  for (const name of ['extract', 'segment', 'findQuotations', 'classifyStatement']) {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from ${JSON.stringify(file)}`, resolveDir: process.cwd() },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      external: ['wink-nlp', 'wink-eng-lite-web-model', 'zod'],
      write: false,
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    rows.push(
      row(
        `\`${name}\` in a page, ours alone: minified kB, and after brotli`,
        `${kB(code.length)}, ${kB(brotliCompressSync(code).length)}`,
      ),
    );
  }
  return rows;
}

const passes = steadyState();
const start = coldStart();
const [first, warm] = passes.perSecond;
const parts = [
  [
    `One core reads some ${warm} articles of news a second once it is warm, and ${first} a second of the very first. The first record is there ${start.seconds} s after a program starts, the language model included.`,
  ],
  [
    `Measured on ${cpus()[0]?.model.trim()} (${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}), Node ${process.versions.node}, by \`npm run bench\`: processor time of all threads, tasks of one process taking turns, median of rounds.`,
  ],
  await speed(),
  passes.rows,
  await growth(),
  [row('what else', ''), row('---', '---:'), ...start.rows, ...(given.quick ? [] : memory()), ...(await sizes())],
];
const tables = parts.map((lines) => lines.join('\n')).join('\n\n');
console.log(tables);
if (given.write) {
  const readme = readFileSync('README.md', 'utf8');
  const place = /(<!-- speed: begin[^\n]*-->\n)[\s\S]*?(<!-- speed: end -->)/;
  if (!place.test(readme)) throw new Error('README.md has no place for the tables');
  writeFileSync(
    'README.md',
    readme.replace(place, (_, begin: string, end: string) => `${begin}\n${tables}\n\n${end}`),
  );
}

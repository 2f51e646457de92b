#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isatty } from 'node:tty';
import { VERSION } from '../version.ts';
import { type Order, STDIN, type Task, taskOf } from './arguments.ts';
import { isClosed } from './closed.ts';
import { makeFolder } from './folders.ts';
import { type Format, styleOf } from './formats.ts';
import { HELP } from './help.ts';
import { identityOf } from './identity.ts';
import { itemsOf } from './items.ts';
import { type Output, type Remark, toFolder, toStream } from './output.ts';
import { inThreads, type Outcome } from './pool.ts';
import { reportTo } from './report.ts';
import { type Source, sourcesOf } from './sources.ts';
import { readSpeakers } from './speakers.ts';
import { type Job, nothingIn } from './work.ts';

/** Exit statuses; the worst of a run is its own. */
const BAD_LINE = 1;
const FAILED = 2;
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

const { argv, env, stderr, stdin, stdout } = process;
const hidesStdout = stdout.isTTY !== true;
let report = reportTo(stderr, false);

/** A reader that has seen enough (`onrecord a.txt | head`) is no error; a full disk is. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(FAILED, `standard output can't be written (${error.message})`);
  end(process.exitCode);
});

/** Nobody is left to tell of what can't be told. */
stderr.on('error', () => undefined);

for (const [signal, status] of Object.entries(SIGNALS)) process.once(signal, () => end(status));

async function run(task: Task): Promise<void> {
  if (task.do === 'help') stdout.write(HELP);
  else if (task.do === 'version') stdout.write(`${VERSION}\n`);
  else if (task.do === 'refuse') fail(FAILED, task.because);
  else await extractAll(task.order);
}

async function extractAll(order: Order): Promise<void> {
  const { formats, out, speakersFile, wanted, narration, reader } = order;
  const speakers = speakersFile === null ? [] : await readSpeakers(speakersFile);
  if ('problem' in speakers) return fail(FAILED, `${speakersFile}: ${speakers.problem}`);
  const { sources, results } = await sourcesOf(order);
  if (results.length > 0) report.complain(leftOut(results));
  const isOne = sources.length === 1 && !sources.some(isOfLines);
  const alone = out !== null || isOne;
  const [first] = formats as readonly [Format, ...Format[]];
  const { head = '', oneFileEach = false } = styleOf(first);
  if (oneFileEach && !alone)
    return fail(FAILED, `--format ${first} makes a page of each article: add --out DIR (see onrecord --help)`);
  const paths = sources.map(({ path }) => (path === STDIN ? 0 : path));
  const toRead = [...paths, speakersFile ?? ''].map(identityOf);
  const refusal = refusalOf(out, toRead);
  if (refusal !== null) return fail(FAILED, refusal);
  const job: Job = { formats, alone, wanted, options: { narration, speakers }, reader, ...looks(out) };
  const output = out === null ? toStream(stdout, alone ? '' : head) : toFolder(out, toRead);
  report = reportTo(stderr, stderr.isTTY === true && (hidesStdout || out !== null) && !isOne);
  const outcomes = inThreads(
    itemsOf(sources, () => stdin),
    job,
    threadsFor(order.jobs, sources),
  );
  const { articles, empty } = await writeAll(outcomes, output, sizeOf(sources));
  if (empty > 0) report.complain(nothingIn(`in ${empty === articles ? 'any' : empty} of ${articles} articles`, wanted));
}

/** “left out 3 files that are results of onrecord (news/pier.html, …)” */
const leftOut = ([first, ...others]: readonly string[]): string =>
  others.length === 0
    ? `left out ${first}, which onrecord wrote`
    : `left out ${others.length + 1} files that onrecord wrote (${first}, …)`;

/** Writes what comes of each article as it comes, and counts them, and those of which nothing is to be shown. `total`: bytes of all, null where nobody knows. */
async function writeAll(outcomes: AsyncIterable<Outcome>, output: Output, total: number | null) {
  const begun = performance.now();
  let [articles, empty, bytes] = [0, 0, 0];
  for await (const { where, bytes: size, result } of outcomes) {
    if ('problem' in result) fail(result.only === 'line' ? BAD_LINE : FAILED, `${where}: ${result.problem}`);
    else {
      if (result.files.length === 0) empty += 1;
      tell(await output.write(result));
    }
    articles += 1;
    bytes += size;
    report.progress({ articles, bytes, total, seconds: (performance.now() - begun) / 1000 });
  }
  report.end();
  tell(output.end());
  return { articles, empty };
}

function tell(remarks: readonly Remark[]): void {
  for (const remark of remarks) {
    if ('problem' in remark) fail(FAILED, remark.problem);
    else report.complain(remark.note);
  }
}

/** Why nothing can be written at all; null: something can. */
function refusalOf(out: string | null, toRead: readonly (string | null)[]): string | null {
  if (out === null) {
    const identity = identityOf(1);
    if (isClosed(1)) return 'standard output is closed';
    return identity !== null && toRead.includes(identity) ? OWN_INPUT : null;
  }
  try {
    makeFolder(out);
    return null;
  } catch (error) {
    return `${out} can't be made (${error instanceof Error ? error.message : String(error)})`;
  }
}

const OWN_INPUT = 'standard output is a file to read and is not overwritten';

const isOfLines = (source: Source): boolean => 'from' in source && source.from === 'ndjson';

/** No more threads than articles, where these can be counted. */
function threadsFor(jobs: number, sources: readonly Source[]): number {
  const asked = jobs === 0 ? availableParallelism() : jobs;
  return sources.some(isOfLines) ? asked : Math.max(1, Math.min(asked, sources.length));
}

/** Bytes to read; null where it is not known, as from a pipe. */
function sizeOf(sources: readonly Source[]): number | null {
  const sizes = sources.map((source) => ('problem' in source ? 0 : source.path === STDIN ? stdinSize() : source.bytes));
  return sizes.every((size) => size !== null) ? sizes.reduce((sum, size) => sum + size, 0) : null;
}

function stdinSize(): number | null {
  const found = fstatSync(0);
  return found.isFile() ? found.size : null;
}

const WIDTH = 100;

/** Colours (https://no-color.org: set and not empty turns them off) and width, of files those of no terminal. */
function looks(out: string | null): Pick<Job, 'terminal' | 'colours' | 'width'> {
  if (out !== null) return { terminal: false, colours: false, width: WIDTH };
  // A terminal that doesn't know its width says 0.
  const terminal = stdout.isTTY === true;
  const asked = terminal ? stdout.columns : Number(env.COLUMNS);
  return { terminal, colours: terminal && !env.NO_COLOR, width: asked >= 1 ? Math.floor(asked) : WIDTH };
}

function fail(status: number, problem: string): void {
  report.complain(problem);
  process.exitCode = Math.max(status, Number(process.exitCode ?? 0));
}

/** Ends at once; threads end with the process. What was written is whole, since articles are written one at a time. */
function end(status: number | string | null | undefined): never {
  report.end();
  process.exit(status ?? 0);
}

await run(taskOf(argv.slice(2), isatty(0)));

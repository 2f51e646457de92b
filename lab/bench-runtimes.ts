import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { generatedArticle } from './articles.ts';
import { binaryOf, type Runtime } from './runtimes/binary.ts';
import { userFolder } from './runtimes/user-folder.ts';
import { workerBundle } from './runtimes/worker-bundle.ts';
import { type Server, serverOf, startWorkerd, stop } from './runtimes/workerd.ts';

// What the package costs in Node, Deno, Bun and workerd: npm run bench:runtimes -- [--rounds 7] [--write]
// Each serves the same articles over HTTP, and Linux tells what its process takes: processor time of all threads and most memory.
// The runtimes take turns, so that what else a busy machine does meets all. --write puts the table into README.md.

const { values: given } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
});
const rounds = Number(given.rounds);

const ONE = [generatedArticle(1, 4000)];
const MANY = Array.from({ length: 60 }, (_, i) => generatedArticle(i + 1, 2000 + (((i + 1) * 1237) % 4000)));

const SERVER = `import { createServer } from 'node:http';
  import { extract } from 'onrecord';
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    response.end(JSON.stringify(JSON.parse(body).map((text) => extract(text))));
  });
  server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));`;
const WORKER = `import { extract } from 'onrecord';
  export default {
    fetch: async (request) => Response.json((await request.json()).map((text) => extract(text))),
  };`;
const EARLY = `${WORKER}
  extract('“The pier is safe,” said Ann Lee.');`;
/** The same servers without the package: what they take themselves. */
const bare = (program: string): string =>
  program.replace("import { extract } from 'onrecord';", 'const extract = () => ({});');

const folder = userFolder({
  'server.js': SERVER,
  'worker.js': WORKER,
  'early.js': EARLY,
  'bare-server.js': bare(SERVER),
  'bare-worker.js': bare(WORKER),
});

function program(name: Runtime): string {
  const found = binaryOf(name);
  if (found === null) throw new Error(`npm installed no ${name} that runs here`);
  return found;
}

const started = (command: string, ...args: string[]): Promise<Server> =>
  serverOf(spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] }), 1);
const workerd = (file: string) => (): Promise<Server> => startWorkerd(program('workerd'), folder, file);

interface Place {
  readonly name: string;
  readonly start: () => Promise<Server>;
  readonly startBare: () => Promise<Server>;
}
const onHttp = (name: string, command: string, ...args: string[]): Place => ({
  name,
  start: () => started(command, ...args, 'server.js'),
  startBare: () => started(command, ...args, 'bare-server.js'),
});
const PLACES: readonly Place[] = [
  onHttp(`Node ${process.versions.node}`, process.execPath),
  onHttp(`Deno ${versionOf('deno')}`, program('deno'), 'run', '--no-prompt', '--no-remote', '--allow-net'),
  onHttp(`Bun ${versionOf('bun')}`, program('bun')),
  {
    name: `workerd ${versionOf('workerd')}, an article read at its start`,
    start: workerd('early.js'),
    startBare: workerd('bare-worker.js'),
  },
  { name: 'workerd, none', start: workerd('worker.js'), startBare: workerd('bare-worker.js') },
];

function versionOf(name: Runtime): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}

/** Milliseconds that all threads of a process have run; the kernel counts hundredths of a second. */
function processorTime({ process: { pid } }: Server): number {
  // The name in brackets may hold blanks.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Mebibytes that a process had in memory at most. */
function mostMemory({ process: { pid } }: Server): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

async function read(server: Server, articles: readonly string[]): Promise<void> {
  const response = await fetch(server.url, { method: 'POST', body: JSON.stringify(articles) });
  if (!response.ok) throw new Error(`${server.process.spawnfile} answered ${response.status}`);
  await response.arrayBuffer();
}

/** From nothing to the first record. */
async function startTime(start: () => Promise<Server>): Promise<number> {
  const server = await start();
  await read(server, ONE);
  const time = processorTime(server);
  await stop(server);
  return time;
}

async function bareMemory(start: () => Promise<Server>): Promise<number> {
  const server = await start();
  for (let round = 0; round < 3; round++) await read(server, MANY);
  const memory = mostMemory(server);
  await stop(server);
  return memory;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** One number of each place in each round, the places taking turns; their medians. */
async function inTurns<T>(places: readonly T[], measure: (place: T) => Promise<number>): Promise<number[]> {
  const found = places.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, place] of places.entries()) found[i]?.push(await measure(place));
  return found.map(median);
}

const starts = await inTurns(PLACES, ({ start }) => startTime(start));
const bareStarts = await inTurns(PLACES, ({ startBare }) => startTime(startBare));
const servers: Server[] = [];
for (const { start } of PLACES) servers.push(await start());
// What an engine compiles while it is warming up is not counted.
for (const server of servers) for (let round = 0; round < 3; round++) await read(server, MANY);
const times = await inTurns(servers, async (server) => {
  const before = processorTime(server);
  await read(server, MANY);
  return processorTime(server) - before;
});
const memories = servers.map(mostMemory);
await Promise.all(servers.map(stop));

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const lines = [
  `Measured on ${cpus()[0]?.model.trim()} (${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}) by \`npm run bench:runtimes\`: processor time of all threads, runtimes taking turns, median of ${rounds} rounds.`,
  '',
  row(
    '',
    'start to first record, ms',
    'without onrecord, ms',
    'an article of 4 kB, ms',
    'times Node',
    'most memory, MiB',
    'without onrecord, MiB',
  ),
  row('---', '---:', '---:', '---:', '---:', '---:', '---:'),
];
for (const [i, { name, startBare }] of PLACES.entries()) {
  const time = times[i] as number;
  lines.push(
    row(
      name,
      (starts[i] as number).toFixed(0),
      (bareStarts[i] as number).toFixed(0),
      (time / MANY.length).toFixed(1),
      (time / (times[0] as number)).toFixed(2),
      (memories[i] as number).toFixed(0),
      (await bareMemory(startBare)).toFixed(0),
    ),
  );
}
const uploaded = await workerBundle(join(folder, 'worker.js'));
rmSync(folder, { recursive: true });
lines.push(
  '',
  `As a Worker, \`extract\` with the language model is ${(Buffer.byteLength(uploaded) / 1e6).toFixed(1)} MB, ${(gzipSync(uploaded).length / 1e6).toFixed(2)} MB compressed (gzip).`,
);
const table = lines.join('\n');
console.log(table);
if (given.write) {
  const readme = readFileSync('README.md', 'utf8');
  const place = /(<!-- runtimes: begin[^\n]*-->\n)[\s\S]*?(<!-- runtimes: end -->)/;
  if (!place.test(readme)) throw new Error('README.md has no place for the table');
  writeFileSync(
    'README.md',
    readme.replace(place, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`),
  );
}

import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

// What a process takes that reads article after article: node lab/run.mjs warm BUILD TEXTS.json PASSES
// For `npm run bench`, in a process of its own: V8 goes on compiling for some twenty passes over the texts, and what a process did before would count.
// Prints JSON: each task's milliseconds in each pass, of all threads, tasks taking turns; and the bytes that `extract` allocates for an article after them.

const [build = '', file = '', passes = ''] = process.argv.slice(2);
const { extract } = (await import(pathToFileURL(build).href)) as {
  extract(text: string, options?: { readonly attributions: 'quoted' }): unknown;
};
const wink = winkNLP(model, ['sbd', 'pos']);
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[];
const tasks: readonly ((text: string) => unknown)[] = [
  (text) => wink.readDoc(text),
  (text) => extract(text),
  (text) => extract(text, { attributions: 'quoted' }),
];

function timeOf(task: (text: string) => unknown): number {
  const start = process.cpuUsage();
  for (const text of texts) task(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface Sampled {
  readonly selfSize: number;
  readonly children: readonly Sampled[];
}
const bytesOf = ({ selfSize, children }: Sampled): number =>
  children.reduce((sum, child) => sum + bytesOf(child), selfSize);

/** By samples of the heap, one each 4 kB that are allocated, those included that are collected soon. */
async function allocated(): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  for (const text of texts) extract(text);
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  return bytesOf(profile.head) / texts.length;
}

const times = Array.from({ length: Number(passes) }, () => tasks.map(timeOf));
console.log(JSON.stringify({ times, bytes: await allocated() }));

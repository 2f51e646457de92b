import { pMapIterable } from 'p-map';
import { Tinypool } from 'tinypool';
import type { Item, Problem } from './items.ts';
import type { Done, Job } from './work.ts';

/** An item with what came of it. */
export interface Outcome {
  readonly item: Item;
  readonly result: Done | Problem;
}

/** How far a thread may be ahead of the slowest article, in articles: bounds what waits in memory. */
const AHEAD = 16;

/**
 * What comes of the items, in their order, from so many worker threads. Items are asked for no faster than results are taken. Even one
 * job has a thread of its own, so that the main thread is free for signals and the progress bar.
 */
export async function* inThreads(items: AsyncIterable<Item>, job: Job, threads: number): AsyncGenerator<Outcome> {
  const pool = new Tinypool({
    filename: new URL('./cli-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: job,
    // A thread that waits for its next article asleep (Tinypool's usual way) never wakes in Deno; in Node it gains nothing that can be measured beside an article's milliseconds.
    useAtomics: false,
  });
  const outcomes = pMapIterable(items, (item) => outcomeOf(item, pool), {
    concurrency: 2 * threads,
    backpressure: AHEAD * threads,
  });
  yield* outcomes;
  await pool.destroy();
}

async function outcomeOf(item: Item, pool: Tinypool): Promise<Outcome> {
  const { what } = item;
  if ('problem' in what) return { item, result: what };
  try {
    return { item, result: await pool.run(what) };
  } catch (error) {
    const problem = `can't be read (${error instanceof Error ? error.message : String(error)})`;
    return { item, result: { problem, only: what.kind === 'line' ? 'line' : 'file' } };
  }
}

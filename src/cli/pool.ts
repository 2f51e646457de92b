import { pMapIterable } from 'p-map';
import { Tinypool } from 'tinypool';
import { problemOf } from './input.ts';
import type { Article, Item, Problem } from './items.ts';
import type { Done, Job } from './work.ts';

/** What came of an item; its article isn't kept. */
export interface Outcome extends Pick<Item, 'where' | 'bytes'> {
  readonly result: Done | Problem;
}

/** How far a thread may be ahead of the slowest article, in articles; and all of them together, in bytes. Bounds what waits in memory. */
const AHEAD = 16;
const MOST_BYTES = 64 * 2 ** 20;

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
  yield* inOrder(items, (article) => pool.run(article), threads);
  await pool.destroy();
}

/** What `work` makes of the items, in their order, so many at a time. An item is asked for when there is room for it, among those whose outcome isn't taken yet. */
export async function* inOrder(
  items: AsyncIterable<Item>,
  work: (article: Article) => Promise<Done | Problem>,
  threads: number,
): AsyncGenerator<Outcome> {
  const room = roomFor(MOST_BYTES);
  const outcomes = pMapIterable(room.admitted(items), (item) => outcomeOf(item, work), {
    concurrency: 2 * threads,
    backpressure: AHEAD * threads,
  });
  for await (const outcome of outcomes) {
    yield outcome;
    room.leave(outcome.bytes);
  }
}

/** Lets items in while they have no more than so many bytes together; one alone may have more. */
function roomFor(most: number) {
  let held = 0;
  let wake = (): void => undefined;
  return {
    admitted: async function* (items: AsyncIterable<Item>): AsyncGenerator<Item> {
      for await (const item of items) {
        while (held > 0 && held + item.bytes > most)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        held += item.bytes;
        yield item;
      }
    },
    leave: (bytes: number): void => {
      held -= bytes;
      wake();
    },
  };
}

async function outcomeOf(
  { where, bytes, what }: Item,
  work: (article: Article) => Promise<Done | Problem>,
): Promise<Outcome> {
  if ('problem' in what) return { where, bytes, result: what };
  try {
    return { where, bytes, result: await work(what) };
  } catch (error) {
    return { where, bytes, result: { problem: problemOf(error), only: what.kind === 'line' ? 'line' : 'file' } };
  }
}

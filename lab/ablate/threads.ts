import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundled } from '../bundled.ts';
import type { Setting } from './protocol.ts';

/** As many as the machine that an ablation is meant for has cores. */
export const AT_ONCE = 2;

/** Worker threads of a program of this folder, each asked for one thing at a time. */
export interface Threads<Ask> {
  /** What each thread answers, by its number. */
  readonly each: <T>(ask: (thread: number) => Ask) => Promise<T[]>;
  readonly end: () => Promise<unknown>;
}

/** Node 20 reads no types, so a program is bundled as the lab's programs are: beside them, so that its packages are found. */
export async function threadsOf<Ask>(program: string, setting: Setting): Promise<Threads<Ask>> {
  const outfile = fileURLToPath(new URL(`.ablate-${process.pid}-${program}.mjs`, import.meta.url));
  const entry = fileURLToPath(new URL(`ablate/${program}.ts`, import.meta.url));
  await bundled(entry, outfile);
  const workers = Array.from({ length: AT_ONCE }, () => new Worker(outfile, { workerData: setting }));
  return {
    each: <T>(ask: (thread: number) => Ask) =>
      Promise.all(workers.map((worker, thread) => answered<T>(worker, ask(thread)))),
    end: async () => {
      rmSync(outfile, { force: true });
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

async function answered<T>(worker: Worker, ask: unknown): Promise<T> {
  const answer = once(worker, 'message');
  worker.postMessage(ask);
  return (await answer)[0] as T;
}

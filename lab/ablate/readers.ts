import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Answers, Ask, Changed, Compared, Off, Setting } from './protocol.ts';

/** Worker threads that share the articles: each always reads the same ones. */
export interface Readers {
  /** For each reader, the answers of each rule in its articles. */
  readonly base: () => Promise<readonly (readonly Answers[])[]>;
  readonly changed: (rules: readonly Off[], articles: readonly number[]) => Promise<Changed>;
  readonly compared: (rules: readonly Off[], articles: readonly number[]) => Promise<Compared[]>;
  readonly end: () => Promise<unknown>;
}

const AT_ONCE = 2;

export async function readersOf(setting: Setting, articles: number): Promise<Readers> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('ablate/worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
  });
  const code = new URL(`data:text/javascript,${encodeURIComponent((outputFiles[0] as { text: string }).text)}`);
  const workers = Array.from({ length: AT_ONCE }, () => new Worker(code, { workerData: setting }));
  const all = Array.from({ length: articles }, (_, i) => i);
  const shareOf = (w: number, of: readonly number[]): number[] => of.filter((article) => article % AT_ONCE === w);
  const each = <T>(ask: (w: number) => Ask): Promise<T[]> =>
    Promise.all(workers.map((worker, w) => asked<T>(worker, ask(w))));
  return {
    base: () => each((w) => ({ do: 'base', articles: shareOf(w, all) })),
    changed: async (rules, of) => {
      const found = await each<Changed>((w) => ({ do: 'off', rules, articles: shareOf(w, of) }));
      return { articles: found.flatMap((one) => one.articles), sticks: found.some(({ sticks }) => sticks) };
    },
    compared: async (rules, of) =>
      (await each<Compared[]>((w) => ({ do: 'compare', rules, articles: shareOf(w, of) }))).flat(),
    end: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

async function asked<T>(worker: Worker, ask: Ask): Promise<T> {
  const answer = once(worker, 'message');
  worker.postMessage(ask);
  return (await answer)[0] as T;
}

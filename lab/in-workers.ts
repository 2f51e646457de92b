import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

/** As many at once as the machine that a training run is meant for has cores. How many it is changes nothing in what they give. */
const atOnce = 2;

/**
 * What a program of this folder gives for each task, in workers: it gets the task as `workerData`, posts lines for the log and then its result. Arrays over a
 * SharedArrayBuffer are not copied.
 */
export async function inWorkers<Task, Result extends object>(
  program: string,
  tasks: readonly Task[],
  log: (line: string) => void,
): Promise<Result[]> {
  const code = await bundled(program);
  const results: Result[] = [];
  const waiting = [...tasks.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, task] = next;
      results[i] = await inWorker<Task, Result>(program, code, task, log);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/** Node 20 reads no types, so a worker's program is bundled as the lab's programs are. */
async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(program, import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  });
  return (outputFiles[0] as { text: string }).text;
}

const inWorker = <Task, Result extends object>(
  program: string,
  code: string,
  task: Task,
  log: (line: string) => void,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData: task });
    worker.on('message', (message: string | Result) => {
      if (typeof message === 'string') log(message);
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', (status) => reject(new Error(`${program} ended with ${status} and no result`)));
  });

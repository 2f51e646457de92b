import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { workerBundle } from './worker-bundle.ts';

export interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

/** The system gives a free port. From the compatibility date 2025-06-01 on, a worker may compile WebAssembly while it starts. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "bundle.js", esModule = embed "bundle.js")],
    compatibilityDate = "2026-11-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]);
`;

/** Bundles a program of a folder and serves it there in workerd, until it is stopped. One after the other in one folder: all have the same files there. */
export async function startWorkerd(workerd: string, folder: string, program: string): Promise<Server> {
  writeFileSync(join(folder, 'bundle.js'), await workerBundle(join(folder, program)));
  writeFileSync(join(folder, 'config.capnp'), CONFIG);
  return serverOf(
    spawn(workerd, ['serve', 'config.capnp', '--control-fd=3'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    }),
    3,
  );
}

/** No server outlives the program that started it. */
const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((server) => void server.kill('SIGKILL')));

/** A program that prints `{"port":…}` where it listens, when that line has come. */
export async function serverOf(process: ChildProcess, descriptor: number): Promise<Server> {
  running.add(process);
  const lines = createInterface({ input: process.stdio[descriptor] as Readable });
  for await (const line of lines) return { process, url: `http://127.0.0.1:${JSON.parse(line).port}/` };
  throw new Error(`${process.spawnfile} ended before it listened`);
}

export async function stop({ process }: Server): Promise<void> {
  const end = once(process, 'exit');
  // Asked kindly, workerd waits for connections that are kept alive.
  process.kill('SIGKILL');
  await end;
  running.delete(process);
}

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { userFolder } from '../../lab/runtimes/user-folder.ts';
import { startWorkerd, stop } from '../../lab/runtimes/workerd.ts';
import { articles, digestOf } from '../digest.ts';
import { inRuntime } from './in-runtime.ts';

/** Counts the WebAssembly that is made: none where the arithmetic is the one in JavaScript. */
const COUNTED = `const { Instance } = WebAssembly;
  export const count = { made: 0 };
  WebAssembly.Instance = class extends Instance {
    constructor(...given) { super(...given); count.made += 1; }
  };`;

const PROGRAM = `import { count } from './counted.js';
  import { extract } from 'onrecord';
  import articles from './articles.json' with { type: 'json' };
  const records = articles.map((text) => JSON.stringify(extract(text, { narration: true })));
  console.log(JSON.stringify({ records, made: count.made }));`;

const WORKER = `import { count } from './counted.js';
  import { extract } from 'onrecord';
  export default {
    async fetch(request) {
      const records = (await request.json()).map((text) => JSON.stringify(extract(text, { narration: true })));
      return Response.json({ records, made: count.made });
    },
  };`;

/** The same, but a sentence is read while the worker starts. */
const EARLY = `${WORKER}
  extract('“The pier is safe,” said Ann Lee.');`;

interface Answer {
  readonly records: readonly string[];
  /** How many instances of WebAssembly were made. */
  readonly made: number;
}

let folder = '';
let here = '';
beforeAll(async () => {
  const { extract } = await import(pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href);
  here = digestOf(articles.map((text) => JSON.stringify(extract(text, { narration: true }))));
  folder = userFolder({
    'counted.js': COUNTED,
    'articles.json': JSON.stringify(articles),
    'program.js': PROGRAM,
    'worker.js': WORKER,
    'early.js': EARLY,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function answerOf(program: string, ...args: string[]): Answer {
  return JSON.parse(execFileSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 }));
}

async function workerdAnswer(workerd: string, program: string): Promise<Answer> {
  const server = await startWorkerd(workerd, folder, program);
  try {
    const response = await fetch(server.url, { method: 'POST', body: JSON.stringify(articles) });
    return (await response.json()) as Answer;
  } finally {
    await stop(server);
  }
}

describe('one digest of the records of 200 articles', { timeout: 240_000 }, () => {
  it('in a program of Node’s', () => {
    const { records, made } = answerOf('node', 'program.js');
    expect(made).toBeGreaterThan(0);
    expect(digestOf(records)).toBe(here);
  });

  inRuntime('deno', (deno) => {
    it('without any permission', () => {
      const { records, made } = answerOf(deno, 'run', '--no-prompt', '--no-remote', 'program.js');
      expect(made).toBeGreaterThan(0);
      expect(digestOf(records)).toBe(here);
    });
  });

  inRuntime('bun', (bun) => {
    it('with WebAssembly', () => {
      const { records, made } = answerOf(bun, 'program.js');
      expect(made).toBeGreaterThan(0);
      expect(digestOf(records)).toBe(here);
    });
  });

  inRuntime('workerd', (workerd) => {
    it('without WebAssembly, which no request may compile', async () => {
      const { records, made } = await workerdAnswer(workerd, 'worker.js');
      expect(made).toBe(0);
      expect(digestOf(records)).toBe(here);
    });

    it('with WebAssembly, where a sentence is read while the worker starts', async () => {
      const { records, made } = await workerdAnswer(workerd, 'early.js');
      expect(made).toBeGreaterThan(0);
      expect(digestOf(records)).toBe(here);
    });
  });
});

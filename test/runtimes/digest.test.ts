import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { userFolder } from '../../lab/runtimes/user-folder.ts';
import { startWorkerd, stop } from '../../lab/runtimes/workerd.ts';
import { articles, digestOf } from '../digest.ts';
import { inRuntime } from './in-runtime.ts';

/** So many articles are read with the reader, which takes long where there is no WebAssembly. */
const READ = 4;

/** Counts the WebAssembly that is made: none where the arithmetic is the one in JavaScript. */
const COUNTED = `const { Instance } = WebAssembly;
  export const count = { made: 0 };
  WebAssembly.Instance = class extends Instance {
    constructor(...given) { super(...given); count.made += 1; }
  };`;

/** All articles, and some again whose statements are read in context. */
const RECORDS = `import { extract } from 'onrecord';
  import { reader } from 'onrecord/reader';
  export const recordsOf = (articles) => [
    ...articles.map((text) => JSON.stringify(extract(text, { narration: true }))),
    ...articles.slice(0, ${READ}).map((text) => JSON.stringify(extract(text, { reader }))),
  ];`;

const PROGRAM = `import { count } from './counted.js';
  import { recordsOf } from './records.js';
  import articles from './articles.json' with { type: 'json' };
  const records = recordsOf(articles);
  console.log(JSON.stringify({ records, made: count.made }));`;

const WORKER = `import { count } from './counted.js';
  import { recordsOf } from './records.js';
  export default {
    async fetch(request) {
      const records = recordsOf(await request.json());
      return Response.json({ records, made: count.made });
    },
  };`;

/** The same, but a sentence is read while the worker starts. */
const EARLY = `${WORKER}
  recordsOf(['“The pier is safe,” said Ann Lee. Was it rust? “Absolutely not,” said Ann Lee.']);`;

interface Answer {
  readonly records: readonly string[];
  /** How many instances of WebAssembly were made. */
  readonly made: number;
}

let folder = '';
let here = '';
beforeAll(async () => {
  const [{ extract }, { reader }] = await Promise.all(
    ['index', 'reader'].map((name) => import(pathToFileURL(join(import.meta.dirname, `../../dist/${name}.js`)).href)),
  );
  const read = articles.slice(0, READ).map((text) => JSON.stringify(extract(text, { reader })));
  expect(read.join()).toContain('read in context');
  here = digestOf([...articles.map((text) => JSON.stringify(extract(text, { narration: true }))), ...read]);
  folder = userFolder({
    'counted.js': COUNTED,
    'records.js': RECORDS,
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

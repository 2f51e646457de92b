import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { articles, digestOf } from '../digest.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = pathToFileURL(join(ROOT, 'dist/index.js')).href;
const OPTIONS = { narration: true };

/** Another node to compare with, such as the newest: NODE_ALSO=/path/to/node. */
const others = process.env.NODE_ALSO?.split(':') ?? [];

let extract: (text: string, options: object) => object;
const recordOf = (text: string): string => JSON.stringify(extract(text, OPTIONS));
let here = '';
beforeAll(async () => {
  ({ extract } = await import(BUILD));
  here = digestOf(articles.map(recordOf));
});

describe('one digest of the records of 200 articles', () => {
  it('is of records that differ and say something', () => {
    const records = articles.map(recordOf);
    expect(new Set(records).size).toBe(articles.length);
    expect(records.join().match(/"id":"a1"/g)?.length).toBeGreaterThan(150);
  });

  it('in any order of calls, whatever is called in between', async () => {
    const { attributeQuotes, classifyStatement, segment } = await import(BUILD);
    const backwards = articles.toReversed().map((text, i) => {
      if (i % 3 === 0) attributeQuotes(articles[i] ?? '');
      if (i % 5 === 0) segment(`${text}‘’“${i}`);
      if (i % 7 === 0) classifyStatement(text.slice(0, 200), { cue: 'denied' });
      return recordOf(text);
    });
    expect(digestOf(backwards.toReversed())).toBe(here);
  });

  it('with frozen options, and a lexicon of the caller in between', () => {
    const row = { lemma: 'bridge', act: 'say', manner: 'speech', takes: ['clause'], example: '' };
    const records = articles.slice(0, 40).map((text) => {
      extract(text, { lexicon: { reportingVerbs: [row] } });
      return JSON.stringify(extract(text, Object.freeze({ narration: true })));
    });
    expect(digestOf(records)).toBe(digestOf(articles.slice(0, 40).map(recordOf)));
  });

  it('in a worker thread', async () => {
    const code = `const { parentPort, workerData: { build, articles, options } } = require('node:worker_threads');
      import(build).then(({ extract }) => parentPort.postMessage(articles.map((text) => JSON.stringify(extract(text, options)))));`;
    const worker = new Worker(code, { eval: true, workerData: { build: BUILD, articles, options: OPTIONS } });
    const records = await new Promise<string[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    expect(digestOf(records)).toBe(here);
  });

  it.each(['node', ...others])('in a process of its own of %s, from CommonJS', (node) => {
    const code = `const { extract } = require('./dist/index.cjs');
      const articles = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      process.stdout.write(JSON.stringify(articles.map((text) => JSON.stringify(extract(text, ${JSON.stringify(OPTIONS)})))));`;
    const printed = execFileSync(node, ['-e', code], {
      cwd: ROOT,
      input: JSON.stringify(articles),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(digestOf(JSON.parse(printed))).toBe(here);
  });
});

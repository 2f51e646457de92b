import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { articles, digestOf } from '../digest.ts';
import { bundle } from '../package/bundle.ts';
import { complaintsOf, inChromium } from './in-chromium.ts';

const BUILD = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href;

const WORKER = `import { extract } from 'http://onrecord.test/onrecord.js';
  onmessage = ({ data }) => postMessage(data.map((text) => JSON.stringify(extract(text))));`;

inChromium('one digest of the records of 200 articles', (browser) => {
  it('in Chromium, in its workers and in Node', async () => {
    const { code } = await bundle('{ extract }', 'index.js');
    const page = await browser().newPage();
    const complaints = complaintsOf(page);
    const files: Readonly<Record<string, string>> = { '/onrecord.js': code, '/worker.js': WORKER };
    await page.route('**/*', (route) => {
      const script = files[new URL(route.request().url()).pathname];
      return script === undefined
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
        : route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    });
    await page.goto('http://onrecord.test/');
    // Strings, since vitest would rewrite an import in a function.
    const inPage = await page.evaluate<string[]>(
      `import('/onrecord.js').then(({ extract }) => ${JSON.stringify(articles)}.map((text) => JSON.stringify(extract(text))))`,
    );
    const inWorker = await page.evaluate<string[]>(
      `new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(${JSON.stringify(articles)});
      })`,
    );
    const { extract } = await import(BUILD);
    const inNode = articles.map((text) => JSON.stringify(extract(text)));
    expect(complaints).toEqual([]);
    expect(digestOf(inPage)).toBe(digestOf(inNode));
    expect(digestOf(inWorker)).toBe(digestOf(inNode));
    await page.close();
  });
});

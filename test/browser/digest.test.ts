import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { articles, digestOf } from '../digest.ts';
import { bundle } from '../package/bundle.ts';
import { complaintsOf, inChromium } from './in-chromium.ts';

const BUILD = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href;

const WORKER = `import { extract } from 'http://onrecord.test/onrecord.js';
  onmessage = ({ data }) => postMessage(data.map((text) => JSON.stringify(extract(text))));`;

/** A worker obeys the policy that its own file came with; this one allows no WebAssembly. */
const POLICY = "script-src 'self'";
const MAY_NOT = `${WORKER}
  let may = true;
  try { new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) } catch { may = false }
  if (may) throw new Error('WebAssembly may be compiled here');`;

inChromium('one digest of the records of 200 articles', (browser) => {
  it('in Chromium, in its workers, also where they may compile no WebAssembly, and in Node', async () => {
    const { code } = await bundle('{ extract }', 'index.js');
    const page = await browser().newPage();
    const complaints = complaintsOf(page);
    const files: Readonly<Record<string, string>> = {
      '/onrecord.js': code,
      '/worker.js': WORKER,
      '/may-not.js': MAY_NOT,
    };
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const headers = pathname === '/may-not.js' ? { 'content-security-policy': POLICY } : {};
      return files[pathname] === undefined
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
        : route.fulfill({ headers, contentType: 'text/javascript; charset=utf-8', body: files[pathname] });
    });
    await page.goto('http://onrecord.test/');
    // Strings, since vitest would rewrite an import in a function.
    const inPage = await page.evaluate<string[]>(
      `import('/onrecord.js').then(({ extract }) => ${JSON.stringify(articles)}.map((text) => JSON.stringify(extract(text))))`,
    );
    const inWorker = (script: string): Promise<string[]> =>
      page.evaluate<string[]>(
        `new Promise((resolve, reject) => {
          const worker = new Worker('${script}', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(${JSON.stringify(articles)});
        })`,
      );
    const usual = await inWorker('/worker.js');
    const withoutWebAssembly = await inWorker('/may-not.js');
    const { extract } = await import(BUILD);
    const inNode = articles.map((text) => JSON.stringify(extract(text)));
    expect(complaints).toEqual([]);
    expect(digestOf(inPage)).toBe(digestOf(inNode));
    expect(digestOf(usual)).toBe(digestOf(inNode));
    expect(digestOf(withoutWebAssembly)).toBe(digestOf(inNode));
    await page.close();
  });
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { articles, digestOf } from '../digest.ts';
import { bundle } from '../package/bundle.ts';
import { complaintsOf, inChromium } from './in-chromium.ts';

const [BUILD = '', READER = ''] = ['index', 'reader'].map(
  (name) => pathToFileURL(join(import.meta.dirname, `../../dist/${name}.js`)).href,
);

/** So many articles are read with the reader, which takes long where there is no WebAssembly. */
const READ = 4;
const RECORDS = `[...data.map((text) => JSON.stringify(extract(text))), ...data.slice(0, ${READ}).map((text) => JSON.stringify(extract(text, { reader })))]`;

const WORKER = `import { extract } from 'http://onrecord.test/onrecord.js';
  import { reader } from 'http://onrecord.test/reader.js';
  onmessage = ({ data }) => postMessage(${RECORDS});`;

/** A worker obeys the policy that its own file came with; this one allows no WebAssembly. */
const POLICY = "script-src 'self'";
const MAY_NOT = `${WORKER}
  let may = true;
  try { new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) } catch { may = false }
  if (may) throw new Error('WebAssembly may be compiled here');`;

inChromium('one digest of the records of 200 articles', (browser) => {
  it('in Chromium, in its workers, also where they may compile no WebAssembly, and in Node', async () => {
    const { code } = await bundle('{ extract }', 'index.js');
    const { code: reader } = await bundle('{ reader }', 'reader.js');
    const page = await browser().newPage();
    const complaints = complaintsOf(page);
    const files: Readonly<Record<string, string>> = {
      '/onrecord.js': code,
      '/reader.js': reader,
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
      `Promise.all([import('/onrecord.js'), import('/reader.js')]).then(([{ extract }, { reader }]) => {
        const data = ${JSON.stringify(articles)};
        return ${RECORDS};
      })`,
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
    const { reader: readerInNode } = await import(READER);
    const read = articles.slice(0, READ).map((text) => JSON.stringify(extract(text, { reader: readerInNode })));
    const inNode = [...articles.map((text) => JSON.stringify(extract(text))), ...read];
    expect(read.join()).toContain('read in context');
    expect(complaints).toEqual([]);
    expect(digestOf(inPage)).toBe(digestOf(inNode));
    expect(digestOf(usual)).toBe(digestOf(inNode));
    expect(digestOf(withoutWebAssembly)).toBe(digestOf(inNode));
    await page.close();
  });
});

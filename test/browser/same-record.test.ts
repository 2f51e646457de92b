import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { bundle } from '../package/bundle.ts';
import { complaintsOf, inChromium } from './in-chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const article = readFileSync(join(ROOT, 'examples/ferry.txt'), 'utf8');

inChromium('in Chromium', (browser) => {
  it('the record of an article is Node’s, byte for byte', async () => {
    const { code } = await bundle('{ extract }', 'index.js');
    const page = await browser().newPage();
    const complaints = complaintsOf(page);
    await page.route('**/*', (route) =>
      route.request().url().endsWith('/onrecord.js')
        ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto('http://onrecord.test/');
    // A string, since vitest would rewrite the import in a function.
    const inBrowser = await page.evaluate<string>(
      `import('http://onrecord.test/onrecord.js').then(({ extract }) =>
        JSON.stringify(extract(${JSON.stringify(article)}, { narration: true })))`,
    );
    const { extract } = await import(pathToFileURL(join(ROOT, 'dist/index.js')).href);
    expect(complaints).toEqual([]);
    expect(JSON.parse(inBrowser).attributions.length).toBeGreaterThan(10);
    expect(inBrowser).toBe(JSON.stringify(extract(article, { narration: true })));
    await page.close();
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../package/bundle.ts';

const ROOT = join(import.meta.dirname, '../..');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const article = readFileSync(join(ROOT, 'examples/ferry.txt'), 'utf8');
const isMissing = !existsSync(CHROMIUM);

// In CI a missing browser is a failure, not a reason to skip.
if (isMissing && !process.env.CI)
  console.warn(
    `SKIPPED: no Chromium at ${CHROMIUM}. Install it (apt-get install chromium) or set CHROMIUM to its path.`,
  );

describe.skipIf(isMissing && !process.env.CI)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  it('the record of an article is Node’s, byte for byte', async () => {
    const { code } = await bundle('{ extract }', 'index.js');
    const page = await browser.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
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
    expect(errors).toEqual([]);
    expect(JSON.parse(inBrowser).attributions.length).toBeGreaterThan(10);
    expect(inBrowser).toBe(JSON.stringify(extract(article, { narration: true })));
  });
});

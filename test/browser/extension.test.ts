import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { extract } from '../../src/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A news page with all that stands around an article, and quotes that run through links, emphasis and line breaks. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pier</title><link rel="icon" href="data:,">
<style>.gone { display: none } .big { font-weight: bold }</style>
<nav>“Sign in now,” said the menu.</nav>
<article>
  <h1>Mayor promises to mend the pier</h1>
  <p>“We will <em>mend the pier</em> by
     <a href="#x">the first of June</a>,” said <b>Ann Lee</b>, the mayor of Orley.</p>
  <p class="gone">“Nobody sees this,” said Nobody.</p>
  <script>const quote = '“A script,” said Nobody.';</script>
  <p>Bo Dahl, who leads the opposition, denied&nbsp;that the council had <span class="big">lost</span> the plans.<br>
     “That’s simply untrue &amp; unfair 🙂,” he said.</p>
  <aside>“Read this too,” said the box.</aside>
</article>
<footer>“Goodbye,” said the footer.</footer></html>`;

// A browser of its own, since Chromium loads an extension only as it starts.
describe.skipIf(inject('chromium') === '')('the browser extension', () => {
  let folder = '';
  let server: Server;
  let context: BrowserContext;
  let background: Worker;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-extension-'));
    const extension = join(folder, 'extension');
    mkdirSync(extension);
    execFileSync('node', [join(ROOT, 'examples/extension/build.mjs'), extension]);
    mayReadLocalPages(join(extension, 'manifest.json'));
    server = createServer((_, response) => response.end(PAGE)).listen(0, '127.0.0.1');
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: EXECUTABLE,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
    background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.setContent('');
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await context?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A click on the button lets an extension read the tab; a test can't click there, so its copy may read local pages. */
  function mayReadLocalPages(manifest: string): void {
    const json = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify({ ...json, host_permissions: ['http://127.0.0.1/*'] }));
  }
  const click = (): Promise<void> =>
    background.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.action.onClicked.dispatch(tab))`);
  const marks = () => page.locator('mark.onrecord-quote');
  /** The marked words by title: those of one quote stand in several marks, where it runs through elements. */
  const marked = () =>
    marks().evaluateAll((all) => all.map((mark) => [(mark as HTMLElement).title, mark.textContent ?? ''] as const));

  it('marks the quotes of the article, through links, emphasis and line breaks', async () => {
    const before = await page.evaluate(() => document.body.textContent);
    await click();
    await marks().first().waitFor();
    const found = await marked();
    const of = (name: string) => found.filter(([title]) => title.startsWith(name)).map(([, words]) => words);
    expect(of('Ann Lee').join('').replaceAll(/\s+/g, ' ')).toContain('“We will mend the pier by the first of June,”');
    expect(of('Ann Lee').length).toBeGreaterThan(3);
    expect(of('Bo Dahl').join('').replaceAll(/\s+/g, ' ')).toBe(
      'the council had lost the plans“That’s simply untrue & unfair 🙂,”',
    );
    expect(await page.evaluate(() => document.body.textContent)).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('may reckon with WebAssembly', async () => {
    const smallest = [0, 97, 115, 109, 1, 0, 0, 0];
    const compile = (bytes: number[]) => new WebAssembly.Module(Uint8Array.from(bytes)) instanceof WebAssembly.Module;
    expect(await background.evaluate(compile, smallest)).toBe(true);
  });

  it('leaves navigation, asides, scripts and hidden words alone', async () => {
    const words = (await marked()).map(([, text]) => text).join(' ');
    expect(words).not.toMatch(/Sign in|Nobody|script|Read this|Goodbye/);
    expect(await page.locator('nav mark, aside mark, footer mark, script mark, .gone mark').count()).toBe(0);
  });

  it('takes the marks away again, and leaves the page as it was', async () => {
    await click();
    await page.waitForFunction(() => document.querySelector('mark') === null);
    const [nodes, html] = await page.evaluate(() => [
      document.querySelector('h1')?.childNodes.length,
      document.querySelector('article')?.outerHTML,
    ]);
    expect(nodes).toBe(1);
    const fresh = await context.newPage();
    await fresh.goto(page.url());
    expect(html).toBe(await fresh.evaluate(() => document.querySelector('article')?.outerHTML));
    await fresh.close();
    await page.bringToFront();
  });

  it('reads a page as its reader does: every offset leads back to the same words', async () => {
    const script = join(folder, 'page-text.js');
    const { build } = await import('esbuild');
    await build({
      entryPoints: [join(ROOT, 'examples/extension/page-text.ts')],
      outfile: script,
      bundle: true,
      format: 'iife',
      globalName: 'pageText',
      logLevel: 'error',
    });
    expect(existsSync(script)).toBe(true);
    await page.addScriptTag({ path: script });
    const { text, astray } = await page.evaluate<{ text: string; astray: string[] }>(`(() => {
      const { text, stretchesOf } = pageText.readPage(document.querySelector('article'));
      const astray = [];
      for (let start = 0; start < text.length; start++)
        for (const end of [start + 1, start + 7, text.length]) {
          const words = stretchesOf(start, end).map(({ node, start, end }) => node.data.slice(start, end)).join(' ');
          const same = (a) => a.replaceAll(/\\s+/g, '');
          if (same(words) !== same(text.slice(start, end))) astray.push(text.slice(start, end));
        }
      return { text, astray };
    })()`);
    expect(astray).toEqual([]);
    expect(text).toBe(
      [
        'Mayor promises to mend the pier',
        '“We will mend the pier by the first of June,” said Ann Lee, the mayor of Orley.',
        'Bo Dahl, who leads the opposition, denied that the council had lost the plans.\n“That’s simply untrue & unfair 🙂,” he said.',
      ].join('\n\n'),
    );
    expect(extract(text).attributions.length).toBeGreaterThan(1);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, inChromium } from './in-chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The site lies below a path that it knows nothing of. */
const BELOW = '/some/where/';
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

inChromium('the site', (browser) => {
  let folder = '';
  let server: Server;
  let site = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-site-'));
    execFileSync('node', ['lab/site/build.mjs', '--out', folder], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    server = createServer(({ url = '' }, response) => {
      const path = decodeURI(url.replace(/[?#].*/, '')).slice(BELOW.length);
      const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
      if (!url.startsWith(BELOW) || !existsSync(file)) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': KINDS[extname(file)] ?? 'text/plain; charset=utf-8' });
      return response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BELOW}`;
  });
  afterAll(() => {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('links to what there is', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(
      expect.arrayContaining([
        'index.html',
        'docs/guide.html',
        'docs/model-card.html',
        'gallery/index.html',
        'api/index.html',
        'playground/index.html',
      ]),
    );
    const broken = pages.flatMap((page) =>
      Array.from(
        readFileSync(join(folder, page), 'utf8').matchAll(/ (?:href|src)="([^"#?]+)[^"]*"/g),
        ([, link = '']) => link,
      )
        .filter((link) => !/^(?:[a-z]+:|&)/.test(link))
        .filter((link) => !existsSync(join(folder, dirname(page), decodeURI(link))))
        .map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
    const astray = pages.flatMap((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const links = Array.from(html.matchAll(/ href="([^"#:]*)#([^"=]+)"/g));
      return links
        .filter(([, file = '', anchor]) => {
          const target = file === '' ? page : join(dirname(page), file);
          return !readFileSync(join(folder, target), 'utf8').includes(` id="${anchor}"`);
        })
        .map(([link]) => `${page}:${link}`);
    });
    expect(astray).toEqual([]);
  });

  const PAGES = [
    'index.html',
    'docs/guide.html',
    'docs/model-card.html',
    'api/index.html',
    'api/outputs.html',
    'api/schema.html',
    'api/lexicons.html',
    'gallery/index.html',
    'gallery/page.html',
    'gallery/fragment.html',
    'examples/index.html',
    'changelog.html',
  ];

  /** With SCREENSHOTS=FOLDER each page is kept as a picture, to be looked at, in all four. */
  const LOOKS = [
    ['light', 1280],
    ['dark', 390],
    ['dark', 1280],
    ['light', 390],
  ] as const;
  describe.each(process.env.SCREENSHOTS ? LOOKS : LOOKS.slice(0, 2))('in %s, %i pixels wide', (colorScheme, width) => {
    it.each(PAGES)('has nothing that axe objects to, and fits: %s', async (path) => {
      const page = await browser().newPage({ colorScheme, viewport: { width, height: 844 } });
      const complaints = complaintsOf(page);
      await page.goto(site + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run({ iframes: false })');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(complaints).toEqual([]);
      const { SCREENSHOTS } = process.env;
      if (SCREENSHOTS !== undefined) {
        mkdirSync(SCREENSHOTS, { recursive: true });
        await page.screenshot({ path: join(SCREENSHOTS, `${path.replaceAll('/', '-')}-${colorScheme}-${width}.png`) });
      }
      await page.close();
    });
  });

  it('is there without a network after the first visit, the playground too', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.goto(site);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.goto(`${site}docs/guide.html`);
    expect(await page.locator('h1').textContent()).toBe('Guide');
    await page.goto(`${site}playground/#text=${encodeURIComponent('“We will mend it,” said Ann Lee.')}`);
    await page.locator('.mark', { hasText: 'mend it' }).waitFor();
    await page.goto(`${site}api/`);
    await page.locator('h3', { hasText: 'attributeQuotes()' }).waitFor();
    await context.close();
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import type { Page } from 'playwright-core';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import webpack from 'webpack';
import { extract } from '../../src/index.ts';
import { fragmentStyle, toHtml } from '../../src/outputs/index.ts';
import { complaintsOf, inChromium } from './in-chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const TEXT = '“We will mend the pier,” said Ann Lee. She denied that it was unsafe.';

/** An app of ten lines: a field, and the article with its quotes marked. */
const APP = `import { extract } from 'onrecord';
import { toHtml } from 'onrecord/outputs';

const field = document.querySelector('textarea');
const show = () => {
  const record = extract(field.value);
  document.querySelector('output').innerHTML = toHtml(record, field.value);
};
field.addEventListener('input', show);
show();
`;
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<textarea>${TEXT}</textarea><output></output><script type="module" src="./app.js"></script>`;

/** How each bundler makes `out/app.js` of `app.js` in a folder: with its defaults, and no more than it cannot do without. */
const BUNDLERS: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  vite: (folder) =>
    vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      base: './',
      build: { outDir: 'out', chunkSizeWarningLimit: 6000 },
    }),
  esbuild: (folder) =>
    esbuild({
      absWorkingDir: folder,
      entryPoints: ['app.js'],
      outfile: 'out/app.js',
      bundle: true,
      minify: true,
      format: 'esm',
      logLevel: 'error',
    }),
  webpack: (folder) =>
    new Promise((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          context: folder,
          entry: './app.js',
          output: { path: join(folder, 'out'), filename: 'app.js' },
          performance: { hints: false },
          // Its minifier takes ten times as long as the others'; vite and esbuild show that the code survives one.
          optimization: { minimize: false },
        },
        (error, stats) => {
          if (error !== null || stats === undefined || stats.hasErrors() || stats.hasWarnings())
            reject(error ?? new Error(stats?.toString({ errors: true, warnings: true })));
          else resolve(stats);
        },
      ),
    ),
  rollup: async (folder) => {
    const bundle = await rollup({
      input: join(folder, 'app.js'),
      plugins: [nodeResolve({ browser: true }), commonjs(), json()],
      onwarn: ({ message }) => {
        // What zod's own files make Rollup say is no matter of ours, and it bundles them rightly.
        if (!message.includes('/zod/')) throw new Error(message);
      },
    });
    await bundle.write({ file: join(folder, 'out/app.js'), format: 'es' });
  },
};

inChromium('an app of ten lines with the packed tarball', (browser) => {
  let folder = '';
  beforeAll(() => {
    vi.stubEnv('NODE_ENV', 'production');
    folder = mkdtempSync(join(tmpdir(), 'onrecord-bundlers-'));
    unpackInto(join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(BUNDLERS))('builds with %s, and runs', async (name, bundle) => {
    const app = join(folder, name);
    mkdirSync(app);
    writeFileSync(join(app, 'app.js'), APP);
    writeFileSync(join(app, 'index.html'), PAGE);
    await bundle(app);
    // Vite writes the page too; the other bundlers leave that to their users.
    const { page, complaints } = await visit(app, name === 'vite' ? 'out/index.html' : 'index.html');
    await page.locator('mark').first().waitFor();
    expect(await page.locator('output').innerHTML()).toBe(await asParsed(page, toHtml(extract(TEXT), TEXT)));
    await page.locator('textarea').fill('“No,” said Bo Dahl.');
    await page.locator('mark[data-name="Bo Dahl"]').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const pages = Array.from(readme.matchAll(/```html\n([\s\S]*?)```/g), ([, page = '']) => page);

  it.each(pages)('builds and runs as the README shows it: %#', async (shown) => {
    const app = mkdtempSync(join(folder, 'readme-'));
    const [, worker = ''] = /```js\n([^`]*onmessage[\s\S]*?)```/.exec(readme) ?? [];
    writeFileSync(join(app, 'worker.js'), worker);
    writeFileSync(join(app, 'index.html'), `<!doctype html><link rel="icon" href="data:,">${shown}`);
    await BUNDLERS.vite?.(app);
    const { page, complaints } = await visit(app, 'out/index.html');
    await page.locator('textarea').fill(TEXT);
    await page.locator('mark', { hasText: 'mend the pier' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  /** Minifiers rewrite colours: the marks shall look as with the style sheet as it is, in a page that says nothing of light or dark, and in one that says so. */
  it.each(['vite', 'esbuild'])('keeps the colours of the style sheet: %s', async (name) => {
    const app = join(folder, `style-${name}`);
    mkdirSync(app, { recursive: true });
    const link = name === 'esbuild' ? '<link rel="stylesheet" href="./app.css">' : '';
    writeFileSync(join(app, 'app.js'), "import 'onrecord/outputs/style.css';");
    writeFileSync(
      join(app, 'index.html'),
      `<!doctype html><link rel="icon" href="data:,">${link}<script type="module" src="./app.js"></script>${toHtml(extract(TEXT), TEXT)}`,
    );
    await BUNDLERS[name]?.(app);
    const { page } = await visit(app, name === 'esbuild' ? 'index.html' : 'out/index.html', 'dark');
    const plain = await browser().newPage({ colorScheme: 'dark' });
    await plain.setContent(`<!doctype html><style>${fragmentStyle}</style>${toHtml(extract(TEXT), TEXT)}`);
    const seen = [];
    for (const scheme of ['normal', 'light', 'dark', 'light dark']) {
      const looks = await Promise.all([page, plain].map((one) => lookOf(one, scheme)));
      expect(looks[0]).toEqual(looks[1]);
      seen.push(looks[0]?.join());
    }
    expect(seen[0]).toBe(seen[1]);
    expect(seen[2]).toBe(seen[3]);
    expect(seen[0]).not.toBe(seen[2]);
    await Promise.all([page.close(), plain.close()]);
  });

  /** The pixels of a mark's ground, and the colours of its words and lines, where the page has this `color-scheme`. */
  const lookOf = (page: Page, scheme: string): Promise<string[]> =>
    page.evaluate((colorScheme) => {
      document.documentElement.style.colorScheme = colorScheme;
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const pixel = (colour: string): string => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return canvas.getImageData(0, 0, 1, 1).data.join(' ');
      };
      const [mark, line] = ['mark', 'mark [data-statement]'].map((one) => document.querySelector(one) as Element);
      const { backgroundColor, color } = getComputedStyle(mark as Element);
      return [backgroundColor, color, getComputedStyle(line as Element).textDecorationColor].map(pixel);
    }, scheme);

  /** The app in a window, its page from `pageFile`. */
  async function visit(app: string, pageFile: string, colorScheme: 'light' | 'dark' = 'light') {
    const page = await browser().newPage({ colorScheme });
    const complaints = complaintsOf(page);
    await page.route('http://app.test/**', (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === '/'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(join(app, pageFile)) })
        : route.fulfill({
            contentType: `text/${pathname.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`,
            body: readFileSync(join(app, 'out', pathname)),
          });
    });
    await page.goto('http://app.test/');
    return { page, complaints };
  }
});

/** The markup as a browser writes it back. */
function asParsed(page: Page, html: string): Promise<string> {
  return page.evaluate((markup) => {
    const template = document.createElement('output');
    template.innerHTML = markup;
    return template.innerHTML;
  }, html);
}

/** The tarball as npm would install it, but without asking the registry: its dependencies are those of this repository. */
function unpackInto(modules: string): void {
  mkdirSync(join(modules, 'onrecord'), { recursive: true });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', modules], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  );
  execFileSync('tar', ['-xzf', packed.filename, '-C', 'onrecord', '--strip-components', '1'], { cwd: modules });
  const { dependencies } = JSON.parse(readFileSync(join(modules, 'onrecord/package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FORMATS } from '../../examples/playground/src/exports.ts';
import { extract } from '../../src/index.ts';
import { complaintsOf, inChromium } from './in-chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLAYGROUND = join(ROOT, 'examples/playground');
const ferry = readFileSync(join(ROOT, 'examples/ferry.txt'), 'utf8');
const PIER =
  'Mayor Ann Lee denied that the pier was unsafe. “We will mend it by June,” she said. Bo Dahl said the council had lost the plans.';

/** An article of so many letters, so that reading it takes a while. */
const longArticle = (letters: number): string => ferry.repeat(Math.ceil(letters / ferry.length)).slice(0, letters);

inChromium('the playground', (browser) => {
  let folder = '';
  let server: PreviewServer;
  let address = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-playground-'));
    const configFile = join(PLAYGROUND, 'vite.config.ts');
    // Vitest says that this is a test; the page shall be built as for its readers, with its service worker.
    vi.stubEnv('NODE_ENV', 'production');
    await build({ configFile, logLevel: 'error', build: { outDir: folder } });
    const config = { root: PLAYGROUND, configFile: false, logLevel: 'error' } as const;
    server = await preview({ ...config, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
    address = server.resolvedUrls?.local[0] ?? '';
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  type Look = Parameters<ReturnType<typeof browser>['newContext']>[0];
  /** The playground in a window of its own, in which `complaints` gathers; what stands there is read. */
  async function open(fragment = '', look: Look = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser().newContext({ viewport: { width: 1280, height: 800 }, ...look });
    context.setDefaultTimeout(60_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(address + fragment);
    await isRead(page);
    return { page, complaints };
  }
  /** One window for the tests that need none of their own; each begins with a text and without filters. */
  let shared: Awaited<ReturnType<typeof open>>;
  async function withText(text: string): Promise<typeof shared> {
    shared ??= await open();
    await write(shared.page, text);
    const reset = shared.page.getByRole('button', { name: 'Show all' });
    if (await reset.isVisible()) await reset.click();
    return shared;
  }
  /** Every mark of what was typed last stands there. */
  const isRead = async (page: Page) => {
    await page.locator('#article[aria-busy=false]').waitFor({ state: 'attached' });
    await page.locator('#status', { hasText: /^Read in/ }).waitFor();
  };
  const count = (page: Page, selector: string) => page.locator(selector).count();
  const marked = (page: Page) => page.locator('#article .mark:not(.off)').allTextContents();
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const write = async (page: Page, text: string) => {
    await page.locator('#text').fill(text);
    await isRead(page);
  };

  it('shows the record of an example at once, and asks nobody else for anything', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(address);
    await isRead(page);
    const record = extract(ferry);
    expect(await page.locator('#summary').textContent()).toContain(
      `${record.attributions.length} quotes by ${record.speakers.length} speakers`,
    );
    const forms = ['direct', 'mixed', 'indirect'].map(
      (form) => `${record.attributions.filter((one) => one.form === form).length} ${form}`,
    );
    expect(await page.locator('#summary').textContent()).toContain(`(${forms.join(', ')})`);
    expect(await page.locator('#kinds').textContent()).toMatch(/^\d+ claims, \d+ denials, \d+ commitments, \d+ other$/);
    expect(await count(page, '#speakers .speaker')).toBeGreaterThan(5);
    expect(new Set(asked)).toEqual(new Set([new URL(address).origin]));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('reads what is typed and what is pasted', async () => {
    const { page, complaints } = await withText(ferry);
    await page.locator('#clear').click();
    await page.getByText('turns up here').waitFor();
    expect(await focused(page)).toBe('text');
    await page.keyboard.type('“We will mend it,” said Ann Lee.');
    await page.locator('.mark', { hasText: '“We will mend it,”' }).waitFor();
    expect(await focused(page)).toBe('text');
    await page.evaluate((text) => navigator.clipboard.writeText(text), PIER);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
    await isRead(page);
    expect(await marked(page)).toEqual(
      extract(PIER).attributions.flatMap(({ content }) => content.map(({ text }) => text)),
    );
    expect(complaints).toEqual([]);
  });

  it('shows markup as the words that it is', async () => {
    const { page, complaints } = await withText('“<img src=x onerror=alert(1)> is <b>bold</b>,” said Ann <i>Lee</i>.');
    expect(await count(page, '#article img, #article b, #article i')).toBe(0);
    expect(await page.locator('#article').textContent()).toContain('<b>bold</b>');
    expect(complaints).toEqual([]);
  });

  it('shows a page’s source and captions as their readers see them', async () => {
    const { page } = await withText(
      '<h1>Pier &amp; quay</h1><p>&ldquo;We will mend <b>the pier</b>,&rdquo; said <a href="/x">Ann Lee</a>, the mayor.</p><p>It rained.</p>',
    );
    expect(await page.locator('#article .block').allTextContents()).toEqual([
      'Pier & quay',
      '“We will mend the pier,” said Ann Lee, the mayor.',
      'It rained.',
    ]);
    await page.locator('.mark').first().click();
    expect(await page.locator('.details-quote').textContent()).toBe('“We will mend the pier,”');
    expect(await page.evaluate(() => [...(CSS.highlights.get('source') ?? [])].map(String))).toEqual([
      'Ann Lee, the mayor',
    ]);
    await page.keyboard.press('Escape');
    await write(
      page,
      'WEBVTT\n\n00:01.000 --> 00:04.000\nAnn Lee said the pier\n\n00:05.000 --> 00:08.000\nwas safe.\n',
    );
    expect((await page.locator('#article').textContent())?.split(/\s+/).join(' ')).toBe(
      'Ann Lee said the pier was safe.',
    );
    expect((await marked(page)).map((words) => words.replaceAll(/\s+/g, ' '))).toEqual(['the pier was safe']);
  });

  it('never blocks the page, and drops the answer to an older text', async () => {
    const { page } = await open();
    const ticks = await page.evaluate(
      async ([long, short]) => {
        const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
        const status = document.querySelector('#status') as HTMLElement;
        const summaries = new Set<string>();
        const type = (text: string): void => {
          const field = document.querySelector('textarea') as HTMLTextAreaElement;
          field.value = text;
          field.dispatchEvent(new InputEvent('input'));
        };
        let sent = 0;
        const send = Worker.prototype.postMessage as (message: unknown) => void;
        Worker.prototype.postMessage = function (this: Worker, message: unknown) {
          sent += 1;
          send.call(this, message);
        };
        type(long);
        // The worker has begun with the long text when the short one comes.
        while (sent === 0) await turn();
        type(short);
        let count = 0;
        while (!status.textContent?.startsWith('Read in')) {
          await turn();
          summaries.add(document.querySelector('#summary')?.textContent ?? '');
          count += 1;
        }
        return { sent, count, summaries: [...summaries] };
      },
      [longArticle(300_000), PIER] as const,
    );
    expect(ticks.sent).toBe(2);
    // The page had its turns while the worker read on; a blocked one would count next to none.
    expect(ticks.count).toBeGreaterThan(10);
    // The ferry article's record, then that of the pier: the one of the long text was never shown.
    expect(ticks.summaries.length).toBe(2);
    expect(await page.locator('#summary').textContent()).toContain('by 2 speakers');
    await page.context().close();
  });

  it('builds a long article in slices, with every mark in its place', async () => {
    const { page } = await open();
    const text = longArticle(60_000);
    await write(page, text);
    const { attributions } = extract(text);
    expect(await page.locator('.mark').evaluateAll((all) => new Set(all.map((m) => m.dataset.item)).size)).toBe(
      attributions.length,
    );
    expect(await count(page, '.mark:not([role=button])')).toBe(0);
    await page.context().close();
  });

  it('tells of a quote its source, cue, confidence and evidence', async () => {
    const { page } = await withText(PIER);
    await page.locator('.mark', { hasText: 'mend it' }).click();
    const details = page.locator('#details');
    const [attribution] = extract(PIER).attributions.filter(({ form }) => form === 'direct');
    expect(await details.locator('h2').textContent()).toBe('Ann Lee');
    expect(await details.locator('.is-source').textContent()).toBe('she');
    expect(await details.locator('.is-cue').textContent()).toBe('said');
    expect(await details.locator('.facts').textContent()).toContain(
      `${Math.round(100 * (attribution?.confidence ?? 0))} % sure`,
    );
    expect(await details.locator('.statement-card h3').textContent()).toContain('Commitment');
    expect(await count(page, '#details .evidence li')).toBeGreaterThan(0);
    const lit = (name: string) =>
      page.evaluate((n) => [...(CSS.highlights.get(n) ?? [])].map((range) => String(range)), name);
    expect(await lit('source')).toEqual(['she']);
    expect(await lit('cue')).toEqual(['said']);
    await page.getByRole('button', { name: 'Next quote' }).click();
    expect(await details.locator('h2').textContent()).toBe('Bo Dahl');
    await page.getByRole('button', { name: 'Close details' }).click();
    expect(await details.isVisible()).toBe(false);
  });

  it('folds page furniture into a line, and puts who is quoted most often first', async () => {
    const { page } = await withText(`Skip to main content\nSign in\n\n${ferry}`);
    const furniture = page.locator('#article details').first();
    expect(await furniture.locator('summary').textContent()).toMatch(
      /^Page furniture, 2 lines: Skip to main content · Sign in/,
    );
    expect(await furniture.locator('.block').first().isVisible()).toBe(false);
    await furniture.locator('summary').click();
    expect(await furniture.locator('.block').allTextContents()).toEqual(['Skip to main content', 'Sign in']);
    const counts = (await page.locator('.speaker-count').allTextContents()).map((words) => Number.parseInt(words, 10));
    const named = counts.slice(0, (await page.locator('.face:not(.plain)').count()) - 1);
    expect(named).toEqual(named.toSorted((a, b) => b - a));
  });

  it('reads files that are dropped or opened, and articles that stand in the address', async () => {
    const { page, complaints } = await open(`#text=${encodeURIComponent(PIER)}`);
    expect(await page.locator('#text').inputValue()).toBe(PIER);
    await page.locator('#file').setInputFiles({
      ...{ name: 'pier.html', mimeType: 'text/html' },
      buffer: Buffer.from('<p>“We will mend it,” said Ann Lee.</p>'),
    });
    await page.locator('.mark', { hasText: '“We will mend it,”' }).waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('');
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['“It is safe,” said Bo Cho.'], 'safe.txt', { type: 'text/plain' }));
      return data;
    });
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    expect(await count(page, '.dropping')).toBe(1);
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await page.locator('.mark', { hasText: '“It is safe,”' }).waitFor();
    await page.goto(`${address}#file=icon.svg`);
    await page
      .locator('#text')
      .evaluate((field: HTMLTextAreaElement) => field.value.includes('<svg') || location.reload());
    await page.waitForFunction(() =>
      (document.querySelector('textarea') as HTMLTextAreaElement).value.includes('<svg'),
    );
    expect(complaints).toEqual([]);
    await page.goto(`${address}#file=https://example.org/a.txt`);
    await page.locator('#toast.up', { hasText: 'its file isn’t there' }).waitFor();
    await page.context().close();
  });

  it('shows the words at once, before they are read', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    // The worker never comes.
    await page.route(/worker/, () => undefined);
    await page.goto(address);
    await page.locator('#article .block', { hasText: 'The head of the company' }).waitFor();
    expect(await page.locator('#progress').isVisible()).toBe(true);
    expect(await count(page, '.mark')).toBe(0);
    await context.close();
  });

  it('lights up all that a speaker says, and where the article names them', async () => {
    const { page } = await withText(PIER);
    await page.locator('.speaker', { hasText: 'Ann Lee' }).hover();
    expect(await page.locator('.mark.lit').allTextContents()).toEqual([
      'the pier was unsafe',
      '“We will mend it by June,”',
    ]);
    expect(await page.evaluate(() => [...(CSS.highlights.get('mention') ?? [])].map(String))).toContain('she');
    await page.locator('.brand').hover();
    expect(await count(page, '.lit')).toBe(0);
  });

  it('filters by speaker, type and confidence', async () => {
    const { page } = await withText(PIER);
    await page.locator('.speaker', { hasText: 'Bo Dahl' }).click();
    expect(await marked(page)).toEqual(['the council had lost the plans']);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect((await marked(page)).length).toBe(3);
    await page.locator('.chip', { hasText: 'claims' }).click();
    expect(await marked(page)).toEqual(['the pier was unsafe', '“We will mend it by June,”']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('#confidence').fill('95');
    const { attributions } = extract(PIER);
    expect((await marked(page)).length).toBe(attributions.filter(({ confidence }) => confidence >= 0.95).length);
  });

  it('exports every format, of what is shown', async () => {
    const { page, complaints } = await withText(PIER);
    const record = extract(PIER);
    await page.locator('#export').click();
    for (const format of FORMATS) {
      await page.locator(`input[value="${format.id}"]`).check();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(format.file);
      const saved = join(folder, 'saved');
      await download.saveAs(saved);
      expect(readFileSync(saved, 'utf8')).toBe(format.write(record, PIER));
    }
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.locator('#toast.up', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FORMATS.at(-1)?.write(record, PIER));
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.locator('.speaker', { hasText: 'Bo Dahl' }).click();
    await page.locator('#export').click();
    const shown = page.frameLocator('#export-dialog iframe');
    await shown.locator('mark', { hasText: 'the council had lost the plans' }).waitFor();
    for (const [id, part] of [
      ['csv', '.preview-table'],
      ['markdown', '.preview-table'],
      ['csv', 'pre'],
    ] as const) {
      await page.locator(`input[value="${id}"]`).check();
      await page.locator('#as-written').setChecked(part === 'pre');
      const words = await page.locator(`#export-dialog ${part}`).textContent();
      expect(words).toContain('Bo Dahl');
      expect(words).not.toContain('Ann Lee');
    }
    expect(complaints).toEqual([]);
  });

  it('shares article and filters in a link', async () => {
    const { page } = await open();
    await write(page, PIER);
    await page.locator('.speaker', { hasText: 'Bo Dahl' }).click();
    await page.locator('#share').click();
    await page.locator('#toast.up', { hasText: 'Link copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#1\.[\w-]+$/);
    await page.context().close();
    const other = await open(link.slice(link.indexOf('#')));
    expect(await other.page.locator('#text').inputValue()).toBe(PIER);
    expect(await marked(other.page)).toEqual(['the council had lost the plans']);
    // What is typed then is no longer what the link holds.
    await other.page.locator('#text').press('End');
    await other.page.keyboard.type(' ');
    expect(await other.page.evaluate(() => location.hash)).toBe('');
    await other.page.context().close();
    const cut = await open(link.slice(link.indexOf('#'), -9));
    await cut.page.locator('#toast', { hasText: 'damaged or cut off' }).waitFor();
    expect((await marked(cut.page)).length).toBeGreaterThan(10);
    await cut.page.context().close();
  });

  it('can be used with the keyboard alone', async () => {
    const { page, complaints } = await open();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the record');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first).toBe((await marked(page))[0]);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('details-title');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.locator('.skips a').first().focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to speakers and filters');
    await page.keyboard.press('Enter');
    // The summary of the filters, then the first box.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const all = (await marked(page)).length;
    await page.keyboard.press('Space');
    expect((await marked(page)).length).toBeLessThan(all);
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 12 && !(await page.evaluate(() => document.activeElement?.matches('.speaker'))); i++)
      await page.keyboard.press('Tab');
    expect(await count(page, '.mark.lit')).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
    await page.locator('#export').focus();
    await page.keyboard.press('Enter');
    await page.locator('#export-dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('export');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('works without a network once it is loaded', async () => {
    const { page, complaints } = await open();
    await page.getByText('works without a network').waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await isRead(page);
    await write(page, PIER);
    expect((await marked(page)).length).toBe(3);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('works on a phone: nothing is cut off, and the sheet does not cover the quote that it tells of', async () => {
    const { page } = await open('', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    expect(await page.getByText('Point at a name').isVisible()).toBe(false);
    const mark = page.locator('.mark').nth(9);
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    const sheet = await page.locator('#details').boundingBox();
    const quote = await mark.boundingBox();
    expect((quote?.y ?? 0) + (quote?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    expect(await width()).toBe(360);
    await page.getByRole('button', { name: 'Close details' }).tap();
    await page.locator('#export').tap();
    expect(await page.getByRole('button', { name: 'Download' }).isVisible()).toBe(true);
    await page.context().close();
  });

  describe('has no violation that axe knows', () => {
    const violations = async (page: Page): Promise<string[]> => {
      // Through the protocol, since the page's policy allows no scripts from elsewhere.
      await page.evaluate(axe.source);
      const { violations: found } = await page.evaluate<axe.AxeResults>('axe.run()');
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    };
    const settle = (page: Page) => page.waitForTimeout(350);

    it.each([
      ['light', {}],
      ['dark', { colorScheme: 'dark' }],
      ['phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
    ] as const)('%s', async (_, look) => {
      const { page } = await open('', look);
      await page.locator('#narration').check();
      await isRead(page);
      expect(await count(page, '.mark.plain')).toBeGreaterThan(0);
      for (const name of ['Show', 'Speakers']) {
        const panel = page.locator('.panel', { has: page.getByRole('heading', { name, exact: true }) });
        if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
      }
      await page.locator('.mark').nth(4).click();
      await page.locator('.chip', { hasText: 'denials' }).click();
      await settle(page);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('#export').click();
      await settle(page);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('#clear').click();
      await page.getByText('turns up here').waitFor();
      await settle(page);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  });
});

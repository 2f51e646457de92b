import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { fragmentStyle, toHtml } from '../../src/outputs/index.ts';
import type { Extraction } from '../../src/types.ts';
import { inChromium } from './in-chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const article = readFileSync(join(import.meta.dirname, '../../examples/ferry.txt'), 'utf8');
const record = extract(article, { narration: true });

const evil = `Pier <script>document.title='owned'</script> shut

“<img src="https://evil.test/x.png" onerror="document.title='owned'">,” said Ann Lee "><script>document.title='owned'</script>.

“</mark></p></article></style><style>@import url(https://evil.test/x.css)</style><iframe src=https://evil.test/>,” said Bo Cho. He denied that “\u202Ethe pier was shut”.`;

inChromium('the page that stands alone, in Chromium', (browser) => {
  /** The page as a visitor has it, with whatever it asks of the network and complains of. */
  async function visit(text: string, made: Extraction = extract(text), options: BrowserContextOptions = {}) {
    const page = await browser().newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === 'http://onrecord.test/')
        return route.fulfill({ contentType: 'text/html', body: toHtml(made, text, { standalone: true }) });
      if (!url.endsWith('/favicon.ico')) asked.push(url);
      return route.abort();
    });
    await page.goto('http://onrecord.test/');
    return { page, asked, complaints };
  }

  const shownItems = (page: Page): Promise<string[]> =>
    page
      .locator('.record > li:visible')
      .evaluateAll((items) => items.map((item) => item.querySelector('bdi, b')?.textContent ?? ''));

  const underlined = (page: Page): Promise<number> =>
    page
      .locator('mark span[data-statement]')
      .evaluateAll((spans) => spans.filter((span) => getComputedStyle(span).textDecorationLine !== 'none').length);

  it.each([
    ['light, wide', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['on a phone', { viewport: { width: 320, height: 640 } }],
    ['in forced colours', { forcedColors: 'active' as const }],
  ])('has nothing that axe-core objects to: %s', async (_, options) => {
    const { page, complaints } = await visit(article, record, options);
    await page.evaluate(AXE);
    const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
    expect(complaints).toEqual([]);
    const [content, window] = await page.evaluate<number[]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(content).toBeLessThanOrEqual(window as number);
    await page.close();
  });

  /** As many speakers as there are hues 10° apart, each with a quote in the standfirst, which is paler, and one in the text. */
  it.each(['light', 'dark'] as const)('keeps its contrast whatever the hue: %s', async (colorScheme) => {
    const names = ['Ann', 'Bo', 'Ida', 'Max', 'Una', 'Tom'].flatMap((given) =>
      ['Holm', 'Berg', 'Lund', 'Dahl', 'Vik', 'Nord'].map((family) => `${given} ${family}`),
    );
    const text = names.map((name) => `“We will mend the pier,” said ${name}.`).join('\n\n');
    const made = extract(text);
    const segments = made.segments.map((segment) => ({ ...segment, kind: 'standfirst' as const }));
    const { page } = await visit(text, { ...made, segments }, { colorScheme });
    expect(await page.locator('mark').count()).toBe(names.length);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults>('axe.run({ runOnly: ["color-contrast"] })');
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    await page.close();
  });

  it('shows one speaker alone, then one type alone, then all again', async () => {
    const { page, asked } = await visit(article, record);
    const everything = await shownItems(page);
    const allLines = await underlined(page);
    expect(everything.length).toBeGreaterThan(40);

    await page.getByRole('radio', { name: /^Idris Marlow/ }).check();
    expect(new Set(await shownItems(page))).toEqual(new Set(['Idris Marlow']));
    const marked = page.locator('mark').filter({ visible: true });
    const colours = await marked.evaluateAll((marks) =>
      marks
        .filter((mark) => getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map((mark) => (mark as HTMLElement).dataset.name),
    );
    expect(new Set(colours)).toEqual(new Set(['Idris Marlow']));

    for (const type of ['claim', 'denial', 'other']) await page.getByRole('checkbox', { name: type }).uncheck();
    const promises = page.locator('.record li[data-statement]:visible');
    expect(await promises.count()).toBeGreaterThan(1);
    expect(
      new Set(await promises.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.type))),
    ).toEqual(new Set(['commitment']));
    expect(await underlined(page)).toBeLessThan(allLines / 4);

    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await shownItems(page)).toEqual(everything);
    expect(await underlined(page)).toBe(allLines);
    expect(asked).toEqual([]);
    await page.close();
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await visit(article, record);
    const focused = () => page.evaluate<string>('document.activeElement.id || document.activeElement.textContent');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the article');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('t-claim');
    await page.keyboard.press('Space');
    expect(await page.locator('#t-claim').isChecked()).toBe(false);
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('v-all');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#v-all').isChecked()).toBe(false);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe('http://onrecord.test/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#v-all').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('ref');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#r1$/);
    await page.close();
  });

  it('tells types apart without colour: each has a line and a pattern of its own', async () => {
    const { page } = await visit(article, record);
    const lines = await page
      .locator('.key')
      .evaluateAll((keys) =>
        keys.map((key) => `${getComputedStyle(key).textDecorationLine} ${getComputedStyle(key).textDecorationStyle}`),
      );
    const patterns = await page
      .locator('.panel .swatch i')
      .evaluateAll((swatches) =>
        swatches.map((s) => getComputedStyle(s).backgroundImage + getComputedStyle(s).backgroundColor),
      );
    expect(new Set(lines).size).toBe(4);
    expect(new Set(patterns).size).toBe(4);
    await page.close();
  });

  it('prints the article, its marks and the record, without what can only be clicked', async () => {
    const { page } = await visit(article, record);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('input:visible, button:visible').count()).toBe(0);
    expect(await page.locator('.record > li:visible').count()).toBeGreaterThan(40);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    await page.close();
  });

  it('runs and fetches nothing that a hostile article holds', async () => {
    const { page, asked, complaints } = await visit(evil);
    expect(await page.locator('mark').count()).toBeGreaterThan(1);
    expect(await page.title()).toContain('Pier <script>');
    expect(await page.locator('script, img, iframe, link, object').count()).toBe(0);
    expect(await page.locator('article').textContent()).toContain('<img src="https://evil.test/x.png"');
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

inChromium('the fragment with its style sheet, in Chromium', (browser) => {
  /** A page of somebody else's, in light or dark, with the article in it. */
  async function embed(colorScheme: 'light' | 'dark') {
    const page = await browser().newPage({ colorScheme, viewport: { width: 390, height: 844 } });
    const host = '<html lang="en"><title>Host</title><style>:root{color-scheme:light dark}</style>';
    await page.setContent(
      `<!doctype html>${host}<style>${fragmentStyle}</style><main>${toHtml(record, article, { legend: true })}</main>`,
    );
    return page;
  }
  const label = (page: Page, nth: number): Promise<string> =>
    page
      .locator('article mark')
      .nth(nth)
      .evaluate((mark) => getComputedStyle(mark, '::after').content);

  it.each(['light', 'dark'] as const)('has nothing that axe-core objects to: %s', async (scheme) => {
    const page = await embed(scheme);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });

  it('says who speaks at the mark that has the pointer or the focus, within the window', async () => {
    const page = await embed('light');
    expect(await label(page, 4)).toBe('none');
    await page.locator('article mark').nth(4).hover();
    expect(await label(page, 4)).toContain('Mara Quennell, denial');
    await page.mouse.move(0, 0);
    // The legend's rest of the names comes first.
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    await page.keyboard.press('Tab');
    const first = await page.evaluate('document.activeElement.getAttribute("data-attribution")');
    expect(first).toBe('a1');
    expect(await label(page, 0)).toContain('ferry chief, denial');
    for (const mark of (await page.locator('article mark[tabindex]').all()).slice(0, 12)) {
      await mark.focus();
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
    }
    await page.close();
  });

  it('draws each type its own line, and denials and commitments a sign', async () => {
    const page = await embed('light');
    const look = (type: string) =>
      page
        .locator(`article span[data-first][data-type=${type}]`)
        .first()
        .evaluate((span) => [
          getComputedStyle(span).textDecorationStyle,
          getComputedStyle(span, '::before').content.slice(1, 2),
        ]);
    expect(await Promise.all(['claim', 'denial', 'commitment', 'other'].map(look))).toEqual([
      ['solid', 'o'],
      ['wavy', '✕'],
      ['double', '➜'],
      ['dotted', 'o'],
    ]);
    await page.close();
  });
});

// docs/record.png: the beginning of the example's page as a build marks it, for the README. Needs Chromium (CHROMIUM, or /usr/bin/chromium).
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { extract } from '../dist/index.js';
import { fragmentStyle, toHtml } from '../dist/outputs.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) console.warn(`docs/record.png stays as it is: no Chromium at ${executablePath}`);
else await take();

async function take() {
  const text = readFileSync(join(root, 'examples/ferry.txt'), 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 860, height: 560 }, deviceScaleFactor: 2 });
  const style =
    'body{margin:0;padding:4px 28px;background:#fbfaf7;color:#1c1b19;font:18px/1.75 Charter,Georgia,"Noto Serif",serif}h1{line-height:1.5;margin:.4em 0}[data-kind]{color:#5b5850}:is([data-kind=byline],[data-kind=dateline],[data-kind=caption]){display:none}';
  await page.setContent(`<!doctype html><style>${fragmentStyle}${style}</style>${toHtml(extract(text), text)}`);
  await page.locator('mark').nth(6).hover();
  await page.screenshot({ path: join(root, 'docs/record.png') });
  await browser.close();
}

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const text = '“We will mend the pier,” said Ann Lee.';

let project = '';
const node = (...args: string[]): string => execFileSync('node', args, { cwd: project, encoding: 'utf8' });
const npm = (cwd: string, ...args: string[]): string => execFileSync('npm', args, { cwd, encoding: 'utf8' });

/** A project that has nothing but the tarball, outside the repository, so that no node_modules of ours is found. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'onrecord-install-'));
  const [packed] = JSON.parse(npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', project));
  writeFileSync(join(project, 'package.json'), '{ "name": "stranger", "private": true }');
  npm(project, 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed tarball, installed in an empty project', () => {
  it('runs from ESM', () => {
    writeFileSync(
      join(project, 'esm.mjs'),
      `import { extract, findQuotations, preload } from 'onrecord';
       import { toCsv } from 'onrecord/outputs';
       import { extractionSchema, extractionJsonSchema } from 'onrecord/schema';
       import { english } from 'onrecord/lexicons/en';
       preload();
       const record = extractionSchema.parse(extract(${JSON.stringify(text)}));
       console.log(JSON.stringify([record.attributions[0].content[0].text, findQuotations(${JSON.stringify(text)}).length,
         toCsv(record).split('\\r\\n').length, extractionJsonSchema.type, Array.isArray(english.reportingVerbs)]));`,
    );
    expect(JSON.parse(node('esm.mjs'))).toEqual(['“We will mend the pier,”', 1, 3, 'object', true]);
  });

  it('runs from CommonJS, and gives the same record', () => {
    writeFileSync(
      join(project, 'cjs.cjs'),
      `const { extract } = require('onrecord');
       const { toText } = require('onrecord/outputs');
       const { extractionSchema } = require('onrecord/schema');
       const { english } = require('onrecord/lexicons/en');
       const { version } = require('onrecord/package.json');
       const record = extractionSchema.parse(extract(${JSON.stringify(text)}));
       if (record.meta.version !== version || !english || !toText(record).includes('mend the pier')) process.exit(1);
       console.log(JSON.stringify(record));`,
    );
    writeFileSync(
      join(project, 'same.mjs'),
      `import { extract } from 'onrecord'; console.log(JSON.stringify(extract(${JSON.stringify(text)})));`,
    );
    expect(node('cjs.cjs')).toBe(node('same.mjs'));
  });

  it('runs the lines of the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, lines = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    writeFileSync(join(project, 'article.txt'), text);
    writeFileSync(join(project, 'readme.mjs'), lines);
    expect(lines.trim().split('\n').length).toBeLessThanOrEqual(5);
    expect(node('readme.mjs')).toMatch(/^.+ direct \[ '“We will mend the pier,”' \]\n$/);
  });

  it('makes the page that the README shows', () => {
    const [, , page = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split('```js\n');
    writeFileSync(join(project, 'article.txt'), text);
    writeFileSync(join(project, 'page.mjs'), page.split('```')[0] ?? '');
    node('page.mjs');
    const html = readFileSync(join(project, 'page.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>[\s\S]*<mark [\s\S]*We will mend the pier/);
    expect(npm(project, 'exec', '--no', '--', 'onrecord', '--format', 'html', 'article.txt')).toBe(html);
  });

  it('is a command', () => {
    writeFileSync(join(project, 'article.txt'), text);
    expect(npm(project, 'exec', '--no', '--', 'onrecord', '--json', 'article.txt')).toContain('mend the pier');
  });

  it('has the files that it needs and no others', () => {
    const lock = JSON.parse(readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8'));
    const installed = Object.keys(lock.packages).map((path) => path.replace('node_modules/', ''));
    expect(installed.sort()).toEqual(['onrecord', 'wink-eng-lite-web-model', 'wink-nlp', 'zod']);
  });

  it.each([
    ['node16', 'node16', 'consumer.mts'],
    ['node16', 'node16', 'consumer.cts'],
    ['esnext', 'bundler', 'consumer.ts'],
  ])('has types for module %s, resolution %s, in %s', (module, moduleResolution, file) => {
    writeFileSync(join(project, file), CONSUMER);
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--target', 'es2022'];
    expect(node(tsc, ...strict, '--module', module, '--moduleResolution', moduleResolution, file)).toBe('');
  });

  it('never names wink in its types', () => {
    const types = execFileSync('grep', ['-rl', '--include=*.d.ts', '--include=*.d.cts', 'onrecord\\|interface', '.'], {
      cwd: join(project, 'node_modules/onrecord/dist'),
      encoding: 'utf8',
    });
    expect(types).toContain('d.cts');
    for (const file of types.trim().split('\n')) {
      const source = readFileSync(join(project, 'node_modules/onrecord/dist', file), 'utf8');
      expect(source).not.toMatch(/from ['"]wink/);
      expect(source).not.toMatch(/from ['"]\.[^'"]*\.ts['"]/);
    }
  });
});

/** Imports every entry, and would not compile if a type were `any`. */
const CONSUMER = `import { attributeQuotes, classifyStatement, extract, findQuotations, preload, segment } from 'onrecord';
import type { Attribution, ExtractOptions, Extraction, Lexicon, Quotation, Segment, Speaker, Statement } from 'onrecord';
import { toCodePoints, toCsv, toHtml, toJsonLd, toMarkdown, toText, toUtf16, toWebAnnotations } from 'onrecord/outputs';
import { extractionJsonSchema, extractionSchema } from 'onrecord/schema';
import { english } from 'onrecord/lexicons/en';

preload();
const options: ExtractOptions = { attributions: 'speech', narration: true, speakers: [{ name: 'Ann Lee', id: 'q1' }] };
const record: Extraction = extract('text', options);
const attributions: readonly Attribution[] = record.attributions;
const speakers: readonly Speaker[] = attributeQuotes('text').speakers;
const statements: readonly Statement[] = record.statements;
const segments: Segment[] = segment('text');
const quotations: Quotation[] = findQuotations('text');
const type: 'claim' | 'denial' | 'commitment' | 'other' = classifyStatement('text', { cue: 'denied' }).type;
const lexicon: Lexicon = english;
const parsed: Extraction = extractionSchema.parse(JSON.parse('{}'));
const strings: string[] = [toCsv(parsed), toHtml(parsed, 'text', { standalone: true }), toMarkdown(parsed), toText(parsed)];
const numbers: number[] = [toCodePoints('text')(1), toUtf16('text')(1)];
toJsonLd(parsed, { url: 'https://example.org/' });
toWebAnnotations(parsed, 'text', { offsets: 'utf16' })[0]?.target[0]?.selector[1].start.toFixed();
// @ts-expect-error an option that there isn't
extract('text', { narrations: true });
// @ts-expect-error a string is no record
toCsv('record');
export { attributions, extractionJsonSchema, lexicon, numbers, quotations, segments, speakers, statements, strings, type };
`;

describe('a checkout that was never built', () => {
  it('packs a build all the same', () => {
    const checkout = mkdtempSync(join(tmpdir(), 'onrecord-checkout-'));
    try {
      for (const name of ['.ci', 'src', 'package.json', 'tsconfig.json', 'tsup.config.ts'])
        cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
      const [{ files }] = JSON.parse(npm(checkout, 'pack', '--dry-run', '--json', '--loglevel', 'silent'));
      const paths = files.map(({ path }: { readonly path: string }) => path);
      expect(paths).toEqual(
        expect.arrayContaining(['dist/index.js', 'dist/index.cjs', 'dist/cli.js', 'dist/schema.json']),
      );
    } finally {
      rmSync(checkout, { recursive: true, force: true });
    }
  }, 300_000);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fragmentStyle } from '../../src/outputs/index.ts';
import { extractionJsonSchema } from '../../src/schema/index.ts';
import { bundle } from './bundle.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe('what the build has besides code', () => {
  it('is the JSON Schema of the record, for programs that aren’t JavaScript', () => {
    const file = packageJson.exports['./schema.json'];
    expect(JSON.parse(readFileSync(join(ROOT, file), 'utf8'))).toEqual(extractionJsonSchema);
  });

  it('is the style sheet of fragments', () => {
    const file = packageJson.exports['./outputs/style.css'];
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(fragmentStyle);
  });

  it('is the licence of each package that is bundled into it, and no other', () => {
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const bundled = new Set(
      files.flatMap((file) =>
        Array.from(
          readFileSync(join(DIST, file), 'utf8').matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/\n]+)\//gm),
          ([, name]) => name,
        ),
      ),
    );
    const notices = readFileSync(join(DIST, 'THIRD-PARTY.txt'), 'utf8');
    const named = Array.from(notices.matchAll(/^([a-z@/-]+) \d+\.\d+\.\d+(?: \(.*\))?$/gm), ([, name]) => name);
    expect(bundled).toEqual(new Set(named));
    expect(notices.match(/Permission is hereby granted/g)?.length).toBe(named.length);
  });

  it('is no import of a chunk for its effects, of which it has none', () => {
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => /^import\s*"\.[^"]*"/m.test(readFileSync(join(DIST, file), 'utf8')))).toEqual([]);
  });

  it.each(['index.js', 'outputs.js', 'schema.js', 'lexicons/en.js'])('bundles without a warning: %s', async (entry) => {
    expect((await bundle('*', entry)).warnings).toEqual([]);
  });

  it('is every file that package.json points to', () => {
    const paths = JSON.stringify([packageJson.exports, packageJson.bin]).match(/\.\/dist\/[^"]+/g) ?? [];
    expect(paths.length).toBeGreaterThan(16);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

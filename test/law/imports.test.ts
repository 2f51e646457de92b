import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Every import of every source file, type imports and re-exports included: from file to file, or to a package. */
const imports = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((from) => importsOf(from).map((to) => ({ from, to })));

function importsOf(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? relative(SRC, join(SRC, dirname(file), fileName)) : fileName,
    );
}

/** The room of a file: its folder, or the file itself at the front door. */
function roomOf(file: string): string {
  if (file === 'lexicons/types.ts') return 'lexicons/types';
  const [folder = '', ...rest] = file.split('/');
  if (folder === 'lexicons' || folder === 'weights') return `${folder}/${rest[0]}`;
  return rest.length === 0 ? file : folder;
}

const FLOOR = ['lexicons/types', 'model', 'halving.ts', 'once-for.ts', 'literals.ts'];
const ROOMS = ['article', 'quotation', 'document', 'attribution', 'speakers', 'statements'];
/** What each room may import besides itself (DESIGN.md, the import law). */
const LAW: ReadonlyMap<string, readonly string[]> = new Map([
  ['lexicons/types', []],
  ['model', []],
  ['halving.ts', []],
  ['once-for.ts', []],
  ['literals.ts', []],
  ['lexicons/en', ['lexicons/types']],
  // Weights are typed by the room that reads them, which gets them as an argument and never imports them.
  ['weights/en', ['model', 'reader', ...ROOMS]],
  ['article', FLOOR],
  ['quotation', [...FLOOR, 'article']],
  // A sentence isn't cut inside a quotation, so the document room must know what a quotation is.
  ['document', [...FLOOR, 'article', 'quotation']],
  ['attribution', [...FLOOR, 'article', 'quotation', 'document']],
  ['speakers', [...FLOOR, 'article', 'quotation', 'document', 'attribution']],
  ['statements', [...FLOOR, 'article', 'quotation', 'document', 'attribution', 'speakers']],
  // A reader is made of an encoder and its weights, and gives what statements ask for.
  ['reader', ['model', 'once-for.ts', 'attribution', 'statements', 'weights/en']],
  ['types.ts', ['lexicons/types', ...ROOMS]],
  ['version.ts', []],
  // The front door's part that checks options, and what a schema and it know of the rows of the caller's own lists.
  ['check-text.ts', []],
  ['lexicon-rows.ts', ['lexicons/types', 'literals.ts']],
  [
    'options.ts',
    ['check-text.ts', 'lexicon-rows.ts', 'literals.ts', 'types.ts', 'lexicons/types', 'speakers', 'statements'],
  ],
  ['record.ts', ['types.ts', ...ROOMS]],
  // What a reader sees of HTML, Markdown and captions is told by the one reader of each.
  ['outputs', ['types.ts', 'halving.ts', 'check-text.ts', 'article']],
  ['schema', ['types.ts', 'lexicon-rows.ts', 'literals.ts']],
  ['find-quotations.ts', ['lexicons/types', 'article', 'quotation', 'check-text.ts', 'lexicons/en']],
  ['segment.ts', ['article', 'types.ts', 'check-text.ts', 'options.ts', 'lexicons/en', 'weights/en']],
  ['classify-statement.ts', ['article', 'statements', 'check-text.ts', 'options.ts', 'lexicons/en', 'weights/en']],
  [
    'extract.ts',
    [
      ...FLOOR,
      ...ROOMS,
      'types.ts',
      'version.ts',
      'check-text.ts',
      'options.ts',
      'record.ts',
      'lexicons/en',
      'weights/en',
    ],
  ],
  [
    'index.ts',
    ['document', 'statements', 'types.ts', 'extract.ts', 'find-quotations.ts', 'segment.ts', 'classify-statement.ts'],
  ],
  [
    'cli',
    [
      ...ROOMS,
      'halving.ts',
      'check-text.ts',
      'types.ts',
      'version.ts',
      'options.ts',
      'extract.ts',
      'record.ts',
      'reader',
      'outputs',
      'schema',
    ],
  ],
]);

/** Which room may import which package; a name that ends with `:` stands for all that begin with it. */
const PACKAGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['document', ['wink-nlp', 'wink-eng-lite-web-model']],
  ['schema', ['zod/mini']],
  ['cli', ['node:', 'tinypool', 'tinyglobby', 'p-map']],
]);

const isFile = (name: string): boolean => name.endsWith('.ts');

describe('the import law', () => {
  it('reads imports, type imports, re-exports and dynamic imports', () => {
    expect(imports).toContainEqual({ from: 'index.ts', to: 'extract.ts' });
    expect(imports).toContainEqual({ from: 'types.ts', to: 'article/types.ts' });
    expect(imports.length).toBeGreaterThan(50);
  });

  it('knows every room', () => {
    const rooms = new Set(imports.map(({ from }) => roomOf(from)));
    expect([...rooms].filter((room) => !LAW.has(room))).toEqual([]);
  });

  it('lets a room import only what stands below it', () => {
    const broken = imports
      .filter(({ to }) => isFile(to))
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !LAW.get(roomOf(from))?.includes(roomOf(to)));
    expect(broken).toEqual([]);
  });

  it('lets only the document room know wink, only the schema know zod, only the command know Node, and what is bundled into it', () => {
    const mayImport = (room: string, name: string): boolean =>
      PACKAGES.get(room)?.some((allowed) => (allowed.endsWith(':') ? name.startsWith(allowed) : name === allowed)) ??
      false;
    const broken = imports.filter(({ from, to }) => !isFile(to) && !mayImport(roomOf(from), to));
    expect(broken).toEqual([]);
  });

  it('has outputs and schema take types alone from the rest of the package, searches by halving, what checks a text or rows and what reads HTML, Markdown and captions', () => {
    const broken = imports.filter(
      ({ from, to }) => isFile(to) && ['outputs', 'schema'].includes(roomOf(from)) && roomOf(from) !== roomOf(to),
    );
    expect(new Set(broken.map(({ to }) => to))).toEqual(
      new Set([
        'types.ts',
        'literals.ts',
        'halving.ts',
        'check-text.ts',
        'lexicon-rows.ts',
        'article/captions.ts',
        'article/markdown.ts',
        'article/markup.ts',
      ]),
    );
    for (const { from } of broken)
      expect(readFileSync(join(SRC, from), 'utf8')).not.toMatch(/import (?!type )[^;]*'\.\.\/types\.ts'/);
  });

  it('has no cycle', () => {
    const next = (file: string): string[] => imports.filter(({ from }) => from === file).map(({ to }) => to);
    const done = new Set<string>();
    const cyclesFrom = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')];
      if (done.has(file)) return [];
      const cycles = next(file).flatMap((to) => cyclesFrom(to, [...path, file]));
      done.add(file);
      return cycles;
    };
    expect(imports.flatMap(({ from }) => cyclesFrom(from, []))).toEqual([]);
  });
});

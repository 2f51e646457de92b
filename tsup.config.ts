import { builtinModules } from 'node:module';
import { defineConfig, type Options } from 'tsup';

const PUBLIC: Record<string, string> = {
  index: 'src/index.ts',
  outputs: 'src/outputs/index.ts',
  schema: 'src/schema/index.ts',
  'lexicons/en': 'src/lexicons/en/index.ts',
};

/** Its weights are some 8 MB, which a second file for `require` would double: Node 20.19 and later require a module, older ones import it. */
const READER: Record<string, string> = { reader: 'src/reader/index.ts' };

/** What can be imported alone; an entry each, so that no two lie in one chunk and a bundler drops what a page doesn't ask for. */
const DOORS: Record<string, string> = {
  'find-quotations': 'src/find-quotations.ts',
  segment: 'src/segment.ts',
  'classify-statement': 'src/classify-statement.ts',
};

/** The command, what its worker threads run, and what Tinypool runs these in, which it looks for under this name. */
const COMMAND: Record<string, string> = {
  cli: 'src/cli/main.ts',
  'cli-worker': 'src/cli/worker.ts',
  'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
};

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  removeNodeProtocol: false,
  external: [/^node:/, ...builtinModules],
  outDir: 'dist',
};

/**
 * Takes out imports of chunks by their effects alone. esbuild writes one for each chunk that a file's other imports need anyway; ours have no
 * effects, package.json says so, and a bundler that is told to ignore them warns of each.
 */
const withoutBareImports: NonNullable<Options['plugins']>[number] = {
  name: 'without-bare-imports',
  renderChunk: (code) => ({ code: code.replace(/^import "(?:\.\.?\/)+chunk-\w+\.js";\n/gm, '') }),
};

/**
 * The ESM build is split into chunks. The wink engine is an entry so that it gets a chunk of its own: a bundler drops that
 * chunk, and the 3.6 MB that it imports, from a page that never asks for it. The CJS build is one file an entry, since
 * nobody can drop a part of it.
 */
const builds: Options[] = [
  {
    ...shared,
    format: 'esm',
    dts: { entry: { ...PUBLIC, ...READER } },
    splitting: true,
    plugins: [withoutBareImports],
    entry: { ...PUBLIC, ...READER, ...DOORS, ...COMMAND, engine: 'src/document/engine.ts' },
  },
  { ...shared, format: 'cjs', dts: { entry: PUBLIC }, splitting: false, entry: PUBLIC },
];

export default defineConfig(builds) as unknown as Options;

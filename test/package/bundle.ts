import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

export interface Bundle {
  readonly code: string;
  /** Bytes after minifying, and after brotli on top. */
  readonly minified: number;
  readonly compressed: number;
  readonly hasWink: boolean;
  /** What the bundler warns of. */
  readonly warnings: readonly string[];
}

/** What is not ours in a page. */
export const THEIRS: string[] = ['wink-nlp', 'wink-eng-lite-web-model', 'zod', 'zod/*'];

/**
 * What a page gets that imports these names of an entry of dist/: bundled and minified as for a browser, the packages in `external`
 * left out.
 */
export async function bundle(names: string, entry: string, external: string[] = []): Promise<Bundle> {
  const { outputFiles, metafile, warnings } = await build({
    stdin: { contents: `export ${names} from './dist/${entry}'`, resolveDir: process.cwd() },
    bundle: true,
    external,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    code,
    minified: Buffer.byteLength(code),
    compressed: brotliCompressSync(code).length,
    hasWink: inputs.some(([file, { bytesInOutput }]) => file.includes('node_modules/wink') && bytesInOutput > 0),
    warnings: warnings.map(({ text }) => text),
  };
}

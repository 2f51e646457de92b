import { type BuildResult, build } from 'esbuild';

/** What is uploaded of a program for Cloudflare Workers: itself and all that it imports, in one minified module, as `wrangler deploy --minify` makes it. */
export async function workerBundle(program: string): Promise<string> {
  const { outputFiles }: BuildResult<{ write: false }> = await build({
    entryPoints: [program],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

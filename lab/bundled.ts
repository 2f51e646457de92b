import { build, type Plugin } from 'esbuild';

/** A program in one file that Node runs, beside its packages. */
export const bundled = (entry: string, outfile: string, plugins: Plugin[] = []): Promise<unknown> =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    plugins,
  });

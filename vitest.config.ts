import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { fromSource } from './examples/from-source.ts';

const PACKAGE = ['test/package/**/*.test.ts', 'test/examples/*.test.ts'];
const BROWSER = 'test/browser/**/*.test.ts';
const RUNTIMES = 'test/runtimes/**/*.test.ts';
const BUILT = ['test/package/build.ts'];

/**
 * Four projects: `unit` reads the sources; `package`, `browser` and `runtimes` read the build, which they make first where it is
 * stale. `browser` needs Chromium, `runtimes` Deno, Bun and workerd, and neither is part of `npm test`.
 */
const config: ViteUserConfig = {
  test: {
    projects: [
      {
        resolve: { alias: fromSource },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...PACKAGE, BROWSER, RUNTIMES],
          setupFiles: ['test/setup.ts'],
          // The weights and wink's model are read once a worker, not once a file: nothing that one article leaves behind may change the next.
          isolate: false,
          // What must be quick is measured by `cpuTime`; a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'package', include: PACKAGE, globalSetup: BUILT, testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: { name: 'runtimes', include: [RUNTIMES], globalSetup: BUILT, testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        resolve: { alias: fromSource },
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: [...BUILT, 'test/browser/chromium.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser has clocks of its own; what fails twice is a failure.
          retry: 1,
        },
      },
    ],
    coverage: { include: ['src/**'], reporter: ['text-summary'] },
  },
};
export default defineConfig(config);

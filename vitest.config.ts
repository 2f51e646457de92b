import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { fromSource } from './examples/from-source.ts';

const PACKAGE = ['test/package/**/*.test.ts', 'test/examples/*.test.ts'];
const BROWSER = 'test/browser/**/*.test.ts';
const RUNTIMES = 'test/runtimes/**/*.test.ts';
const GROWTH = 'test/growth/**/*.test.ts';
const LONG = [
  'test/long/**/*.test.ts',
  ...['fuzz', 'invariants', 'language/engine'].map((file) => `test/${file}.test.ts`),
];
const BUILT = ['test/package/build.ts'];

/** Nothing is measured by time: what ends after this long hangs. On a machine with twenty times as much to do nothing else does. */
const HANGS = { testTimeout: 600_000, hookTimeout: 600_000 };

/**
 * `npm test` is `unit`, which reads the sources, and `growth`, which counts work in a process where V8 counts how often code runs. `long` takes minutes.
 * `package`, `browser` and `runtimes` read the build, which they make first where it is stale; `browser` needs Chromium, `runtimes` Deno, Bun and workerd.
 */
const config: ViteUserConfig = {
  test: {
    projects: [
      {
        resolve: { alias: fromSource },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...PACKAGE, BROWSER, RUNTIMES, GROWTH, 'test/long/**'],
          setupFiles: ['test/setup.ts'],
          // The weights and wink's model are read once a worker, not once a file: nothing that one article leaves behind may change the next.
          isolate: false,
          ...HANGS,
        },
      },
      { test: { name: 'growth', include: [GROWTH], setupFiles: ['test/growth/setup.ts'], isolate: false, ...HANGS } },
      {
        test: {
          name: 'long',
          include: LONG,
          setupFiles: ['test/setup.ts'],
          env: { RUNS: '10' },
          isolate: false,
          ...HANGS,
        },
      },
      { test: { name: 'package', include: PACKAGE, globalSetup: BUILT, ...HANGS } },
      {
        test: { name: 'runtimes', include: [RUNTIMES], globalSetup: BUILT, ...HANGS },
      },
      {
        resolve: { alias: fromSource },
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: [...BUILT, 'test/browser/chromium.ts'],
          ...HANGS,
          // A browser has clocks of its own; what fails twice is a failure.
          retry: 1,
        },
      },
    ],
    coverage: { include: ['src/**'], reporter: ['text-summary'] },
  },
};
export default defineConfig(config);

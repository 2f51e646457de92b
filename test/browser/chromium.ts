import { existsSync } from 'node:fs';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of all browser tests listens; empty where there is none. */
    readonly chromium: string;
  }
}

/** Starts Chromium once for all browser tests. Where there is none they are skipped, but not in CI. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath) && !process.env.CI) {
    console.warn(`SKIPPED: no Chromium at ${executablePath}. Install it (apt-get install chromium) or set CHROMIUM.`);
    project.provide('chromium', '');
    return async () => {};
  }
  const server: BrowserServer = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}

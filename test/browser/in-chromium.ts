import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';

/** Tests in the Chromium that `chromium.ts` started; skipped with its message where there is none. */
export function inChromium(name: string, tests: (browser: () => Browser) => void): void {
  const endpoint = inject('chromium');
  describe.skipIf(endpoint === '')(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.connect(endpoint);
    });
    afterAll(() => browser?.close());
    tests(() => browser);
  });
}

/** Everything that a page complains of, from now on: errors, failed requests, warnings and errors on the console. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

import { byId } from './dom.ts';

/** Has the service worker keep the page, and says so when it works without a network. */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('./service-worker.js');
    await navigator.serviceWorker.ready;
    byId('offline').textContent = '✓ Kept in this browser: works without a network from now on.';
  } catch {
    // A private window or a page opened from a file: it works, but not offline.
  }
}

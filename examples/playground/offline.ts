import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { keepOffline } from './keep-offline.mjs';

/** Only files of the page's own origin, and no request elsewhere: what is pasted can't leave the browser. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // A record's page is shown in a frame that runs nothing, with its own style in it.
  "style-src 'self' 'unsafe-inline'",
  "frame-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Adds to a build a service worker that keeps every file of it, and a content security policy.
 */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
    closeBundle: () => keepOffline(folder),
  };
}

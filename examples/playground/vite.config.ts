import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { fromSource } from '../from-source.ts';
import { offline } from './offline.ts';

const config: UserConfig = {
  root: import.meta.dirname,
  // Relative, so that the built page works in any folder of any host.
  base: './',
  resolve: { alias: fromSource },
  worker: { format: 'es' },
  build: {
    outDir: join(import.meta.dirname, '../../dist-playground'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The worker's 5 MB are the language model and the weights; they are loaded once and kept.
    chunkSizeWarningLimit: 6000,
  },
  plugins: [offline()],
};
export default config;

// Removes dist/, so that no chunk of an earlier build is packed with the next one.
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });

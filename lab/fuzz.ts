import { parseArgs } from 'node:util';
import { type FuzzCase, fuzzCase } from './fuzz-cases.ts';
import { broken, kindOf, shrunk } from './fuzz-check.ts';

// Looks for texts on which a promise is broken: npm run fuzz -- [--cases 2000] [--first 1]. The number of a case is its seed.

const { values: given } = parseArgs({
  options: { cases: { type: 'string', default: '2000' }, first: { type: 'string', default: '1' } },
});
const first = Number(given.first);
const count = Number(given.cases);
/** So many milliseconds for some hundred units of text are odd. */
const SLOW_MS = 100;

/** Unlike the clock's, not lengthened by what else the machine does. */
function processorTime(it: FuzzCase): number {
  const before = process.cpuUsage();
  broken(it, false);
  return process.cpuUsage(before).user / 1000;
}

broken(fuzzCase(0));
const found = new Map<string, number>();
const began = performance.now();
let units = 0;
for (let seed = first; seed < first + count; seed++) {
  const it = fuzzCase(seed);
  units += it.text.length;
  const before = performance.now();
  const lines = broken(it, seed % 8 === 0);
  if (performance.now() - before > SLOW_MS && processorTime(it) > SLOW_MS) lines.push(`slow: ${it.text.length} units`);
  for (const line of lines) {
    const kind = kindOf(line);
    const times = (found.get(kind) ?? 0) + 1;
    found.set(kind, times);
    if (times > 1) continue;
    const { text, options } = kind.startsWith('slow') ? it : shrunk(it);
    console.log(`case ${seed}: ${line}\n  text ${JSON.stringify(text)}\n  options ${JSON.stringify(options)}`);
  }
  if (seed % 20_000 === 0) console.log(`… ${seed} after ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
}
console.log(`${count} cases from ${first}, ${(units / 1e6).toFixed(1)} MB: ${found.size} kinds of findings`);
for (const [kind, times] of found) console.log(`${times} × ${kind}`);
process.exitCode = found.size > 0 ? 1 : 0;

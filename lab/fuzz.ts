import { parseArgs } from 'node:util';
import { type FuzzCase, fuzzCase } from './fuzz-cases.ts';
import { broken, kindOf, shrunk } from './fuzz-check.ts';
import { commandCase } from './fuzz-command-cases.ts';
import { brokenCommand } from './fuzz-command-check.ts';

// Looks for texts, and for calls of the command, on which a promise is broken: npm run fuzz -- [--cases 2000] [--first 1]. Of each number, which is
// its seed, there are two cases: a text for the library, and what the command may be given.

const { values: given } = parseArgs({
  options: { cases: { type: 'string', default: '2000' }, first: { type: 'string', default: '1' } },
});
const first = Number(given.first);
const count = Number(given.cases) / 2;
/** So many milliseconds for some hundred units of text are odd. */
const SLOW_MS = 100;

/** Unlike the clock's, not lengthened by what else the machine does. */
function processorTime(it: FuzzCase): number {
  const before = process.cpuUsage();
  broken(it, false);
  return process.cpuUsage(before).user / 1000;
}

/** What is broken, with whether it is the first of its kind. */
function counted(lines: readonly string[]): string[] {
  return lines.filter((line) => {
    const kind = kindOf(line);
    found.set(kind, (found.get(kind) ?? 0) + 1);
    return found.get(kind) === 1;
  });
}

function tryText(seed: number): void {
  const it = fuzzCase(seed);
  const before = performance.now();
  const lines = broken(it, seed % 8 === 0);
  if (performance.now() - before > SLOW_MS && seed % 8 !== 0 && processorTime(it) > SLOW_MS)
    lines.push(`slow: ${it.text.length} units`);
  for (const line of counted(lines)) {
    const { text, options } = line.startsWith('slow') ? it : shrunk(it);
    console.log(`case ${seed}: ${line}\n  text ${JSON.stringify(text)}\n  options ${JSON.stringify(options)}`);
  }
}

async function tryCommand(seed: number): Promise<void> {
  const it = commandCase(seed);
  for (const line of counted(await brokenCommand(it, seed % 8 === 0)))
    console.log(`command, case ${seed}: ${line}\n  ${JSON.stringify(it)}`);
}

broken(fuzzCase(0));
const found = new Map<string, number>();
const began = performance.now();
for (let seed = first; seed < first + count; seed++) {
  tryText(seed);
  await tryCommand(seed);
  if (seed % 10_000 === 0) console.log(`… ${seed} after ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
}
console.log(`${2 * count} cases from ${first}: ${found.size} kinds of findings`);
for (const [kind, times] of found) console.log(`${times} × ${kind}`);
process.exitCode = found.size > 0 ? 1 : 0;

import { type Profiler, Session } from 'node:inspector';
import { passed } from './passed.ts';

const session = new Session();
session.connect();
session.post('Profiler.enable');
// V8 counts in the functions that it compiles from now on: `setup.ts` imports this before a test imports the sources.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * The work that `run` does: how often blocks of JavaScript run, and how many units of text and elements of lists the engine's own searches and
 * copies pass over. Unlike time, it is the same on a busy machine. It doesn't see how long a regular expression takes to match at one place
 * (`test/law/regexes.test.ts` does), nor what WebAssembly does.
 */
export function workOf(run: () => unknown): number {
  blocksRun();
  const before = passed();
  run();
  return passed() - before + blocksRun();
}

/** How many times blocks have run since it was asked last. */
function blocksRun(): number {
  let scripts: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  const blocks = scripts.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  return blocks.reduce((sum, { count }) => sum + count, 0);
}

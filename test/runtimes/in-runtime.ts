import { describe } from 'vitest';
import { binaryOf, type Runtime } from '../../lab/runtimes/binary.ts';

/** CI has every program; a contributor's machine may be one that some of them aren't made for. */
const mustHave = Boolean(process.env.CI) && process.platform === 'linux' && process.arch === 'x64';

/** Tests with a runtime's program as npm installed it; skipped with a message where there is none, but not in CI. */
export function inRuntime(runtime: Runtime, tests: (program: string) => void): void {
  const program = binaryOf(runtime);
  const problem = `npm installed no ${runtime} that runs on ${process.platform} ${process.arch}`;
  if (program === null && mustHave) throw new Error(problem);
  if (program === null) console.warn(`SKIPPED: ${problem}.`);
  describe.skipIf(program === null)(`in ${runtime}`, () => tests(program ?? ''));
}

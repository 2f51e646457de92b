import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import type { Extraction } from '../../src/types.ts';

/** Microseconds between two samples of V8's profiler. */
const INTERVAL = 200;
const WARM_PASSES = 2;

/**
 * The share of `extract`'s time that each function of a plain build takes by itself, without what it calls, as `speakers/gender.ts:genderOf`. By V8's sampling
 * profiler, after warm passes; functions that V8 has inlined count to those that call them.
 */
export async function shareOfTime(build: string, texts: readonly string[]): Promise<Map<string, number>> {
  const { extract } = (await import(pathToFileURL(build).href)) as { extract: (text: string) => Extraction };
  const readAll = (): void => texts.forEach((text) => void extract(text));
  for (let pass = 0; pass < WARM_PASSES; pass++) readAll();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  readAll();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const fileAt = filesOf(readFileSync(build, 'utf8'));
  const shares = new Map<string, number>();
  const samples = profile.samples?.length ?? 1;
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    const file = callFrame.url.endsWith(build) ? fileAt(callFrame.lineNumber) : null;
    const name = file === null ? callFrame.functionName : `${file}:${callFrame.functionName}`;
    shares.set(name, (shares.get(name) ?? 0) + hitCount / samples);
  }
  return shares;
}

/** The source of each line of a bundle, path from `src/`: esbuild heads each file with a comment that names it. */
function filesOf(bundle: string): (line: number) => string | null {
  let file: string | null = null;
  const files = bundle.split('\n').map((line) => {
    const [, path] = /^\/\/ (\S+\.[mc]?[jt]s)$/.exec(line) ?? [];
    if (path !== undefined) file = path.startsWith('src/') ? path.slice(4) : null;
    return file;
  });
  return (line) => files[line] ?? null;
}

// The program of a worker that reads articles with rules on and off.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Extraction, ExtractOptions } from '../../src/types.ts';
import { answersIn } from './answers.ts';
import { differing, type Fact, factsOf } from './facts.ts';
import type { Answers, Ask, Changed, Compared, Off, Setting } from './protocol.ts';
import { switchesFor, withOff } from './switches.ts';

const { build, rules, texts: file } = workerData as Setting;
const switches = switchesFor(rules);
Object.assign(globalThis, { __switches: switches });
const { extract } = (await import(pathToFileURL(build).href)) as {
  extract: (text: string, options: ExtractOptions) => Extraction;
};
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[];
/** By article, a digest of its record with every rule on. */
const whole = new Map<number, string>();

/** The article's own voice is asked for, too: its rules are rules like others. */
const factsIn = (article: number): Fact[] => factsOf(extract(texts[article] as string, { narration: true }));

const digestOf = (article: number): string =>
  createHash('sha1')
    .update(JSON.stringify(factsIn(article)))
    .digest('base64');

const base = (articles: readonly number[]): Answers[] =>
  answersIn(switches, articles, (article) => whole.set(article, digestOf(article)));

function changed(rulesOff: readonly Off[], articles: readonly number[]): Changed {
  for (const article of articles) if (!whole.has(article)) whole.set(article, digestOf(article));
  const others = withOff(switches, rulesOff, () =>
    articles.filter((article) => orFailure(() => digestOf(article)) !== whole.get(article)),
  );
  const [one] = others;
  return { articles: others, sticks: one !== undefined && digestOf(one) !== whole.get(one) };
}

const compared = (rulesOff: readonly Off[], articles: readonly number[]): Compared[] =>
  articles.map((article) => {
    const on = factsIn(article);
    const off = withOff(switches, rulesOff, () => orFailure(() => factsIn(article)));
    return { article, ...(typeof off === 'string' ? { on, off: [] } : differing(on, off)) };
  });

/** What a rule relies on another for may fail without it: that is another record, too. */
function orFailure<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}

parentPort?.on('message', (ask: Ask) => {
  parentPort?.postMessage(
    ask.do === 'base'
      ? base(ask.articles)
      : ask.do === 'off'
        ? changed(ask.rules, ask.articles)
        : compared(ask.rules, ask.articles),
  );
});

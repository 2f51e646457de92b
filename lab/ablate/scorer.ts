// The program of a worker that scores labelled articles with rules on and off.
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type * as sources from '../../src/index.ts';
import type { Build, Counts, ScoredRecord } from '../score/types.ts';
import { answersIn } from './answers.ts';
import { cellsOf } from './cells.ts';
import { labelledSets } from './labelled-sets.ts';
import type { Off, ScoreAsk, ScoreBase, Setting } from './protocol.ts';
import { switchesFor, withOff } from './switches.ts';

const { build: file, rules, corpora, news } = workerData as Setting;
const switches = switchesFor(rules);
Object.assign(globalThis, { __switches: switches });
const { extract, classifyStatement } = (await import(pathToFileURL(file).href)) as typeof sources;
const cells = cellsOf(labelledSets(corpora, news));
/** By cell, its counts with every rule on. */
const whole = new Map<number, Counts | null>();

const countsOf = (cell: number, build: Build): Counts | null => {
  const { measure, article } = cells[cell] as (typeof cells)[number];
  return measure.count(article, build);
};

function base(numbers: readonly number[]): ScoreBase {
  const build: Build = { extract: (text) => extract(text), classifyStatement };
  const answers = answersIn(switches, numbers, (cell) => whole.set(cell, countsOf(cell, build)));
  return { counts: numbers.map((cell) => whole.get(cell) ?? null), answers };
}

function changed(rulesOff: readonly Off[], numbers: readonly number[]): [cell: number, counts: Counts][] {
  const records = new Map<string, ScoredRecord>();
  const build: Build = {
    classifyStatement,
    extract(text) {
      const record = records.get(text) ?? extract(text);
      records.set(text, record);
      return record;
    },
  };
  return withOff(switches, rulesOff, () =>
    numbers.flatMap((cell): [number, Counts][] => {
      const before = whole.get(cell) ?? null;
      if (before === null) return [];
      const after = orNothing(() => countsOf(cell, build));
      return isSame(before, after) ? [] : [[cell, after]];
    }),
  );
}

/** What fails without a rule finds nothing. */
function orNothing(count: () => Counts | null): Counts {
  try {
    return count() ?? {};
  } catch {
    return {};
  }
}

const isSame = (a: Counts, b: Counts): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, n]) => b[name] === n);

parentPort?.on('message', (ask: ScoreAsk) => {
  parentPort?.postMessage(ask.do === 'base' ? base(ask.cells) : changed(ask.rules, ask.cells));
});

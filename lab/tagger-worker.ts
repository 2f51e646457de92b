// The program of a worker that trains a tagger (fit-model.ts).
import { parentPort, workerData } from 'node:worker_threads';
import { meanOf } from './train-linear.ts';
import { type Chain, type TaggerOptions, trainTagger } from './train-tagger.ts';

export interface TaggerTask {
  readonly chains: readonly Chain[];
  readonly options: Omit<TaggerOptions, 'seed'>;
  /** Runs whose weights are averaged. */
  readonly seeds: readonly number[];
}

const { chains, options, seeds } = workerData as TaggerTask;
parentPort?.postMessage(meanOf(seeds, (seed) => trainTagger(chains, { ...options, seed })));

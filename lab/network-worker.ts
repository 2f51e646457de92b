// The program of a worker that trains a network (fit-model.ts).
import { parentPort, workerData } from 'node:worker_threads';
import type { NetworkShape } from '../src/model/network.ts';
import { type NetworkTraining, type TextExample, trainNetwork } from './network.ts';

export interface NetworkTask {
  readonly name: string;
  readonly texts: readonly TextExample[];
  readonly shape: NetworkShape;
  readonly training: NetworkTraining;
}

const { name, texts, shape, training } = workerData as NetworkTask;
const log = (line: string): void => parentPort?.postMessage(`${name}, ${line}`);
parentPort?.postMessage(trainNetwork(texts, shape, training, log));

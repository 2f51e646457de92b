// The program of a worker that trains a network (fit-model.ts).
import { parentPort, workerData } from 'node:worker_threads';
import { type NetworkShape, type NetworkTraining, type TextExample, trainNetwork } from './network.ts';

export interface NetworkTask {
  readonly texts: readonly TextExample[];
  readonly shape: NetworkShape;
  readonly training: NetworkTraining;
}

const { texts, shape, training } = workerData as NetworkTask;
const log = (line: string): void => parentPort?.postMessage(`network of seed ${training.seed}, ${line}`);
parentPort?.postMessage(trainNetwork(texts, shape, training, log));

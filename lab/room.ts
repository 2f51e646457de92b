import { bytesOf } from '../src/model/kernel.ts';
import { trainingCode } from './kernels/training-code.ts';

/**
 * Memory to reckon in, with WebAssembly's arithmetic (`kernels/training.ts`). Places in it are counted in numbers of four bytes; they are taken one after the other and given
 * back from a mark on.
 */
export interface Room {
  readonly floats: Float32Array;
  readonly ints: Int32Array;
  /** The place of so many numbers, noughts at first. */
  readonly take: (count: number) => number;
  readonly mark: () => number;
  readonly giveBack: (mark: number) => void;
  readonly kernel: TrainingKernel;
}

/** The kernel's functions; it counts places in bytes itself. */
interface TrainingKernel {
  /** Adds to a row what `count` numbers, one every `step`, bring: each times its row of a matrix. */
  addProducts(into: number, numbers: number, step: number, count: number, matrix: number, columns: number): void;
  add(into: number, from: number, count: number): void;
  multiply(into: number, by: number, count: number): void;
  addRows(into: number, rows: number, count: number, table: number, columns: number): void;
  addToRows(table: number, rows: number, count: number, from: number, columns: number): void;
  seed(number: number): void;
  leaveOut(values: number, keep: number, count: number, share: number): void;
  activate(values: number, moves: number, count: number, rounds: boolean): void;
  raise(from: number, into: number, through: number, raised: number, count: number, rounds: boolean): void;
  lower(through: number, raised: number, back: number, ofFrom: number, count: number): void;
}

/** Numbers of a page of WebAssembly's memory. */
const page = 16_384;

/** A room for so many numbers. */
export function roomOf(count: number): Room {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(count / page) + 1 });
  const compiled = new WebAssembly.Module(bytesOf(trainingCode));
  const k = new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as TrainingKernel;
  const floats = new Float32Array(memory.buffer);
  const ints = new Int32Array(memory.buffer);
  let end = 4;
  return {
    floats,
    ints,
    take(count) {
      const at = end;
      end += (count + 3) & ~3;
      if (end > floats.length) throw new RangeError(`${end} numbers are more than the room has.`);
      floats.fill(0, at, end);
      return at;
    },
    mark: () => end,
    giveBack(mark) {
      end = mark;
    },
    kernel: {
      addProducts: (into, numbers, step, count, matrix, columns) =>
        k.addProducts(into * 4, numbers * 4, step * 4, count, matrix * 4, columns),
      add: (into, from, count) => k.add(into * 4, from * 4, count),
      multiply: (into, by, count) => k.multiply(into * 4, by * 4, count),
      addRows: (into, rows, count, table, columns) => k.addRows(into * 4, rows * 4, count, table * 4, columns),
      addToRows: (table, rows, count, from, columns) => k.addToRows(table * 4, rows * 4, count, from * 4, columns),
      seed: (number) => k.seed(number),
      leaveOut: (values, keep, count, share) => k.leaveOut(values * 4, keep * 4, count, share),
      activate: (values, moves, count, rounds) => k.activate(values * 4, moves * 4, count, rounds),
      raise: (from, into, through, raised, count, rounds) =>
        k.raise(from * 4, into * 4, through * 4, raised * 4, count, rounds),
      lower: (through, raised, back, ofFrom, count) => k.lower(through * 4, raised * 4, back * 4, ofFrom * 4, count),
    },
  };
}

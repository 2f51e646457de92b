/*
 * Writes the shipped encoder as a file that lab/reader/train.py goes on from (`--init`), since what was trained before it was rounded isn't kept:
 *
 *   node lab/run.mjs reader/unpack OUT.safetensors
 *
 * and its word pieces beside it, as pieces.py takes them (`--keep`).
 */
import { writeFileSync } from 'node:fs';
import { type Dense, type Matrix, type Norm, unpackEncoder } from '../../src/model/encoder-weights.ts';
import { readerWeights } from '../../src/weights/en/reader.ts';

interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly numbers: Float32Array;
}

const { encoder, pieces } = readerWeights;
const { width, classes, parts, layers } = encoder;
/** Places that train.py has; of the last few nothing was shipped. */
const PLACES = 192;
const unpacked = unpackEncoder(encoder);

const tensor = (name: string, numbers: ArrayLike<number>, ...shape: number[]): Tensor => {
  const all = new Float32Array(shape.reduce((a, b) => a * b, 1));
  all.set(numbers);
  return { name, shape, numbers: all };
};
const matrix = (name: string, { rows, size, bytes, units }: Matrix): Tensor =>
  tensor(
    `${name}.weight`,
    Float32Array.from(bytes, (byte, i) => byte * (units[Math.floor(i / size)] as number)),
    rows,
    size,
  );
const dense = (name: string, one: Dense): Tensor[] => [
  matrix(name, one),
  tensor(`${name}.bias`, one.bias, one.bias.length),
];
const norm = (name: string, { weights, bias }: Norm): Tensor[] => [
  tensor(`${name}.weight`, weights, width),
  tensor(`${name}.bias`, bias, width),
];

const tensors: Tensor[] = [
  matrix('e', unpacked.pieces),
  tensor('p.weight', unpacked.places, PLACES, width),
  tensor('t.weight', unpacked.parts, parts, width),
  ...norm('n', unpacked.begun),
  ...unpacked.layers
    .slice(0, layers)
    .flatMap(({ attend, pass, attended, inner, outer, done }, i) => [
      ...dense(`l.${i}.qkv`, attend),
      ...dense(`l.${i}.o`, pass),
      ...norm(`l.${i}.n1`, attended),
      ...dense(`l.${i}.f`, inner),
      ...dense(`l.${i}.g`, outer),
      ...norm(`l.${i}.n2`, done),
    ]),
  tensor('h.weight', unpacked.head, classes, 2 * width),
  tensor('h.bias', unpacked.bias, classes),
  tensor('c.weight', unpacked.mark, 1, width),
  tensor('c.bias', unpacked.markBias, 1),
];

/** safetensors (Hugging Face): the length of the header, the header, all numbers one behind the other. */
function safetensors(all: readonly Tensor[]): Buffer {
  let at = 0;
  const header = Object.fromEntries(
    all.map(({ name, shape, numbers }) => {
      const place = [at, at + numbers.byteLength];
      at += numbers.byteLength;
      return [name, { dtype: 'F32', shape, data_offsets: place }];
    }),
  );
  const text = Buffer.from(JSON.stringify(header).padEnd(Math.ceil(JSON.stringify(header).length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, ...all.map(({ numbers }) => Buffer.from(numbers.buffer))]);
}

const [out = ''] = process.argv.slice(2);
writeFileSync(out, safetensors(tensors));
writeFileSync(`${out}.vocabulary.json`, JSON.stringify(pieces.split(' ')));

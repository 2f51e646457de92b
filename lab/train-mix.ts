/*
 * How the reader's encoder and the traits, or the features of cues, are weighed against each other (`Mix` and `CueMix` in src/reader/reader.ts): logistic regression on examples that neither was trained on, among them only those that the reader is asked for.
 *
 *   node lab/run.mjs train-mix EXAMPLES SENTENCES [--write]
 *
 * EXAMPLES, SENTENCES: what `train-statements --examples` and `train-nested --examples` write; of these the articles count that lab/reader/train.py holds out (`isHeldOut`). --write: into src/weights/en/reader.ts.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ReadSentence } from '../src/attribution/types.ts';
import { english } from '../src/lexicons/en/index.ts';
import { encoderFrom } from '../src/model/encoder.ts';
import { unpackEncoder } from '../src/model/encoder-weights.ts';
import { cutterOf } from '../src/reader/pieces.ts';
import { type CueMix, isDoubtful, isWorthReading, type Mix } from '../src/reader/reader.ts';
import { marksOf, readingOf, sentenceReadingOf } from '../src/reader/reading.ts';
import { TYPES } from '../src/statements/kinds.ts';
import { settingOf } from '../src/statements/setting.ts';
import type { Probabilities, StatementType } from '../src/statements/types.ts';
import { readerWeights } from '../src/weights/en/reader.ts';
import { statementWeights } from '../src/weights/en/statements.ts';
import { toProbabilities } from './train-types.ts';

interface Line {
  readonly set: string;
  readonly group: string;
  readonly text: string;
  readonly cue: string;
  readonly source: string;
  readonly context: string;
  readonly label: StatementType;
  readonly unseen: readonly number[] | null;
}

interface Row {
  readonly set: string;
  readonly label: number;
  readonly traits: readonly number[];
  readonly read: readonly number[];
  readonly weight: number;
}

const WEIGHTS = 'src/weights/en/reader.ts';
/** One article in twenty, as lab/reader/train.py has it. */
const isHeldOut = (group: string): boolean => BigInt(`0x${createHash('md5').update(group).digest('hex')}`) % 20n === 0n;
/** Sets whose statements have their natural shares, or were chosen by what the traits say alone: what shifts probabilities is fitted on them. */
const NATURAL: readonly string[] = ['labelled', 'bbc', 'modern', 'doubtful'];

const known = readerWeights.pieces.split(' ');
const cut = cutterOf(known);
const marks = marksOf(known);
const encoder = encoderFrom(readerWeights.encoder, unpackEncoder(readerWeights.encoder));

const rows: Row[] = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line)
  .flatMap(({ set, group, text, cue, source, context, label, unseen }) => {
    if (!unseen || !isHeldOut(group)) return [];
    const traits = unseen.map(
      (p, k) => statementWeights.sharpness * Math.log(Math.max(p, 1e-6)) + (statementWeights.shift[k] as number),
    );
    if (!isDoubtful(probabilitiesOf(traits))) return [];
    const { pieces, parts } = readingOf(settingOf(text, { cue, source, context }, english).passage(), cut, marks);
    const weight = NATURAL.includes(set) ? 1 : 0.5;
    return [{ set, label: TYPES.indexOf(label), traits, read: encoder.logits(pieces, parts), weight }];
  });

function probabilitiesOf(logits: readonly number[]): Probabilities {
  const shares = Float64Array.from(logits);
  toProbabilities(shares);
  return Object.fromEntries(TYPES.map((type, k) => [type, shares[k]])) as unknown as Probabilities;
}

/** Gradient descent on the log loss; what shifts the types is moved by sets of natural shares alone. */
function fitted(): Omit<Mix, 'favour'> {
  let [traits, read] = [0.5, 0.5];
  const shift = TYPES.map(() => 0);
  const [all, natural] = [sum(rows.map((r) => r.weight)), rows.filter((r) => NATURAL.includes(r.set)).length];
  for (let round = 0; round < 4000; round++) {
    let [byTraits, byRead] = [0, 0];
    const byShift = TYPES.map(() => 0);
    for (const row of rows) {
      const p = probabilitiesOf(
        row.traits.map((x, k) => traits * x + read * (row.read[k] as number) + (shift[k] as number)),
      );
      TYPES.forEach((type, k) => {
        const off = p[type] - (k === row.label ? 1 : 0);
        byTraits += (off * row.weight * (row.traits[k] as number)) / all;
        byRead += (off * row.weight * (row.read[k] as number)) / all;
        if (NATURAL.includes(row.set)) byShift[k] = (byShift[k] as number) + off / natural;
      });
    }
    traits -= 0.05 * byTraits;
    read -= 0.05 * byRead;
    byShift.forEach((by, k) => {
      shift[k] = (shift[k] as number) - 0.3 * by;
    });
  }
  return { traits: rounded(traits), read: rounded(read), shift: shift.map((x) => rounded(x - (shift[0] as number))) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const rounded = (x: number): number => Number(x.toFixed(2));

/** F1 of each type where rare ones get so much besides. */
function scoresAt(mix: Omit<Mix, 'favour'>, favour: number): number[] {
  const named = rows.map(({ traits, read }) => {
    const logits = traits.map(
      (x, k) => mix.traits * x + mix.read * (read[k] as number) + (mix.shift[k] as number) + (k > 0 ? favour : 0),
    );
    return logits.indexOf(Math.max(...logits));
  });
  return TYPES.map((_, k) => {
    const weighed = (wanted: (i: number) => boolean): number =>
      sum(rows.map(({ weight }, i) => (wanted(i) ? weight : 0)));
    const right = weighed((i) => named[i] === k && rows[i]?.label === k);
    return (2 * right) / (weighed((i) => named[i] === k) + weighed((i) => rows[i]?.label === k));
  });
}

/** A word that may be a cue, by its features and by the encoder. */
interface Word {
  readonly first: number;
  readonly read: number;
  readonly isCue: number;
}

/** Words of the sentences that the reader is asked for. */
function wordsOfSentences(file: string): Word[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { group, labels, logits: first, ...sentence } = JSON.parse(line) as Sentence;
    if (!isHeldOut(group) || !isWorthReading(first)) return [];
    const { pieces, parts, places } = sentenceReadingOf(sentence, cut, marks);
    const asked = labels.flatMap((label, i) => (label === null || (places[i] as number) < 0 ? [] : [i]));
    const read = encoder.marks(
      pieces,
      parts,
      asked.map((i) => places[i] as number),
    );
    return asked.map((i, k) => ({
      first: first[i] as number,
      read: read[k] as number,
      isCue: labels[i] as number,
    }));
  });
}

interface Sentence extends ReadSentence {
  readonly group: string;
  /** 1 for a cue, 0 for none, null for what isn't asked about. */
  readonly labels: readonly (number | null)[];
  readonly logits: readonly number[];
}

/** Gradient descent on the log loss. */
function fittedCues(words: readonly Word[]): CueMix {
  let mix = { first: 0.25, read: 0.75, shift: 0 };
  for (let round = 0; round < 4000; round++) {
    const by = { first: 0, read: 0, shift: 0 };
    for (const { first, read, isCue } of words) {
      const off = 1 / (1 + Math.exp(-(mix.first * first + mix.read * read + mix.shift))) - isCue;
      by.first += (off * first) / words.length;
      by.read += (off * read) / words.length;
      by.shift += off / words.length;
    }
    mix = { first: mix.first - 0.1 * by.first, read: mix.read - 0.1 * by.read, shift: mix.shift - 0.3 * by.shift };
  }
  return { first: rounded(mix.first), read: rounded(mix.read), shift: rounded(mix.shift) };
}

const words = wordsOfSentences(process.argv[3] ?? '');
const cueMix = fittedCues(words);
console.log(words.length, 'words', JSON.stringify(cueMix));
const mix = fitted();
const tried: { readonly favour: number; readonly macro: number }[] = [];
for (let by = 0; by <= 1.001; by += 0.1) {
  const scores = scoresAt(mix, by);
  const macro = sum(scores) / scores.length;
  tried.push({ favour: rounded(by), macro });
  console.log(by.toFixed(1), (100 * macro).toFixed(1), scores.map((f) => (100 * f).toFixed(1)).join(' '));
}
/** Types should be named by the likeliest where it makes no difference: the least that is as good as the best, but for half a point. */
const best = Math.max(...tried.map(({ macro }) => macro));
const favour = tried.find(({ macro }) => macro >= best - 0.005)?.favour ?? 0;
const chosen: Mix = { ...mix, favour: TYPES.map((_, k) => (k > 0 ? favour : 0)) };
console.log(rows.length, JSON.stringify(chosen));
if (process.argv.includes('--write')) {
  const source = readFileSync(WEIGHTS, 'utf8');
  writeFileSync(
    WEIGHTS,
    source
      .replace(/^ {2}mix: .*$/m, () => `  mix: ${JSON.stringify(chosen)},`)
      .replace(/^ {2}cueMix: .*$/m, () => `  cueMix: ${JSON.stringify(cueMix)},`),
  );
}

import { randomFrom, shuffled } from '../random.ts';
import type { Answers, Off } from './protocol.ts';
import type { Readers } from './readers.ts';
import type { Rule } from './rules.ts';

/** What came of switching one rule off. */
export interface Ablation {
  readonly rule: Rule;
  /** How it is off: a question gives its commoner answer. */
  readonly off: Off;
  /** How often it gave its rarer answer, and in how many articles. */
  readonly rarer: number;
  readonly firesIn: number;
  /** Of `tried` articles in which it fires, those whose record changes without it. */
  readonly tried: number;
  readonly changed: readonly number[];
  /** Articles of all that change, reckoned from those tried. */
  readonly changes: number;
  readonly sticks: boolean;
}

/** Articles for one rule are tried in so many steps … */
const STEPS = 4;
/** … until so many have changed: a rule that often matters shows it soon. */
const ENOUGH = 12;

/** What each rule does: switched off alone, in at most `sample` of the articles in which it says what it rarely says; in others nothing can change. */
export async function ablationsOf(
  rules: readonly Rule[],
  readers: Readers,
  sample: number,
  log: (line: string) => void,
): Promise<Ablation[]> {
  const bases = await readers.base();
  log('every article read with every rule on');
  const ablations: Ablation[] = [];
  for (const rule of rules) {
    const answers = bases.map((base) => base[rule.id] as Answers);
    ablations.push(await ablationOf(rule, answers, readers, sample));
    if (ablations.length % 50 === 0) log(`${ablations.length} of ${rules.length} rules`);
  }
  return ablations;
}

async function ablationOf(
  rule: Rule,
  answers: readonly Answers[],
  readers: Readers,
  sample: number,
): Promise<Ablation> {
  const plain = sumOf(answers.map((one) => one.plain));
  const telling = sumOf(answers.map((one) => one.telling));
  const answer = rule.kind === 'question' && telling > plain;
  const off = { rule: rule.id, answer };
  const fires = answers.flatMap((one) => [...(answer ? one.plainIn : one.tellingIn)]);
  const order = inRandomOrder(fires, rule.id).slice(0, sample);
  const changed: number[] = [];
  let [tried, sticks] = [0, false];
  while (tried < order.length && changed.length < ENOUGH) {
    const next = order.slice(tried, tried + Math.ceil(sample / STEPS));
    const found = await readers.changed([off], next);
    changed.push(...found.articles);
    tried += next.length;
    sticks ||= found.sticks;
  }
  const changes = tried === 0 ? 0 : (changed.length / tried) * fires.length;
  return { rule, off, rarer: answer ? plain : telling, firesIn: fires.length, tried, changed, changes, sticks };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

const inRandomOrder = (articles: readonly number[], seed: number): number[] =>
  [...shuffled(articles.length, randomFrom(seed))].map((i) => articles[i] as number);

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  cleanArticles,
  pageArticles,
  polnearArticles,
  speakerArticles,
  speechActDocuments,
  spokenArticles,
  statementArticles,
} from '../data/gold.ts';
import { attributions } from './attributions.ts';
import { calibration } from './calibration.ts';
import { bodyKept, cleanBlocks } from './clean.ts';
import { nested } from './nested.ts';
import { pages } from './pages.ts';
import { sampledSpeakers } from './sampled-speakers.ts';
import type { ScoredSet } from './score-of.ts';
import { speakers } from './speakers.ts';
import { attributionTypes, foundStatements, givenStatements, speechActs } from './statements.ts';
import type { Labelled, Measure } from './types.ts';

interface Plan {
  readonly name: string;
  readonly measures: readonly Measure[];
  /** Files that its texts come from, in the folder of texts. */
  files(split: string): readonly string[];
  articles(folder: string, split: string): readonly Labelled[];
}

const bbc = (folder: string, split: string): readonly Labelled[] => spokenArticles('bbc', folder, split);
const modern = (folder: string, split: string): readonly Labelled[] => spokenArticles('modern', folder, split);

/** What is scored, in the order of the table. Rare types and nested attributions are counted over two sets, confidence over three. */
const PLANS: readonly Plan[] = [
  plan('polnear', [attributions, bodyKept], polnearArticles),
  plan('bbc', [attributions, speakers], bbc),
  plan('modern', [attributions, speakers], modern),
  plan('bbc+modern', [attributionTypes, nested], (folder, split) => [...bbc(folder, split), ...modern(folder, split)]),
  plan('polnear+bbc+modern', [calibration], (folder, split) => [
    ...polnearArticles(folder, split),
    ...bbc(folder, split),
    ...modern(folder, split),
  ]),
  { ...plan('speakers', [sampledSpeakers], speakerArticles), files: ofPolnear },
  { ...plan('statements', [givenStatements, foundStatements], statementArticles), files: ofPolnear },
  plan('speech-acts', [speechActs], speechActDocuments),
  plan('pages', [pages], pageArticles),
  plan('clean', [cleanBlocks], cleanArticles),
];

/** Labels of statements and speakers in articles of PolNeAR's dev part; those of another split have files of their own. */
function ofPolnear(split: string): string[] {
  return split === 'fit' || split === 'dev' ? ['polnear/dev'] : [`polnear/${split}`];
}

function plan(name: string, measures: readonly Measure[], articles: Plan['articles']): Plan {
  return { name, measures, articles, files: (split) => name.split('+').map((set) => `${set}/${split}`) };
}

/** The names of all sets. */
export const setNames: readonly string[] = PLANS.map(({ name }) => name);

/**
 * Labelled sets of a split whose texts are in a folder; `missing` is told those that it lacks.
 * @throws RangeError on a name that no set has.
 */
export function setsIn(
  folder: string,
  split: string,
  names: readonly string[] = setNames,
  missing: (name: string) => void = () => {},
): ScoredSet[] {
  return names.flatMap((name) => {
    const found = PLANS.find((one) => one.name === name);
    if (!found) throw new RangeError(`no set is called ${name}: ${setNames.join(', ')}`);
    const isThere = found.files(split).every((file) => existsSync(join(folder, `${file}.jsonl`)));
    if (!isThere) missing(name);
    const { measures, articles } = found;
    return isThere ? [{ name: `${name}/${split}`, measures, articles: articles(folder, split) }] : [];
  });
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article that nobody labelled. */
export interface Unlabelled {
  readonly file: string;
  readonly text: string;
}

const FOLDER = 'Article-Bias-Prediction/data/jsons';
const LABELS = 'lab/data/news';
/** UTF-16 code units: shorter ones are teasers, longer ones take long. */
const LEAST = 600;
const MOST = 15_000;

/** Articles of Article-Bias-Prediction of which no file of labels tells, the same ones on every machine: in order of their names' hash. */
export function unlabelled(news: string, count: number): Unlabelled[] {
  const labelled = new Set(
    readdirSync(LABELS).flatMap((file) =>
      [...readFileSync(join(LABELS, file), 'utf8').matchAll(/^# \w+\t\S+\/([^/\s]+\.json)/gm)].map(([, name]) => name),
    ),
  );
  const names = readdirSync(join(news, FOLDER)).filter((name) => name.endsWith('.json') && !labelled.has(name));
  const found: Unlabelled[] = [];
  for (const name of names
    .map((n) => [hashOf(n), n] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, n]) => n)) {
    if (found.length === count) break;
    const { title, content_original } = JSON.parse(readFileSync(join(news, FOLDER, name), 'utf8')) as {
      title: string;
      content_original: string;
    };
    const text = `${title}\n\n${content_original}`;
    if (text.length >= LEAST && text.length <= MOST) found.push({ file: `${FOLDER}/${name}`, text });
  }
  return found;
}

const hashOf = (name: string): string => createHash('sha1').update(name).digest('hex');

import { workerData } from 'node:worker_threads';
import type { Article, Problem } from './items.ts';
import { type Done, type Job, work } from './work.ts';

/** Tinypool puts its own data first. */
const [, job] = workerData as [unknown, Job];

/** What a thread of the pool does with an article. */
export default function workOn(article: Article): Promise<Done | Problem> {
  return work(article, job);
}

import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Article, Item } from '../../src/cli/items.ts';
import { inOrder } from '../../src/cli/pool.ts';

const MIB = 2 ** 20;

/** A reader that is slower than all else takes what comes of these items; with what was kept at most meanwhile, in items and in bytes. */
async function keptOf(count: number, bytes: number, threads: number) {
  let [asked, taken, most] = [0, 0, 0];
  async function* items(): AsyncGenerator<Item> {
    for (; asked < count; ) {
      asked += 1;
      most = Math.max(most, asked - taken);
      yield { where: `line ${asked}`, bytes, what: { kind: 'line', json: '', name: '', line: asked } };
    }
  }
  let [working, together] = [0, 0];
  const work = async (article: Article) => {
    working += 1;
    together = Math.max(together, working);
    await turn();
    working -= 1;
    return { name: String((article as { line: number }).line), files: [] };
  };
  const names: string[] = [];
  for await (const { result } of inOrder(items(), work, threads)) {
    if ('name' in result) names.push(result.name);
    for (let i = 0; i < 3; i++) await turn();
    taken += 1;
  }
  return { names, most, together };
}

describe('what is kept of a long stream', () => {
  it.each([
    [1, 100],
    [1, 5000],
    [2, 5000],
    [4, 5000],
  ])('with %i jobs is a number of articles that the jobs tell, not %i lines', async (threads, count) => {
    const { names, most, together } = await keptOf(count, 1000, threads);
    expect(names).toEqual(Array.from({ length: count }, (_, i) => String(i + 1)));
    expect(most).toBeLessThanOrEqual(16 * threads + 1);
    expect(most).toBeGreaterThan(2 * threads);
    expect(together).toBe(2 * threads);
  });

  it.each([
    [1, 64],
    [10, 6],
    [40, 1],
    [100, 1],
  ])('of lines of %i MiB are %i, whatever the jobs, and one that waits', async (size, count) => {
    const { names, most } = await keptOf(200, size * MIB, 8);
    expect(names).toHaveLength(200);
    expect(most).toBe(count + 1);
  });

  it('is no article once its outcome is there', async () => {
    async function* one(): AsyncGenerator<Item> {
      yield { where: 'a', bytes: 3, what: { kind: 'text', text: 'abc', name: 'a' } };
    }
    for await (const outcome of inOrder(one(), async () => ({ name: 'a', files: [] }), 1))
      expect(outcome).toEqual({ where: 'a', bytes: 3, result: { name: 'a', files: [] } });
  });
});

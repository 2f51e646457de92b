/** So many cases in `npm test`; `npm run test:long` tries the same and many more (RUNS, set in `vitest.config.ts`). */
export const runs = (count: number): number => count * Number(process.env.RUNS ?? 1);

import type { Answers } from './protocol.ts';
import type { Switches } from './switches.ts';

/** Reads each of `places` (articles or cells) with every rule on, and tells what each rule answered in which. */
export function answersIn(switches: Switches, places: readonly number[], read: (place: number) => void): Answers[] {
  const sums = Array.from({ length: switches.off.length }, () => ({
    plain: 0,
    telling: 0,
    plainIn: [] as number[],
    tellingIn: [] as number[],
  }));
  for (const place of places) {
    switches.plain.fill(0);
    switches.telling.fill(0);
    read(place);
    sums.forEach((sum, rule) => {
      const [plain, telling] = [switches.plain[rule] as number, switches.telling[rule] as number];
      sum.plain += plain;
      sum.telling += telling;
      if (plain > 0) sum.plainIn.push(place);
      if (telling > 0) sum.tellingIn.push(place);
    });
  }
  return sums.map((sum) => ({
    ...sum,
    plainIn: Uint32Array.from(sum.plainIn),
    tellingIn: Uint32Array.from(sum.tellingIn),
  }));
}

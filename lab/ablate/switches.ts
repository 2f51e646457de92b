import type { Off } from './protocol.ts';

/**
 * What an instrumented build asks at each rule: whether it is switched off, and, where it isn't, what it answered. Rules are numbered as
 * `rulesIn` finds them. One instance a process: the build finds it as `globalThis.__switches`.
 */
export interface Switches {
  /** 0: as written; 1: off, a question answers no; 2: off, a question answers yes. */
  readonly off: Uint8Array;
  /** For each rule, how often it answered no, null, nothing or the same again … */
  readonly plain: Uint32Array;
  /** … and how often yes, something, or what it changed. */
  readonly telling: Uint32Array;
  readonly question: (id: number, answer: boolean) => boolean;
  readonly finder: <T>(id: number, answer: T) => T;
  readonly lister: <T extends readonly unknown[]>(id: number, answer: T) => T;
  readonly step: <T>(id: number, given: T, answer: T) => T;
  readonly list: <T extends Set<unknown> | Map<unknown, unknown>>(id: number, list: T) => T;
  readonly pattern: (id: number, pattern: RegExp) => RegExp;
}

export function switchesFor(rules: number): Switches {
  const off = new Uint8Array(rules);
  const plain = new Uint32Array(rules);
  const telling = new Uint32Array(rules);
  const count = (id: number, tells: boolean): void => {
    const counts = tells ? telling : plain;
    counts[id] = (counts[id] as number) + 1;
  };
  const counted = <T>(id: number, answer: T, tells: boolean): T => {
    count(id, tells);
    return answer;
  };
  return {
    off,
    plain,
    telling,
    question: (id, answer) => counted(id, answer, answer),
    finder: (id, answer) => counted(id, answer, answer !== null && answer !== undefined),
    lister: (id, answer) => counted(id, answer, answer.length > 0),
    step: (id, given, answer) => counted(id, answer, answer !== given),
    list: (id, list) => {
      const has = list.has.bind(list);
      list.has = (key: unknown) => !off[id] && counted(id, has(key), has(key));
      if (list instanceof Map) {
        const get = list.get.bind(list);
        list.get = (key: unknown) => (off[id] ? undefined : counted(id, get(key), has(key)));
      }
      return list;
    },
    pattern: (id, pattern) => {
      const exec = pattern.exec;
      pattern.exec = (text) =>
        off[id] ? null : ((found) => counted(id, found, found !== null))(exec.call(pattern, text));
      return pattern;
    },
  };
}

/** Does something with rules off; all are on again afterwards. */
export function withOff<T>(switches: Switches, rules: readonly Off[], work: () => T): T {
  for (const { rule, answer } of rules) switches.off[rule] = answer ? 2 : 1;
  try {
    return work();
  } finally {
    switches.off.fill(0);
  }
}

// recheck has backends in Java and Go too; the one in JavaScript runs everywhere and is asked without starting a process.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/**
 * How the time that a regular expression (`/a+/u`) takes may grow with the text: `linear` at most, or what recheck has against it: a growth with
 * a text that shows it, or why it can't tell.
 */
export function regexVerdict(regex: string): string {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(regex) ?? [];
  const judged = checkSync(source, flags, { timeout: 600_000, randomSeed: 1 });
  if (judged.status === 'safe') return 'linear';
  if (judged.status === 'unknown') return `unknown: ${judged.error.kind}`;
  return `${judged.complexity.summary}: ${judged.attack.pattern}`;
}

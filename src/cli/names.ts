import { join } from 'node:path';

const LONGEST = 100;

/**
 * Gives each article a file name below a folder, never the same twice (nor two that differ only by case): `news/pier.txt` becomes
 * `news/pier.html`, a second one `news/pier-2.html`. A name can't lead out of the folder, whatever stands in an article's id.
 */
export function fileNames(extension: string): (name: string) => string {
  /** How often each name was given; also those with a number at their end. */
  const given = new Map<string, number>();
  return (name) => {
    const path = safe(name.replace(/\.txt$/i, ''));
    let free = path;
    for (let n = given.get(path.toLowerCase()) ?? 0; given.has(free.toLowerCase()); n++) {
      free = `${path}-${n + 1}`;
      given.set(path.toLowerCase(), n + 1);
    }
    given.set(free.toLowerCase(), 1);
    return free + extension;
  };
}

/** Letters, digits, dots, dashes and lines of the name, folder by folder; no step up, no hidden file. */
function safe(name: string): string {
  const steps = name
    .split(/[/\\]/)
    .map((step) => step.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, ''))
    .filter((step) => step !== '')
    .map((step) => step.slice(0, LONGEST));
  return steps.length === 0 ? 'article' : join(...steps);
}

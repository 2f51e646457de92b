import { closeSync, openSync, readSync } from 'node:fs';

/** How the tables and pages begin that the command writes under names as texts have. */
const RESULT =
  /^(?:== .*\n|# .*\n\n)?(?:SPEAKER +FORM +TYPE +\[CUE\] TEXT\n|\| Speaker \| Form \| Type \| Cue \| Text \|\n|Nobody is quoted(?:\.\n| here with a confidence )|Nothing that is said here )|<meta name="generator" content="onrecord /;
/** Bytes of a file that are looked at; a page tells in its first 500 who made it. */
const HEAD = 2048;

/** Whether a file is what the command wrote, and so no article. Of one that can't be read it is told when it is to be read. */
export function isOwnResult(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    const head = Buffer.alloc(HEAD);
    try {
      return RESULT.test(head.toString('utf8', 0, readSync(file, head)));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

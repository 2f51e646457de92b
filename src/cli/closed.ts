import { fstatSync, readSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

/**
 * Whether a process was started with this descriptor closed (`>&-` in a shell). Node opens the null device in its place, for reading and writing;
 * a shell's `>/dev/null` is for writing alone. Who opens that for both and hands it on, as Python's `DEVNULL` and Node's `ignore`, can't be told
 * apart from one who closed it.
 */
export function isClosed(descriptor: number): boolean {
  try {
    if (fstatSync(descriptor).rdev !== statSync(devNull).rdev || !fstatSync(descriptor).isCharacterDevice())
      return false;
    readSync(descriptor, new Uint8Array(1));
    return true;
  } catch {
    return false;
  }
}

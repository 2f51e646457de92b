/** Writes the service worker that keeps every file of a folder; `prefix`: before the name of its cache. */
export function keepOffline(folder: string, prefix?: string): void;
/** Every file under a folder, by its path from there, in the same order on every machine. */
export function filesOf(folder: string): string[];

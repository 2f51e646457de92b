import { execFileSync } from 'node:child_process';

/** Makes the build that these tests read, where it is missing or older than the sources. */
export default function build(): void {
  execFileSync('node', ['.ci/build-if-stale.mjs'], { stdio: 'inherit' });
}

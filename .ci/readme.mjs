// The README on npm's page, which shows neither pictures nor files beside it while package.json names no repository: links to files that are packed lead to unpkg.com, which serves each
// version's files, and links to others become their words alone. `npm pack` and `npm publish` run it before (pack) and after (restore); with neither word it prints what would be packed.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [readme, saved] = ['README.md', '.ci/README.saved.md'].map((file) => join(root, file));
const { version, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [, , when] = process.argv;

if (when === 'restore') {
  if (existsSync(saved)) renameSync(saved, readme);
} else if (existsSync(readme)) {
  // What an earlier run that was broken off left behind is the original.
  const markdown = readFileSync(existsSync(saved) ? saved : readme, 'utf8');
  if (when === 'pack') {
    writeFileSync(saved, markdown);
    writeFileSync(readme, packed(markdown));
  } else process.stdout.write(packed(markdown));
}

function packed(markdown) {
  return markdown.replaceAll(/(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (all, picture, words, link) => {
    if (/^(?:https?:|#)/.test(link)) return all;
    const path = posix.normalize(link.split('#')[0]);
    if (!isPacked(path)) return words;
    return `${picture}[${words}](https://unpkg.com/onrecord@${version}/${link})`;
  });
}

function isPacked(path) {
  return ['LICENSE', ...files].some((file) => path === file || path.startsWith(`${file}/`));
}

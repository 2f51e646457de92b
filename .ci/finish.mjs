// What a build has besides what tsup makes: dist/schema.json, the JSON Schema for programs that aren't JavaScript, dist/outputs/style.css
// for the fragments of toHtml, and dist/THIRD-PARTY.txt, the licences of what is bundled into the command.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { extractionJsonSchema } = await import(new URL('dist/schema.js', root));
writeFileSync(new URL('dist/schema.json', root), `${JSON.stringify(extractionJsonSchema, null, 2)}\n`);

const { fragmentStyle } = await import(new URL('dist/outputs.js', root));
mkdirSync(new URL('dist/outputs/', root), { recursive: true });
writeFileSync(new URL('dist/outputs/style.css', root), fragmentStyle);

const BUNDLED = ['tinypool', 'p-map', 'tinyglobby', 'fdir', 'picomatch'];
const notices = BUNDLED.map((name) => {
  const { version, homepage } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8'));
  return `${name} ${version}${homepage ? ` (${homepage})` : ''}\n\n${licenceOf(name)}`;
});
const readerNotice = `The weights in dist/reader.js were trained from those of all-MiniLM-L6-v2 (https://www.sbert.net, Apache License 2.0), as docs/model-card.md tells.\n\n${readFileSync(new URL('node_modules/typescript/LICENSE.txt', root), 'utf8').trim()}`;
const head = 'The command onrecord (dist/cli.js, dist/entry/worker.js and their chunks) contains these packages.';
writeFileSync(
  new URL('dist/THIRD-PARTY.txt', root),
  `${[head, ...notices, readerNotice].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
);

function licenceOf(name) {
  for (const file of ['LICENSE', 'license', 'LICENSE.md'])
    try {
      return readFileSync(new URL(`node_modules/${name}/${file}`, root), 'utf8').trim();
    } catch {}
  throw new Error(`${name} has no licence file`);
}

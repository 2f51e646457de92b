// The site: playground, documents, reference and a gallery of outputs in one folder of static files, which any host serves below any path, and a browser keeps for reading without a network.
//   npm run site [-- --out DIR]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { filesOf, keepOffline } from '../../examples/playground/keep-offline.mjs';
import { DOCUMENTS, documentOf } from './documents.mjs';
import { GALLERY, galleryOf } from './gallery.mjs';
import { pageOf } from './page.mjs';
import { reference } from './reference.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist-site') } } });
const out = resolve(values.out);

execFileSync('node', ['.ci/build-if-stale.mjs'], { cwd: root, stdio: 'inherit' });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const configFile = join(root, 'examples/playground/vite.config.ts');
/** The playground's name leads to the site. */
const home = {
  name: 'home',
  transformIndexHtml: (html) => html.replace(/(<h1 class="brand">)(.*?)(<\/h1>)/, '$1<a href="../index.html">$2</a>$3'),
};
await build({
  configFile,
  mode: 'production',
  logLevel: 'error',
  plugins: [home],
  build: { outDir: join(out, 'playground') },
});
for (const [file, content] of Object.entries(await reference(root))) write(file, content);
for (const path of Object.keys(DOCUMENTS))
  write(DOCUMENTS[path], documentOf(path, readFileSync(join(root, path), 'utf8')));
for (const picture of ['docs/pipeline.svg', 'docs/record.png']) cpSync(join(root, picture), join(out, picture));
const article = readFileSync(join(root, 'examples/ferry.txt'), 'utf8');
for (const [file, content] of Object.entries(await galleryOf(article))) write(join(GALLERY, file), content);
cpSync(join(root, 'examples/playground/src/samples'), join(out, 'articles'), { recursive: true });
cpSync(join(root, 'examples/playground/public/icon.svg'), join(out, 'icon.svg'));
for (const file of ['site.css', 'site.js']) cpSync(join(root, 'lab/site', file), join(out, file));
// One worker keeps every file, the playground's too.
keepOffline(out, 'site-');
console.log(`${relative(process.cwd(), out) || out}: ${filesOf(out).length} files`);

/** A page, with the site's head and menu around it where it is a part of one. */
function write(file, content) {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), typeof content === 'string' ? content : pageOf(file, content));
}

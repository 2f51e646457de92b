import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { documentOf } from './documents.mjs';

/** Where each module of the package has its page. */
const PAGES = {
  'onrecord.md': 'api/index.html',
  'onrecord/outputs.md': 'api/outputs.html',
  'onrecord/schema.md': 'api/schema.html',
  'onrecord/lexicons/en.md': 'api/lexicons.html',
};

/** The reference, made from the comments of what the package exports: a page a module, functions first, with a list of what is on it. */
export async function reference(root) {
  const out = mkdtempSync(join(tmpdir(), 'onrecord-reference-'));
  const app = await Application.bootstrapWithPlugins({
    options: join(root, 'typedoc.json'),
    plugin: ['typedoc-plugin-markdown'],
    out,
    logLevel: 'Warn',
    readme: 'none',
    projectDocuments: [],
    router: 'module',
    groupOrder: ['Functions', 'Variables', 'Interfaces', 'Type Aliases'],
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    useHTMLAnchors: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
  });
  const project = await app.convert();
  if (!project) throw new Error('the reference can’t be made');
  await app.generateOutputs(project);
  const pages = Object.entries(PAGES).map(([path, file]) => {
    const { title, body } = documentOf(path, readFileSync(join(out, path), 'utf8'), PAGES);
    const modules = Object.entries(PAGES).map(([name, target]) => linkTo(file, target, name.slice(0, -3)));
    const contents = `<p>Modules: ${modules.join(' · ')}</p>\n<nav class="contents" aria-label="On this page">${contentsOf(body)}</nav>`;
    return [file, { title: `Reference: ${title}`, body: body.replace('</h1>', `</h1>\n${contents}`) }];
  });
  rmSync(out, { recursive: true });
  return Object.fromEntries(pages);
}

const linkTo = (from, to, words) =>
  from === to ? `<b>${words}</b>` : `<a href="${to.replace('api/', '')}">${words}</a>`;

/** Each group's name with the names in it. */
function contentsOf(body) {
  const [, ...groups] = body.split('<h2 ');
  return groups
    .map((group) => {
      const names = [...group.matchAll(/<h3 id="([^"]*)">(.*?)<\/h3>/g)];
      return `<p>${/>(.*?)<\/h2>/.exec(group)[1]}: ${names.map(([, id, name]) => `<a href="#${id}">${name}</a>`).join(', ')}</p>`;
    })
    .join('\n');
}

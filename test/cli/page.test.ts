import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOfPage, readPage } from '../../src/cli/page.ts';
import { sourcesOf } from '../../src/cli/sources.ts';
import { type Job, work } from '../../src/cli/work.ts';
import { extract } from '../../src/index.ts';
import type { Extraction } from '../../src/types.ts';
import { VERSION } from '../../src/version.ts';

const WORDS = '<p>“We will mend the café’s roof,” said Ann Lee.</p>';
const html = (head = '') => `<!doctype html><html><head>${head}</head><body><h1>Pier</h1>${WORDS}</body></html>`;
/** As Windows-1252 has it, where the quote marks have bytes that ISO-8859-1 leaves to controls. */
const windows = (words: string): Buffer =>
  Buffer.from(words.replace('“', '\x93').replace('”', '\x94').replace('’', '\x92'), 'latin1');

/** What the server has: kind of content, body, status. */
const PAGES: Readonly<Record<string, readonly [kind: string, body: string | Buffer, status?: number]>> = {
  '/pier': ['text/html; charset=utf-8', html()],
  '/text.txt': ['text/plain', '“It is safe,” said Ann Lee.'],
  '/none': ['', html()],
  '/windows': ['text/html; charset=windows-1252', windows(html())],
  '/meta': ['text/html', windows(html('<meta http-equiv="content-type" content="text/html; charset=ISO-8859-1">'))],
  '/untold': ['text/html', windows(html())],
  '/unknown': ['text/html; charset=klingon', html()],
  '/utf16': ['text/html; charset=utf-8', Buffer.from(`\uFEFF${html()}`, 'utf16le')],
  '/gone': ['text/html', html(), 404],
  '/photo': ['image/png', Buffer.from([0x89, 0x50])],
  '/long': ['text/plain', 'a'.repeat(5000)],
};

let server: Server;
let site = '';
const asked: Record<string, unknown>[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push({ url, ...request.headers });
    if (url === '/slow') return;
    if (url === '/half') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<p>“We');
    } else if (url === '/old') response.writeHead(301, { location: '/older' }).end();
    else if (url === '/older') response.writeHead(302, { location: `${site}/pier` }).end();
    else if (url === '/round') response.writeHead(302, { location: '/round' }).end();
    else {
      const [kind, body, status = 200] = PAGES[url] ?? ['text/plain', '', 404];
      response.writeHead(status, kind === '' ? {} : { 'content-type': kind }).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a page that is fetched', () => {
  it.each(['/pier', '/none', '/windows', '/meta', '/untold', '/unknown', '/utf16'])(
    'is read by its encoding: %s',
    async (path) =>
      expect(await readPage(site + path)).toEqual({ text: expect.stringContaining(WORDS), address: site + path }),
  );

  it('has the address that redirects lead to', async () => {
    expect(await readPage(`${site}/old`)).toEqual({ text: html(), address: `${site}/pier` });
  });

  it('is asked for by name and version', async () => {
    await readPage(`${site}/text.txt`);
    expect(asked.at(-1)).toMatchObject({ url: '/text.txt', 'user-agent': `onrecord/${VERSION}` });
  });

  const limits = { seconds: 0.3, bytes: 4096 };
  it.each([
    ['/gone', 'the server answered 404 Not Found'],
    ['/photo', 'is image/png, neither a page nor text'],
    ['/long', `is longer than ${4096 / 2 ** 20} MiB`],
    ['/slow', 'was not there after 0.3 s'],
    ['/half', 'was not there after 0.3 s'],
    ['/round', "can't be fetched (redirect count exceeded); is there a network, and is the address right?"],
  ])('or not, and then it is said why: %s', async (path, problem) => {
    expect(await readPage(site + path, limits)).toEqual({ problem });
  });

  it('or not, where nobody answers', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await readPage(`http://127.0.0.1:${port}/`)).toEqual({
      problem: expect.stringMatching(/^can't be fetched \(.*ECONNREFUSED.*\); is there a network/),
    });
  });

  it('is an article as its HTML has it, under its address', async () => {
    const job: Job = {
      ...{ alone: true, colours: false, width: 100, terminal: false, options: {} },
      formats: ['json', 'json-ld'],
      wanted: { speakers: [], types: [], forms: [], minConfidence: 0 },
    };
    const done = await work({ kind: 'page', address: `${site}/old`, name: 'pier' }, job);
    if ('problem' in done) throw new Error(done.problem);
    const [record, linked] = done.files.map(({ content }) => JSON.parse(content));
    expect(record).toEqual(extract(html()));
    expect((record as Extraction).speakers.map(({ name }) => name)).toEqual(['Ann Lee']);
    expect(linked['@graph'][0]).toMatchObject({ '@type': 'NewsArticle', url: `${site}/pier`, headline: 'Pier' });
    expect(await work({ kind: 'page', address: `${site}/gone`, name: 'gone' }, job)).toEqual({
      problem: 'the server answered 404 Not Found',
      only: 'file',
    });
  });
});

describe('an address among paths', () => {
  it.each([
    ['https://news.example/2026/pier.html', 'news.example/2026/pier'],
    ['HTTP://News.Example/', 'news.example'],
    ['https://news.example/caf%C3%A9/?id=7#top', 'news.example/café?id=7'],
    ['https://news.example/%E0', 'news.example/%E0'],
  ])('is called by it: %s', async (address, name) => {
    expect(nameOfPage(address)).toBe(name);
    expect((await sourcesOf({ paths: [address], from: null })).sources).toEqual([
      { path: address, name, from: 'text', bytes: null },
    ]);
  });

  it('may be none, and holds no NDJSON', async () => {
    expect((await sourcesOf({ paths: ['https://'], from: null })).sources).toEqual([
      { path: 'https://', problem: 'is no address' },
    ]);
    expect((await sourcesOf({ paths: ['https://news.example/'], from: 'ndjson' })).sources).toEqual([
      { path: 'https://news.example/', problem: 'is an address, of an article and not of NDJSON' },
    ]);
  });
});

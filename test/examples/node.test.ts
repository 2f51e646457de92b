import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const ferry = readFileSync(join(ROOT, 'examples/ferry.txt'), 'utf8');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-examples-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): string => execFileSync('node', args, { cwd: ROOT, encoding: 'utf8' });

describe('examples/node: a fact-checking service', () => {
  let service: ChildProcess;
  let address = '';
  beforeAll(async () => {
    const port = await freePort();
    service = spawn('node', ['examples/node/fact-check.mjs'], {
      cwd: ROOT,
      env: { ...process.env, PORT: String(port) },
    });
    address = `http://localhost:${port}/`;
    await new Promise((resolve) => service.stdout?.once('data', resolve));
  });
  afterAll(() => service?.kill());
  const post = (body: string) => fetch(address, { method: 'POST', body });

  it('answers an article with its claims, those with a figure first, each where it stands', async () => {
    const { claims } = await (await post(ferry)).json();
    expect(claims.length).toBeGreaterThan(10);
    expect(claims.some(({ hasFigure }: { hasFigure: boolean }) => !hasFigure)).toBe(true);
    const figures = claims.map(({ hasFigure }: { hasFigure: boolean }) => hasFigure);
    expect(figures).toEqual([...figures].sort((a, b) => Number(b) - Number(a)));
    for (const { words, start, end } of claims) expect(ferry.slice(start, end)).toContain(words.split(' … ')[0]);
    expect(claims.map(({ who }: { who: string }) => who)).toContain('Lena Abara');
    expect(new Set(claims.map(({ type }: { type: string }) => type))).toEqual(new Set(['claim', 'denial']));
  });

  it('shows what was checked before beside the claim that reads alike, and beside no other', async () => {
    const { claims } = await (await post(ferry)).json();
    const known = claims.filter(({ checked }: { checked: unknown[] }) => checked.length > 0);
    expect(known.map(({ words }: { words: string }) => words)).toEqual([
      expect.stringContaining('cracks in the car deck had been noted twice before'),
    ]);
    expect(known[0].checked[0].id).toBe('2026-077');
  });

  it('lives on when a client goes away while it sends', async () => {
    const { hostname, port } = new URL(address);
    const client = connect(Number(port), hostname);
    client.write('POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: 1000\r\n\r\nhalf');
    await setTimeout(100);
    client.destroy();
    await setTimeout(100);
    expect((await post(ferry)).status).toBe(200);
    expect(service.exitCode).toBeNull();
  });

  it('answers lines with a line each, a bad one too', async () => {
    const body = `{"id":7,"text":"The dam is safe, Ann Lee said."}\n{"id":8}\n{"text\n`;
    const answer = await fetch(address, { method: 'POST', body, headers: { 'content-type': 'application/x-ndjson' } });
    expect(answer.headers.get('content-type')).toContain('ndjson');
    const lines = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { id: 7, claims: [expect.objectContaining({ who: 'Ann Lee', words: 'The dam is safe' })] },
      { id: 8, error: 'has no text' },
      { id: null, error: expect.stringContaining('JSON') },
    ]);
  });

  it('says what is wrong with a request', async () => {
    expect((await fetch(address)).status).toBe(405);
    expect((await post(' ')).status).toBe(400);
    const latin = await fetch(address, { method: 'POST', body: new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
    expect([latin.status, await latin.json()]).toEqual([400, { error: 'the body is not text in UTF-8' }]);
    const long = await post('a'.repeat(1_000_001));
    expect([long.status, (await long.json()).error]).toEqual([413, expect.stringContaining('1000001')]);
  });
});

describe('examples/annotate: quotes beside the article', () => {
  const uri = 'https://beacon.example/ferry';
  const script = 'examples/annotate/annotate.mjs';

  it('makes an annotation of each piece of a quote, anchored by its words and by UTF-16 offsets', () => {
    const file = join(folder, 'emoji.txt');
    const text = '🚢🚢 “We will mend it,” said Ann Lee, “by June.”';
    writeFileSync(file, text);
    const annotations = JSON.parse(run(script, file, uri));
    expect(annotations.length).toBe(2);
    for (const annotation of annotations) {
      expect(annotation).toMatchObject({ uri, text: expect.stringContaining('Ann Lee'), target: [{ source: uri }] });
      expect(annotation.tags).toEqual(expect.arrayContaining(['onrecord', 'direct', 'commitment']));
      const [quote, position] = annotation.target[0].selector;
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  it('says which file it can’t read', () => {
    const { status, stderr } = spawnSync('node', [script, 'gone.txt', uri], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^gone\.txt can't be read \(ENOENT[^\n]*\)\n$/)]);
  });

  it('sends them with the token, to the group', async () => {
    const received: { headers: IncomingHttpHeaders; body: { group: string; permissions: unknown } }[] = [];
    const server = createServer(async (request, response) => {
      received.push({ headers: request.headers, body: JSON.parse(await textOf(request)) });
      response.end('{}');
    }).listen(0);
    const env = {
      ...process.env,
      HYPOTHESIS_TOKEN: 'secret',
      HYPOTHESIS_GROUP: 'desk',
      HYPOTHESIS_API: `http://localhost:${(server.address() as AddressInfo).port}`,
    };
    const child = spawn('node', [script, 'examples/ferry.txt', uri, '--send'], { cwd: ROOT, env });
    const said = await textOf(child.stdout);
    server.close();
    expect(said).toBe(`${received.length} annotations sent.\n`);
    expect(received.length).toBeGreaterThan(20);
    expect(received[0]?.headers.authorization).toBe('Bearer secret');
    expect(received[0]?.body).toMatchObject({ group: 'desk', permissions: { read: ['group:desk'] } });
  });
});

describe('examples/from-html: quotes marked in the page’s own HTML', () => {
  /** Node 20 reads no TypeScript, so it is handed what esbuild makes of the program. */
  const marked = (file: string) => {
    const { outputFiles } = buildSync({
      entryPoints: [join(ROOT, 'examples/from-html/main.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      write: false,
    });
    const input = outputFiles[0]?.text ?? '';
    return spawnSync('node', ['--input-type=module', '-', file], { cwd: ROOT, input, encoding: 'utf8' });
  };

  it('prints the marked article of a page, or that there is none', () => {
    const page = join(folder, 'page.html');
    const paragraphs = ferry.split('\n\n').map((words) => `<p>${words}</p>`);
    writeFileSync(page, `<!doctype html><nav><a href="/">Home</a></nav><article>${paragraphs.join('\n')}</article>`);
    const { stdout, status } = marked(page);
    expect(status).toBe(0);
    expect(stdout).toContain('<mark data-speaker="Idris Marlow">“I will not let this island be cut off.”</mark>');
    writeFileSync(page, '<p>Not found.</p>');
    expect(marked(page)).toMatchObject({ status: 2, stdout: '', stderr: `${page}: no article in it\n` });
  });
});

describe('examples/tracker: new commitments of a feed', () => {
  it('lists each commitment once, with its deadline, and remembers', () => {
    const seen = join(folder, 'seen.json');
    const args = ['examples/tracker/tracker.mjs', 'examples/tracker/feed.xml', '--seen', seen];
    const first = run(...args);
    expect(first).toMatch(/\*\*Sela Tobin\*\* \(city’s chief engineer\): “We will reopen it by the end of March,”/);
    expect(first).toMatch(/until: by the end of March/);
    expect(first).toMatch(/\*\*Owen Rask\*\* \(transport minister\): to pay for a free ferry/);
    // Told again two days later: it is the same promise, and stands under the article that told it first.
    expect(first.match(/free ferry/g)).toHaveLength(1);
    expect(first).toContain('https://lantern.example/bridge');
    expect(first).toMatch(/publish every bill.*if: If the council asks/);
    expect(first).not.toMatch(/rust|schools|tram/);
    expect(existsSync(seen)).toBe(true);
    expect(run(...args)).toBe('');
  });
});

describe('examples/promises: a folder of articles', () => {
  it('joins speakers across articles, tells which deadlines passed, and puts a denial beside its charge', () => {
    const [html, sql] = ['promises.html', 'promises.sql'].map((file) => join(folder, file)) as [string, string];
    const args = ['examples/promises/articles', '--today', '2026-07-01', '--html', html, '--sql', sql];
    const lines = run('examples/promises/promises.mjs', ...args);
    expect(lines).toContain('| “We will reopen the bridge by the end of May,” | due 2026-05-31 | PASSED\n');
    expect(lines).toContain('denial | the city had hidden a report on the cracks | charge: the city had hidden');
    expect(lines).toMatch(/“I will resign by 2028[^\n]* due 2028-12-31\n/);
    const page = readFileSync(html, 'utf8');
    expect(page.match(/<h2>Sela Tobin<\/h2>/g)).toHaveLength(1);
    expect(page).toContain('due 2026-05-31, passed');
    const counted = `import sqlite3, sys; db = sqlite3.connect(':memory:'); db.executescript(open(sys.argv[1], encoding='utf-8').read()); print(db.execute("select count(*) from statements where who = 'Sela Tobin' and passed = 'true'").fetchone()[0])`;
    const python = spawnSync('python3', ['-c', counted, sql], { encoding: 'utf8' });
    if (python.error === undefined) expect(python.stdout).toBe('2\n');
  });
});

describe('examples/transcript: a debate', () => {
  it('tells who spoke how much, and what each promised and denied', () => {
    const told = run('examples/transcript/debate.mjs', 'examples/transcript/debate.txt');
    expect(told).toMatch(/ANN LEE: 2 turns, 31 words\n {2}promised: We will not raise the rent/);
    expect(told).toMatch(/BO CHO: 1 turns, 14 words\n {2}denied: That is not true/);
  });
});

describe.skipIf(spawnSync('python3', ['--version']).error !== undefined)('examples/python', () => {
  it('prints quotes by the command, counted in Python’s way', () => {
    const articles = join(folder, 'articles.ndjson');
    writeFileSync(articles, `${JSON.stringify({ id: 1, text: '🚢 “It is safe,” said Ann Lee.' })}\n`);
    const env = { ...process.env, ONRECORD: `node ${join(ROOT, 'dist/cli.js')}`, PYTHONIOENCODING: 'utf-8' };
    const printed = execFileSync('python3', ['examples/python/quotes.py', articles], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    expect(printed).toBe('1\tAnn Lee\tdirect\t“It is safe,”\n');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

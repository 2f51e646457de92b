// A fact-checking desk's service: post an article, get the claims worth checking, each with who makes it, where it stands,
// and what the desk has checked before that reads alike. It gives no verdict of its own.
//
//   node examples/node/fact-check.mjs
//   curl --data-binary @examples/ferry.txt http://localhost:8321/
//   curl --data-binary @examples/parallel/articles.ndjson -H 'content-type: application/x-ndjson' http://localhost:8321/
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { extract, preload } from 'onrecord';
import { joined } from 'onrecord/outputs';

const LONGEST = 1_000_000;
/** How much of an earlier check's words a claim must share to be shown beside it. */
const ALIKE = 0.6;

/** The claims and denials of an article, those that can be checked by a figure first. */
export function claimsIn(text, checks) {
  const record = extract(text);
  const { speakers, attributions, statements } = record;
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const attributionOf = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return statements
    .filter(({ type, speaker }) => (type === 'claim' || type === 'denial') && speaker !== null)
    .map(({ type, content, speaker, attribution, evidence }) => {
      const words = joined(content, record);
      const { name, description } = speakerOf.get(speaker);
      return {
        who: name,
        description,
        type,
        words,
        start: content[0].start,
        end: content.at(-1).end,
        hasFigure: /\d|\b(half|third|quarter|double|million|billion|hundreds|thousands)\b/i.test(words),
        confidence: attributionOf.get(attribution).confidence,
        why: evidence.map(({ reason }) => reason),
        checked: checks.filter(({ claim }) => likeness(claim, words) >= ALIKE),
      };
    })
    .sort((a, b) => b.hasFigure - a.hasFigure || b.confidence - a.confidence);
}

/** The share of the first text's words, small ones left out, that the second has too. */
function likeness(a, b) {
  const wanted = wordsOf(a);
  const there = wordsOf(b);
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => there.has(word)).length / wanted.size;
}

const wordsOf = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

export function service(checks) {
  return createServer(async (request, response) => {
    // A client that goes away while it sends is an error of its request, and gets no answer.
    const [status, answer] = await answerTo(request, checks).catch((error) => [500, { error: error.message }]);
    if (response.destroyed) return;
    const isLines = Array.isArray(answer);
    response.writeHead(status, { 'content-type': `application/${isLines ? 'x-ndjson' : 'json'}; charset=utf-8` });
    response.end(
      isLines ? answer.map((one) => `${JSON.stringify(one)}\n`).join('') : `${JSON.stringify(answer, null, 2)}\n`,
    );
  });
}

async function answerTo(request, checks) {
  if (request.method !== 'POST') return [405, { error: 'POST the text of an article' }];
  const pieces = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length <= LONGEST) pieces.push(piece);
  }
  if (length > LONGEST) return [413, { error: `an article may have ${LONGEST} bytes, not ${length}` }];
  const bytes = Buffer.concat(pieces);
  if (!isUtf8(bytes)) return [400, { error: 'the body is not text in UTF-8' }];
  const text = bytes.toString('utf8');
  if (text.trim() === '') return [400, { error: 'the body is empty' }];
  if (request.headers['content-type'] === 'application/x-ndjson') return [200, linesOf(text, checks)];
  return [200, { claims: claimsIn(text, checks) }];
}

/** An answer for each line with an article, {"id":…,"text":…}; a bad line costs only itself. */
function linesOf(ndjson, checks) {
  const lines = ndjson.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    try {
      const { id = null, text } = JSON.parse(line);
      return typeof text === 'string' ? { id, claims: claimsIn(text, checks) } : { id, error: 'has no text' };
    } catch (error) {
      return { id: null, error: error.message };
    }
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  preload();
  const port = Number(env.PORT ?? 8321);
  const checks = JSON.parse(readFileSync(new URL('./checks.json', import.meta.url), 'utf8'));
  service(checks).listen(port, () => console.log(`POST an article to http://localhost:${port}/`));
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../src/article/types.ts';
import type { GoldArticle, GoldAttribution } from './corpora.ts';

type Role = 'source' | 'cue' | 'content';

interface Mention {
  readonly role: Role;
  readonly spans: readonly Span[];
}

/**
 * Reads an article annotated in brat's stand-off format, as PolNeAR is published: `T` lines are spans of role Source, Cue
 * or Content (in pieces where parted by `;`), `E` and `R` lines tie them together. What is tied is one attribution,
 * whichever way the arguments are called. brat counts code points; spans here count UTF-16 units.
 */
export function parseBrat(id: string, text: string, annotation: string): GoldArticle {
  const unitAt = utf16Offsets(text);
  const mentions = new Map<string, Mention>();
  const ties: string[][] = [];
  for (const line of annotation.split(/\r?\n/)) {
    const [name = '', body = ''] = line.split('\t');
    if (name.startsWith('T')) {
      const mention = mentionOf(body, unitAt);
      if (mention) mentions.set(name, mention);
    } else if (/^[ER*]/.test(name)) ties.push(tiedBy(name, body));
  }
  return { id, corpus: 'polnear', text, speechOnly: false, attributions: groups(mentions, ties).map(attributionOf) };
}

/** “Source 0 12;20 25”. */
function mentionOf(body: string, unitAt: Uint32Array): Mention | null {
  const [type = '', ...rest] = body.split(' ');
  const role = (['source', 'cue', 'content'] as const).find((r) => type.toLowerCase().startsWith(r));
  if (!role) return null;
  const spans = rest
    .join(' ')
    .split(';')
    .map((piece) => piece.trim().split(' ').map(Number) as [number, number])
    .map(([start, end]) => ({ start: unitAt[start] ?? 0, end: unitAt[end] ?? 0 }));
  return { role, spans };
}

/** The ids that a line ties: “Attribution:T2 source:T1 content:T3”, “Source Arg1:T2 Arg2:T1”. Events have an id themselves. */
const tiedBy = (name: string, body: string): string[] => [
  ...(name.startsWith('E') ? [name] : []),
  ...[...body.matchAll(/(?:^|[\s:])([TE]\d+)/g)].map((match) => match[1] as string),
];

/** The mentions of each tied group; groups in text order of their first mention. */
function groups(mentions: ReadonlyMap<string, Mention>, ties: readonly string[][]): Mention[][] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    while (parent.has(at)) at = parent.get(at) as string;
    return at;
  };
  for (const tie of ties)
    for (const id of tie.slice(1)) {
      const [a, b] = [root(tie[0] as string), root(id)];
      if (a !== b) parent.set(b, a);
    }
  const byRoot = new Map<string, Mention[]>();
  for (const [id, mention] of mentions) byRoot.set(root(id), [...(byRoot.get(root(id)) ?? []), mention]);
  const first = (group: readonly Mention[]): number =>
    Math.min(...group.flatMap(({ spans }) => spans.map((s) => s.start)));
  return [...byRoot.values()]
    .filter((g) => g.some(({ role }) => role === 'content'))
    .sort((a, b) => first(a) - first(b));
}

function attributionOf(group: readonly Mention[]): GoldAttribution {
  const spansOf = (role: Role): Span[] =>
    group
      .filter((m) => m.role === role)
      .flatMap(({ spans }) => spans)
      .sort((a, b) => a.start - b.start);
  return { source: spansOf('source'), cue: spansOf('cue'), content: spansOf('content') };
}

/** For each code point of a text (and one past its end) its UTF-16 offset. */
function utf16Offsets(text: string): Uint32Array {
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return Uint32Array.from(offsets);
}

/** Every `NAME.ann` below a folder with its text: `NAME.txt` beside it, or in any other folder below. */
export function readBrat(folder: string): GoldArticle[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const texts = new Map(files.filter((f) => f.endsWith('.txt')).map((f) => [basename(f, '.txt'), f]));
  return files
    .filter((f) => f.endsWith('.ann'))
    .flatMap((file) => {
      const id = basename(file, '.ann');
      const text = texts.get(id);
      if (text === undefined) return [];
      return [parseBrat(id, readFileSync(join(folder, text), 'utf8'), readFileSync(join(folder, file), 'utf8'))];
    });
}

import { addToken, type Columns } from './columns.ts';
import { anEngine, inStead, lemmaOf, retagRow, TAGS, type Word, wordAt, wordOfPiece } from './engine.ts';
import { TAG } from './tags.ts';
import type { Cuts } from './tokenize.ts';
import { widen } from './widen.ts';

/** The words of a block that the engine is asked about: more than its tokens, where a token stands for several. */
export interface Row {
  count: number;
  readonly words: Word[];
  tags: Uint8Array;
  seen: Uint8Array;
  /** The token of the word; -1 for none. */
  token: Int32Array;
}

const USUAL = 256;

export const noRow = (): Row => ({
  count: 0,
  words: [],
  tags: new Uint8Array(USUAL),
  seen: new Uint8Array(USUAL),
  token: new Int32Array(USUAL),
});

/**
 * Asks the engine about a block's tokens. It may cut a token further, at hyphens: far-right is three. Of what it makes of a stand-in
 * (for a link, a long word, a run of marks), the first token counts and is the whole.
 */
export function tagTokens(text: string, { count, start, end, hash, standIns }: Cuts, row: Row, columns: Columns): void {
  const engine = anEngine();
  row.count = 0;
  for (let i = 0; i < count; i++) {
    const from = start[i] as number;
    const to = end[i] as number;
    const own = hash[i] as number;
    if (own !== 0) addPiece(columns, row, from, to, wordAt(engine, text, from, to, own));
    else addStandIn(columns, row, from, wordOfPiece(engine, standIns.get(i) as string), text.slice(from, to));
  }
  retagRow(engine, row);
  for (let i = 0; i < row.count; i++) {
    const token = row.token[i] as number;
    if (token < 0) continue;
    const word = row.words[i] as Word;
    const tag = word.given ? word.tag : (row.tags[i] as number);
    columns.tag[token] = TAG_BITS[tag] ?? TAG.X;
    columns.lemma[token] = lemmaOf(engine, word, tag);
  }
}

const TAG_BITS: readonly number[] = /* @__PURE__ */ TAGS.map((tag) => TAG[tag]);

function addPiece(columns: Columns, row: Row, start: number, end: number, word: Word): void {
  const { parts, forms } = word;
  if (parts === null || forms === null) {
    ask(row, word, addToken(columns, start, end, 0, word.form));
    return;
  }
  let from = start;
  for (const [i, part] of parts.entries()) {
    const form = forms[i];
    const to = from + (form ?? part.form).word.length;
    ask(row, part, form ? addToken(columns, from, to, from > start ? 1 : 0, form) : -1);
    from = to;
  }
}

function addStandIn(columns: Columns, row: Row, start: number, word: Word, whole: string): void {
  const first = inStead(word.parts?.[0] ?? word, whole);
  ask(row, first, addToken(columns, start, start + whole.length, 0, first.form));
  for (const part of word.parts?.slice(1) ?? []) ask(row, part, -1);
}

function ask(row: Row, word: Word, token: number): void {
  const at = row.count++;
  if (at === row.tags.length) widen(row, 'tags', 'seen', 'token');
  row.words[at] = word;
  row.tags[at] = word.tag;
  row.seen[at] = word.hint || word.tag;
  row.token[at] = token;
}

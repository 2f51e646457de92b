import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../article/types.ts';
import type { Quotation } from '../quotation/types.ts';
import type { Reading, Sentence, Tag, Tokens } from './types.ts';

let engine: ReturnType<typeof winkNLP> | null = null;

export function preload(): void {
  engine ??= winkNLP(model, ['sbd', 'pos']);
}

/** ROUGH: to be replaced (state between texts, sentences cut in quotations, possessives). */
export function read(text: string, blocks: readonly Span[], quotations: readonly Quotation[]): Reading {
  preload();
  const nlp = engine as NonNullable<typeof engine>;
  const word: string[] = [];
  const lemma: string[] = [];
  const tag: Tag[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const sentence: number[] = [];
  const inBlock: number[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, b) => {
    const part = text.slice(block.start, block.end);
    const doc = nlp.readDoc(part);
    let at = 0;
    doc.sentences().each((s) => {
      const first = word.length;
      s.tokens().each((t) => {
        const value = t.out();
        at = part.indexOf(value, at);
        word.push(value);
        lemma.push(t.out(nlp.its.lemma) as string);
        tag.push(t.out(nlp.its.pos) as Tag);
        start.push(block.start + at);
        at += value.length;
        end.push(block.start + at);
        sentence.push(sentences.length);
        inBlock.push(b);
      });
      if (word.length === first) return;
      const before = sentences.at(-1);
      const cut = start[first] as number;
      if (before && before.block === b && quotations.some((q) => q.start < cut && cut < q.end - 1)) {
        sentences[sentences.length - 1] = { ...before, end: end.at(-1) as number, last: word.length };
        for (let i = first; i < word.length; i++) sentence[i] = sentences.length - 1;
      } else sentences.push({ start: cut, end: end.at(-1) as number, first, last: word.length, block: b });
    });
  });
  const tokens: Tokens = {
    count: word.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    word,
    lower: word.map((w) => w.toLowerCase().replaceAll('’', "'")),
    lemma: lemma.map((l) => l.toLowerCase()),
    tag,
    sentence: Int32Array.from(sentence),
    block: Int32Array.from(inBlock),
  };
  return { text, blocks, tokens, sentences };
}

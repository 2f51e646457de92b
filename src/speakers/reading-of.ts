import type { Span } from '../article/types.ts';
import type { FoundAttribution } from '../attribution/types.ts';
import type { Document, TokenRange, Tokens } from '../document/document.ts';
import { firstAt } from '../document/first-at.ts';
import type { Form } from '../document/form.ts';
import { shortenedIn } from './acronyms.ts';
import { metonymsIn } from './metonyms.ts';
import { learnCase } from './name-case.ts';
import { namesIn } from './names.ts';
import type { NameMention, Reading, WordsRead } from './reading.ts';
import { isA, isAllCaps, pronounsIn, tokensOf } from './tokens.ts';
import { ALL_CAPS, QUOTED, SAID, SOURCE_END, SOURCE_START, traitsOf, type Words, wordsOf } from './words.ts';

/** Looks up every word of a text in the lists, and finds its names. */
export function readingOf(doc: Document, found: readonly FoundAttribution[]): Reading {
  const { text, tokens } = doc;
  const words = wordsOf(doc.lexicon);
  const read = { tokens, traits: traitsIn(tokens, words), words };
  const mark = (trait: number, spans: readonly Span[]): void => markIn(read, trait, spans);
  mark(
    QUOTED,
    doc.quotations.flatMap(({ parts }) => parts),
  );
  mark(
    SAID,
    found.flatMap(({ content }) => content),
  );
  markSources(read, found);
  learnCase(read, doc);
  const names: NameMention[] = [];
  const nameAt = new Array<NameMention | null>(tokens.count).fill(null);
  const reading: Reading = {
    ...read,
    doc,
    text,
    shortened: shortenedIn(tokens),
    labels: labelsIn(read, doc),
    names,
    nameAt,
    pronouns: pronounsIn(read),
    metonyms: metonymsIn(read),
    rolesOf: [],
  };
  for (const name of namesIn(reading, names)) nameAt.fill(name, name.from, name.last);
  return reading;
}

/** *CNN:* Why? ¶ *Lee:* It rained: capitals tell something where other labels have none. A quote mark may stand before a label. */
function labelsIn({ tokens, traits }: WordsRead, { blocks, blockTokens }: Document): ReadonlySet<number> {
  const firsts = blocks.flatMap(({ turn }, i) => (turn === 'begins' ? [(blockTokens[i] as TokenRange).first] : []));
  const labels = firsts.map((first) => (tokens.isWord[first] ? first : first + 1));
  const others = labels.filter((label) => !isA(traits, label, ALL_CAPS));
  return new Set(others.length > 0 ? others : labels);
}

function traitsIn({ count, form, word }: Tokens, words: Words): Uint32Array {
  const traits = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const one = form[i] as Form;
    if (one.askedOf !== words.number) {
      one.lists = traitsOf(words, one.folded) | (isAllCaps(word[i] as string) ? ALL_CAPS : 0);
      one.askedOf = words.number;
    }
    traits[i] = one.lists;
  }
  return traits;
}

/** Notes this trait of every token in one of the spans. */
function markIn({ tokens, traits }: WordsRead, trait: number, spans: readonly Span[]): void {
  let to = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start))
    for (
      let i = Math.max(to, firstAt(tokens.start, start));
      i < tokens.count && (tokens.start[i] as number) < end;
      to = ++i
    )
      traits[i] = (traits[i] as number) | trait;
}

/** Notes the first token of every source and addressee, and the token after it. */
function markSources({ tokens, traits }: WordsRead, found: readonly FoundAttribution[]): void {
  for (const { source, addressee } of found)
    for (const span of [source, addressee]) {
      if (!span) continue;
      const { first, last } = tokensOf(span, tokens);
      if (first >= last) continue;
      traits[first] = (traits[first] as number) | SOURCE_START;
      if (last < tokens.count) traits[last] = (traits[last] as number) | SOURCE_END;
    }
}

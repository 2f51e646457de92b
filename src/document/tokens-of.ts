import type { Lexicon } from '../lexicons/types.ts';
import { hashText } from '../model/hash.ts';
import type { Columns } from './columns.ts';
import type { Sentence, Tokens } from './document.ts';
import type { Form } from './form.ts';
import { numbered } from './ranges.ts';
import { markOf, type Roles, rolesOf } from './roles.ts';
import { type Tag, tagOfBit } from './tags.ts';

/** The tokens of a text, by what was found token by token and by what is known of their forms. */
export function tokensOf(
  { start, end, inner, tag: tagBit, form, lemma }: Omit<Columns, 'count'>,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Tokens {
  const count = start.length;
  // Written out: V8 gives the result of a spread a shape of its own in each text, and all that reads tokens slows down.
  const tokens = {
    count,
    start,
    end,
    form,
    word: new Array<string>(count),
    lower: new Array<string>(count),
    folded: new Array<string>(count),
    lemma,
    lemmaHash: new Int32Array(count),
    tag: new Array<Tag>(count),
    tagBit,
    inner,
    isWord: new Uint8Array(count),
    mark: new Uint8Array(count),
    capital: new Uint8Array(count),
    roles: new Int32Array(count),
    sentence: numbered(sentences, count),
    block: new Int32Array(count),
  };
  const { word, lower, folded, lemmaHash, tag, isWord, mark, capital, roles, block } = tokens;
  const lists = rolesOf(lexicon);
  for (let i = 0; i < count; i++) {
    const own = form[i] as Form;
    ask(own, lemma[i] as string, lists);
    word[i] = own.word;
    lower[i] = own.lower;
    folded[i] = own.folded;
    lemmaHash[i] = own.lemmaHash;
    tag[i] = tagOfBit(tagBit[i] as number);
    if (own.isWord) isWord[i] = 1;
    mark[i] = own.mark;
    if (own.capital) capital[i] = 1;
    roles[i] = own.roles;
  }
  for (const s of sentences) block.fill(s.block, s.first, s.last);
  return tokens;
}

/** Each form is asked once a lexicon what its word is on the lists, and once as long as it stays what integer its dictionary form is. */
function ask(form: Form, lemma: string, { number, of }: Roles): void {
  if (form.lexicon !== number) {
    form.lexicon = number;
    form.roles = (of.get(form.lower) ?? 0) | markOf(form.lower);
  }
  if (form.lemma !== lemma) {
    form.lemma = lemma;
    form.lemmaHash = hashText(lemma);
  }
}

import { isA, isVerbal, type Reading, type Tokens } from './tokens.ts';
import { BEGINS_METONYM, isListed, PLACE, QUOTED, SAID, type Words } from './words.ts';

/** A name of a row of stand-ins that the article has, as it first stands there. */
interface Form {
  readonly name: string;
  /** The article itself, and nobody in it, says by this name that it does something. */
  isDoer: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * For each row of stand-ins of which the article has two names or more: the fullest. Tories, Conservatives → Conservatives. A
 * country is no speaker where it is only named: “Beijing said no” on a journey to China is Beijing’s, unless the text says what China does.
 */
export type Metonyms = ReadonlyMap<readonly string[], Form>;

const LONGEST_FORM = 3;

export function metonymsIn({ tokens }: Reading, words: Words): Metonyms {
  const met = new Map<readonly string[], Map<string, Form>>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.capital[i] !== 1 || !isA(tokens, i, BEGINS_METONYM)) continue;
    const form = longestForm(tokens, words.metonyms, i);
    const row = form && words.metonyms.get(form.name);
    if (!row) continue;
    const forms = met.get(row) ?? new Map<string, Form>();
    const known = forms.get(form.name) ?? form;
    known.isDoer ||= isDoer(tokens, i, i + form.name.split(' ').length) && !isA(tokens, i, QUOTED | SAID);
    met.set(row, forms.set(form.name, known));
  }
  const fullest = new Map<readonly string[], Form>();
  for (const [row, forms] of met) {
    const form = forms.get(row.find((name) => forms.has(name)) as string) as Form;
    const isSpeaker = form.isDoer || !isListed(words, form.name, PLACE);
    if (forms.size > 1 && isSpeaker) fullest.set(row, form);
  }
  return fullest;
}

/** *China* has warned; not a ship to *China* was lost, nor talks between Japan and *China* began. */
function isDoer(tokens: Tokens, first: number, last: number): boolean {
  const { tag, lower } = tokens;
  const before = tag[lower[first - 1] === 'the' ? first - 2 : first - 1];
  return isVerbal(tokens, last) && before !== 'ADP' && before !== 'CCONJ';
}

/** The longest name of a row that begins at i. */
function longestForm(tokens: Tokens, rows: Words['metonyms'], i: number): Form | null {
  let best: Form | null = null;
  let name = '';
  for (let j = i; j < Math.min(i + LONGEST_FORM, tokens.count) && tokens.capital[j] === 1; j++) {
    name = name === '' ? (tokens.folded[j] as string) : `${name} ${tokens.folded[j]}`;
    if (rows.has(name)) best = { name, isDoer: false, start: tokens.start[i] as number, end: tokens.end[j] as number };
  }
  return best;
}

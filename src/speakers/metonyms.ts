import type { Tokens } from '../document/document.ts';
import { addEntity, type Entity, type EntityIndex, entityByKey } from './entities.ts';
import type { Alias, Metonyms, Reading, WordsRead } from './reading.ts';
import { isA, isVerbal } from './tokens.ts';
import { BEGINS_METONYM, isListed, PLACE, QUOTED, SAID, type Words } from './words.ts';

const LONGEST_ALIAS = 3;

export function metonymsIn({ tokens, traits, words }: WordsRead): Metonyms {
  const met = new Map<readonly string[], Map<string, Alias>>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.capital[i] !== 1 || !isA(traits, i, BEGINS_METONYM)) continue;
    const alias = longestAlias(tokens, words.metonyms, i);
    const row = alias && words.metonyms.get(alias.name);
    if (!row) continue;
    const forms = met.get(row) ?? new Map<string, Alias>();
    const known = forms.get(alias.name) ?? alias;
    known.isSubject ||= isSubject(tokens, i, i + alias.name.split(' ').length) && !isA(traits, i, QUOTED | SAID);
    met.set(row, forms.set(alias.name, known));
  }
  const fullest = new Map<readonly string[], Alias>();
  for (const [row, forms] of met) {
    const alias = forms.get(row.find((name) => forms.has(name)) as string) as Alias;
    const isSpeaker = alias.isSubject || !isListed(words, alias.name, PLACE);
    if (forms.size > 1 && isSpeaker) fullest.set(row, alias);
  }
  return fullest;
}

/** *China* has warned; not a ship to *China* was lost, nor talks between Japan and *China* began. */
function isSubject(tokens: Tokens, first: number, last: number): boolean {
  const { tag, lower } = tokens;
  const before = tag[lower[first - 1] === 'the' ? first - 2 : first - 1];
  return isVerbal(tokens, last) && before !== 'ADP' && before !== 'CCONJ';
}

/** The longest name of a row that begins at i. */
function longestAlias(tokens: Tokens, rows: Words['metonyms'], i: number): Alias | null {
  let best: Alias | null = null;
  let name = '';
  for (let j = i; j < Math.min(i + LONGEST_ALIAS, tokens.count) && tokens.capital[j] === 1; j++) {
    name = name === '' ? (tokens.folded[j] as string) : `${name} ${tokens.folded[j]}`;
    if (rows.has(name))
      best = { name, isSubject: false, start: tokens.start[i] as number, end: tokens.end[j] as number };
  }
  return best;
}

/** The entity that an alias or metonym (folded, without article) means here; null where it is a name of its own. */
export function entityOfMetonym(reading: Reading, index: EntityIndex, name: string): Entity | null {
  const row = reading.words.metonyms.get(name);
  const alias = row && reading.metonyms.get(row);
  if (!alias) return null;
  const known = entityByKey(index, alias.name);
  if (known) return known;
  const written = reading.text.slice(alias.start, alias.end);
  const type = isListed(reading.words, alias.name, PLACE)
    ? 'place'
    : alias.name.endsWith('s')
      ? 'group'
      : 'organization';
  return addEntity(index, type, alias.name, written, alias.name.split(' '), true);
}

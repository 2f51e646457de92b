import type { Tokens } from '../document/document.ts';
import type { Shortened } from './reading.ts';

/** So many words may a name have that a bracket shortens. */
const LONGEST_NAME = 14;

/** The names that a bracket shortens, by their first token. */
export function shortenedIn(tokens: Tokens): Map<number, Shortened> {
  const found = new Map<number, Shortened>();
  for (let i = 1; i + 2 < tokens.count; i++) {
    const acronym = bracketAt(tokens, i);
    const first = acronym === null ? null : firstOfName(tokens, i, acronym);
    if (first !== null && acronym !== null) found.set(first, { last: endOfName(tokens, i), acronym });
  }
  return found;
}

/** The acronym in the bracket that opens at i, folded; null where there is none. */
export function bracketAt({ word, capital }: Tokens, i: number): string | null {
  if (capital[i + 1] !== 1 && capital[i + 2] !== 1) return null; // as behind most words: no acronym can be there
  const isAlso = word[i] === ',' && word[i + 1] === 'or'; // the Harbour Trade Council, or HTC,
  if (isAlso) return bracketed(word[i + 2] as string);
  return word[i] === '(' && CLOSES.has(word[i + 2] as string) ? bracketed(word[i + 1] as string) : null;
}

/** The word folded, if it is an acronym. */
function bracketed(written: string | undefined): string | null {
  if (written === undefined) return null;
  return ACRONYM.test(written) && /[A-ZÀ-ÖØ-ÞĀ-Ž].*[A-ZÀ-ÖØ-ÞĀ-Ž]|^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ]+$/.test(written)
    ? written.replace(/[^A-Za-zÀ-ÖØ-öø-ɏ]/g, '').toLowerCase()
    : null;
}

const CLOSES = new Set([')', ',', ';', 'or']);
/** HTC, R&D, CoFE, Defra. */
const ACRONYM = /^[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ&-]{1,9}$/;

/** Index after the name before a bracket, its ’s left out: the Council’s (HTC) → Council. */
const endOfName = ({ lower }: Tokens, i: number): number => (lower[i - 1] === "'s" ? i - 1 : i);

/**
 * The nearest capitalised word before the bracket from which on the words spell the acronym, each capitalised one with its
 * first letter or more: Office for National Statistics (ONS), Lund Institute for Forestry (LIFOR). null where none does.
 */
function firstOfName(tokens: Tokens, bracket: number, acronym: string): number | null {
  const end = endOfName(tokens, bracket);
  let parts: string[] = [];
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_NAME && tokens.sentence[i] === tokens.sentence[bracket]; i--) {
    const word = tokens.word[i] as string;
    if (!/^[A-Za-zÀ-ÖØ-öø-ɏ]/.test(word)) continue;
    parts = [...word.split('-'), ...parts];
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    if (isCapital && end - i > 1 && tokens.lower[i]?.charAt(0) === acronym.charAt(0) && spells(parts, acronym))
      return i;
  }
  return null;
}

/** Whether the words spell the acronym: every capitalised one gives its first letters, the others may. */
function spells(parts: readonly string[], acronym: string): boolean {
  // For each number of letters already spelt, whether the words so far can spell them.
  let reached = new Set([0]);
  for (const part of parts) {
    const lower = part.toLowerCase();
    const next = new Set(lower === part ? reached : []);
    for (const from of reached)
      for (let k = 1; k <= lower.length && from + k <= acronym.length && lower[k - 1] === acronym[from + k - 1]; k++)
        next.add(from + k);
    reached = next;
  }
  return reached.has(acronym.length);
}

import type { Tokens } from '../document/document.ts';
import type { Shortened } from './reading.ts';

/** In tokens: how far before the bracket its name may begin. */
const LONGEST_NAME = 14;

/** The names with their acronym in a bracket behind them, by their first token. */
export function shortenedIn(tokens: Tokens): Map<number, Shortened> {
  const found = new Map<number, Shortened>();
  for (let i = 1; i + 2 < tokens.count; i++) {
    const acronym = acronymAt(tokens, i);
    const first = acronym === null ? null : firstOfName(tokens, i, acronym);
    if (first !== null && acronym !== null) found.set(first, { last: endOfName(tokens, i), acronym });
  }
  return found;
}

/** The acronym, folded, in the bracket that opens at i, or behind “, or” there; null where there is none. */
export function acronymAt({ word, capital }: Tokens, i: number): string | null {
  if (capital[i + 1] !== 1 && capital[i + 2] !== 1) return null; // sooner for most tokens: an acronym begins with a capital
  const isAlso = word[i] === ',' && word[i + 1] === 'or'; // the Harbour Trade Council, or HTC,
  if (isAlso) return acronymOf(word[i + 2] as string);
  return word[i] === '(' && CLOSES.has(word[i + 2] as string) ? acronymOf(word[i + 1] as string) : null;
}

/** The word folded, if it may be an acronym: with two capitals (HTC, CoFE), or one and then small letters only (Defra). */
function acronymOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  return ACRONYM.test(written) && /[A-ZÀ-ÖØ-ÞĀ-Ž].*[A-ZÀ-ÖØ-ÞĀ-Ž]|^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ]+$/.test(written)
    ? written.replace(/[^A-Za-zÀ-ÖØ-öø-ɏ]/g, '').toLowerCase()
    : null;
}

/** What may stand behind the acronym in a bracket. */
const CLOSES = new Set([')', ',', ';', 'or']);
/** Two to ten signs: HTC, R&D, CoFE, Defra. */
const ACRONYM = /^[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ&-]{1,9}$/;

/** The token after the name before a bracket, without ’s: the *Council*’s (HTC). */
const endOfName = ({ lower }: Tokens, i: number): number => (lower[i - 1] === "'s" ? i - 1 : i);

/**
 * The first token of the shortest name before the bracket that spells the acronym; null where none does. It begins with a capital
 * and has two tokens or more: Office for National Statistics (ONS), Lund Institute for Forestry (LIFOR).
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

/** Whether the words, in order, spell the acronym by their first letters, one or more of each. Words without a capital may be passed over. */
function spells(parts: readonly string[], acronym: string): boolean {
  // How many letters of the acronym the words so far can have spelt; there may be several ways.
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

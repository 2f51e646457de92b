import { isPhrase, isWord, opening, type Phrases, wordsOf } from './phrases.ts';
import type { Span } from './types.ts';

/** Code units in which a wire report names its place, its date and its agency. */
const HEAD = 90;
/** “OSLO —”, “PORT LORNE, Jan 29 —”, “OSLO/BERGEN, Norway (Newswire) -”. */
const PLACE =
  /^[A-ZÀ-ÖØ-ÞĀ-Ž]{3}[A-ZÀ-ÖØ-ÞĀ-Ž.'’/-]*(?: [A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž.'’/-]*){0,4}(?:,[^—–―:"“\n]{0,50}?)?(?: ?\([^)\n]{1,30}\))? ?(?:[—–―]|--? |--?$)/u;
/** “Jan 29 (Newswire) - …” */
const AGENCY = /^[^("“\n]{0,50}\([A-ZÀ-ÖØ-ÞĀ-Ž][^)\n]{1,30}\) ?(?:[—–―]|--? |--?$)/u;

/** What follows begins a sentence: “NATO - the alliance - said …” opens with no place. */
const SENTENCE = /^\s*["“‘'(]?[A-ZÀ-ÖØ-ÞĀ-Ž\d]/u;

/** A no-break space is one, too. */
const BLANK = /[^\S\n]/g;

/** Code units of the place, date and agency that a wire report's paragraph begins with, dash and blanks too; 0: none. “OSLO, Jan 29 (Newswire) - …” */
export function placeLength(text: string, { start, end }: Span): number {
  const head = text.slice(start, Math.min(end, start + HEAD)).replace(BLANK, ' ');
  const length = (head.match(PLACE) ?? head.match(AGENCY))?.[0].length ?? 0;
  const rest = text.slice(start + length, Math.min(end, start + length + 10));
  return length && SENTENCE.test(rest) ? length + rest.length - rest.trimStart().length : 0;
}

const LONGEST_DESK = 60;
const NAMES = /^["“(]?[A-ZÀ-ÖØ-ÞĀ-Ž\d]/u;
const PUNCTUATION = /[^A-Za-zÀ-ÖØ-öø-ɏ]/gu;

/** “(Reporting by Ann Lee in Oslo; editing by Bo Cho)”, but not “Reporting by the Gazette has shown that …”. */
export function isDesk(line: string, folded: readonly string[], phrases: Phrases): boolean {
  const n = opening(phrases, 'desk', folded);
  if (!n) return endsWithDesk(line, phrases) && NAMES.test(line.replace(DASH, ''));
  const words = line.split(/\s+/);
  return words.length <= LONGEST_DESK && words.length > n && words.slice(n).every((word) => isOfDesk(word, phrases));
}

/** A name, or what stands between names: “in”, “and”, “editing”. */
function isOfDesk(word: string, phrases: Phrases): boolean {
  const plain = word.toLowerCase().replace(PUNCTUATION, '');
  return (
    NAMES.test(word) ||
    plain === '' ||
    isWord(phrases, 'link', plain) ||
    isWord(phrases, 'role', plain) ||
    phrases.get('desk')?.has(plain) === true ||
    phrases.get('author')?.has(plain) === true
  );
}

const DASH = /^[—–-]\s?/;
/** A second sentence, or somebody speaks; not behind an initial: “Ann B. Lee contributed.” */
const MORE = /(?<!\b[A-ZÀ-ÖØ-ÞĀ-Ž])[.!?]['’”)]?\s|["“”]/u;

/** Code units of the phrase at such a line's end. */
const LONGEST_END = 60;

/** “Ann Lee contributed to this report.”, and “Ann Lee and Bo Cho contributed.”, but not “Heavy rain contributed.” */
function endsWithDesk(line: string, phrases: Phrases): boolean {
  if (MORE.test(line)) return false;
  const last = wordsOf(line.slice(-LONGEST_END));
  const n = [4, 3, 2, 1].find((few) => opening(phrases, 'desk', last, last.length - few) === few);
  if (n === undefined) return false;
  const words = wordsOf(line);
  return (
    words.length > n + 1 &&
    words.length <= LONGEST_DESK &&
    (n > 1 || line.split(/\s+/).every((word) => isOfDesk(word, phrases)))
  );
}

/** What follows a label that is no part of a sentence: “Correction*:* …”, “Editor's note *—* …”. */
const MARKED = /^[\s:.—–-]*[:—–]/;

/** “Correction: …”, “This article was amended on Friday to …”, and “Editor's note” alone; not “Correction officers said …”. */
export function isNote(line: string, folded: readonly string[], phrases: Phrases): boolean {
  const n = opening(phrases, 'note', folded);
  if (!n) return false;
  return n >= 3 || n === folded.length || MARKED.test(afterWords(line, n));
}

/** What follows the first `n` words. */
function afterWords(line: string, n: number): string {
  let rest = line;
  for (let i = 0; i < n; i++) rest = rest.replace(/^[^A-Za-zÀ-ÖØ-öø-ɏ\d]*[A-Za-zÀ-ÖØ-öø-ɏ\d'’]+/u, '');
  return rest;
}

/** “###”, “-30-”, an agency's initials “abc/de-f”. */
const SIGN = /^(?:#(?:\s?#){2,}|[-–—]\s?30\s?[-–—]|[a-z]{2,4}(?:-[a-z]{1,4})?\/[a-z]{1,4}(?:[-/][a-z]{1,4}){1,3})$/;
/** It stands between marks, or in capitals. */
const SHOUTED = /^(?:[^A-Za-zÀ-ÖØ-öø-ɏ].*|[^a-zß-öø-ÿ]+)$/u;

/** “ENDS”, “-ends-”, “###” below the last line of a release, or what it says to editors alone: “Media contact: Ann Lee”; not “Ends”. */
export const isEndMark = (line: string, folded: readonly string[], phrases: Phrases): boolean =>
  SIGN.test(line) || isAnnex(line, folded, phrases) || (isPhrase(phrases, 'end', folded) && SHOUTED.test(line));

function isAnnex(line: string, folded: readonly string[], phrases: Phrases): boolean {
  const n = opening(phrases, 'annex', folded);
  return n > 0 && (n === folded.length || MARKED.test(afterWords(line, n)));
}

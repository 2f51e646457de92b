import type { FurniturePlace } from '../lexicons/types.ts';
import { onceFor } from '../once-for.ts';
import { isLong, isPhrase, isWord, opening, type Phrases, wordsOf } from './phrases.ts';

/** Words of a date's line, at most. */
const LONGEST_DATE = 16;
/** Words of a site's name that is glued to a date. */
const LONGEST_SITE = 3;

/**
 * “Published 25 May 2026, 6 hours ago”; also with a short name glued to it: “January 29, 2026Evening Post”. A sentence is none:
 * “100 days.” needs a name of the calendar, or an abbreviation at its end (“11 a.m.”).
 */
export function isDate(words: readonly string[], ends: boolean, phrases: Phrases): boolean {
  const isCalendar = (word: string) => isWord(phrases, 'month', word) || isWord(phrases, 'weekday', word);
  let known = 0;
  let numbers = 0;
  let calendar = 0;
  for (const word of words) {
    if (word === '#') numbers++;
    else if (isCalendar(word)) calendar++;
    else if (!isWord(phrases, 'date', word)) break;
    known++;
  }
  if (!numbers || words.length > LONGEST_DATE) return false;
  if (known < words.length) return !ends && numbers >= 2 && known > numbers && words.length - known <= LONGEST_SITE;
  if (ends && !calendar && numbers < 2) return words.at(-1)?.length === 1 && known > numbers;
  return known > numbers || numbers >= 2;
}

const NAME = /^["“(]?[A-ZÀ-ÖØ-ÞĀ-Ž]/u;
const LETTERS = /[^A-Za-zÀ-ÖØ-öø-ɏ]/gu;
const LONGEST_BYLINE = 16;

/** “By Ann Lee and Bo Cho, health correspondents”, but not “By Friday he had changed his mind.” */
export function isByline(line: string, folded: readonly string[], ends: boolean, phrases: Phrases): boolean {
  const n = opening(phrases, 'author', folded);
  const first = folded[n];
  if (!n || first === undefined || first === '#' || folded.length > LONGEST_BYLINE || (ends && folded.length > 6))
    return false;
  if (isWord(phrases, 'weekday', first) || isWord(phrases, 'month', first)) return false;
  const words = line.split(/\s+/).slice(n);
  const isOther = (word: string) => {
    const plain = word.toLowerCase().replace(LETTERS, '');
    return !word.startsWith('@') && plain !== '' && !isWord(phrases, 'link', plain) && !isWord(phrases, 'role', plain);
  };
  return words.some((word) => NAME.test(word)) && !words.some((word) => !NAME.test(word) && isOther(word));
}

/** Code units at the end of a line that may hold a picture's credit. */
const CREDIT = 70;
const LONGEST_CREDIT = 10;
const LONGEST_MAKER = 4;
const SENTENCE_END = /[.!?]["'”’]?$/;

/** REUTERS/Ann Lee/File Photo: an agency and who works for it. */
const SLASHED =
  /\b(?:REUTERS|Reuters|AP|AFP|EPA|PA|Getty Images)\/[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ.'’-]+(?: [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ.'’-]+){0,3}(?:\/(?:File Photo|File|Files|Pool))?$/u;

/** Its last words name the picture's maker: “The bridge after the storm. Photograph: Ann Lee”, “… (Reuters)”; not “… he told Reuters.” */
export function isCredited(line: string, phrases: Phrases): boolean {
  const at = lastPart(line);
  const part = line.slice(at);
  const inBrackets = part.startsWith('(');
  const isBehindSentence = inBrackets && SENTENCE_END.test(line.slice(0, at).trimEnd());
  if (SENTENCE_END.test(part) && !isBehindSentence) return false;
  if (SLASHED.test(part)) return true;
  const words = wordsOf(part);
  const marked = inBrackets || /[/:©|]/.test(part);
  if (endsWithMaker(words, phrases, marked)) return true;
  if (words.length > LONGEST_CREDIT || (at === 0 && line.length > CREDIT)) return false;
  return isCreditAlone(words, phrases, marked);
}

/** Code units of a caption up to its credit: “The bridge after the storm.”; 0 where it is a credit and nothing else: “Image: Ann Lee”. */
export function creditAt(line: string, phrases: Phrases): number {
  if (!isCredited(line, phrases)) return line.length;
  const at = lastPart(line);
  return at > 0 || isCreditAlone(wordsOf(line), phrases, line.includes(':')) ? at : line.length;
}

function isCreditAlone(words: readonly string[], phrases: Phrases, marked: boolean): boolean {
  const n = opening(phrases, 'credit', words);
  return n > 0 && (marked || n >= 2);
}

/** Where a line's last sentence begins, or the bracket at its end; 0 where that is far from the end. */
function lastPart(line: string): number {
  const end = line.slice(-CREDIT);
  const bracket = end.lastIndexOf('(');
  const at = Math.max(lastStop(end), end.lastIndexOf('  '), end.lastIndexOf(' | '));
  if (at < 0 && bracket < 0) return 0;
  return line.length - end.length + (bracket > at ? bracket : pastMarks(end, at + 1));
}

/** Behind the mark that closes a quotation: “It is safe.*”* Photo: Ann Lee. */
const pastMarks = (end: string, at: number): number => (CLOSING.test(end.charAt(at)) ? at + 1 : at);
const CLOSING = /["”’»]/;

/** Index of the last stop before the end; that of an initial, “K. Ravi”, is none. */
function lastStop(end: string): number {
  for (let at = end.lastIndexOf('.', end.length - 2); at > 0; at = end.lastIndexOf('.', at - 1))
    if (!INITIAL.test(end.slice(0, at))) return at;
  return -1;
}
const INITIAL = /(?:^|[\s.])[A-ZÀ-ÖØ-ÞĀ-Ž]$/u;

/** “AFP/Getty Images”; without a mark the maker stands alone: “Getty Images”. */
function endsWithMaker(words: readonly string[], phrases: Phrases, marked: boolean): boolean {
  for (let i = Math.max(0, words.length - LONGEST_MAKER); i < words.length; i++)
    if (isPhrase(phrases, 'agency', words, i) && (marked || i === 0)) return true;
  return (
    marked &&
    words.some((_, i) => words.length - i <= LONGEST_MAKER && i > 0 && opening(phrases, 'credit', words, i) > 0)
  );
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** Finds the words of a place in a line that is not cut into words yet; the pattern is built once for each word list. */
const finder = (places: readonly FurniturePlace[], flags: string, before = '\\b'): ((phrases: Phrases) => RegExp) =>
  onceFor((phrases) => {
    const words = places
      .flatMap((place) => [...(phrases.get(place)?.keys() ?? [])])
      .map((word) => word.replace(SPECIAL, '\\$&'));
    return new RegExp(`${before}(?:${words.join('|') || '(?!)'})\\b`, flags);
  });

const noticeAmong = /* @__PURE__ */ finder(['notice'], 'g');
const readerAmong = /* @__PURE__ */ finder(['reader'], 'i');
const siteAmong = /* @__PURE__ */ finder(['site'], 'i');
const eitherAmong = /* @__PURE__ */ finder(['reader', 'site'], 'i');
/** “Subscribe today.” */
const orderAmong = /* @__PURE__ */ finder(['order'], 'i', '(?:^|[.!?] )');

/** Code units of a paragraph that may be a notice. */
const SHORTEST_NOTICE = 60;
const LONGEST_NOTICE = 1500;

/** “We and our partners use cookies to personalise advertising …”: several such words in one paragraph. */
function isNotice(line: string, phrases: Phrases): boolean {
  if (line.length < SHORTEST_NOTICE || line.length > LONGEST_NOTICE) return false;
  const met = new Set<string>();
  for (const [word] of line.toLowerCase().matchAll(noticeAmong(phrases))) met.add(word);
  return met.size >= 4 || (met.size === 3 && line.length < 250);
}

/** Somebody speaks in a line that has one. */
const QUOTE_MARK = /["“”«»]|(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])['‘][A-Za-zÀ-ÖØ-öø-ɏ]/u;

/** “*We* use cookies”, “in *your* browser”, “*Subscribe* today”: what a page says to its reader, not “Lorne Bank said that it would keep its cookies”. */
const speaksToReader = (line: string, phrases: Phrases): boolean =>
  eitherAmong(phrases).test(line) || orderAmong(phrases).test(line);

/** The page tells its reader of cookies. */
export const isNoticeToReader = (line: string, phrases: Phrases): boolean =>
  speaksToReader(line, phrases) && isNotice(line, phrases);

/** The page speaks to its reader, of cookies or of what it offers. */
export const isToReader = (line: string, phrases: Phrases): boolean =>
  speaksToReader(line, phrases) && (isNotice(line, phrases) || isAppeal(line, phrases));

const SHORTEST_APPEAL = 40;
/** Different words of offers and notices, at least, and all of them as a share of the longer words. */
const OFFER = { kinds: 3, share: 0.25 };
/** The same where it speaks of both sides: “you can help us”. */
const PLEA = { kinds: 4, share: 0.1 };

/** “If you can, support our journalism with a donation.”, “I agree to receive offers by email”: the page speaks to its reader, of what it offers. */
function isAppeal(line: string, phrases: Phrases): boolean {
  if (line.length < SHORTEST_APPEAL || line.length > LONGEST_NOTICE || QUOTE_MARK.test(line)) return false;
  const long = wordsOf(line).filter(isLong);
  const offered = long.filter((word) => isWord(phrases, 'offer', word) || isWord(phrases, 'notice', word));
  const offers = ({ kinds, share }: typeof OFFER) =>
    new Set(offered).size >= kinds && offered.length >= long.length * share;
  const isOfBoth = readerAmong(phrases).test(line) && siteAmong(phrases).test(line);
  return offers(OFFER) || (isOfBoth && offers(PLEA));
}

/** The first words of its phrases. */
const playerAmong = /* @__PURE__ */ finder(['player'], 'i');
/** “The storm in pictures Read more”, “( Also on LORNE: …)”: what another article is called. */
const LINK = /^\(\s?(?:Also on |PHOTOS?:|VIDEOS?:|PODCAST:)[^()]*\)$/u;
const MORE = ' Read more';
/** “*More*:Bridge is closed” */
const GLUED = /^([A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ ]{0,15}):\S/u;
const ADDRESS = /@[^\s@]+$/;

/** What belongs to a video's player, or leads away. */
export function leadsAway(line: string, phrases: Phrases): boolean {
  if (line.endsWith(MORE) || LINK.test(line)) return true;
  const label = line.match(GLUED)?.[1];
  if (label && isPhrase(phrases, 'away', wordsOf(label))) return true;
  if (line.startsWith('Write to ') && ADDRESS.test(line)) return true;
  if (!playerAmong(phrases).test(line)) return false;
  const words = wordsOf(line);
  return words.some((_, i) => opening(phrases, 'player', words, i) > 0);
}

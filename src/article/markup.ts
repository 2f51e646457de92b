import { windowsCharacter } from './windows.ts';
import { type Plain, Writer } from './writer.ts';

const CLOSED_BLOCK = /<\/(?:p|div|h[1-6]|li|article|section|body|blockquote|td|main)\s*>/gi;
const FEWEST_CLOSED = 2;

/**
 * Whether a text is the source of a page, given by mistake: it begins or ends with a tag, and closes blocks. An article about tags
 * does neither: “Put it between <p> and </p>, they say.”
 */
export function isMarkup(text: string): boolean {
  const visible = text.trim();
  if (visible[0] !== '<' && visible.at(-1) !== '>') return false;
  let closed = 0;
  for (const _ of visible.matchAll(CLOSED_BLOCK)) if (++closed >= FEWEST_CLOSED) return true;
  return false;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Nothing in them is read. */
const HIDDEN = /* @__PURE__ */ words(
  'head script style noscript template svg iframe canvas object select textarea audio video math',
);
/** They part no words. */
const INLINE = /* @__PURE__ */ words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark output q s samp small span strike strong sub sup time tt u var wbr',
);
/** What stands in them is no part of an article. */
export const OUTSIDE: ReadonlySet<string> = /* @__PURE__ */ words('nav footer aside form button');
/** They tell what stands in them. */
const TELLING = /* @__PURE__ */ words('h1 h2 h3 h4 h5 h6 li blockquote figcaption nav footer aside form button p');

/** Where something else than text begins. */
const MARK = /[<&]/g;
const TAG = /^<(\/?)([a-z][a-z0-9-]{0,30})/i;
export const CHARACTER: RegExp = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/i;
/** Code units of a tag's name, or of a character's, with its marks. */
const LONGEST_NAME = 33;

/**
 * Reads a page's source as far as its blocks go: each becomes a line, tags within words and sentences fall away, scripts and styles are left out, and
 * characters written by name or number are read. No parser: tags that are never closed or wrongly nested cost a label, never a word. Time grows with
 * the text. Null where the text is no such source.
 */
export const plainOf = (source: string): Plain | null => (isMarkup(source) ? readMarkup(source) : null);

/** The same of a piece of a page's source. */
export function readMarkup(source: string): Plain {
  const out = new Writer(source.replace(BREAK, ' '));
  const open = new OpenTags();
  const neverComes = new Set<string>();
  let at = 0;
  for (const { index: from } of source.matchAll(MARK)) {
    if (from >= at) at = readMark(from, source.slice(from, from + LONGEST_NAME));
  }
  out.copy(at, source.length);
  return out.plain([{ kind: 'html', start: 0, end: source.length }], (tag) => open.isBalanced(tag));

  /** Each of these returns where to read on; what is no mark is text, and read with what follows. */
  function readMark(from: number, head: string): number {
    const character = head.match(CHARACTER);
    if (character) return readCharacter(from, character);
    const tag = head.match(TAG);
    const isHidden = head.startsWith('<!--');
    if (!tag && !isHidden && !/^<[!?]/.test(head)) return at;
    const end = isHidden ? hiddenTo('-->', from + 4) : tagEnd(source, from + (tag?.[0].length ?? 2));
    if (end < 0) return at;
    out.copy(at, from);
    return tag ? readTag((tag[2] as string).toLowerCase(), tag[1] === '/', from, end) : end;
  }

  function readCharacter(from: number, [name, decimal, hex, word]: RegExpMatchArray): number {
    const end = from + name.length;
    out.copy(at, from);
    out.put(characterOf(name, decimal, hex, word), from, end);
    return end;
  }

  function readTag(tag: string, isClosing: boolean, from: number, to: number): number {
    if (tag === 'q') out.put(isClosing ? '”' : '“', from, to);
    if (INLINE.has(tag)) return to;
    out.breakLine(tag === 'br' ? '\n' : '\n\n', from);
    if (HIDDEN.has(tag) && !isClosing) return hiddenTo(`</${tag}`, to);
    if (TELLING.has(tag)) open.turn(tag, isClosing);
    out.tag = open.mostTelling();
    return to;
  }

  /** End of what is hidden; a mark that never comes hides nothing. */
  function hiddenTo(mark: string, from: number): number {
    if (neverComes.has(mark)) return from;
    const found = new RegExp(mark, 'gi');
    found.lastIndex = from;
    const end = found.exec(source)?.index;
    if (end === undefined) neverComes.add(mark);
    return end === undefined ? from : mark === '-->' ? end + mark.length : end;
  }
}

/**
 * End of the tag whose name ends at `from`; −1 where it isn't closed before the next one. An attribute's value between quote marks may hold both: a whole
 * picture, too, so that it is their number that tells a tag from text.
 */
function tagEnd(source: string, from: number): number {
  let values = 0;
  for (let i = from, before = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === GREATER) return i + 1;
    if (c === LESS) return -1;
    if ((c === DOUBLE || c === SINGLE) && before === EQUALS) {
      if (++values > MOST_VALUES) return -1;
      const mate = source.indexOf(c === DOUBLE ? '"' : "'", i + 1);
      if (mate > 0) i = mate;
    }
    if (c > BLANK) before = c;
  }
  return -1;
}

/** Attributes of a tag that have values between quote marks. */
const MOST_VALUES = 100;

const BLANK = 0x20;
const EQUALS = 0x3d;
const LESS = 0x3c;
const GREATER = 0x3e;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/** The telling tags that are open. Elements that are closed more or less often than opened tell nothing. */
class OpenTags {
  readonly #depth = new Map<string, number>();

  turn(tag: string, isClosing: boolean): void {
    this.#depth.set(tag, this.#depthOf(tag) + (isClosing ? -1 : 1));
  }

  /** What stands outside the article stands there whatever is in it. */
  mostTelling(): string {
    for (const tag of OUTSIDE) if (this.#depthOf(tag) > 0) return tag;
    for (const tag of TELLING) if (this.#depthOf(tag) > 0) return tag;
    return '';
  }

  isBalanced(tag: string): boolean {
    return this.#depthOf(tag) === 0;
  }

  #depthOf(tag: string): number {
    return this.#depth.get(tag) ?? 0;
  }
}

/** A line break in the source is a blank. */
const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/g;

/** Names of characters 160 to 255, and of the marks that news pages write by name. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const MARKS =
  'quot " amp & lt < gt > apos \' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › ndash – mdash — hellip … bull • euro € trade ™ prime ′ Prime ″ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d';

let named: ReadonlyMap<string, string> | undefined;

/** The character, or the token itself where nobody knows the name. */
export function characterOf(token: string, decimal?: string, hex?: string, name?: string): string {
  if (name) {
    named ??= namesOfCharacters();
    return named.get(name) ?? token;
  }
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  if (code >= 128 && code < 160) return windowsCharacter(code);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function namesOfCharacters(): ReadonlyMap<string, string> {
  const names = new Map(LATIN.split(' ').map((name, i) => [name, String.fromCharCode(160 + i)]));
  const marks = MARKS.split(' ');
  for (let i = 0; i < marks.length; i += 2) names.set(marks[i] as string, marks[i + 1] as string);
  return names;
}

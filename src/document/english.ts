import type { Document } from './document.ts';
import type { Form } from './form.ts';
import { TAG } from './tags.ts';
import { words } from './words.ts';

/** Words of grammar: some 45 of 100 words of English news, fewer than 10 of 100 in any other language. */
const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ words(
  'the of and to in that is was for it with as his he be on by at have are this not but had has they from which she or you we an ' +
    'were been their one would there what so if will who her its our my more about when than them some can into could only other ' +
    'said says do did i him your after all over no up out just also how most any these those now because while before between',
);
const FEWEST_WORDS = 40;
const SMALLEST_SHARE = 0.17;

/**
 * Words of grammar of German, French, Spanish, Italian, Portuguese, Dutch and the Nordic languages that are no English words; so not die,
 * war, pour, plus, met, son, con.
 */
const FOREIGN_WORDS: ReadonlySet<string> = /* @__PURE__ */ words(
  'und ist nicht auf für dass sich auch eine einen einem einer eines wird wurde wurden werden werde haben habe hatte sind sei seien ich wir sie ' +
    'aber noch nach über sagte bei beim vom zum zur ein als oder wenn kein keine diese dieser ihr ihre ihren seine seinen wie bis durch uns seit zu ' +
    'est une dans que qui sur avec sont été nous vous elle ils aux ses cette mais leur leurs être avait était ont dit depuis ' +
    'una por está pero más fue este esta también había dijo como sus muy desde ' +
    'che sono più anche gli nel nella alla questo questa ha perché detto uno ' +
    'não uma são mais foi pelo pela seu sua disse até ' +
    'het een niet dat zijn voor maar ook naar aan wordt heeft hij werd zei ze wij ' +
    'och att är som inte på ett för ikke det og har jeg',
);
/** Those that stand in names and phrases here: Charles de Gaulle, du jour. Only before a word in lower case do they count. */
const NAME_WORDS: ReadonlySet<string> = /* @__PURE__ */ words(
  'das der dem des von mit le la les de du et el los las y del di della dei es il è é à',
);
/** Different ones: “a pas de deux and a coup de grâce” has two. */
const FEWEST_FOREIGN_WORDS = 3;
/** All such words count as one: naïve, façade and their like are English. */
const ACCENTED = /[ß-öø-ÿőœ]/;

/** Letters of another script, Greek or Chinese, that make a text foreign where they are more than half of its letters. */
const FEWEST_FOREIGN = 6;

/** What a word tells of the language, a bit each. */
const ASKED = 1;
const LETTERS = 2;
const GRAMMAR = 4;
const FOREIGN = 8;
const NAMING = 16;
const ACCENT = 32;
const OTHER_SCRIPT = 64;

/**
 * Whether a text reads as English, by its share of words of grammar. Of fewer than 40 words, as a headline, it is English unless it is in
 * another script, or has another language's words of grammar, in lower case as inside a sentence, and hardly any English ones.
 */
export function looksEnglish({ tokens: { count, form, tagBit } }: Document): boolean {
  let words = 0;
  let grammar = 0;
  let letters = 0;
  let foreign = 0;
  const strange = new Set<string>();
  for (let i = 0; i < count; i++) {
    const { word } = form[i] as Form;
    const told = tellsOf(form[i] as Form);
    if (tagBit[i] === TAG.PUNCT || !(told & LETTERS)) continue;
    words++;
    letters += word.length;
    if (told & OTHER_SCRIPT) foreign += word.length;
    if (told & GRAMMAR) grammar++;
    else if (words < FEWEST_WORDS && told & (FOREIGN | NAMING | ACCENT)) {
      if (told & FOREIGN || (told & NAMING && isLowerCase(form[i + 1]?.word))) strange.add(word);
      else if (told & ACCENT) strange.add('é');
    }
  }
  if (foreign >= FEWEST_FOREIGN && foreign * 2 > letters) return false;
  if (words >= FEWEST_WORDS) return grammar / words >= SMALLEST_SHARE;
  return strange.size <= 2 * grammar || strange.size < FEWEST_FOREIGN_WORDS;
}

function tellsOf(form: Form): number {
  if (form.language === 0) form.language = asked(form);
  return form.language;
}

const asked = ({ word, lower }: Form): number =>
  ASKED |
  (hasLetter(word) ? LETTERS : 0) |
  (FUNCTION_WORDS.has(lower) ? GRAMMAR : 0) |
  (FOREIGN_WORDS.has(word) ? FOREIGN : 0) |
  (NAME_WORDS.has(word) ? NAMING : 0) |
  (word === lower && ACCENTED.test(word) ? ACCENT : 0) |
  (word > '\u02ff' ? OTHER_SCRIPT : 0);

/** A word, and none that joins names in its turn: of “de la Paix” and “de réparer” the second. */
const isLowerCase = (word = ''): boolean => /^[a-zß-öø-ÿ]/.test(word) && !NAME_WORDS.has(word);

/** Emoji are surrogates: no letters. */
const hasLetter = (word: string): boolean => {
  const code = word.charCodeAt(0) | 32;
  if (code >= 97 && code <= 122) return true;
  const first = word.charAt(0);
  return (
    first.toLowerCase() !== first.toUpperCase() ||
    (first > '\u02ff' && (first < '\u2000' || first > '\u2fff') && (first < '\ud800' || first > '\uf8ff'))
  );
};

import { CHARACTER, characterOf } from './markup.ts';
import { windowsCharacter } from './windows.ts';
import { type Plain, Writer } from './writer.ts';

/** What is seldom in a text: one look for them all, before each is looked for where it counts. */
const ODD =
  /[\u0300-\u036f\u0080-\u0084\u0086-\u009f\u00ad\u00b4\u02bc\u200b-\u2011\u202a-\u202e\u2032\u2060-\u2069\ufb00-\ufb06\ufeff]|[a-z][`‘][a-z]|&[#a-z]/i;
const RESPELT =
  /(?<windows>[\u0080-\u0084\u0086-\u009f])|(?<reference>&#?[\da-zA-Z]{2,8};)|(?<hidden>[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<=[!-~])[\u200c\u200d])|(?<hyphen>[\u2010\u2011])|(?<=\p{L})(?<apostrophe>[´`‘ʼ′])(?=\p{L})|(?<letters>[\ufb00-\ufb06]|\p{L}[\u0300-\u036f]{1,4})/gu;

/**
 * A text with its words spelt as they are read. Null where that is the text itself, as it mostly is.
 *
 * A word looks the same with a soft hyphen in it (go·vernment), a mark of no width, ﬁ as one letter, é as e and an accent, a hyphen
 * that breaks no line (Rees‑Mogg), an acute accent for an apostrophe (don´t), or marks that lost their encoding on the way (&#8220;We won&#8221;). Word lists, trained weights and the tokenizer know one spelling.
 */
export function respelt(source: string, shown: Plain | null): Plain | null {
  if (!ODD.test(source)) return null;
  const isRead = shown?.forms.some(({ kind }) => kind === 'html' || kind === 'captions') ?? false;
  const out = new Writer(source);
  let at = 0;
  let hasReferences = false;
  for (const { 0: odd, index, groups } of source.matchAll(RESPELT)) {
    const spelt = spellingOf(odd, groups, isRead);
    if (spelt === odd) continue;
    if (groups?.reference) hasReferences = true;
    out.copy(at, index);
    at = index + odd.length;
    if (spelt) out.put(spelt, index, at);
  }
  if (at === 0) return null;
  out.copy(at, source.length);
  return out.plain(hasReferences ? [{ kind: 'character-references', start: 0, end: source.length }] : []);
}

/** What has its character references read already shows as text what looks like one. */
function spellingOf(odd: string, groups: Record<string, string | undefined> = {}, isRead: boolean): string {
  if (groups.windows) return windowsCharacter(odd.charCodeAt(0));
  if (groups.reference) return isRead ? odd : odd.replace(CHARACTER, characterOf);
  return groups.hidden ? '' : groups.hyphen ? '-' : groups.apostrophe ? '’' : composed(odd);
}

/** ﬁ → fi; e and an accent → é. */
const composed = (letters: string): string => letters.normalize(letters.length === 1 ? 'NFKC' : 'NFC');

import { isAdverbial, nounPhraseAfter } from './noun-phrase.ts';
import type { TokenRange } from './range.ts';
import { LONGEST_SCARE_QUOTE, type View } from './scene.ts';
import { titleAt, withTitle } from './title.ts';
import { inQuote, isComma, isFiniteVerb, isOpenDash, isRole, opensRelative, sentenceLast } from './words.ts';

/** A source after its verb, with its apposition: said *Ann Lee, who has led the club since May*. */
export function sourceAfter(view: View, from: number, last: number): TokenRange | null {
  const head = nounPhraseAfter(view, from, last);
  if (!head) return null;
  let end = head.last;
  while (end < last && (isComma(view, end) || isRole(view, 'relative', end))) {
    const next = appositionAfter(view, end, last);
    if (next === end) break;
    end = next;
  }
  return { first: head.first, last: end };
}

/** The end of the apposition or relative clause after a comma; the comma itself where none follows. */
function appositionAfter(view: View, comma: number, last: number): number {
  const open = isComma(view, comma) ? comma + 1 : comma;
  if (open >= last || inQuote(view, open)) return comma;
  const relative = opensRelative(view, open);
  if (!relative && !opensAppositive(view, open)) return comma;
  let end = open + 1;
  for (; end < last && !endsApposition(view, end, relative); end = pastQuote(view, end))
    if (relative ? opensSpeech(view, end) : isFiniteVerb(view, end)) return comma;
  end = Math.min(end, last);
  return end === last && view.tokens.tag[end - 1] === 'PUNCT' && !inQuote(view, end - 1) ? end - 1 : end;
}

const opensAppositive = (view: View, i: number): boolean =>
  /^(DET|NOUN|PROPN|NUM|ADJ)$/.test(view.tokens.tag[i] ?? '') && !isRole(view, 'time', i);

/** At a comma or a dash; one without a verb also at a colon, before a clause and before “on Monday”. */
const endsApposition = (view: View, i: number, relative: boolean): boolean =>
  isOpenDash(view, i) ||
  (!inQuote(view, i) && /^[,;]$/.test(view.tokens.word[i] ?? '')) ||
  (!relative &&
    (view.tokens.word[i] === ':' ||
      isRole(view, 'relative', i) ||
      isRole(view, 'subordinator', i) ||
      (view.tokens.tag[i] === 'ADP' && isAdverbial(view, i))));

/** A colon or a quote that makes the relative clause a report of its own: said Ann Lee, who called it *“sad beyond words”*, who told them*:* … */
const opensSpeech = ({ tokens, quotes, quoteAt }: View, i: number): boolean =>
  tokens.word[i] === ':' || (quotes[quoteAt[i] as number]?.words ?? 0) > LONGEST_SCARE_QUOTE;

const pastQuote = ({ quotes, quoteAt }: View, i: number): number => quotes[quoteAt[i] as number]?.last ?? i + 1;

/** told *the BBC*, after a quotation; told “*Good Morning Britain*”, *the “Today” show*. */
export function personAfter(view: View, from: number): TokenRange | null {
  if (inQuote(view, from)) return titleAt(view, from);
  const phrase = nounPhraseAfter(view, from, sentenceLast(view, from - 1));
  if (phrase) return withTitle(view, phrase);
  return view.tokens.tag[from] === 'DET' && titleAt(view, from + 1)
    ? withTitle(view, { first: from, last: from + 1 })
    : null;
}

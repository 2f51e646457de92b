import type { Group, Is } from './clause.ts';
import type { Setting } from './setting.ts';
import { isFuture, isPlain, OWN, spanOf, type Trait } from './trait.ts';
import { type Word, wordsOf } from './words.ts';

/** Characters that are looked at before and after a statement. */
const AROUND = 400;
/** Words: a negation further on is no longer that of the main clause. */
const NEAR = 25;

/** Does the statement answer a charge, a report, a suggestion? Police accused Lee. “I did not do it,” she said. */
export function answering(
  setting: Setting,
  words: readonly Word[],
  groups: readonly Group[],
  cue: readonly Word[],
  is: Is,
): Trait[] {
  const before = wordsOf(setting.before.slice(-AROUND), 200);
  const stop = before.findLastIndex((w, i) => endsSentence(w, before[i - 1]));
  const earlier = before.slice(0, stop + 1);
  const charges = earlier.filter((w) => is(w, 'charge'));
  const rebutted = before.some((w) => is(w, 'rebuttal'));
  const after = wordsOf(setting.after.slice(0, AROUND), 40);
  const names = [
    ...charges.map((w) => `charge before: ${w.lower}`),
    ...(charges.length > 0 ? ['charge before'] : []),
    ...(rebutted ? ['rebuttal before'] : []),
    ...(after.some((w) => is(w, 'rebuttal')) ? ['rebuttal after'] : []),
    ...(earlier.slice(-2).some((w) => w.lower === '?') ? ['question before'] : []),
    ...before
      .slice(stop + 1)
      .slice(-3)
      .flatMap((w) => (isPlain(w, 0) ? `leads in: ${w.lower}` : [])),
  ];
  return [
    ...names.map((name) => ({ name, span: null })),
    ...falsity(words, charges.length > 0, is),
    ...negation(
      words,
      groups,
      earlier,
      { charged: charges.length > 0, rebutted, insisted: cue.some((w) => is(w, 'insist')) },
      is,
    ),
  ];
}

function falsity(words: readonly Word[], charged: boolean, is: Is): Trait[] {
  const charge = words.find((w) => is(w, 'charge'));
  const word = words.find((w) => is(w, 'falsity'));
  const inside = charge ? [{ name: 'charge within', span: spanOf(charge) }] : [];
  if (!word) return inside;
  const names = [
    'falsity',
    ...(charge ? ['falsity, charge within'] : []),
    ...(charged ? ['falsity, charge before'] : []),
  ];
  return [...inside, ...names.map((name) => ({ name, span: spanOf(word) }))];
}

interface Beside {
  readonly charged: boolean;
  readonly rebutted: boolean;
  readonly insisted: boolean;
}

/** A negation of what is or was, not of what will be: that is a refusal, which binds. */
function negation(
  words: readonly Word[],
  groups: readonly Group[],
  earlier: readonly Word[],
  { charged, rebutted, insisted }: Beside,
  is: Is,
): Trait[] {
  const word = words.slice(0, NEAR).find((w) => is(w, 'negation'));
  if (!word || (groups[0] && isFuture(groups[0].verb, is))) return [];
  const ownConduct = groups.some((g) => g.negated && OWN.includes(g.subject));
  return [
    'negation',
    ...(charged ? ['negation, charge before'] : []),
    ...(rebutted ? ['negation, rebuttal before'] : []),
    ...(insisted ? ['negation, cue insists'] : []),
    ...(words.some((w) => is(w, 'charge')) ? ['negation, charge within'] : []),
    ...(charged && ownConduct ? ['own conduct negated, charge before'] : []),
    `negation, repeats ${Math.min(3, repeated(words, earlier))} words`,
  ].map((name) => ({ name, span: spanOf(word) }));
}

/** Not the point of Mr. or J. */
const endsSentence = (mark: Word, word: Word | undefined): boolean =>
  /^[?!]$/.test(mark.lower) || (mark.lower === '.' && !(word?.capital && word.lower.length < 4));

/** Words of five letters or more that the statement takes up from what stands before. */
function repeated(words: readonly Word[], earlier: readonly Word[]): number {
  const known = new Set(earlier.map((w) => w.lower.slice(0, 6)).filter((w) => w.length >= 5));
  return new Set(words.map((w) => w.lower.slice(0, 6)).filter((w) => known.has(w))).size;
}

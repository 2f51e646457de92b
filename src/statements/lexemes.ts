import { copyOf } from '../document/copy-of.ts';
import { formsOf } from '../document/inflect.ts';
import type { Act, ReportingLexicon, StatementLexicon, StatementWordRole } from '../lexicons/types.ts';
import { literals } from '../literals.ts';
import { hashText } from '../model/hash.ts';
import { onceFor } from '../once-for.ts';
import { type Lexeme, type Lexemes, type Phrase, wordsOf } from './words.ts';

const ROLES: readonly StatementWordRole[] = /* @__PURE__ */ literals(
  'self own third possessor listener pointing modal auxiliary negation adverb opener subordinator question determiner charge rebuttal body command state falsity spokesperson deed future official document need allegation time date limit condition',
);

type Roles = { readonly [role in StatementWordRole]: number };
/** The bit of each role: 32 roles fill an integer, and a 33rd would share the first one's bit. */
export const IS: Roles = /* @__PURE__ */ (() => Object.fromEntries(ROLES.map((role, i) => [role, 1 << i])) as Roles)();

type Lists = StatementLexicon & ReportingLexicon;
let lookUps = 0;

export const lexemesOf: (lexicon: Lists) => Lexemes = /* @__PURE__ */ onceFor((lexicon) => lookUp(listed(lexicon)));

/** Forms that are kept, and the letters of the longest: some three megabytes. */
const KEPT = 20000;
const LONGEST = 20;

/** A lexeme is the same whether it is kept or made anew. */
function lookUp(listed: (lower: string) => Listed): Lexemes {
  const lexemes = new Map<string, Lexeme>();
  const of = (form: string): Lexeme => {
    const known = lexemes.get(form);
    if (known) return known;
    const lower = MEANT.get(form) ?? (NUMBER.test(form) ? '#' : copyOf(form));
    const lexeme = lower === form ? lexemeOf(lower, listed(lower)) : of(lower);
    if (form.length <= LONGEST && lexemes.size < KEPT) lexemes.set(copyOf(form), lexeme);
    return lexeme;
  };
  return { number: ++lookUps, of };
}

/** The words that clitics stand for, and one mark for all that only quote: what a statement does doesn't hang on their style. */
const MEANT: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...Object.entries({
    "n't": 'not',
    "'ll": 'will',
    "'m": 'am',
    "'re": 'are',
    "'ve": 'have',
    "'d": 'would',
    '...': '.',
  }),
  ['#', '#'],
  ...Array.from('“”„‟‘‚«»‹›', (mark) => [mark, '"'] as [string, string]),
]);
/** 5, 1,200, 2019–20, 10:30, -5, .5 */
const NUMBER = /^[.–-]?\d[\d.,:/–-]*$/;

const lexemeOf = (lower: string, { roles, act, decides, actWith, phrases }: Listed): Lexeme => ({
  lower,
  key: hashText(lower),
  stem: hashText(lower.slice(0, 6)),
  letters: /^'?[a-z]/.test(lower) || (lower > '\x7f' && /^'?\p{L}/u.test(lower)),
  roles,
  act,
  decides,
  actWith,
  phrases,
});

/** What the lists know of a word. */
type Listed = Pick<Lexeme, 'roles' | 'act' | 'decides' | 'actWith' | 'phrases'>;
const NO_PHRASES: readonly Phrase[] = [];
const UNLISTED: Listed = { roles: 0, act: null, decides: false, actWith: null, phrases: NO_PHRASES };

/** What the lists know of each word: asked for words that a text has, which are a few of those that the lists have. */
function listed(lexicon: Lists): (lower: string) => Listed {
  const { acts, pairs, decisive } = actsIn(lexicon);
  const roles = new Map<string, number>();
  for (const { role, words } of lexicon.statementWords)
    for (const word of role === 'deed' ? words.flatMap(formsOf) : words)
      roles.set(word, (roles.get(word) ?? 0) | IS[role]);
  const phrases = new Map<string, Phrase[]>();
  const bare = lookUp(() => UNLISTED);
  for (const cue of lexicon.statementCues) {
    // Cut as statements are, so that it is found however it was written: “didn’t” is did, not.
    const words = wordsOf(cue.phrase, bare).map(({ lexeme }) => lexeme.lower);
    const [first] = words;
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { words, cue }]);
  }
  return (word) => ({
    roles: roles.get(word) ?? 0,
    act: acts.get(word) ?? null,
    decides: decisive.has(word),
    actWith: pairs.get(word) ?? null,
    phrases: phrases.get(word) ?? NO_PHRASES,
  });
}

/** By every form of the verb; where two rows have a form, the first row's act counts. */
function actsIn({ statementActs, reportingVerbs }: Lists) {
  const acts = new Map<string, Act>();
  /** Acts of a verb with its particle, by the forms of the verb: called → for, on → request. */
  const pairs = new Map<string, Map<string, Act>>();
  /** Forms of verbs that decide the type. */
  const decisive = new Set<string>();
  const rows: readonly { lemma: string; act: Act; forms?: readonly string[]; decides?: boolean }[] = [
    ...statementActs,
    ...reportingVerbs.map(({ lemma, act }) => ({ lemma, act })),
  ];
  for (const { lemma, act, forms = [], decides } of rows) {
    const [verb = '', particle, more] = lemma.split(' ');
    for (const form of [...formsOf(verb), ...forms]) {
      if (decides) decisive.add(form);
      if (particle === undefined) acts.set(form, acts.get(form) ?? act);
      else if (!more) pairs.set(form, (pairs.get(form) ?? new Map<string, Act>()).set(particle, act));
    }
  }
  return { acts, pairs, decisive };
}

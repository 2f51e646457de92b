import { copyOf } from '../document/copy-of.ts';
import type { Act, ReportingLexicon, StatementLexicon, StatementWordRole } from '../lexicons/types.ts';
import { hashText } from '../model/hash.ts';
import type { Knowledge, Lexeme, Phrase } from './lexeme.ts';
import { wordsOf } from './words.ts';

const ROLES = [
  ...(['self', 'own', 'third', 'possessor', 'listener', 'pointing', 'modal', 'auxiliary', 'negation'] as const),
  ...(['adverb', 'opener', 'subordinator', 'question', 'determiner', 'charge', 'rebuttal', 'body', 'command'] as const),
  ...(['state', 'insist', 'falsity', 'spokesperson', 'deed', 'future', 'official', 'document', 'need'] as const),
  ...(['allegation', 'time', 'date', 'limit', 'condition'] as const),
] as const satisfies readonly StatementWordRole[];

type Roles = { readonly [role in StatementWordRole]: number };
/** The bit of each role: 32 roles fill an integer, and a 33rd would share the first one's bit. */
const bitOfEach = (): Roles => Object.fromEntries(ROLES.map((role, i) => [role, 1 << i])) as Roles;
export const IS: Roles = /* @__PURE__ */ bitOfEach();

type Lists = StatementLexicon & ReportingLexicon;
const known = new WeakMap<Lists, Knowledge>();

/** Words that are kept, and the letters of the longest: some three megabytes. */
const KEPT = 20000;
const LONGEST = 20;

/** Made once for each lexicon. A word is the same whether it is kept or made anew. */
export function knowledgeOf(lexicon: Lists): Knowledge {
  const made = known.get(lexicon) ?? knowledge(read(lexicon));
  known.set(lexicon, made);
  return made;
}

function knowledge(listed: (lower: string) => Listed): Knowledge {
  const lexemes = new Map<string, Lexeme>();
  return {
    lexeme: (lower) => {
      const found = lexemes.get(lower);
      if (found) return found;
      if (lower.length > LONGEST || lexemes.size >= KEPT) return lexemeOf(lower, listed(lower));
      const made = lexemeOf(copyOf(lower), listed(lower));
      lexemes.set(made.lower, made);
      return made;
    },
  };
}

/** What the lists know of a word. */
type Listed = Pick<Lexeme, 'roles' | 'act' | 'decides' | 'actWith' | 'phrases'>;
const NO_PHRASES: readonly Phrase[] = [];
const UNLISTED: Listed = { roles: 0, act: null, decides: false, actWith: null, phrases: NO_PHRASES };

const lexemeOf = (lower: string, { roles, act, decides, actWith, phrases }: Listed): Lexeme => ({
  lower,
  key: hashText(lower),
  stem: hashText(lower.slice(0, 6)),
  roles,
  act,
  decides,
  actWith,
  letters: /^'?\p{L}/u.test(lower),
  phrases,
});

/** What the lists know of each word: asked for words that a text has, which are a few of those that the lists have. */
function read(lexicon: Lists): (lower: string) => Listed {
  const acts = actsIn(lexicon);
  const pairs = pairsIn(lexicon);
  const decisive = new Set(
    lexicon.statementActs.flatMap(({ lemma, forms = [], decides }) =>
      decides ? [...formsOf(lemma.split(' ')[0] as string), ...forms] : [],
    ),
  );
  const roles = new Map<string, number>();
  for (const { role, words } of lexicon.statementWords) {
    const all = role === 'deed' ? words.flatMap(formsOf) : words;
    for (const word of all) roles.set(word, (roles.get(word) ?? 0) | IS[role]);
  }
  const phrases = new Map<string, Phrase[]>();
  for (const cue of lexicon.statementCues) {
    const words = cut(cue.phrase);
    const [first] = words;
    if (first === undefined) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, cue }]);
  }
  return (w) => ({
    roles: roles.get(w) ?? 0,
    act: acts.get(w) ?? null,
    decides: decisive.has(w),
    actWith: pairs.get(w) ?? null,
    phrases: phrases.get(w) ?? NO_PHRASES,
  });
}

/** A phrase as statements are cut, so that it is found however it was written: “didn’t” is did, not; every number is “#”. */
const cut = (phrase: string): string[] =>
  wordsOf(phrase, 0, phrase.length, phrase.length, BLANK).map(({ lexeme }) => lexeme.lower);
const BLANK: Knowledge = { lexeme: (lower) => lexemeOf(lower, UNLISTED) };

/** Acts of a verb with its particle, by the forms of the verb: called → for, on → request. */
function pairsIn({ statementActs, reportingVerbs }: Lists): Map<string, Map<string, Act>> {
  const pairs = new Map<string, Map<string, Act>>();
  for (const row of [...statementActs, ...reportingVerbs]) {
    const { lemma, act } = row;
    const [verb, particle, more] = lemma.split(' ');
    if (!verb || !particle || more) continue;
    const forms = 'forms' in row ? (row.forms ?? []) : [];
    for (const form of [...formsOf(verb), ...forms])
      pairs.set(form, (pairs.get(form) ?? new Map<string, Act>()).set(particle, act));
  }
  return pairs;
}

function actsIn(lexicon: Lists): Map<string, Act> {
  const acts = new Map<string, Act>();
  const add = (form: string, act: Act): void => {
    if (!acts.has(form)) acts.set(form, act);
  };
  for (const { lemma, act, forms } of lexicon.statementActs) {
    if (lemma.includes(' ')) continue;
    for (const form of formsOf(lemma)) add(form, act);
    for (const form of forms ?? []) add(form, act);
  }
  for (const { lemma, act } of lexicon.reportingVerbs) {
    if (!lemma.includes(' ')) for (const form of formsOf(lemma)) add(form, act);
  }
  return acts;
}

/** Regular forms of a verb or noun, some of which don't exist: harmless in a look-up. commit → commits, committed … */
function formsOf(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const soft = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : null;
  const doubled = /[aeiou][bdgmnprt]$/.test(lemma) ? lemma + lemma.at(-1) : null;
  return [
    lemma,
    ...(soft ? [`${soft}es`, `${soft}ed`] : [`${lemma}s`, `${lemma}es`, `${stem}ed`]),
    `${stem}ing`,
    ...(doubled ? [`${doubled}ed`, `${doubled}ing`] : []),
  ];
}

import type { Act, ReportingLexicon, StatementCue, StatementLexicon, StatementWordRole } from '../lexicons/types.ts';

/** The word lists as look-ups. */
export interface Knowledge {
  /** What a form of a cue word does: vowed → promise. */
  readonly acts: ReadonlyMap<string, Act>;
  readonly roles: ReadonlyMap<string, ReadonlySet<StatementWordRole>>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly cue: StatementCue }[]>;
}

const known = new WeakMap<StatementLexicon & ReportingLexicon, Knowledge>();

/** Made once for each lexicon. */
export function knowledgeOf(lexicon: StatementLexicon & ReportingLexicon): Knowledge {
  const made = known.get(lexicon) ?? make(lexicon);
  known.set(lexicon, made);
  return made;
}

function make(lexicon: StatementLexicon & ReportingLexicon): Knowledge {
  const acts = new Map<string, Act>();
  for (const { lemma, act, forms } of lexicon.statementActs) {
    for (const form of [...formsOf(lemma), ...(forms ?? [])]) if (!acts.has(form)) acts.set(form, act);
  }
  for (const { lemma, act } of lexicon.reportingVerbs) {
    if (lemma.includes(' ')) continue;
    for (const form of formsOf(lemma)) if (!acts.has(form)) acts.set(form, act);
  }
  const roles = new Map<string, Set<StatementWordRole>>();
  for (const { role, words } of lexicon.statementWords) {
    for (const word of words) roles.set(word, (roles.get(word) ?? new Set<StatementWordRole>()).add(role));
  }
  const phrases = new Map<string, { words: string[]; cue: StatementCue }[]>();
  for (const cue of lexicon.statementCues) {
    const words = cue.phrase.split(' ');
    const first = words[0] as string;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, cue }]);
  }
  return { acts, roles, phrases };
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

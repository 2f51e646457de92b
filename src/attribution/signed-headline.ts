import { markCue } from './cues.ts';
import { type Draft, heldTokens } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import { blocksOf, isFiniteVerb, isHeadingAt, isRole } from './words.ts';

/** Words of a source behind the colon; more is a second sentence. */
const LONGEST = 4;
/** Before the colon; fewer are a label. */
const SHORTEST = 3;

/**
 * The drafts, and those of headlines that end with who says so: Schools to stay shut today: *minister*; Bridge was unsafe: *engineers*; also with a name, if
 * the article has that name say something. Not: Schools to stay shut: *live updates*; Budget 2030: *analysis*.
 */
export function withSignedHeadlines(view: View, drafts: readonly Draft[]): Draft[] {
  const named = new Set(drafts.map(({ source }) => (source ? view.tokens.lower[source.last - 1] : undefined)));
  const headings = blocksOf(view).filter(({ first }) => isHeadingAt(view, first));
  const signed = headings.flatMap((line) => signedAt(view, line, named) ?? []);
  if (signed.length === 0) return [...drafts];
  const taken = heldTokens(view.tokens.count, signed);
  const isFree = ({ cue, content }: Draft): boolean => !taken[cue?.head ?? content[0]?.first ?? 0];
  return [...drafts.filter(isFree), ...signed];
}

function signedAt(view: View, { first, last }: TokenRange, named: ReadonlySet<string | undefined>): Draft | null {
  const { tag, word, lower } = view.tokens;
  let colon = last - 1;
  while (colon > first && last - colon <= LONGEST && word[colon] !== ':') colon--;
  if (word[colon] !== ':' || view.unitAt[colon] !== -1 || colon + 1 === last || colon - first < SHORTEST) return null;
  for (let i = colon + 1; i < last; i++) if (view.unitAt[i] !== -1 || !PHRASE.has(tag[i] as string)) return null;
  const isSomebody = isRole(view, 'credited', last - 1) || (tag[last - 1] === 'PROPN' && named.has(lower[last - 1]));
  if (!isSomebody || !isClause(view, first, colon)) return null;
  return {
    construct: 'headline-colon',
    cue: markCue(view, colon, 'colon'),
    content: [{ first, last: colon }],
    source: { first: colon + 1, last },
    addressee: null,
  };
}

const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART']);

/** It says something: schools *to stay* shut, bridge *was* unsafe. And it is no quotation that another colon leads to: Lund: All is well: *report*. */
function isClause(view: View, first: number, last: number): boolean {
  let acts = false;
  for (let i = first; i < last; i++) {
    if (view.tokens.word[i] === ':') return false;
    acts ||= i > first && (isFiniteVerb(view, i) || isRole(view, 'to', i));
  }
  return acts;
}

import type { Setting } from './setting.ts';
import type { Trait } from './trait.ts';

/** How the reason of a trait begins; the first row that fits its name decides. `''`: no reason that a reader would want. */
const KINDS: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^(\w+) phrase$/, '$1 wording'],
  [/^cue act: (not )?(unknown|none|say)/, ''],
  [/^cue act: not (\w+)/, '$1 negated: reporting verb'],
  [/^cue act: (\w+)/, '$1: reporting verb'],
  [/^cue insists/, 'insistence: reporting verb'],
  [/^cue( not)?: /, 'reporting verb'],
  [/future of own|future: own|future: (self|own|third|their own|source|principal)/, 'future act of the speaker'],
  [/future/, "somebody else's future"],
  [/^act within: (?:\S+ )?(deny|promise|threaten|ask|request|decline|judge|want)( \w+)? negated/, '$1 negated inside'],
  [/^act within: .*?\b(deny|promise|threaten|ask|request|decline|judge|want)\b/, '$1 told inside'],
  [/own conduct negated, charge before/, 'negation after a charge'],
  [/own conduct negated/, "negation of the speaker's own conduct"],
  [/^negation, charge before/, 'negation after a charge'],
  [/^negation, rebuttal before/, 'negation after a rebuttal'],
  [/^negation, cue insists/, 'negation insisted on'],
  [/^negation, repeats [1-3]/, 'negation of what stands before'],
  [/^(negation|negated|\w+ negated)/, 'negation'],
  [/^falsity/, 'says that something is false'],
  [/^charge within/, 'a charge inside'],
  [/^charge before/, 'a charge before'],
  [/^rebuttal/, 'a rebuttal beside'],
  [/^question before|^ends: \?|begins: (question|auxiliary|modal)$/, 'question'],
  [/begins: (command|auxiliary not)$/, 'command'],
  [/^ends: !/, 'exclamation'],
  [/begins: to$/, 'what is to be done'],
  [/verb: self|verb: own/, 'the speaker as subject'],
  [/verb: /, 'verb'],
  [/^words?: /, 'wording'],
  [/^leads in: (.+)$/, 'after the words “$1”'],
];

/** A trait in plain words: “promise: reporting verb vowed”, “future act of the speaker: we will …”; null: says nothing to a reader. */
export function reasonFor({ name, span }: Trait, { text, cue }: Setting): string | null {
  const row = KINDS.find(([pattern]) => pattern.test(name));
  if (!row || row[1] === '') return null;
  const kind = (row[0].exec(name) as RegExpExecArray).reduce(
    (said, part, i) => said.replace(`$${i}`, part ?? ''),
    row[1],
  );
  const shown = span ? text.slice(span.start, span.end) : name.startsWith('cue') ? cue : '';
  if (!shown) return kind;
  const short = shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
  return kind.endsWith('reporting verb') ? `${kind} ${short}` : `${kind}: ${short}`;
}

/** Characters of the statement that a reason repeats; its span shows the rest. */
const SHOWN = 60;

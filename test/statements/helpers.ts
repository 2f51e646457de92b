import { english } from '../../src/lexicons/en/index.ts';
import { classify, type StatementContext } from '../../src/statements/classify.ts';
import type { Classification } from '../../src/statements/types.ts';
import { statementWeights } from '../../src/weights/en/statements.ts';

export function typed(text: string, context: StatementContext = {}): Classification {
  return classify(text, context, english, statementWeights);
}

/** A sentence with its marks: `{s:Ann Lee} {c:vowed} {to return}.` The marked parts are source, cue and statement. */
export function typeOf(marked: string, before = ''): Classification['type'] {
  const source = /\{s:([^}]*)\}/.exec(marked)?.[1] ?? '';
  const cue = /\{c:([^}]*)\}/.exec(marked)?.[1] ?? '';
  const text = /\{((?!s:|c:)[^}]*)\}/.exec(marked)?.[1] ?? marked;
  const plain = marked.replace(/\{(?:[sc]:)?([^}]*)\}/g, '$1');
  return typed(text, marked.includes('{') ? { source, cue, context: `${before} ${plain}` } : {}).type;
}

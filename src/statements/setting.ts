import type { StatementContext } from './classify.ts';
import type { Setting } from './traits.ts';

/** Characters of context that are looked at on either side. */
const REACH = 2000;
/** So many letters of a statement find its place in the context. */
const PROBE = 60;

/** Parts the context at the place where the statement stands in it; “ … ” joins the pieces of an interrupted statement. */
export function settingOf(text: string, { cue = '', source = '', context = '' }: StatementContext): Setting {
  const pieces = text.split(' … ');
  const first = pieces[0] ?? '';
  const at = first ? context.indexOf(first.slice(0, PROBE)) : -1;
  if (at < 0) return { text, cue, source, before: context.slice(-REACH), after: '' };
  const end = at + first.length;
  return {
    text,
    cue,
    source,
    before: context.slice(Math.max(0, at - REACH), at),
    after: context.slice(end, end + REACH),
  };
}

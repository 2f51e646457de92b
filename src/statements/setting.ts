export interface StatementContext {
  /** The cue as written: “has denied”. */
  readonly cue?: string;
  /** The source as written. */
  readonly source?: string;
  /** What stands around the statement in the article, the statement with it. */
  readonly context?: string;
}

/** A statement and what stands around it. */
export interface Setting {
  readonly text: string;
  readonly cue: string;
  readonly source: string;
  /** What stands before the statement in the article, to its first letter. */
  readonly before: string;
  /** What follows it. */
  readonly after: string;
}

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

import type { Extraction, Segment, Span, Speaker, Statement } from '../types.ts';
import { oneLine } from './one-line.ts';
import { piecesOf } from './pieces.ts';
import { shownIn } from './shown.ts';

/** One thing that a statement's details tell, in words. */
export interface Detail {
  readonly label: 'denies' | 'actor' | 'action' | 'deadline' | 'condition';
  readonly text: string;
}

/**
 * A reader of statements' details: what is denied, who is to do what, until when and under which condition. An earlier statement
 * that is denied is told by its words, and an actor by the speaker's name or else by the words that name the actor.
 */
export function detailsIn(
  extraction: Extraction,
  speakers: ReadonlyMap<string | null, Speaker>,
  statements: readonly Statement[],
): (statement: Statement) => Detail[] {
  const wordsOf = wordsIn(extraction);
  const contents = new Map<string | null, Statement['content']>(statements.map(({ id, content }) => [id, content]));
  return ({ details }) => {
    if (details === null) return [];
    const { denies, actor, action, deadline, condition } = details;
    const denied = denies && (wordsOf(denies.span) || oneLine(contents.get(denies.statement) ?? []));
    const who = actor && (speakers.get(actor.speaker)?.name ?? wordsOf(actor.span));
    const told: [Detail['label'], string | null][] = [
      ['denies', denied],
      ['actor', who],
      ['action', wordsOf(action)],
      ['deadline', wordsOf(deadline)],
      ['condition', wordsOf(condition)],
    ];
    return told.flatMap(([label, text]) => (text ? [{ label, text }] : []));
  };
}

/** The words of a span as one line, from the segments, which hold every letter of the article; empty without a span. */
function wordsIn({ segments, notes }: Extraction): (span: Span | null) => string {
  const show = shownIn(notes);
  return (span) => {
    const pieces = span === null ? [] : piecesOf(span, segments);
    return oneLine(
      pieces.map(({ at, start, end }) => {
        const segment = segments[at] as Segment;
        return { start, end, text: show(segment.text.slice(start - segment.start, end - segment.start)) };
      }),
    );
  };
}

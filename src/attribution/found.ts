import type { Span } from '../article/types.ts';
import type { BareDraft } from './bare.ts';
import { confidences } from './confidence.ts';
import type { Draft } from './draft.ts';
import type { TokenRange } from './range.ts';
import type { View } from './scene.ts';
import type { AttributionForm, FoundAttribution } from './types.ts';

/** The drafts as attributions of the text, in text order of their first words. */
export function foundOf(view: View, drafts: readonly (Draft | BareDraft)[]): FoundAttribution[] {
  const inOrder = [...drafts].sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
  const indexOf = new Map<Draft, number>(inOrder.map((draft, i) => [draft, i]));
  return inOrder.map((draft) => ({
    form: formOf(view, draft.content),
    manner: draft.cue?.manner ?? 'speech',
    content: draft.content.map((range) => spanOf(view, range)),
    quoted: draft.content.flatMap((range) => quotedIn(view, range)),
    cue: draft.cue && { ...spanOf(view, draft.cue), lemma: draft.cue.lemma },
    source: draft.source && spanOf(view, draft.source),
    addressee: draft.addressee && spanOf(view, draft.addressee),
    continues: 'after' in draft && draft.after ? (indexOf.get(draft.after) ?? null) : null,
    confidence: confidences.get(draft.construct) ?? 0.5,
  }));
}

const spanOf = ({ tokens }: View, { first, last }: TokenRange): Span => ({
  start: tokens.start[first] as number,
  end: tokens.end[last - 1] as number,
});

/** What stands between the quote marks in a range, marks left out. */
function quotedIn(view: View, { first, last }: TokenRange): Span[] {
  const spans: Span[] = [];
  for (let i = first; i < last; i++) {
    const unit = view.units[view.unitAt[i] as number];
    if (!unit) continue;
    const part = view.quotations[unit.quotation]?.parts[unit.part];
    if (part) spans.push(withoutMarks(view.reading.text, part));
    i = unit.last - 1;
  }
  return spans;
}

const MARKS = /["“”„'‘’«»‹›`]/;

function withoutMarks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (let n = 0; n < 2 && from < to && MARKS.test(text[from] as string); n++) from++;
  for (let n = 0; n < 2 && to > from && MARKS.test(text[to - 1] as string); n++) to--;
  return { start: from, end: to };
}

function formOf({ tokens, unitAt }: View, content: readonly TokenRange[]): AttributionForm {
  let inside = 0;
  let outside = 0;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (tokens.tag[i] === 'PUNCT') continue;
      if (unitAt[i] === -1) outside++;
      else inside++;
    }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

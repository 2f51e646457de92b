import type { Draft } from './draft.ts';
import type { Unit, View } from './scene.ts';

/** A quotation with no cue of its own whose speaker an earlier draft tells. */
export interface BareDraft extends Draft {
  /** The draft whose speaker goes on. */
  readonly after: Draft;
}

/** More words than a name, a title or a phrase in passing. */
const FEW = 4;

/** Quotations that stand alone at the start of a paragraph, after an attributed one: no cue and no source of their own. */
export function bareQuotations(view: View, drafts: readonly Draft[]): BareDraft[] {
  const taken = new Set(drafts.flatMap(({ content }) => content.flatMap((range) => unitsIn(view, range))));
  const lastIn = new Map<number, Draft>();
  for (const draft of drafts)
    if (draft.cue && draft.cue.manner === 'speech') lastIn.set(view.tokens.block[draft.cue.head] as number, draft);
  const bare: BareDraft[] = [];
  view.units.forEach((unit, u) => {
    if (taken.has(u) || unit.words <= FEW || !standsAlone(view, unit)) return;
    const after = lastIn.get(unit.block - 1) ?? lastIn.get(unit.block);
    if (!after) return;
    bare.push({
      construct: 'bare',
      cue: null,
      content: [{ first: unit.first, last: unit.last }],
      source: null,
      addressee: null,
      after,
    });
    if (!lastIn.has(unit.block)) lastIn.set(unit.block, after);
  });
  return bare;
}

const unitsIn = ({ unitAt }: View, { first, last }: { first: number; last: number }): number[] => {
  const found: number[] = [];
  for (let i = first; i < last; i++)
    if (unitAt[i] !== -1 && unitAt[i] !== found.at(-1)) found.push(unitAt[i] as number);
  return found;
};

/** The quotation is all of its sentence. */
function standsAlone({ tokens, reading, unitAt }: View, unit: Unit): boolean {
  const sentence = reading.sentences[tokens.sentence[unit.first] as number];
  if (!sentence) return false;
  for (let i = sentence.first; i < sentence.last; i++) if (unitAt[i] === -1 && tokens.tag[i] !== 'PUNCT') return false;
  return true;
}

import { HALF } from './attributions.ts';
import { ratio } from './counts.ts';
import { pairUp } from './pair-up.ts';
import { contentPositions } from './positions.ts';
import { comparable, speakerOf } from './record.ts';
import { isSameName } from './same-name.ts';
import type { Build, Counts, GoldAttribution, Labelled, Measure, ScoredAttribution, ScoredRecord } from './types.ts';

/**
 * Whether the speakers have the right names, where every attribution of speech is labelled. Right: of the attributions that have a source and a speaker. Precision: of all
 * named speakers of what the record says was said, also where nothing was said.
 */
export const speakers: Measure = {
  name: 'speakers',
  count(article, build) {
    if (!article.attributions?.some(({ speaker }) => speaker !== undefined)) return null;
    const record = build.extract(article.text);
    const pairs = saidIn(article, build);
    const named = comparable(record, article.speechOnly).filter((one) => speakerOf(record, one).name !== '');
    const right = pairs.filter(([gold, found]) => isRightName(record, gold, found));
    const withSource = pairs.filter(([{ speaker, source }]) => speaker && source.length > 0);
    return {
      gold: withSource.length,
      found: withSource.filter(([, found]) => found).length,
      right: withSource.filter((pair) => right.includes(pair)).length,
      named: named.length,
      'right of named': right.length,
    };
  },
  rows: (total) => [
    { name: 'all', counts: { gold: total.gold ?? 0 }, shares: nameShares(total, total['right of named'] ?? 0) },
  ],
};

export const nameShares = ({ gold = 0, found = 0, named = 0, right = 0 }: Counts, rightOfNamed: number): Counts => ({
  right: ratio(right, gold),
  precision: ratio(rightOfNamed, named),
  'right when found': ratio(right, found),
});

/** Each labelled attribution with what was found of it. */
export function saidIn(
  { text, speechOnly, attributions = [] }: Labelled,
  build: Build,
): [GoldAttribution, ScoredAttribution | undefined][] {
  const said = comparable(build.extract(text), speechOnly);
  const pairs = pairUp(
    attributions.map(({ content }) => contentPositions(text, content)),
    said.map(({ content }) => contentPositions(text, content)),
    HALF,
  );
  return attributions.map((gold, i) => [gold, said[pairs.get(i)?.predicted ?? -1]]);
}

export function isRightName(
  record: ScoredRecord,
  { speaker, also = [] }: GoldAttribution,
  found: ScoredAttribution | undefined,
): boolean {
  const { name, kind } = speakerOf(record, found);
  return speaker !== null && speaker !== undefined && [speaker, ...also].some((one) => isSameName(one, name, kind));
}

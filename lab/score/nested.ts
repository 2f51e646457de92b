import { HALF } from './attributions.ts';
import { f1Of, ratio, sharesOf } from './counts.ts';
import { pairUp } from './pair-up.ts';
import { contentPositions, jaccard, positionsOf } from './positions.ts';
import { isSpeech, outermost } from './record.ts';
import { isRightName } from './speakers.ts';
import { statementsOf } from './statements.ts';
import type { GoldNested, Labelled, Measure, ScoredAttribution, ScoredRecord } from './types.ts';

/** What somebody is reported to have said within what another says. Doubtful labels are scored neither found nor missed. */
export const nested: Measure = {
  name: 'nested',
  count(article, build) {
    if (!article.nested) return null;
    const { text, nested: golds } = article;
    const record = build.extract(text);
    const outer = new Set(outermost(record));
    const said = record.attributions.filter((one) => !outer.has(one) && isSpeech(one));
    const pairs = pairUp(
      golds.map(({ content }) => contentPositions(text, content)),
      said.map(({ content }) => contentPositions(text, content)),
      HALF,
    );
    const counts: Record<string, number> = { predicted: said.length };
    const add = (what: string, n = 1): void => {
      counts[what] = (counts[what] ?? 0) + n;
    };
    for (const [i, gold] of golds.entries()) {
      const found = said[pairs.get(i)?.predicted ?? -1];
      if (gold.sure) for (const what of rightOf(article, record, gold, found)) add(what);
      else if (found) add('predicted', -1);
    }
    return counts;
  },
  rows: (total) => {
    const of = (what: string): number => total[what] ?? 0;
    const [gold, predicted, found] = [of('gold'), of('predicted'), of('found')];
    const shares = {
      ...sharesOf('found', found, predicted, gold),
      'with source F1': f1Of(of('source'), predicted, gold),
      'speaker when found': ratio(of('speaker'), of('with speaker')),
      'type when found': ratio(of('type'), found),
      'parent when found': ratio(of('parent'), found),
    };
    return [{ name: 'all', counts: { gold, predicted }, shares }];
  },
};

function rightOf(
  { text, attributions = [] }: Labelled,
  record: ScoredRecord,
  gold: GoldNested,
  found: ScoredAttribution | undefined,
): string[] {
  if (!found) return ['gold'];
  const source = jaccard(positionsOf(text, gold.source), positionsOf(text, [found.source])) >= HALF;
  const type = statementsOf(record, found).some((one) => one.type === gold.type);
  const parent = record.attributions.find(({ id }) => id === found.within);
  const isParent =
    parent !== undefined &&
    jaccard(contentPositions(text, parent.content), contentPositions(text, attributions[gold.parent]?.content ?? [])) >=
      HALF;
  return [
    'gold',
    'found',
    ...(source ? ['source'] : []),
    ...(gold.speaker ? ['with speaker'] : []),
    ...(isRightName(record, gold, found) ? ['speaker'] : []),
    ...(type ? ['type'] : []),
    ...(isParent ? ['parent'] : []),
  ];
}

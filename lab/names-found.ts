// npm run names:found -- [--corpora DIR] [--news DIR]: of the names that readers marked (lab/data/names), which the speakers' rules find whole, and what types they give these: of articles that rules were written from, and of fresh ones.
import { parseArgs } from 'node:util';
import { attributeByModel } from '../src/attribution/attribute.ts';
import type { NameMention } from '../src/speakers/reading.ts';
import { readingOf } from '../src/speakers/reading-of.ts';
import { attributionWeights } from '../src/weights/en/attribution.ts';
import { FRESH_NAMES, type GoldName, NAME_TYPES, NAMES, type NamedArticle, namedArticles } from './data/names.ts';
import { prepare } from './prepare.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    news: { type: 'string', default: '../news' },
  },
});

function namesIn({ id, text, end }: NamedArticle): readonly NameMention[] {
  const { doc } = prepare({ id, text, corpus: '', speechOnly: true, attributions: [] });
  const found = attributeByModel(doc, attributionWeights, { quotedOnly: false, nested: null });
  return readingOf(doc, found).names.filter((name) => name.end <= end);
}

/** What the rules make of a name: its type where they find it whole. */
function outcomeOf(gold: GoldName, names: readonly NameMention[]): string {
  const shared = names.filter(({ start, end }) => start < gold.end && end > gold.start);
  const whole = shared.find(({ start, end }) => start === gold.start && end === gold.end);
  if (whole) return whole.type ?? 'no type';
  if (shared.length === 0) return 'missed';
  return shared.some(({ start, end }) => start <= gold.start && end >= gold.end) ? 'longer' : 'cut';
}

for (const file of [NAMES, FRESH_NAMES]) {
  const articles = namedArticles(values.corpora, values.news, file).map((article) => ({
    names: article.names,
    found: namesIn(article),
  }));
  console.log(`${file}: ${articles.length} articles`);
  for (const type of NAME_TYPES) {
    const outcomes = new Map<string, number>();
    for (const { names, found } of articles)
      for (const gold of names) {
        if (gold.type !== type) continue;
        const outcome = outcomeOf(gold, found);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
    const shares = [...outcomes]
      .sort((a, b) => b[1] - a[1])
      .map(([outcome, n]) => `${outcome} ${((100 * n) / total).toFixed(1)}`);
    console.log(`  ${type} (${total}): ${shares.join(', ')}`);
  }
}

// npm run agreement -- [--news DIR]: how far the two readers of the unread articles agree on speakers and types (docs/annotation/unread.md). --news: a folder with the collections of lab/data/news.ts.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { joinLabels, parseLabels } from './data/label-file.ts';
import { labelledNews, TEST_LIKE_POLNEAR, TEST_NEWS } from './data/news.ts';
import { UNREAD_READERS, UNREAD_STATEMENTS } from './data/unread.ts';
import { readingsOf, speakerAgreement, typeAgreement, typesOfRow } from './score/agreement.ts';
import { tableOf } from './score/table.ts';

const { values } = parseArgs({ options: { news: { type: 'string', default: '../news' } } });
const [news, likePolnear] = [TEST_NEWS, TEST_LIKE_POLNEAR].map((file) => labelledNews(file, values.news, true)) as [
  ReturnType<typeof labelledNews>,
  ReturnType<typeof labelledNews>,
];
const sets = { 'unread-news': news, 'unread-like-polnear': likePolnear, unread: [...news, ...likePolnear] };
for (const [set, articles] of Object.entries(sets)) {
  const joined = joinLabels(UNREAD_READERS, articles, () => {});
  const pairs = joined.flatMap(({ article, rows }) => rows.map((row) => readingsOf(article.text, row)));
  const counted = joined.map(({ article: { id } }) => ({ id, counts: {} }));
  console.log(
    `${tableOf([
      { set, measure: 'speakers', rows: speakerAgreement(pairs), articles: counted },
      { set, measure: 'types', rows: typeAgreement(pairs), articles: counted },
    ])}\n`,
  );
}

const statements = parseLabels(readFileSync(UNREAD_STATEMENTS, 'utf8'));
const pairs = statements.flatMap(({ rows }) => rows.map(typesOfRow));
const articles = statements.map(({ id }) => ({ id, counts: {} }));
console.log(tableOf([{ set: 'unread-statements', measure: 'types', rows: typeAgreement(pairs), articles }]));

// Which rules pay rent (the law of rules): npm run ablate -- [--news DIR] [--corpora DIR] [--articles N] [--sample N] [--only TEXT] [--most N] [--together file|all] [--eliminate] [--sheets DIR [--cases N]] [--from FILE] [--out FILE]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { grouped } from '../src/outputs/grouped.ts';
import type { Worth } from './ablate/cells.ts';
import { eliminated } from './ablate/eliminate.ts';
import { instrumented, plainBuild } from './ablate/instrument.ts';
import { readersOf } from './ablate/readers.ts';
import type { Rule } from './ablate/rules.ts';
import { scorersOf } from './ablate/scorers.ts';
import { blindSheet, type Difference } from './ablate/sheet.ts';
import { type Ablation, ablationsOf } from './ablate/switched-off.ts';
import { nameOf, shownWorth, table } from './ablate/table.ts';
import { shareOfTime } from './ablate/time.ts';
import { unlabelled } from './ablate/unlabelled.ts';

const { values } = parseArgs({
  options: {
    /** A folder with the collections of lab/data/news.ts, and one with the texts of the corpora. */
    news: { type: 'string', default: '../news' },
    corpora: { type: 'string', default: '../shared/corpora' },
    /** Unlabelled articles that are read. */
    articles: { type: 'string', default: '5000' },
    /** Of these, articles that are read again for one rule, at most. */
    sample: { type: 'string', default: '120' },
    /** Only rules whose `file:name` has this text. */
    only: { type: 'string', default: '' },
    /** What rules are worth on labelled articles, and to readers, is asked of those that change at most so many of the unlabelled ones; others are needed without doubt. */
    most: { type: 'string', default: '200' },
    /** Not the table, but what the rules chosen are worth all at once: by `file` those of each file, by `all` one line. */
    together: { type: 'string' },
    /** Not the table, but which rules can go together: one after the other is switched off and stays off where labelled articles lose nothing. */
    eliminate: { type: 'boolean', default: false },
    /** Not the table, but for each of these rules a sheet of changed records to judge blind, and the key to all, in this folder. */
    sheets: { type: 'string' },
    cases: { type: 'string', default: '20' },
    /** What an earlier run wrote to --out, with which this one goes on. */
    from: { type: 'string' },
    out: { type: 'string', default: 'coverage/ablation' },
  },
});
/** Articles that time is measured on. */
const TIMED = 300;
const articles = unlabelled(values.news, Number(values.articles));
const [build, plain, texts] = ['switches.mjs', 'plain.mjs', 'texts.json'].map((name) =>
  resolve('lab', `.ablate-${process.pid}-${name}`),
) as [string, string, string];
const log = (line: string): unknown => process.stderr.write(`${line}\n`);
try {
  writeFileSync(texts, JSON.stringify(articles.map(({ text }) => text)));
  const all = await instrumented('src/index.ts', build);
  const setting = { build, rules: all.length, texts, corpora: values.corpora, news: values.news };
  const wanted = all.filter((rule) => nameOf(rule).includes(values.only));
  const ablations = values.from === undefined ? await ablated(wanted) : earlier(values.from, wanted);
  const doubtful = ablations.filter(({ changes }) => changes > 0 && changes <= Number(values.most));
  if (values.sheets !== undefined) await writeSheets(doubtful, values.sheets);
  else if (values.eliminate) process.stdout.write(`${await eliminationOf(doubtful)}\n`);
  else if (values.together !== undefined) process.stdout.write(`${await groupsOf(ablations, values.together)}\n`);
  else process.stdout.write(`${await tableOf(ablations, doubtful)}\n`);

  /** Saved before labelled articles are asked, too, since these take long. */
  async function tableOf(rules: readonly Ablation[], asked: readonly Ablation[]): Promise<string> {
    await plainBuild('src/index.ts', plain);
    const shares = await shareOfTime(
      plain,
      articles.slice(0, TIMED).map(({ text }) => text),
    );
    save(rules, shares, new Map());
    return save(rules, shares, await worthOf(asked));
  }

  async function ablated(rules: readonly Rule[]): Promise<Ablation[]> {
    const readers = await readersOf(setting, articles.length);
    const found = await ablationsOf(rules, readers, Number(values.sample), log);
    await readers.end();
    return found;
  }

  async function writeSheets(rules: readonly Ablation[], folder: string): Promise<void> {
    const readers = await readersOf(setting, articles.length);
    for (const { rule, off, changed } of rules) {
      const compared = await readers.compared([off], changed.slice(0, Number(values.cases)));
      const cases = compared
        .filter(({ on, off: without }) => on.length + without.length > 0)
        .map(({ article, ...differing }) => ({
          article: articles[article]?.file ?? '',
          text: articles[article]?.text ?? '',
          ...differing,
        }));
      if (cases.length > 0) writeSheet(rule, cases, folder);
    }
    await readers.end();
  }

  /** A line a group: its name, how many rules, articles of those tried whose records change, and what labelled articles lose. */
  async function groupsOf(rules: readonly Ablation[], by: string): Promise<string> {
    const groups = grouped(rules, ({ rule }) => (by === 'file' ? rule.file : by));
    const [readers, scorers] = [await readersOf(setting, articles.length), await scorersOf(setting)];
    const tried = articles.map((_, i) => i).slice(0, TIMED);
    const lines: string[] = [];
    for (const [name, group] of groups) {
      const off = group.map((one) => one.off);
      const { articles: changed } = await readers.changed(off, tried);
      const worth = (await scorers.worth(off)).map(shownWorth).join('; ');
      lines.push([name, group.length, `${changed.length} of ${tried.length}`, worth].join('\t'));
    }
    await Promise.all([readers.end(), scorers.end()]);
    return lines.join('\n');
  }

  async function eliminationOf(rules: readonly Ablation[]): Promise<string> {
    const scorers = await scorersOf(setting);
    log(`labelled articles read; ${rules.length} rules`);
    const found = await eliminated(rules, scorers, log);
    await scorers.end();
    const lines = found.map(({ ablation: { rule, changes }, unread, dev, fit, isOut }) =>
      [
        isOut ? 'out' : 'stays',
        rule.lines,
        changes.toFixed(0),
        ...[unread, dev, fit].map((n) => n.toFixed(1)),
        nameOf(rule),
      ].join('\t'),
    );
    return ['\tlines\tchanges\tunread\tdev\tfit\trule', ...lines].join('\n');
  }

  async function worthOf(rules: readonly Ablation[]): Promise<Map<string, Worth[]>> {
    const scorers = await scorersOf(setting);
    log(`labelled articles read; ${rules.length} rules`);
    const found = new Map<string, Worth[]>();
    for (const { rule, off } of rules) {
      found.set(nameOf(rule), await scorers.worth([off]));
      if (found.size % 50 === 0) log(`${found.size} of ${rules.length} rules on labelled articles`);
    }
    await scorers.end();
    return found;
  }
} finally {
  for (const file of [build, plain, texts]) rmSync(file, { force: true });
}

/** Rules are numbered anew where the code has changed since. */
function earlier(file: string, rules: readonly Rule[]): Ablation[] {
  const byName = new Map((JSON.parse(readFileSync(file, 'utf8')) as Ablation[]).map((one) => [nameOf(one.rule), one]));
  return rules.flatMap((rule) => {
    const one = byName.get(nameOf(rule));
    return one ? [{ ...one, rule, off: { ...one.off, rule: rule.id } }] : [];
  });
}

function save(
  ablations: readonly Ablation[],
  shares: ReadonlyMap<string, number>,
  worth: ReadonlyMap<string, readonly Worth[]>,
): string {
  const shown = table(ablations, articles.length, shares, worth);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(`${values.out}.tsv`, shown);
  writeFileSync(`${values.out}.json`, JSON.stringify(ablations));
  return shown;
}

function writeSheet(rule: Rule, differences: readonly Difference[], folder: string): void {
  const { sheet, key } = blindSheet(nameOf(rule), differences, rule.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${nameOf(rule).replaceAll(/[^\w.-]+/g, '-')}.txt`), sheet);
  writeFileSync(join(folder, 'keys.tsv'), `${key}\n`, { flag: 'a' });
}

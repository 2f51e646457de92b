// A tracker of promises over a folder of articles, whose names begin with their dates (2026-03-02-bridge.txt): who promised what until when, the same speaker across articles, deadlines that have passed, and each denial beside its charge.
//
//   node examples/promises/promises.mjs examples/promises/articles --today 2026-07-01 --html promises.html --sql promises.sql
//   sqlite3 promises.db < promises.sql && datasette promises.db      (https://datasette.io)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from 'onrecord';
import { joined, mergeSpeakers } from 'onrecord/outputs';

/** The articles of a folder, by date. */
export function articlesIn(folder) {
  const files = readdirSync(folder).filter((file) => /^\d{4}-\d\d-\d\d.*\.txt$/.test(file));
  return files
    .sort()
    .map((file) => ({ file, date: file.slice(0, 10), text: readFileSync(join(folder, file), 'utf8') }));
}

/** Promises and denials of all articles, each with the one who made it. */
export function trackedIn(articles, today) {
  const records = articles.map(({ text }) => extract(text));
  return mergeSpeakers(records).flatMap(({ name, description, in: places }) =>
    places.flatMap(({ record, speaker }) => {
      const { text, file, date } = articles[record];
      const { statements } = records[record];
      const words = (span) => (span ? text.slice(span.start, span.end).replaceAll(/\s+/g, ' ') : null);
      return statements
        .filter((one) => one.speaker === speaker && ['commitment', 'denial'].includes(one.type))
        .map(({ type, content, details }) => {
          const charge = statements.find(({ id }) => id === details?.denies?.statement);
          const deadline = words(details?.deadline);
          const due = deadline && dueDate(deadline, date);
          return {
            ...{
              who: name,
              about: description,
              type,
              words: joined(content, records[record]),
              file,
              date,
              deadline,
              due,
            },
            condition: words(details?.condition),
            passed: due !== null && due < today,
            charge: charge ? joined(charge.content, records[record]) : words(details?.denies?.span),
          };
        });
    }),
  );
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAYS = { day: 1, week: 7, month: 31, year: 366 };

/** The last day of a deadline, as 2026-05-31; null where the words don't tell one that is understood here. */
export function dueDate(deadline, date) {
  const said = deadline.toLowerCase();
  const from = new Date(`${date}T00:00:00Z`);
  const iso = (time) => new Date(time).toISOString().slice(0, 10);
  const [, count, unit] = /\bwithin (a|an|one|two|three|\d+) (day|week|month|year)s?\b/.exec(said) ?? [];
  if (unit) return iso(from.getTime() + ({ two: 2, three: 3 }[count] ?? (Number(count) || 1)) * DAYS[unit] * 864e5);
  const year = Number(
    /\b(20\d\d)\b/.exec(said)?.[1] ?? (/\bnext year\b/.test(said) ? from.getUTCFullYear() + 1 : Number.NaN),
  );
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(said));
  if (month < 0) return Number.isNaN(year) ? null : `${year}-12-31`;
  const isPast = month < from.getUTCMonth();
  const whole = Number.isNaN(year) ? from.getUTCFullYear() + (isPast ? 1 : 0) : year;
  return iso(Date.UTC(whole, month + 1, 0));
}

const escaped = (text) =>
  String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');

/** A page with a section for each speaker. */
export function pageOf(tracked, today) {
  const sections = [...new Set(tracked.map(({ who }) => who))].map((who) => {
    const own = tracked.filter((one) => one.who === who);
    const items = own.map(
      ({ type, words, date, file, due, passed, condition, charge }) =>
        `<li class="${type}${passed ? ' passed' : ''}"><b>${type}</b> ${escaped(words)}${condition ? ` <i>${escaped(condition)}</i>` : ''}${due ? ` <small>due ${due}${passed ? ', passed' : ''}</small>` : ''}${charge ? `<br><small>the charge: ${escaped(charge)}</small>` : ''}<br><small>${date}, ${escaped(file)}</small></li>`,
    );
    return `<section><h2>${escaped(who)}</h2>${own[0].about ? `<p>${escaped(own[0].about)}</p>` : ''}<ul>${items.join('\n')}</ul></section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Promises</title>
<style>:root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 Georgia,serif}li{margin:.6em 0}.passed b{color:light-dark(#b0241b,#ff9c92)}</style>
<h1>Promises and denials</h1>
<p>As of ${today}. Found by a program: read the article before you publish.</p>
${sections.join('\n')}
</html>
`;
}

/** The same as SQL for SQLite. */
export function sqlOf(tracked) {
  const columns = ['who', 'about', 'type', 'words', 'date', 'file', 'deadline', 'due', 'passed', 'condition', 'charge'];
  const value = (cell) => (cell === null || cell === undefined ? 'NULL' : `'${String(cell).replaceAll("'", "''")}'`);
  const rows = tracked.map(
    (one) => `INSERT INTO statements VALUES (${columns.map((name) => value(one[name])).join(', ')});`,
  );
  return ['BEGIN;', `CREATE TABLE statements (${columns.join(', ')});`, ...rows, 'COMMIT;', ''].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      html: { type: 'string' },
      sql: { type: 'string' },
    },
  });
  if (positionals.length !== 1) {
    console.error('node examples/promises/promises.mjs FOLDER [--today DATE] [--html FILE] [--sql FILE]');
    process.exit(2);
  }
  const tracked = trackedIn(articlesIn(positionals[0]), values.today);
  if (values.html) writeFileSync(values.html, pageOf(tracked, values.today));
  if (values.sql) writeFileSync(values.sql, sqlOf(tracked));
  for (const { who, type, words, due, passed, charge } of tracked)
    console.log(
      [who, type, words, due && `due ${due}`, passed && 'PASSED', charge && `charge: ${charge}`]
        .filter(Boolean)
        .join(' | '),
    );
}

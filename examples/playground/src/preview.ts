import { el } from './dom.ts';

/** A file as its reader will see it: a page in a frame that runs nothing, a table as a table; null for what is read as it is written. */
export function rendered(id: string, file: string): HTMLElement | null {
  if (id === 'html') return el('iframe', { sandbox: '', srcdoc: file, title: 'The page', class: 'preview-page' });
  if (id === 'csv') return tableOf(csvRows(file));
  if (id === 'markdown') return markdownOf(file);
  return null;
}

/** The cells of a CSV file (RFC 4180). */
export function csvRows(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((cells) => cells.length > 1);
}

/** The headline, the table and the lines around them that `toMarkdown` writes; it writes no other Markdown. */
function markdownOf(markdown: string): HTMLElement {
  const lines = markdown.split('\n').filter((line) => line !== '' && !/^\| -/.test(line));
  const cells = lines.filter((line) => line.startsWith('|')).map(markdownCells);
  return el(
    'div',
    { class: 'preview-words' },
    ...lines.filter((line) => line.startsWith('# ')).map((line) => el('h3', {}, unescaped(line.slice(2)))),
    tableOf(cells),
    ...lines.filter((line) => !/^(?:\||# )/.test(line)).map((line) => el('p', {}, unescaped(line))),
  );
}

/** The cells of a row in Markdown; a `<br>` becomes a line's end. */
export function markdownCells(line: string): string[] {
  return [...line.slice(1).matchAll(/((?:\\.|[^\\|])*)\|/g)].map(([, cell = '']) =>
    cell.split('<br>').map(unescaped).join('\n').trim(),
  );
}

const unescaped = (markdown: string): string => markdown.replaceAll(/\\(.)/g, '$1');

function tableOf([head = [], ...rows]: string[][]): HTMLElement {
  const cellsOf = (tag: 'td' | 'th', cells: string[]) => cells.map((cell) => el(tag, {}, cell));
  return el(
    'table',
    { class: 'preview-table' },
    el('thead', {}, el('tr', {}, ...cellsOf('th', head))),
    el('tbody', {}, ...rows.map((cells) => el('tr', {}, ...cellsOf('td', cells)))),
  );
}

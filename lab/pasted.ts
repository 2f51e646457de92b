// npm run pasted -- [--corpora DIR] [--build FILE] [--show N] [--form NAME]: how many of the attributions that are found in the labelled articles of `fit` are found as well where these are pasted in other forms: quoted in mail, wrapped, as
// passages by themselves. --show: N attributions of each form that are lost. --build: another module with the package's `extract`, instead of the sources.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Extraction } from '../src/index.ts';
import * as sources from '../src/index.ts';
import { readCorpora } from './data/corpora.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    build: { type: 'string' },
    show: { type: 'string', default: '0' },
    form: { type: 'string', default: '' },
  },
});
const { extract } = (
  values.build ? await import(pathToFileURL(resolve(values.build)).href) : sources
) as typeof sources;

/** The lines that a text has where none is longer than `width` columns; its own line breaks stay. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(/ +/)) {
        if (line && line.length + 1 + word.length > width) {
          lines.push(line);
          line = word;
        } else line = line ? `${line} ${word}` : word;
      }
      return [...lines, line].join('\n');
    })
    .join('\n');
}

/** Each line behind a mark; a blank one behind the mark without its blank. */
const marked = (text: string, mark: string): string => text.replace(/^.*$/gm, (line) => (mark + line).trimEnd());

const HEAD = 'On Tue, 3 May 2026 at 10:12, Nell Archer <nell@lorne.example> wrote:\n\n';

/** A form in which an article, or a passage of one, may be pasted. */
interface Pasted {
  readonly name: string;
  readonly of: 'article' | 'passage' | 'two passages';
  readonly write: (text: string) => string;
}

const article = (name: string, write: Pasted['write']): Pasted => ({ name, of: 'article', write });
const passage = (width: number): Pasted => ({
  name: `alone, ${width} columns`,
  of: 'passage',
  write: (text) => wrapped(text, width),
});

const FORMS: readonly Pasted[] = [
  article('CRLF', (text) => text.replaceAll('\n', '\r\n')),
  article('single line breaks', (text) => text.replaceAll(/\n+/g, '\n')),
  ...[60, 72].map((width) => article(`${width} columns`, (text) => wrapped(text, width))),
  article('“> ”', (text) => marked(text, '> ')),
  article('“> ”, single line breaks', (text) => marked(text.replaceAll(/\n+/g, '\n'), '> ')),
  article('“> ”, CRLF', (text) => marked(text, '> ').replaceAll('\n', '\r\n')),
  ...[60, 72].map((width) => article(`“> ”, ${width} columns`, (text) => marked(wrapped(text, width), '> '))),
  article('“> ”, 72 columns, single line breaks', (text) => marked(wrapped(text.replaceAll(/\n+/g, '\n'), 72), '> ')),
  article('“>”, 72 columns', (text) => marked(wrapped(text, 72), '>')),
  article('“>> ”, 72 columns', (text) => marked(wrapped(text, 72), '>> ')),
  article('“> > ”, 72 columns', (text) => marked(wrapped(text, 72), '> > ')),
  article('“> ” below “… wrote:”', (text) => HEAD + marked(wrapped(text, 72), '> ')),
  ...[50, 60, 66, 72, 80].map(passage),
  { name: '“> ” alone, 72 columns', of: 'passage', write: (text) => marked(wrapped(text, 72), '> ') },
  { name: 'two alone, 72 columns', of: 'two passages', write: (text) => wrapped(text, 72) },
  {
    name: 'two alone, 72 columns, single line breaks',
    of: 'two passages',
    write: (text) => wrapped(text, 72).replaceAll(/\n+/g, '\n'),
  },
];

const letters = (words = ''): string => words.replaceAll(/[^\p{L}\d]+/gu, '');

/** Content, source and speaker of each attribution, by their letters alone. */
function saidIn({ attributions, speakers }: Extraction): string[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return attributions.map(({ content, source, speaker }) =>
    [content.map(({ text }) => letters(text)).join(''), letters(source?.text), letters(names.get(speaker ?? ''))].join(
      '|',
    ),
  );
}

/** Those of the first list that the second lacks. */
function lacking(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const articles = readCorpora(values.corpora, 'fit').filter(({ corpus }) => corpus !== 'polnear');
/** A paragraph that makes two to six lines. */
const isPassage = (paragraph: string): boolean => paragraph.length > 85 && paragraph.length < 300;
const TEXTS: Readonly<Record<Pasted['of'], readonly string[]>> = {
  article: articles.map(({ text }) => text),
  passage: articles.flatMap(({ text }) => text.split('\n\n').filter(isPassage)),
  'two passages': articles.flatMap(({ text }) => {
    const all = text.split('\n\n').filter(isPassage);
    return all.flatMap((one, i) => (i % 2 ? [`${all[i - 1]}\n\n${one}`] : []));
  }),
};
const plain = new Map<string, string[]>();
const plainly = (text: string): string[] => {
  const known = plain.get(text) ?? saidIn(extract(text));
  plain.set(text, known);
  return known;
};

for (const { name, of, write } of FORMS.filter(({ name }) => name.includes(values.form))) {
  let [all, lost, more] = [0, 0, 0];
  const shown: string[] = [];
  for (const text of TEXTS[of]) {
    const pasted = write(text);
    const [before, after] = [plainly(text), saidIn(extract(pasted))];
    const missing = lacking(before, after);
    all += before.length;
    lost += missing.length;
    more += lacking(after, before).length;
    if (missing.length && shown.length < Number(values.show))
      shown.push(`${missing.join('\n')}\n---\n${pasted.slice(0, 700)}\n===`);
  }
  console.log(`${name}: ${all - lost} of ${all} (${((100 * (all - lost)) / all).toFixed(1)} %), ${more} others`);
  if (shown.length) console.log(shown.join('\n'));
}

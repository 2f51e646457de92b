import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { select, toCsv, toMarkdown, toRows, toText } from '../../src/outputs/index.ts';
import { visible } from '../../src/outputs/visible.ts';
import { hostileText } from '../hostile.ts';
import { recordOf } from './made.ts';

const text = 'Pier shut\n“It is safe,” Ann Lee said, “for now.”\nHe promised to mend it.';
const record = recordOf(text, [
  { content: ['“It is safe,”', '“for now.”'], cue: 'said', by: 'Ann Lee', types: ['claim', 'denial'] },
  { content: ['to mend it'], source: 'He', cue: 'promised', form: 'indirect', types: ['commitment'] },
]);

/** Three statements with everything that details can tell. */
const detailed = recordOf(
  'Pier\n“The report was hidden,” said Bo. Ann Lee denied it. She promised that she would mend it by May if it is dry.',
  [
    { content: ['“The report was hidden,”'], by: 'Bo' },
    { content: ['it'], form: 'indirect', by: 'Ann Lee', types: ['denial'], details: { deniesStatement: 't1' } },
    {
      content: ['she would mend it by May if it is dry'],
      form: 'indirect',
      by: 'Ann Lee',
      types: ['commitment'],
      details: { actor: 'she', actorSpeaker: 's2', action: 'mend it', deadline: 'by May', condition: 'if it is dry' },
    },
  ],
);

describe('toCsv', () => {
  it('has a line for each statement, in text order', () => {
    expect(toCsv(record).split('\r\n')).toEqual([
      'statement,type,type_confidence,attribution,within,form,manner,confidence,speaker,name,kind,source,cue,text,start,end,denies,denies_statement,actor,actor_speaker,action,deadline,condition,known,context',
      't1,claim,0.8,a1,,direct,speech,0.9,s1,Ann Lee,person,,said,"“It is safe,” “for now.”",10,48,,,,,,,,,',
      't2,denial,0.8,a1,,direct,speech,0.9,s1,Ann Lee,person,,said,"“It is safe,” “for now.”",10,48,,,,,,,,,',
      't3,commitment,0.8,a2,,indirect,speech,0.9,,,,He,promised,to mend it,61,71,,,,,,,,,',
      '',
    ]);
  });

  it('tells what is denied, and who is to do what until when on which condition', () => {
    const [, first, second, third] = toCsv(detailed).split('\r\n');
    expect(first).toMatch(/,,,,,,,,,$/);
    expect(second).toMatch(/,"?“The report was hidden,”"?,t1,,,,,,,$/);
    expect(third).toMatch(/,,,Ann Lee,s2,mend it,by May,if it is dry,,$/);
  });

  it('has the caller’s id of a speaker', () => {
    const known = { ...record, speakers: record.speakers.map((speaker) => ({ ...speaker, known: 'Q1' })) };
    const [, first, , third] = toCsv(known).split('\r\n');
    expect(first).toMatch(/,,Q1,$/);
    expect(third).toMatch(/,,,,$/);
  });

  it('names the article in a column of its own, and can be appended to', () => {
    const lines = toCsv(record, { article: 'a,b.txt', header: false }).split('\r\n');
    expect(lines[0]).toMatch(/^"a,b.txt",t1,claim,/);
    expect(toCsv(record, { article: 'a' }).split('\r\n')[0]).toMatch(/^article,statement,/);
  });

  it('has no control characters, which break the readers of tables', () => {
    const odd = recordOf('A\n“It\0 is\x1b safe”', [{ content: ['“It\0 is\x1b safe”'], by: 'A\nB' }]);
    expect(toCsv(odd)).toContain('“It� is� safe”');
    expect(toCsv(odd)).toContain(',"A\nB",');
  });

  it('has no C1 controls, and no marks that turn the direction around', () => {
    const words = '“It\x9b is\x85 \u202Esafe\u2069\x7f”';
    const odd = recordOf(`A\n${words}`, [{ content: [words], by: 'A\rB\r\nC\u061C\tD' }]);
    expect(toCsv(odd, { article: 'p\u200Eier\x9d' })).toContain('“It� is� �safe��”');
    expect(toCsv(odd, { article: 'p\u200Eier\x9d' })).toContain('p�ier�,t1');
    expect(toCsv(odd)).toContain(',"A�B\r\nC�\tD",');
  });

  it('has a line for an attribution without statements', () => {
    const bare = { ...record, statements: [] };
    expect(toCsv(bare).split('\r\n')[1]).toMatch(/^,,,a1,,direct/);
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM', "'@SUM"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['a=1', 'a=1'],
    ['a,"b"', '"a,""b"""'],
  ])('makes a spreadsheet read the name %s as text', (name, cell) => {
    expect(toCsv(recordOf('A b', [{ content: ['A b'], by: name }]))).toContain(`,${cell},person`);
  });

  it('keeps its columns whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const rows = cellsOf(toCsv(extract(hostile, { narration: true })));
        for (const cells of rows) expect(cells).toHaveLength(25);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 100 },
    );
  });
});

/** A small reader of RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [all, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (all === '') continue;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Texts of the marks that mean something in Markdown. */
const marks = fc
  .array(
    fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '#',
      '|',
      '~',
      '&',
      '!',
      '\\',
      '$',
      '^',
      '=',
      '-',
      '+',
      '1.',
      ':',
      '/',
      '//',
      'http',
      'https://',
      'www.',
      '@',
      'a',
      'b.c',
      ' ',
      'amp;',
      '&#65;',
      '<br>',
      '://',
      'xmpp:',
      'mailto:',
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('toMarkdown', () => {
  it('is a table under the headline', () => {
    expect(toMarkdown(record)).toBe(`# Pier shut

| Speaker | Form | Type | Cue | Text |
| --- | --- | --- | --- | --- |
| Ann Lee | direct | claim | said | “It is safe,” “for now.” |
|  |  | denial |  | “It is safe,” “for now.” |
| \\(He\\) | indirect | commitment | promised | to mend it |
`);
  });

  it('tells what is odd about the text under the table, and where nobody is quoted', () => {
    const notes = [{ kind: 'html', span: { start: 0, end: 4 }, message: 'This *is* HTML.' }];
    expect(toMarkdown({ ...record, notes })).toMatch(/\| to mend it \|\n\nnote\\: This \\\*is\\\* HTML\.\n$/);
    expect(toMarkdown({ ...record, attributions: [], statements: [] })).toBe('# Pier shut\n\nNobody is quoted.\n');
  });

  it('tells the details under the words', () => {
    expect(toMarkdown(detailed)).toContain(
      '| she would mend it by May if it is dry<br>action: mend it<br>deadline: by May<br>condition: if it is dry |',
    );
  });

  it('lets no mark of the text be markup', () => {
    const evil = '# <script> [a](javascript:x) `b` *c* | d ![e](f) &lt; ~~g~~ https://h.test www.i.test j@k.test\\';
    const shown = toMarkdown(recordOf(`A\n${evil}`, [{ content: [evil] }]));
    const [, cell = ''] = /\| direct \| claim \| {2}\| (.*) \|/.exec(shown) ?? [];
    expect(cell).toBe(
      '\\# \\<script\\> \\[a\\]\\(javascript\\:x\\) \\`b\\` \\*c\\* \\| d \\!\\[e\\]\\(f\\) \\&lt; \\~\\~g\\~\\~ https\\://h.test www\\.i.test j\\@k.test\\\\',
    );
  });

  it('turns no direction around', () => {
    expect(toMarkdown(recordOf('A\n“\u202Edlrow”', [{ content: ['“\u202Edlrow”'] }]))).toContain('| “�dlrow” |');
  });

  it('reads as written in GitHub Flavored Markdown, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, marks), (hostile) => {
        const made = recordOf(`A\n${hostile.replaceAll(/\s+/g, ' ')}.`, [
          { content: [`${hostile.replaceAll(/\s+/g, ' ')}.`] },
        ]);
        const html = micromark(toMarkdown(made), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
        const cells = [...html.matchAll(/<td>(.*)<\/td>/g)].map(([, cell = '']) => cell);
        expect(cells).toHaveLength(5);
        expect(cells[4]).not.toContain('<');
        const shown = visible(`${hostile.replaceAll(/\s+/g, ' ')}.`).trim();
        expect(unescaped(cells[4] as string)).toBe(shown);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its columns whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const lines = toMarkdown(extract(hostile, { narration: true }))
          .trimEnd()
          .split('\n');
        const from = lines.indexOf('| Speaker | Form | Type | Cue | Text |');
        const rows = from < 0 ? [] : lines.slice(from).filter((line) => line !== '' && !line.startsWith('note'));
        for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(6);
      }),
      { numRuns: 100 },
    );
  });
});

describe('toRows', () => {
  it('has the columns of CSV, in JavaScript’s types', () => {
    const [row, ...others] = toRows(detailed);
    expect(Object.keys(row ?? {}).join()).toBe(toCsv(detailed).split('\r\n')[0]);
    expect(row).toMatchObject({
      statement: 't1',
      type: 'claim',
      type_confidence: 0.8,
      within: null,
      start: 5,
      context: false,
    });
    expect(others.map(({ name, type, denies, deadline }) => [name, type, denies, deadline])).toEqual([
      ['Ann Lee', 'denial', '“The report was hidden,”', null],
      ['Ann Lee', 'commitment', null, 'by May'],
    ]);
  });

  it('has a row for an attribution without statements, and tells what wasn’t asked for', () => {
    expect(toRows({ ...record, statements: [] })[0]).toMatchObject({ statement: null, type: null, attribution: 'a1' });
    expect(toRows(select(detailed, { types: ['denial'] })).map(({ context }) => context)).toEqual([true, false]);
    expect(toRows(extract(''))).toEqual([]);
  });

  it('is plain data that can be taken apart again', () => {
    const rows = toRows(extract('“We will mend the pier by June,” Ann Lee said. She denied that it was shut.'));
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    expect(() => toRows({} as never)).toThrow(/^toRows: the record must be what extract returns/);
  });
});

describe('each sentence has its own type', () => {
  const said = '“The pier is safe. We will paint it in June,” Ann Lee said. Bo Cho agreed.';
  const paint = select(extract(said), { types: ['commitment'] });

  it('in the whole record', () => {
    expect(toText(extract(said))).toBe(`SPEAKER  FORM    TYPE        [CUE] TEXT
Ann Lee  direct  claim       [said] “The pier is safe.
                 commitment  We will paint it in June,”
                             action: paint it
                             deadline: in June
`);
  });

  it('and in a part that is asked for by a type only what has it', () => {
    expect(toText(paint)).not.toContain('safe');
    expect(toText(paint)).toMatch(/Ann Lee {2}direct {2}commitment {2}\[said\] We will paint it in June,”\n/);
    expect(toMarkdown(paint)).toMatch(/\| Ann Lee \| direct \| commitment \| said \| We will paint it in June,”/);
    expect(toMarkdown(paint)).not.toContain('safe');
  });

  it('also beside the charge that it denies', () => {
    const denied = recordOf('A\n“It was hidden? It wasn’t,” said Bo.', [
      { content: ['“It was hidden?'], by: 'Bo', types: ['claim'] },
      { content: ['It wasn’t,”'], by: 'Bo', types: ['denial'], details: { deniesStatement: 't1' } },
    ]);
    const statements = denied.statements.map((one) => ({ ...one, attribution: 'a1' }));
    const part = select({ ...denied, statements }, { types: ['denial'] });
    expect(toText(part)).toMatch(/claim \(context\) +“It was hidden\?\n +denial +It wasn’t,”\n/);
  });
});

describe('tables for reading', () => {
  const words = 'A\nAnn Lee warned against calling it a cure. Bo: “No.” Cy has denied that he knew.';
  const shown = recordOf(words, [
    { content: ['calling it a cure'], cue: 'warned against', by: 'Ann Lee', form: 'indirect', types: ['other'] },
    { content: ['“No.”'], cue: ':', by: 'Bo' },
    {
      content: ['he knew'],
      cue: 'has denied',
      by: 'Cy',
      form: 'indirect',
      types: ['denial'],
      details: { denies: 'he knew', actor: 'he', actorSpeaker: 's3' },
    },
  ]);

  it('show the cue, without which a warning reads as a claim, but no mark that is one', () => {
    expect(toText(shown)).toMatch(/Ann Lee +indirect +other +\[warned against\] calling it a cure\n/);
    expect(toText(shown)).toMatch(/Bo +direct +claim +“No\.”\n/);
    expect(toMarkdown(shown)).toContain('| Ann Lee | indirect | other | warned against | calling it a cure |');
    expect(toMarkdown(shown)).toContain('| Bo | direct | claim |  | “No.” |');
  });

  it('tell no detail that the row says anyway', () => {
    expect(toText(shown)).toMatch(/\[has denied\] he knew\n$/);
    expect(toMarkdown(shown)).toMatch(/\| has denied \| he knew \|\n$/);
    expect(toCsv(shown)).toMatch(/,he knew,,Cy,s3,,,,,\r\n$/);
  });
});

describe('toText', () => {
  it('is a table wrapped to the width', () => {
    expect(toText(record, { width: 56 })).toBe(`SPEAKER  FORM      TYPE        [CUE] TEXT
Ann Lee  direct    claim       [said] “It is safe,” “for
                               now.”
                   denial      “It is safe,” “for now.”
(He)     indirect  commitment  [promised] to mend it
`);
  });

  it('stands in stacked lines where the width has no room for columns', () => {
    expect(toText(record, { width: 24 })).toBe(`Ann Lee
direct: claim
  [said] “It is safe,”
  “for now.”
denial
  “It is safe,” “for
  now.”

(He)
indirect: commitment
  [promised] to mend it
`);
  });

  it('cuts a word that is longer than a line', () => {
    const words = 'A\nthe Rindfleischetikettierungsüberwachung';
    const long = recordOf(words, [{ content: [words.slice(2)], by: 'Ann' }]);
    expect(toText(long, { width: 24 })).toContain('\n  the\n  Rindfleischetikettieru\n  ngsüberwachung\n');
  });

  it('tells the details under the words', () => {
    expect(toText(detailed, { width: 70 })).toContain(`
Ann Lee  indirect  commitment  she would mend it by May if it is dry
                               action: mend it
                               deadline: by May
                               condition: if it is dry
`);
    expect(toText(detailed, { width: 24 })).toContain('\n  denies: “The report\n  was hidden,”\n');
  });

  it('has no colours unless they are asked for', () => {
    expect(toText(record)).not.toContain('\x1b');
    expect(toText(record, { colours: true })).toContain('\x1b[32mcommitment\x1b[0m');
    expect(toText(record, { colors: true })).toBe(toText(record, { colours: true }));
  });

  it('says that nobody is quoted', () => {
    expect(toText(extract(''))).toBe('Nobody is quoted.\n');
  });

  it('tells what is odd about the text', () => {
    const note = { kind: 'unclosed-quotation', span: { start: 10, end: 11 }, message: 'a mark is never closed' };
    expect(toText({ ...record, notes: [note] })).toMatch(/\n\nnote: a mark is never closed \(at character 10\)\n$/);
  });

  it('says what the article says in its own voice, where that is on record', () => {
    const narrated = recordOf('A\nIt rained.', [{ content: ['It rained.'] }]);
    const statements = narrated.statements.map((s) => ({ ...s, attribution: null }));
    expect(toText({ ...narrated, attributions: [], statements })).toContain(
      '(the article)  narration  claim  It rained.',
    );
  });

  it('lets no text steer the terminal', () => {
    const evil = 'A\n“\x1b[2J\x07\u202Edlrow\x9b2J” said Ann';
    const shown = toText(recordOf(evil, [{ content: ['“\x1b[2J\x07\u202Edlrow\x9b2J”'], by: 'Ann\x1b[31m' }]));
    expect(shown).toContain('“�[2J��dlrow�2J”');
    expect(shown).toContain('Ann�[31m');
  });

  it('counts wide characters as two, combining ones as none', () => {
    const wide = recordOf('A\n中文中文中文 cafe\u0301', [{ content: ['中文中文中文 cafe\u0301'], by: '李' }]);
    expect(toText(wide, { width: 44 })).toBe(
      'SPEAKER  FORM    TYPE   [CUE] TEXT\n李       direct  claim  中文中文中文 cafe\u0301\n',
    );
  });

  /** Accents that combine, joiners and other characters without a cell of their own. */
  const NO_CELL = /[\p{M}\u200b-\u200d\u2060\ufeff]/u;

  it('never has a line wider than asked, down to the narrowest', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 140 }), (hostile, width) => {
        const lines = toText(extract(hostile), { width }).split('\n');
        for (const line of lines) expect([...line].filter((c) => !NO_CELL.test(c)).length).toBeLessThanOrEqual(width);
      }),
      { numRuns: 100 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeQuotes, extract } from '../../src/extract.ts';
import { segment } from '../../src/segment.ts';
import { breachesOf } from '../invariants.ts';

/** A debate of 2,000 words, its turns in order, and the same as a transcript and as captions. */
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'forms', name), 'utf8');

interface Turn {
  /** As its later labels have it. */
  readonly speaker: string;
  /** Paragraphs. */
  readonly said: readonly string[];
}
const TURNS: readonly Turn[] = JSON.parse(fixture('debate.json'));
const NAMES: Readonly<Record<string, string>> = {
  VALE: 'Nora Vale',
  FINCH: 'Ada Finch',
  REED: 'Tom Reed',
  MARLOW: 'Priya Marlow',
  'AUDIENCE MEMBER': 'audience member',
};

const letters = (words: string): string =>
  words.replace(/\r?\n\r?\n[^\n]*\n(?:[^\n]*-->[^\n]*\n)?/g, '').replace(/<[^>]*>|[^\p{L}]/gu, '');
const ends = (words: string): string => `${words.slice(0, 12)} … ${words.slice(-12)}`;

/** Who speaks, and the first and last letters of what is said. */
const EXPECTED = TURNS.map(({ speaker, said }) => [NAMES[speaker]?.toLowerCase(), ends(letters(said.join('')))]);

/** The same of the turns of a text. */
function turnsIn(text: string): unknown {
  const { attributions, speakers } = extract(text, { nested: false });
  const names = new Map<string | null, string>(speakers.map(({ id, name }) => [id, name.toLowerCase()]));
  return attributions.map(({ speaker, content }) => [
    names.get(speaker),
    ends(letters(content.map((span) => span.text).join('\n\n\n'))),
  ]);
}

describe('a debate: every turn is its speaker’s', () => {
  it.each([
    ['debate.txt', 'transcript'],
    ['debate.vtt', 'captions'],
    ['debate.srt', 'captions'],
  ])('%s', (name, kind) => {
    const text = fixture(name);
    expect(turnsIn(text)).toEqual(EXPECTED);
    const record = extract(text);
    expect(record.notes.map((note) => note.kind)).toEqual([kind]);
    expect(breachesOf(record, text)).toEqual([]);
  });
});

const kindsOf = (text: string): string[] => extract(text).notes.map(({ kind }) => kind);

/** Who says what, a line each: “Ann Lee: We won. / And we know why.” */
const saidIn = (text: string): string[] => {
  const { attributions, speakers } = extract(text);
  const names = new Map<string | null, string>(speakers.map(({ id, name }) => [id, name]));
  return attributions.map(
    ({ speaker, content }) =>
      `${names.get(speaker) ?? '-'}: ${content.map((span) => span.text.replace(/\s+/g, ' ')).join(' / ')}`,
  );
};

const ARTICLE = `Harbour town votes to close its fish market

The council of Port Lorne voted on Tuesday night to close the fish
market that has stood beside the harbour since 1871.

“We have run out of money and out of time,” the mayor, Ada Finch, told
a crowded hall. Tom Reed said that he would not leave his stall.

Nobody clapped.`;

const quoted = (text: string, mark: string): string => text.replace(/^.*$/gm, (line) => (mark + line).trimEnd());
const words = (text: string): string[] => saidIn(text).map((line) => line.replaceAll('> ', ''));

describe('a mail', () => {
  it.each([
    ['“> ”', quoted(ARTICLE, '> ')],
    ['“>”', quoted(ARTICLE, '>')],
    ['“>> ”', quoted(ARTICLE, '>> ').replaceAll('>>', '>')],
    ['“> > ”', quoted(quoted(ARTICLE, '> '), '> ').replaceAll('> > ', '> ')],
    ['Windows line ends', quoted(ARTICLE, '> ').replaceAll('\n', '\r\n')],
    [
      'who wrote it above',
      `On Tuesday Nell Archer <nell@lorne.example>\nwrote:\n\n${quoted(ARTICLE, '> ')}\n\n-- \nBo`,
    ],
  ])('is read without its marks: %s', (_, text) => {
    const record = extract(text);
    expect(record.notes.map(({ kind }) => kind)).toEqual(['mail']);
    expect(words(text)).toEqual(saidIn(ARTICLE));
    expect(breachesOf(record, text)).toEqual([]);
    expect(attributeQuotes(text).attributions).toHaveLength(1);
  });

  it('tells in its note where it is quoted', () => {
    const [note] = extract(`Bo wrote:\n> One went, and nobody spoke.\n> Two came.\n`).notes;
    expect(note).toMatchObject({ kind: 'mail', span: { start: 10, end: 51 } });
  });

  it('has no line that tells who wrote it in its article', () =>
    expect(segment(`On Monday Bo wrote:\n${quoted(ARTICLE, '> ')}`).map(({ kind }) => kind)).toEqual([
      'boilerplate',
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
    ]));

  describe('with a header', () => {
    const [title = '', ...rest] = ARTICLE.split('\n\n');
    const body = rest.join('\n\n');
    const head = (subject: string, mark = '') =>
      `${mark}From: Nell Archer <nell@lorne.example>\n${mark}To: Bo Cho <bo@lorne.example>,\n${mark}  Ann Lee <ann@lorne.example>\n${mark}Date: Tue, 3 Feb 2026 09:14:00 +0000\n${mark}Subject: ${subject}\n${mark}\n`;
    const kinds = (text: string) =>
      segment(text)
        .filter(({ kind }) => kind !== 'boilerplate')
        .map(({ kind, text: shown }) => `${kind}: ${shown.replace(/\s[\s>]*/g, ' ').slice(0, 43)}`);
    const own = [
      `headline: ${title}`,
      'paragraph: The council of Port Lorne voted on Tuesday ',
      'paragraph: “We have run out of money and out of time,”',
      'paragraph: Nobody clapped.',
    ];

    it.each([
      ['the subject is its headline', head(title) + body],
      ['but for Re: and Fwd:', head(`Re: FWD: ${title}`) + body],
      ['unless the article has one', head('Fwd: market vote') + ARTICLE],
      ['which may be the same', head(title) + ARTICLE],
      ['in a quotation', quoted(head(title) + body, '> ')],
      ['above one, with a word from the sender', `${head('market')}Dear Bo,\n\nsee this:\n\n${quoted(ARTICLE, '> ')}`],
      [
        'of what is sent on',
        `Hi Bo, this is the one.\n\n---------- Forwarded message ---------\n${head(title)}${body}`,
      ],
      [
        'of what is sent on twice',
        `${head('Fwd: look')}See below.\n\nBegin forwarded message:\n\n${head('market')}${ARTICLE}`,
      ],
      ['in bold', head(title).replaceAll(/^(\w+:)/gm, '*$1*') + body],
      ['with Windows line ends', (head(title) + body).replaceAll('\n', '\r\n')],
    ])('%s', (_, text) => {
      expect(kinds(text)).toEqual(own);
      const record = extract(text);
      expect(record.notes.map(({ kind }) => kind)).toEqual(['mail']);
      expect(breachesOf(record, text)).toEqual([]);
      expect(record.speakers.map(({ name }) => name)).toEqual(
        extract(`${title}\n\n${body}`).speakers.map(({ name }) => name),
      );
    });

    it('does not run on into what is quoted, whose lines are broken where a name goes on', () => {
      const release =
        'FOR IMMEDIATE RELEASE\n\nThe council of Port Lorne will close its fish market in the summer, it\nannounced.\n\n“We have run out of money and out of time,” said council leader Orla\nFinch. “We know it hurts.”\n';
      expect(
        kinds(`${head('Port Lorne closes its old fish market in the summer')}See below.\n\n${quoted(release, '> ')}`),
      ).toEqual([
        'headline: Port Lorne closes its old fish market in th',
        'paragraph: The council of Port Lorne will close its fi',
        'paragraph: “We have run out of money and out of time,”',
      ]);
    });

    it.each([
      ['a field alone', `Subject: the pier\n\n${body}`],
      ['fields without subject and address', `From: 9 am\nTo: 5 pm\n\n${body}`],
      ['fields amid the text', `${body}\n\n${body}\n\n${head(title)}`],
      ['names of speakers', 'LEE: We won.\n\nCHO: Why?\n\nLEE: We know why.\n\nCHO: I see.'],
    ])('near miss: %s', (_, text) => expect(kindsOf(text)).not.toContain('mail'));
  });

  it('ends a paragraph where somebody else is quoted', () =>
    expect(
      segment(
        '>> The warden said to the council of Port Lorne on Monday that she\n> would like to see the letter first.',
      ).map(({ text }) => text),
    ).toHaveLength(2));

  it.each([
    [
      'a block quote amid paragraphs',
      'The mayor spoke on Friday.\n\n> We have lost.\n\n> We will win.\n\nNobody clapped, and she left.',
    ],
    ['a list', '1. Lund\n> Fish: 12\n> Boats: 3\n2. Oslo\n> Fish: 2\n> Boats: 4\n3. York\n> Fish: 5\n> Boats: 1'],
    ['one line', '> We have lost.'],
  ])('is not: %s', (_, text) => expect(kindsOf(text)).not.toContain('mail'));
});

describe('captions', () => {
  it.each([
    ['a voice for each cue', '<v Ann Lee>We won.', '<v Ann Lee>We know why.', '<v Bo Cho>Why?'],
    ['a voice where it changes', '<v Ann Lee>We won.', 'We know why.', '<v.loud Bo Cho>Why?'],
    ['labels in capitals', 'ANN LEE: We won.', 'We know why.', '>> BO CHO: Why?'],
    ['labels that come again', 'Ann Lee: We won.', 'Ann Lee: We know why.', 'BO CHO: Why?'],
    ['a label above', 'ANN LEE:\nWe won.', 'We know why.', 'BO CHO:\nWhy?'],
    [
      'tags, names of characters, sounds',
      '{\\an8}<v Ann Lee><i>We</i> won.',
      '[DOORBELL]\nWe know&nbsp;why.',
      '♪ la la ♪\n<v Bo Cho>Why?',
    ],
  ])('have a turn over several cues: %s', (_, ...cues) => {
    const times = (i: number): string => `00:0${i}.000 --> 00:0${i}.900`;
    const text = `WEBVTT\n\n${cues.map((cue, i) => `${i + 1}\n${times(i)}\n${cue}`).join('\n\n')}\n`;
    const record = extract(text);
    expect(record.notes.map(({ kind }) => kind)).toEqual(['captions']);
    expect(breachesOf(record, text)).toEqual([]);
    const { attributions, speakers } = record;
    expect(attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name.toLowerCase())).toEqual([
      'ann lee',
      'bo cho',
    ]);
    expect(attributions[0]?.content[0]?.text).toMatch(/We(?:<.i>)? won\.\s[\s\S]*00:01\.900[\s\S]*why\.$/);
  });

  it('have no words of anybody behind a dash', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nANN LEE: We won.\n\n2\n00:00:02,000 --> 00:00:03,000\n- No, you lost.\n- We did not.\n';
    expect(saidIn(text)).toEqual(['ANN LEE: We won.']);
    expect(segment(text).map((one) => one.text)).toEqual(['ANN LEE: We won.', 'No, you lost.', 'We did not.']);
  });

  it('read as an article where nobody is named', () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nThe mayor, Ada Finch, said on\n\n00:02.000 --> 00:03.000\nMonday that the market would close.\n';
    expect(saidIn(text)).toEqual(['Ada Finch: the market would close']);
  });

  it('are not: an arrow, a time', () =>
    expect(kindsOf('The bus goes from Lund --> Oslo at 00:01.\n\n00:01.000 --> 00:02.000, it says.')).toEqual([]));
});

describe('a transcript', () => {
  const TURNS = ['We lost the vote, and I know why.', 'Why did you lose?', 'Nobody came to us.'];
  const SAID = [
    'Ann Lee: We lost the vote, and I know why.',
    'Bo Cho: Why did you lose?',
    'Ann Lee: Nobody came to us.',
  ];
  const NAMES = ['Ann Lee', 'Bo Cho', 'Ann Lee'];
  it.each<[string, (name: string, said: string, i: number) => string]>([
    ['a name before', (name, said) => `${name}: ${said}`],
    ['a party in brackets', (name, said) => `${name} (D-Va.): ${said}`],
    ['a post behind a comma', (name, said) => `${name}, Mayor: ${said}`],
    ['a time in brackets before', (name, said, i) => `[00:0${i}:10] ${name}: ${said}`],
    ['a time before', (name, said, i) => `00:0${i}:10 - ${name}: ${said}`],
    ['a time in brackets behind', (name, said, i) => `${name} (00:0${i}): ${said}`],
    ['a name and a time above', (name, said, i) => `${name}  0:0${i}\n${said}`],
    ['a time and a name above', (name, said, i) => `00:0${i} ${name}\n${said}`],
    ['a name above', (name, said) => `${name}:\n${said}`],
    ['two marks', (name, said) => `>> ${name}: ${said}`],
  ])('%s', (_, write) => {
    const text = TURNS.map((said, i) => write(NAMES[i] as string, said, i)).join('\n\n');
    const record = extract(text);
    expect(record.notes.map(({ kind }) => kind)).toContain('transcript');
    expect(saidIn(text)).toEqual(SAID);
    expect(breachesOf(record, text)).toEqual([]);
    expect(record.attributions.every(({ form }) => form === 'direct')).toBe(true);
  });

  it('has speakers by number', () =>
    expect(saidIn('Speaker 1: We lost, and I know why.\nSpeaker 2: Why?\nSpeaker 1: Nobody came.')).toEqual([
      'speaker 1: We lost, and I know why.',
      'speaker 2: Why?',
      'speaker 1: Nobody came.',
    ]));

  it('has turns of several paragraphs, short names from the second turn on, and lines that nobody says', () => {
    const text = `Debate in Port Lorne

ADA FINCH (Mayor): We have no money.

I said so in January, and the council laughed.

(LAUGHTER)

I say it again.

TOM REED: You had it, Ada.

FINCH: Who told you so?

REED: You did.

Copyright Lorne Radio. All rights reserved.`;
    expect(saidIn(text)).toEqual([
      'ADA FINCH: We have no money. / I said so in January, and the council laughed. / I say it again.',
      'TOM REED: You had it, Ada.',
      'ADA FINCH: Who told you so?',
      'TOM REED: You did.',
    ]);
    expect(segment(text).map(({ kind }) => kind)).toContain('boilerplate');
  });

  it('has questions and answers, whoever gives them', () => {
    const { attributions, notes } = extract(
      'Q. Why did you close it?\nA. We had no money.\nWe had no time.\nQ. Will you open it?\nA. I will.',
    );
    expect(notes.map(({ kind }) => kind)).toEqual(['transcript']);
    expect(attributions.map(({ source, speaker, content }) => [source?.text, speaker, content.length])).toEqual([
      ['Q.', null, 1],
      ['A.', null, 2],
      ['Q.', null, 1],
      ['A.', null, 1],
    ]);
  });

  it('may be wrapped', () =>
    expect(
      saidIn(
        `LEE: We lost the vote in the town of Port Lorne, and I know why we\nlost it.\nCHO: Why did you lose the vote in a town where nobody wants to see me or\nyou again?\nLEE: Nobody came.`,
      ),
    ).toEqual([
      'LEE: We lost the vote in the town of Port Lorne, and I know why we lost it.',
      'CHO: Why did you lose the vote in a town where nobody wants to see me or you again?',
      'LEE: Nobody came.',
    ]));

  it.each([
    [
      'a live blog',
      '18:40 Ann Lee\nThe mayor has left the hall.\n\n18:20 Ann Lee\nThe hall is full, and we wait.\n\n18:05 Bo Cho\nThe doors are open.',
    ],
    [
      'a listing',
      'WHEN: Monday at noon.\nWHERE: The town hall.\nWHO: The mayor.\nWHEN: Tuesday at noon.\nWHERE: The school.\nWHO: The head.',
    ],
    [
      'a check of facts',
      'LEE: “I never lost a vote.”\nTHE FACTS: Lee lost two votes in May.\nLEE: “We had no money.”\nTHE FACTS: The town had two million.',
    ],
    ['results', 'Lund: 12 seats\nOslo: 4 seats\nLund: 13 seats\nOslo: 2 seats'],
    [
      'an article with three labelled lines',
      `${'The council of Port Lorne voted on Tuesday night to close the fish market of the town.\n\n'.repeat(4)}LEE: We won, and I know why.\n\nCHO: You lost.\n\nLEE: We won.\n\n${'The council met on Friday, and nobody in the hall knew what would come of it all.\n\n'.repeat(4)}`,
    ],
  ])('is not: %s', (_, text) => expect(kindsOf(text)).toEqual([]));
});

describe('a form in another', () => {
  it('a mail that quotes a transcript', () => {
    const text = '> LEE: We won, and I know why.\n> CHO: Why?\n> LEE: Nobody came to them.';
    expect(kindsOf(text)).toEqual(['mail', 'transcript']);
    expect(saidIn(text)).toEqual(['LEE: We won, and I know why.', 'CHO: Why?', 'LEE: Nobody came to them.']);
  });

  it('a page that shows a transcript', () => {
    const text =
      '<h1>Debate</h1><p><b>Ann Lee:</b> We won, and I know why.</p><p>And you know it, too.</p><p><b>Bo Cho:</b> Why?</p><p><b>Ann Lee:</b> Nobody came.</p>';
    expect(kindsOf(text)).toEqual(['html', 'transcript']);
    const { attributions } = extract(text);
    expect(attributions.map(({ content }) => content.map((span) => span.text))).toEqual([
      ['We won, and I know why.', 'And you know it, too.'],
      ['Why?'],
      ['Nobody came.'],
    ]);
  });

  it('Markdown with characters by name', () => {
    const text =
      '# Market to close\n\n&ldquo;We have **no** money,&rdquo; said Ada Finch, the mayor.\n\n## What next\n\nNobody knows.';
    expect(kindsOf(text)).toEqual(['markdown', 'character-references']);
    expect(extract(text).attributions[0]?.content[0]?.text).toBe('&ldquo;We have **no** money,&rdquo;');
  });
});

it('any text of such marks has a record in which everything holds', () => {
  const marks = [
    '> ',
    '>> ',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    'Ann Lee',
    'BO CHO',
    ': ',
    ':',
    'Q.',
    'A. ',
    '0:01',
    '[00:02]',
    '(Mayor)',
    '"',
    'I do.',
    'Do you?',
    '<v Ann>',
    '</v>',
    '&amp;',
    '(SIGHS)',
    '1\n00:01.000 --> 00:02.000\n',
    'WEBVTT\n\n',
    'NOTE ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      expect(breachesOf(extract(text), text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

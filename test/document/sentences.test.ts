import { describe, expect, it } from 'vitest';
import { readLines, sentencesOf } from './helpers.ts';

/** Each text is cut exactly where it has a bar. */
const cuts = (texts: readonly string[]) => {
  it.each(texts)('%s', (marked) => {
    const expected = marked.split(' | ');
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });
};

describe('a closing mark behind ! or ? does not end a sentence that goes on', () => {
  cuts([
    '“Stop!” he shouted.',
    '“Are you sure?” she asked.',
    '“Stop!” Mr. Smith shouted.',
    'Engr. Ann Lee shouted.',
    '“Who did this?” Nadia Brand asked angrily.',
    '“Why now?” asked the mayor. | Nobody answered.',
    '“Stop!” Lund’s niece, the mayor of Port Lorne (54), shouted to the crowd.',
    'Lee tweeted: “Sad!” and left.',
    '“Stop!” Lee told the crowd. | “Stop!” Ann Lee told them on Friday.',
    '“Is it over?” Bo Cho asked the town’s mayor, and left.',
    '“What a day!” — and with that he was gone.',
    '"Is it over?" she said. | "Not yet."',
    '‘Is it over?’ she said. | ‘Not yet.’',
  ]);
});

describe('but it ends one that does not go on', () => {
  cuts([
    '“I did not do it.” | He left.',
    '“No.” | “Yes.”',
    '“Why now?” | She shook her head.',
    '“Stop!” | Smith said that he would leave.',
    '“Stop!” | Lee told the crowd that he would leave. | “Stop!” | Lee told them he would leave.',
    '“Stop!” | Lund’s niece, the mayor of Port Lorne (54), said that she would leave.',
    '“Stop!” | Lund, the mayor, left. | Lee, his friend, shouted to the crowd.',
    'He said: “I did not do it.” | The court adjourned.',
    '"I did not do it." | He left.',
    '‘I did not do it.’ | He left.',
    "``I did not do it.'' | He left.",
  ]);
});

describe('a quotation of several sentences is cut between them', () => {
  cuts([
    '“We won. | We did it,” said Ann.',
    '“We won! | Did you see it? | We did it,” said Ann.',
    '“I did not do it,” he said. | “I never would.”',
    '“I said, ‘Stop it.’ | He did not,” Jones said.',
  ]);
});

describe('brackets', () => {
  cuts([
    '(He said no.) | She said yes.',
    'The plan (it was never signed. | Nobody asked) is dead.',
    'The bill of Kay Moss (D-Calif.) failed. | It was her third.',
    'HILLTOP, Nev. (AN) — The vote was close.',
  ]);
});

describe('abbreviations', () => {
  cuts([
    'He lives in the U.S. | She lives in Canada.',
    'The U.S. Senate met on Jan. 29 at 10 a.m. in room No. 10.',
    'Sen. Kay Moss, R-Ariz., said no. | Gov. Lee agreed.',
    'Dr. J. K. Rowe and Donald J. Lamb met Mrs. Orr. | They talked.',
    'She works for Acme Inc. | The firm is small.',
    'In Rowe v. Wade the court ruled. | Nobody knew.',
    'They moved to St. Louis. | They moved to ST. PAUL.',
    'The Rt. Hon. Ann Lee said so. | They left.',
    'Del. Ann Lee (D-W.V.) said no. | They live in Dover, Del., too.',
    'Apples, pears etc. are sold there.',
    'In Gary, Ind., they voted.',
    'Neither do I. | This must end.',
  ]);
});

describe('words that only look like abbreviations', () => {
  cuts([
    'She said no. | Then she left.',
    'That is the state we are in. | It will pass.',
    'They went to Mass. | Everyone sang.',
    'He sat. | Nobody else did.',
    'It was released by William Barr. | Ann Lee said no.',
  ]);
});

describe('numbers, dots and names of sites', () => {
  cuts([
    'Since the magnitude-7.4 quake R4.8-million was spent. | An M7.4-class flare went to Lorne-7. | Nobody saw it.',
    'It rose by 3.5 points to 1,000.25. | In 1999 it fell.',
    'He said...no.',
    'Well … I do not know. | She does.',
    'That is all I know. … | It is enough.',
    'I waited.... | Nobody came.',
    '“I don’t know . . . maybe,” said Ann. | The plan . . . is dead, Ann Lee said.',
    'That is the end . | Bo left.',
    'Search example.com for more. | See http://example.com/a.b?c=d. | It helps.',
    'Go back. what was that?',
  ]);
});

it('a full stop parts sentences also where the space is missing', () => {
  expect(sentencesOf('That was the end.The council met.')).toEqual(['That was the end.', 'The council met.']);
});

it('no sentence reaches over two blocks', () => {
  expect(sentencesOf('The mayor of\nthe city left')).toEqual(['The mayor of', 'the city left']);
});

it('every token is in the sentence and the block that its numbers name', () => {
  const { tokens, sentences, blocks } = readLines('“We won. We did it,” said Ann.\n\nShe left. He stayed.');
  expect(sentences).toHaveLength(4);
  for (let i = 0; i < tokens.count; i++) {
    const sentence = sentences[tokens.sentence[i] as number];
    expect(sentence?.first).toBeLessThanOrEqual(i);
    expect(sentence?.last).toBeGreaterThan(i);
    expect(blocks[tokens.block[i] as number]?.end).toBeGreaterThanOrEqual(tokens.end[i] as number);
  }
});

it.each(['', ' \u00a0 ', '\n\n'])('nothing to read in %j', (text) => {
  expect(sentencesOf(text)).toEqual([]);
});

describe('a degree with two stops', () => {
  cuts([
    'Dr. Orla Finch, who has a Ph.D. in physics, left.',
    'Orla Finch, Psy.D., left. | Bo Lund, Ed.D., stayed.',
    'She has a Ph.D. | The mayor has none.',
    'He said yes. | Yes.',
  ]);
});

describe('an hour ends a sentence before a subject with a verb of its own', () => {
  cuts([
    'The shop closed at 9 p.m. | Police said the man fled.',
    'Finch spoke at 8 p.m. | Lund said the game was lost.',
    'The fire began at 2 a.m. | Residents of the street were told to leave.',
    'At 9 p.m. Police Chief Orla Finch left.',
    'Finch spoke at 9 p.m. Monday in Lund.',
    'Finch speaks at 9 p.m. Eastern Time in Lund.',
    'It starts at 8 p.m. EST and ends at ten.',
    'It starts at 8 p.m. Lund time.',
  ]);
});

describe('a street ends a sentence before a word that no saint is called', () => {
  cuts(['It was at 40 Oak St. | The mayor saw it.', 'He left St. Louis. | The mayor stayed.', 'It was near Mt. Hood.']);
});

describe('a name that begins in lower case begins a sentence, too', () => {
  cuts(['Profits fell. | easyJet shares rose.', 'Profits fell at Acme Inc. easyJet shares rose.', 'So it was. well.']);
});

import { describe, it } from 'vitest';
import { expectSegments } from './spec.ts';

const HEADLINE = 'headline| Harbour town votes to close its fish market';
const BODY = `
  paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.
  paragraph| “We have run out of money and out of time,” the mayor, Ada Finch, told a crowded hall on Tuesday.
  paragraph| Fishermen have sold their catch there for five generations, and many of the families still own their stalls.`;
const MORE = `
  paragraph| A hotel group from the mainland has bought the hall, and would not say what it paid for it or what it means to do.
  paragraph| Repairs to the quay would have cost some four million, which is more than anybody has paid for a roof in a year.`;
const article = (above: string, below: string): void => expectSegments(`${HEADLINE}\n${above}\n${BODY}\n${below}`);

describe('a wire report', () => {
  it('but no heading in capitals is one', () => article('', `heading| THE PRICE — AND WHO PAYS\n${MORE}`));

  it.each([
    'Reporting by Nell Archer in Port Lorne; Editing by Bram Holt',
    '(Reporting by Nell Archer and Bram Holt; additional reporting by Ada Moss in Skerry; editing by Tom Reed)',
    'Additional reporting by Nell Archer',
    'Nell Archer in Port Lorne contributed to this report.',
    'Writing by Nell Archer, Political Editor',
    'Nell B. Archer and Bram Holt in Skerry contributed.',
  ])('ends with those who worked on it: %s', (desk) => article('', `byline| ${desk}`));
  it.each([
    'Reporting by the Lorne Gazette has shown that the hall was sold a year ago.',
    'Editing by night is no pleasure.',
    'The traders contributed to the cost of the roof, and they would like to have it back.',
  ])('a sentence is none of them: %s', (words) => article('', `paragraph| ${words}`));

  it.each([
    'byline| By Dr. Nell Archer and Prof. Bram Holt',
    'byline| By NELL ARCHER, Newswire Business Writer',
    'byline| By Nell Archer, Political Editor, and Bram Holt, correspondent in Skerry',
    'byline| Words by Nell Archer',
  ])('has a byline with titles: %s', (byline) => article(byline, ''));
});

describe('what the editors say about an article', () => {
  it.each([
    'Editor’s note: This report names the hall as it was called until 1998.',
    'Correction: The hall was built in 1871, not in 1817.',
    'This article was amended on 3 February 2026. The hall was built in 1871, not in 1817.',
    'An earlier version of this story gave the wrong year for the hall.',
    'CLARIFICATION — The hall belongs to the town.',
  ])('stands apart below it: %s', (note) => article('', `boilerplate| ${note}`));
  it('and above it', () => article('boilerplate| Editor’s note: “We regret the mistake,” the paper said.', ''));
  it('and above its headline', () =>
    expectSegments(
      `boilerplate| Editor’s note: This report is part of a series on the harbours of the coast.\n${HEADLINE}\n${BODY}`,
    ));
  it.each([
    'Correction officers stood at the door of the hall until the last of the traders had left it.',
    'Clarification was all that the traders wanted, their lawyer said.',
    'This article of the town’s charter was amended in 1998, and nobody has read it since.',
    'A previous version of the plan would have kept the hall open until the summer.',
  ])('near miss: %s', (words) => article('', `paragraph| ${words}`));
});

describe('a press release', () => {
  it.each([
    'ENDS',
    '-ENDS-',
    '- Ends -',
    '###',
    '# # #',
    '-30-',
    'Notes to editors',
    'Notes to Editors:',
    'Media contact:',
  ])('ends with “%s”', (mark) =>
    article(
      '',
      `boilerplate| ${mark}
        boilerplate| The council of Port Lorne has nineteen members, who are elected every four years, and meets on the second Tuesday of each month.
        boilerplate| The fish market was built in 1871 by the harbour board, and was given to the town when the board was wound up in 1948.
        boilerplate| Bram Holt, press office, 555 0101`,
    ),
  );
  it.each(['Ends', 'ENDS MEET', 'Notes to editors were found in the drawer.'])('does not end with “%s”', (words) => {
    const kind = words.endsWith('.') ? 'paragraph' : 'heading';
    article('', `${kind}| ${words}\n${MORE}`);
  });
});

describe('a transcript', () => {
  it('keeps each turn a paragraph, however short', () =>
    expectSegments(`
      headline| What the mayor told the Lorne Gazette about the market
      paragraph| Ada Finch was asked about the market on Tuesday night, an hour after the council had voted to close it.
      paragraph| Q. Why now?
      paragraph| A. Because we have run out of money.
      paragraph| Q. Since when?
      paragraph| A: At 9 a.m. on Monday
      paragraph| Q. And the traders?
      paragraph| A. They will be paid for their stalls, and those who want to go on selling fish will find a place for it on the other shore.`));
  it('by names', () =>
    expectSegments(`
      headline| What was said in the council of Port Lorne on Tuesday
      paragraph| FINCH: We have run out of money
      paragraph| MR. REED (Harbour): No
      paragraph| FINCH: The order will come to order, and we will hear Mr. Reed when it is his turn, as we have done for all these years.
      paragraph| MR. REED (Harbour): Never!`));
  it('without a headline', () =>
    expectSegments(`
      paragraph| HOST: Will you resign?
      paragraph| FINCH: No.
      paragraph| HOST: Why not?
      paragraph| FINCH: Because we won.`));
  it('is no row of credits', () =>
    expectSegments(`${HEADLINE}
      ${BODY}
      caption| Photo: Nell Archer
      caption| Photo: Nell Archer
      caption| Image: Bram Holt
      ${MORE}`));
  it('is no list of when and where', () =>
    expectSegments(`
      headline| How to say farewell to the fish market
      paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.
      heading| WHERE: the old hall
      paragraph| The doors will be open from nine, and the last fish will be sold at noon by those who sold the first ones.
      heading| WHO: the traders
      paragraph| All of the families who have had a stall have been asked to come, and most of them have said that they would.`));
});

describe('the beginning and the end of a report', () => {
  const REPORT = `
    paragraph| PORT LORNE, Jan 29 (Newswire) - The council of Port Lorne voted on Tuesday night to close the fish market that has stood there since 1871.
    paragraph| “We have run out of money,” Mayor Ada Finch told reporters.`;
  it('a place in the line of those who worked on it is nobody’s name', () =>
    expectSegments(`
      headline| Harbour town closes its fish market
      byline| By Ann Lee and Bo Cho
      ${REPORT}
      byline| (Reporting by Ann Lee in Port Lorne; Additional reporting by Bo Cho; Editing by Cy Dunn)`));
  it('the initials of an agency', () =>
    expectSegments(`headline| Harbour town closes its fish market${REPORT}\nboilerplate| abc/def/g`));
  it('“km/h” is none', () => expectSegments(`headline| Harbour town closes its fish market${REPORT}\nparagraph| km/h`));
  it.each(['FOR IMMEDIATE RELEASE', 'Press release', 'MEDIA ADVISORY'])(
    'the headline of a release below “%s”',
    (label) =>
      expectSegments(`
      boilerplate| ${label}
      dateline| 29 January 2026
      headline| Port Lorne Harbour Trust to build a new quay
      ${REPORT}
      boilerplate| Media contact: Ann Lee, press@lorne.example`),
  );
  it('what a release tells of who sends it', () =>
    expectSegments(`
      headline| Port Lorne Harbour Trust to build a new quay
      ${REPORT}
      boilerplate| About Port Lorne
      boilerplate| Port Lorne is a town of nine thousand people on the northern coast, and has had a harbour since 1622.
      boilerplate| Media contact: Ann Lee, press@lorne.example`));
});

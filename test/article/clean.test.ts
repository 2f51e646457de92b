import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment.ts';
import { expectSegments } from './spec.ts';

const ARTICLE = `
  headline| Harbour town votes to close its fish market
  standfirst| Traders say that the decision will cost two hundred jobs in a single winter
  paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.
  paragraph| “We have run out of money and out of time,” the mayor, Ada Finch, told a crowded hall. “I wish that it were otherwise.”
  heading| A market with a history
  paragraph| Fishermen have sold their catch there for five generations, and many of the families still own the stalls they built.
  paragraph| “No.”
  paragraph| That was all that Tom Reed, who has the oldest stall, would say when he was asked whether he would leave.
  heading| What happens next
  paragraph| The traders have until the end of March to appeal, and their lawyer said on Wednesday that they would do so.`;

describe('a clean article', () => {
  for (const [name, gap] of Object.entries({
    'parted by blank lines': '\n\n',
    'a line a block': '\n',
    'parted by several blank lines': '\n\n\n \n',
    'with Windows line ends': '\r\n\r\n',
    'with old Macintosh line ends': '\r\r',
    'with Unicode line and paragraph separators': '\u2029',
    'with lines of no-break spaces': '\n\u00a0\n',
  }))
    it(name, () => expectSegments(ARTICLE, gap));

  it('without a headline begins with its first paragraph', () =>
    expectSegments(`
      paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood there since 1871.
      paragraph| Traders said that they would appeal against the decision before the end of the month.`));

  it('of one line is a paragraph', () => expectSegments('paragraph| She said no.'));

  it('keeps a wire dateline in its paragraph', () =>
    expectSegments(`
      headline| Harbour town closes its fish market
      paragraph| PORT LORNE, Jan 29 (Reuters) - The council voted on Tuesday night to close the fish market that has stood there since 1871.
      paragraph| PORT LORNE — Traders said that they would appeal against the decision before the end of the month.`));

  it('keeps a paragraph of bullet points a list', () =>
    expectSegments(`
      headline| Five things to know about the fish market
      paragraph| The council of Port Lorne voted on Tuesday night to close it, and this is what the decision means for the town:
      list-item| • two hundred jobs will go by the spring
      list-item| • the hall becomes a hotel
      list-item| 3. The quay stays open to the boats that land their catch there every morning, and the cranes stay where they are.
      paragraph| The traders have until the end of March to appeal, and their lawyer said on Wednesday that they would do so.`));

  it('has a numbered headline where no list follows', () =>
    expectSegments(`
      headline| 1. The fish market closes
      paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.
      paragraph| Traders said that they would appeal against the decision before the end of the month.`));

  it('shows quoted mail as a block quote', () =>
    expectSegments(`
      headline| The letter that closed the market
      paragraph| The letter that the council sent to the traders on Monday was short, and few of them finished reading it.
      blockquote| > We regret to inform you that your licence ends with the year, and that it will not be renewed.
      paragraph| The traders have until the end of March to appeal, and their lawyer said on Wednesday that they would do so.`));

  it('as long as a book is no page for four advertisements', () => {
    const told = [
      'The council meets again in week %, when the plan for the harbour is to be put to a vote after two years of delay.',
      'More than 1,200 people signed petition %, which was handed in on Thursday.',
      '“What did they expect?” she asked.',
      'Prices rose by 4.1 per cent in week %, which is more than anywhere else on the coast.',
    ];
    const lines = Array.from({ length: 600 }, (_, i) =>
      i % 150 === 100 ? 'Advertisement' : (told[i % told.length] as string).replace('%', String(i)),
    );
    const kinds = segment(['Bridge vote put off again', 'By Ann Lee', ...lines].join('\n\n')).map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['headline', 'byline', 'paragraph']);
    expect(new Set(kinds.slice(2))).toEqual(new Set(['paragraph', 'boilerplate']));
    expect(kinds.filter((kind) => kind === 'boilerplate').length).toBeLessThan(8);
  });
});

describe('a heading', () => {
  const around = (middle: string) => `
    headline| Harbour town votes to close its fish market
    paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.
    ${middle}
    paragraph| The traders have until the end of March to appeal, and their lawyer said on Wednesday that they would do so.`;

  it('is a few words above a paragraph', () => expectSegments(around('heading| Two hundred jobs at risk')));
  it('may be in capitals', () => expectSegments(around('heading| JOBS AT RISK')));
  it('is no short sentence', () => expectSegments(around('paragraph| The hall fell silent.')));
  it('is no short quotation', () => expectSegments(around('paragraph| “Enough!” she shouted.')));
  it('is no sentence that announces a quotation', () =>
    expectSegments(around('paragraph| The harbour master put it in a few words:')));
});

const PARAGRAPHS = [
  'The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.',
  'Fishermen have sold their catch there for five generations, and many of the families still own the stalls they built.',
  'A hotel group from the mainland has bought the hall, and would not say what it paid for it or what it means to do.',
  'Repairs to the quay would have cost some four million, which is more than the town spends on its schools in a year.',
  'Her opponents have until the end of March to appeal, and their lawyer said on Wednesday that they would do so.',
  'On the other shore the stalls have been full since Easter, and the boats that used to land in Lorne now go there.',
].map((words) => `paragraph| ${words}`);

describe('a heading that is a sentence', () => {
  const article = (first: string, second: string): string => `
    headline| Two markets that you should see before they close
    ${PARAGRAPHS[0]}
    ${first}
    ${PARAGRAPHS[1]}
    ${PARAGRAPHS[2]}
    ${second}
    ${PARAGRAPHS[3]}
    ${PARAGRAPHS[4]}`;
  it('is no short paragraph, though two begin alike', () =>
    expectSegments(
      article(
        'paragraph| The market at Port Lorne is the oldest.',
        'paragraph| A market at Skerry Point is the smallest.',
      ),
    ));
  it('is nothing that is said', () =>
    expectSegments(article('paragraph| Reed said he “never slept”.', 'paragraph| Reed said he was “never asked”.')));
  it('is no line that stands again', () =>
    expectSegments(article('paragraph| The mayor would say no more.', 'paragraph| The mayor would say no more.')));
});

describe('a heading with a number', () => {
  it('stands above a paragraph', () =>
    expectSegments(`
      headline| Two markets that you should see before they close
      ${PARAGRAPHS[0]}
      heading| 1. The market at Port Lorne
      ${PARAGRAPHS[1]}
      ${PARAGRAPHS[2]}
      heading| 2. Is the market at Skerry Point the smallest?
      ${PARAGRAPHS[3]}`));
  it('is no item that stands by another', () =>
    expectSegments(`
      headline| Two markets that you should see before they close
      ${PARAGRAPHS[0]}
      list-item| 1. The market at Port Lorne
      list-item| 2. The market at Skerry Point
      ${PARAGRAPHS[3]}`));
  it('is no item, where it has no second', () =>
    expectSegments(`
      headline| Two markets that you should see before they close
      ${PARAGRAPHS[0]}
      list-item| 1. The market at Port Lorne
      ${PARAGRAPHS[3]}`));
});

describe('a standfirst', () => {
  const below = (first: string): string => `
    headline| Harbour town votes to close its fish market
    ${first}
    paragraph| When Nell Archer took over the oldest stall of the market in Port Lorne, her father had just died.
    ${PARAGRAPHS.slice(1).join('\n')}`;

  it('names somebody in full whom the paragraphs name in full again', () =>
    expectSegments(
      below(
        'standfirst| Nell Archer owns the oldest stall of the fish market, which the town will close since it costs more than schools.',
      ),
    ));
  it('of two lines that lost their stops', () =>
    expectSegments(
      below(`standfirst| … as five generations of traders pack their boxes
      standfirst| … and the council is told that it will regret this`),
    ));
  it('is no first paragraph that names somebody once', () =>
    expectSegments(
      below('paragraph| Tom Reed has kept the oldest stall of the market for forty years, and the town will close it.'),
    ));
  it('is no first paragraph that tells the day', () =>
    expectSegments(
      below('paragraph| Nell Archer will keep the oldest stall of the market open, she told the town on Wednesday.'),
    ));
  it('is no first paragraph of a wire report', () => {
    for (const place of ['PORT LORNE (Newswire) - ', 'PORT LORNE — ', 'Jan 29 (Newswire) - ', 'PORT LORNE, Jan 29 -- '])
      expectSegments(
        below(
          `paragraph| ${place}Nell Archer has kept the oldest stall of the market for forty years, and the town will close it.`,
        ),
      );
  });
});

describe('known misses', () => {
  it.fails('a heading that is a sentence, and like no other', () =>
    expectSegments(`
      headline| Two markets that you should see before they close
      ${PARAGRAPHS[0]}
      heading| Port Lorne is where it began.
      ${PARAGRAPHS[1]}
      ${PARAGRAPHS[2]}
      heading| Then came Skerry Point.
      ${PARAGRAPHS[3]}`));

  it.fails('a standfirst of one sentence that says what no paragraph says again', () =>
    expectSegments(`
      headline| Harbour town votes to close its fish market
      standfirst| Sometimes a whole way of life is wound up between two cups of coffee.
      ${PARAGRAPHS.join('\n')}`));
});

describe('the end of an article', () => {
  const end = (tail: string) => `
    headline| Harbour town votes to close its fish market
    paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.
    paragraph| “We have run out of money and out of time,” the mayor, Ada Finch, told a crowded hall on Tuesday.
    ${tail}`;

  it('stands before sources, topics and related headlines', () =>
    expectSegments(
      end(`boilerplate| Sources:
        boilerplate| Related Topics
        boilerplate| Related News
        boilerplate| “We Will Be Back,” Says Ferry Captain
        boilerplate| Travel
        boilerplate| 28/01/2026
        boilerplate| Lighthouse Keeper Denies Sleeping on Duty
        boilerplate| Coast
        boilerplate| 27/01/2026`),
      '\n',
    ));

  it('stands before a copyright line', () => expectSegments(end('boilerplate| © 2026 The Lorne Gazette')));

  it('does not stand before “Sources said …”', () =>
    expectSegments(
      end('paragraph| Sources said that the hall had been sold months ago, and that the buyer was a hotel group.'),
    ));

  it.each(['Advertisement', 'Story continues below'])('does not stand before a paragraph below “%s”', (label) => {
    expectSegments(end(`boilerplate| ${label}\nparagraph| “We are fine,” Tom Reed said.`));
    expectSegments(end(`boilerplate| ${label}\nparagraph| “We are fine,” Tom Reed said.\nparagraph| Nobody clapped.`));
  });

  it('stands before a button that a title and its teaser follow', () =>
    expectSegments(
      end(`boilerplate| Share
        boilerplate| Lighthouse Keeper Denies Sleeping on Duty
        boilerplate| He was awake all night.`),
    ));

  it.each([
    '“Help us,” Ann Lee said.',
    '“Go to hell,” he said.',
    '‘Follow the money,’ Bo Cho said.',
    'Terms of the deal were not disclosed.',
    'No results have been announced yet, the council said.',
    'The rules were written by the Lorne Fish Agency (EPA).',
    'It was a shot from left to right that nobody in the hall saw.',
    'Heavy rain and a blocked drain contributed.',
    '“It is over,” Tom Reed said. The Lorne Gazette contributed to this report.',
  ])('does not stand before “%s”', (line) =>
    expectSegments(end(`paragraph| ${line}\nparagraph| “Never,” said Tom Reed.`)),
  );

  it('stands before an advertisement that titles follow', () =>
    expectSegments(
      end(`boilerplate| Advertisement
        boilerplate| Lighthouse Keeper Denies Sleeping on Duty
        boilerplate| Ferry Captain Says Crossing Will Open`),
    ));

  it('does not stand before a short last paragraph', () => expectSegments(end('paragraph| Nobody clapped.')));
});

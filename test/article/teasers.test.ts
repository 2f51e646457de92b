import { describe, it } from 'vitest';
import { blocksOf, expectSegments } from './spec.ts';

const MENU = `
  boilerplate| Skip to main content
  boilerplate| Sign in
  boilerplate| Subscribe
  boilerplate| Home
  boilerplate| News
  boilerplate| Coast
  boilerplate| Weather`;

const TOP = `
  headline| Harbour town votes to close its fish market
  byline| By Ann Lee
  dateline| 29 January 2026
  boilerplate| Copy link
  paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.
  paragraph| “We have run out of money and out of time,” the mayor, Ada Finch, told a crowded hall. “I wish that it were otherwise.”
  paragraph| Fishermen have sold their catch at the market for five generations, and many of the families still own the stalls they built.`;

const REST = `
  paragraph| The harbour master said that the quay would stay open to boats, and that the cranes on it would not be moved before the summer.
  paragraph| “Nobody asked us,” said Bo Cho, who sells crab. “They came with a paper and told us to sign it.”
  paragraph| The traders have until the end of March to appeal, and their lawyer said on Wednesday that they would certainly do so.`;

const FOOT = `
  boilerplate| Contact us
  boilerplate| Privacy policy
  boilerplate| © 2026 The Lorne Gazette. All rights reserved.`;

const TITLES = [
  'Ferry captain says that the crossing will open again',
  '“I never slept,” says the lighthouse keeper',
  'Storm tears the ramp from the island quay',
];
const SUMMARIES = [
  'The crossing has been closed since a storm tore the ramp away in the first week of December, the company said.',
  'The keeper was found in his chair by a passing crew, which said that the lamp had gone out before midnight.',
  'Engineers believe that the repair will take until the spring, a spokesman for the port said on Monday.',
];
const other = (kind: string, between: (title: string, summary: string) => string[]) =>
  TITLES.flatMap((title, i) => between(title, SUMMARIES[i] ?? ''))
    .map((line) => `${kind}| ${line}`)
    .join('\n');

const PAIRS = other('boilerplate', (title, summary) => [title, summary]);

const page = (...parts: string[]) => expectSegments([MENU, TOP, ...parts, FOOT].join('\n'), '\n');

describe('titles and summaries of other articles', () => {
  // The model that reads pages ends short articles like this one at a list of others amid it; pages of the usual length it reads on.
  it('below “Latest news”', () => page(REST, 'boilerplate| Latest news', PAIRS));
  it('below “Related stories”', () => page(REST, 'boilerplate| Related stories', PAIRS));
  it.fails('below “Elsewhere on the coast”', () => page(REST, 'boilerplate| Elsewhere on the coast', PAIRS));
  it.fails('without a heading', () => page(REST, PAIRS));
  it.fails('amid the article, below a heading', () => page('boilerplate| Related stories', PAIRS, REST));
  it('each with its section, author and date', () =>
    page(
      REST,
      other('boilerplate', (title, summary) => ['Coast', title, summary, 'Bo Cho', '28 January 2026']),
    ));
  it('with titles that ask, below a heading', () =>
    page(
      REST,
      'boilerplate| Most read',
      other('boilerplate', (title, summary) => [`Is it true that ${title}?`, summary]),
    ));
});

describe('titles glued to their summaries', () => {
  const GLUED = `
    boilerplate| Ferry captain says that the crossing will open again The crossing has been closed since a storm tore the ramp away in December.
    boilerplate| ‘Keeper never slept’ A passing crew found the keeper in his chair and said that the lamp had gone out before midnight.`;
  it.fails('below a heading', () => page(REST, 'boilerplate| Related stories', GLUED));
  it.fails('amid the article', () => page('boilerplate| Related stories', GLUED, REST));
  it('are not paragraphs with names of several words in them', () =>
    page(
      'boilerplate| Read more',
      `
      paragraph| The head of the National Trust for The Harbours said that Old Quay House would be sold before The Feast of the Sea.
      paragraph| A judge of the County Court in Lorne Head has asked both sides to meet, and the Crown Office has sent an observer.`,
    ));
});

describe('what alternates and is the article’s own', () => {
  it('short headings with a paragraph each', () =>
    page(`
      heading| The market at Skerry Point
      paragraph| It opens at five in the morning and has the best crab on the coast, its traders say.
      heading| The market at Hook Bay
      paragraph| The smallest of the three is open on Saturdays alone, and closes when the last fish is sold.
      heading| The market at Lorne Head
      paragraph| Its stalls stand on the beach, and its fish is smoked on the spot over juniper and peat.`));
  // three of them look like teasers on a page
  it('questions and answers', () =>
    page(`
      paragraph| Who decided that the market should close?
      paragraph| The council did so on Tuesday night, by nine votes to six, after a debate of four hours.
      paragraph| What will become of the traders and their stalls?
      paragraph| They have until the end of March to appeal, and will be paid for what they built.
      paragraph| Where can the people of the town buy their fish?
      paragraph| The nearest market is at Skerry Point, which is half an hour away by bus.`));
  it('two links and a paragraph below a heading', () =>
    page(`
      boilerplate| Read more
      boilerplate| ${TITLES[0]}
      paragraph| ${SUMMARIES[0]}
      ${REST}`));
});

describe('a caption that stands twice', () => {
  const LINE = 'Traders say that they will not leave the stalls that their families built.';
  it.fails('as it is', () => page(`caption| ${LINE}\nboilerplate| ${LINE}`, REST));
  it.fails('with its credit', () => page(`caption| ${LINE} Cy Dunn for the Gazette\nboilerplate| ${LINE}`, REST));
});

describe('a clean article', () => {
  it('keeps what alternates', () => {
    const kept = (title: string, summary: string) => [`heading| ${title}`, `paragraph| ${summary}`];
    const pairs = TITLES.flatMap((title, i) => kept(title, SUMMARIES[i] ?? '')).join('\n');
    const clean = blocksOf(TOP + REST).filter(({ kind }) => kind !== 'boilerplate');
    expectSegments([...clean.map(({ kind, text }) => `${kind}| ${text}`), pairs].join('\n'));
  });
});

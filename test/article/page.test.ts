import { describe, expect, it } from 'vitest';
import { expectSegments, segmentsOf } from './spec.ts';

const MENU = `
  boilerplate| Skip to main content
  boilerplate| Sign in
  boilerplate| Subscribe
  boilerplate| Home
  boilerplate| News
  boilerplate| Coast
  boilerplate| Weather
  boilerplate| We use cookies to personalise content and ads. You can change your preferences in your browser or withdraw consent.
  boilerplate| Lighthouse keeper denies sleeping on duty
  boilerplate| Ferry timetable for the winter
  boilerplate| Coast`;

const ARTICLE = `
  headline| Harbour town votes to close its fish market
  standfirst| Traders say that the decision will cost two hundred jobs
  byline| By Ann Lee
  dateline| 29 January 2026
  boilerplate| Share on Facebook
  boilerplate| Facebook Twitter Email Copy link
  boilerplate| 12 comments
  paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.
  paragraph| “We have run out of money and out of time,” the mayor, Ada Finch, told a crowded hall. “I wish that it were otherwise.”
  boilerplate| Advertisement
  paragraph| Fishermen have sold their catch at the market for five generations, and many of the families still own the stalls they built.
  boilerplate| Read more
  boilerplate| Ferry captain says that the crossing will open again
  boilerplate| “I never slept,” says lighthouse keeper
  paragraph| The harbour master said that the quay would stay open to boats, and that the cranes on it would not be moved before the summer.
  boilerplate| Sign up for our morning newsletter
  heading| What happens next
  paragraph| The traders have until the end of March to appeal, and their lawyer said on Wednesday that they would certainly do so.
  paragraph| “We will fight,” she said.`;

const TAIL = `
  boilerplate| Most Read
  boilerplate| Ferry captain says that the crossing will open again
  boilerplate| The crossing has been closed since a storm tore the ramp away in the first week of December last year.
  boilerplate| Bo Cho
  boilerplate| 28 January 2026
  boilerplate| “I never slept,” says lighthouse keeper
  boilerplate| The keeper was found in his chair by a passing crew, which said that the lamp had gone out before midnight.
  boilerplate| 27 January 2026
  boilerplate| Contact us
  boilerplate| Privacy policy
  boilerplate| © 2026 The Lorne Gazette. All rights reserved.`;

describe('a page pasted whole', () => {
  // The model ends an article as short as this one where two titles stand below “Read more”.
  it.fails('is an article between menus and related headlines', () => expectSegments(MENU + ARTICLE + TAIL, '\n'));
  it.fails('with blank lines between its lines', () => expectSegments(MENU + ARTICLE + TAIL, '\n\n'));
  it.fails('without a menu', () => expectSegments(ARTICLE + TAIL, '\n'));
  it.fails('with an advertisement below a heading', () =>
    expectSegments(
      `${ARTICLE}
      heading| The price of a quay
      boilerplate| Advertisement
      paragraph| Repairs to the quay would have cost the town some four million, which is more than it spends on its schools in a year.`,
      '\n',
    ));
  it.fails('with sentences that a label calls captions, above and below the byline', () =>
    expectSegments(
      MENU +
        ARTICLE.replace(
          '\n  byline|',
          '\n  boilerplate| Image caption\n  caption| The market hall stands beside the harbour and was full of people who had come on Tuesday night.\n  byline|',
        ).replace(
          '\n  boilerplate| Read more',
          '\n  boilerplate| Image caption\n  caption| The mayor left by the back door of the hall when the vote was over, and nobody saw her go.\n  boilerplate| Read more',
        ) +
        TAIL,
      '\n',
    ));
  // three labels make no page
  it.fails('without a headline', () => {
    const paragraphs = ARTICLE.slice(ARTICLE.indexOf('  paragraph|')).replace(
      / {2}boilerplate\| (?:Ferry|“I never).*\n/g,
      '',
    );
    const menu = MENU.split('\n').slice(0, 8).join('\n');
    expectSegments(`${menu}\n${paragraphs}${TAIL}`, '\n');
  });
  it.fails('without a tail', () => expectSegments(MENU + ARTICLE, '\n'));
});

describe('a live blog', () => {
  // no page of the labelled ones gained by a rule for the names and titles of posts
  it.fails('keeps its posts, with their hours as datelines', () => {
    const text = [
      'Subscribe',
      'Storm hits the coast: live updates from Port Lorne',
      'Share',
      'Facebook',
      'Email',
      '18:40',
      'Ferries stay in port',
      'All ferries between Port Lorne and the islands have been cancelled until Friday, the harbour master has said.',
      'He asked passengers not to come to the quay, since the car park behind it is under water.',
      '17:15',
      'First houses without power',
      'Some forty houses north of the river have lost power, according to the grid operator, which has sent out two crews.',
      'The operator said that the line would be mended by midnight if the wind fell as forecast.',
    ].join('\n');
    const kinds = segmentsOf(text).map(({ kind }) => kind);
    expect(kinds.slice(5)).toEqual([
      'dateline',
      'heading',
      'paragraph',
      'paragraph',
      'dateline',
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  // as above
  it.fails('keeps posts of one paragraph, each signed, with a link between', () =>
    expectSegments(
      `${MENU}
      headline| Storm hits the coast: live updates from Port Lorne
      boilerplate| Share
      dateline| 6.40pm GMT
      heading| Ferries stay in port
      byline| By Ann Lee
      paragraph| All ferries between Port Lorne and the islands have been cancelled until Friday, the harbour master has said.
      dateline| 5.15pm GMT
      heading| First houses are without power
      byline| By Ann Lee
      paragraph| Some forty houses north of the river have lost power, according to the operator, which has sent out two crews.
      boilerplate| Read more
      boilerplate| Lighthouse keeper denies sleeping on duty
      dateline| 4.02pm GMT
      heading| Police warn of flooding on the coast road
      byline| By Bo Cho
      paragraph| Police said that the coast road was closed between Lorne Head and Hook Bay, and that drivers should stay at home.
      boilerplate| Contact us
      boilerplate| Privacy policy`,
      '\n',
    ));
});

describe('a second article on the page', () => {
  const SECOND = `
    boilerplate| Lighthouse keeper denies sleeping on duty
    boilerplate| By Cy Dunn
    boilerplate| 28 January 2026
    boilerplate| The keeper of the light at Skerry Point has denied that he slept on the night when a coaster ran aground below his tower.
    boilerplate| “I never slept,” Ewan Moss told the inquiry, which opened in the county town on Monday. “I was reading.”
    boilerplate| The crew of the coaster, which had left the mainland at dusk, told the inquiry that they had seen no light at all.
    boilerplate| The inquiry’s chair, Judge Fay Gore, said that she would visit the tower before she heard more witnesses, and take her time.`;
  // None of 60 labelled pages has one.
  it.fails('is none of the article', () => expectSegments(MENU + ARTICLE + SECOND, '\n'));
});

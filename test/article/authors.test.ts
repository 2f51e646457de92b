import { describe, expect, it } from 'vitest';
import { expectSegments, segmentsOf } from './spec.ts';

const MENU = `
  boilerplate| Skip to main content
  boilerplate| Sign in
  boilerplate| Subscribe
  boilerplate| Home
  boilerplate| News
  boilerplate| Share on Facebook`;
const BODY = `
  paragraph| The council of Port Lorne voted on Tuesday night to close the fish market that has stood beside the harbour since 1871.
  paragraph| “We have run out of money and out of time,” the mayor, Ada Finch, told a crowded hall. “I wish that it were otherwise.”
  paragraph| Fishermen have sold their catch at the market for five generations, and many of the families still own the stalls they built.
  paragraph| The harbour master said that the quay would stay open to boats, and that the cranes on it would not be moved before the summer.`;
const TAIL = `
  boilerplate| Contact us
  boilerplate| Privacy policy
  boilerplate| © 2026 The Lorne Gazette. All rights reserved.`;
const HEADLINE = 'headline| Harbour town votes to close its fish market';
const page = (lines: string): void => expectSegments(`${MENU}\n${lines}\n${TAIL}`, '\n');

describe('who wrote a page’s article', () => {
  // What the trained model of pages doesn't tell, and rules told.
  it.fails('a name beside a date, with buttons between', () =>
    page(`${HEADLINE}
      dateline| 29 January 2026
      boilerplate| Share
      boilerplate| Email
      byline| Nell Archer
      ${BODY}`));

  it.each([
    ['By Nell Archer @nellarcher', 'Issued on: 29/01/2026 - 10:00'],
    ['By Nell Archer', 'Publishing date: Jan 29, 2026'],
  ])('%s, above %s', (byline, date) => {
    page(`${HEADLINE}\nbyline| ${byline}\ndateline| ${date}\n${BODY}`);
    expectSegments(`${HEADLINE}\nbyline| ${byline}\ndateline| ${date}\n${BODY}`);
  });

  it('but no line that tells of more, and no version', () =>
    expectSegments(`${HEADLINE}
      standfirst| Lorne Harbour loses its reporter
      dateline| 29 January 2026
      ${BODY}
      paragraph| Version 2.10 of the plan was released on Friday, and nobody has read it, the mayor said.`));

  it.fails('several names below “By”', () =>
    page(`${HEADLINE}
      boilerplate| By
      byline| Nell Archer
      byline| Bram Holt
      dateline| 29 January 2026
      ${BODY}`));

  it('a name that a byline has told before', () =>
    page(`${HEADLINE}
      byline| By Nell Archer and Bram Holt
      ${BODY}
      byline| Bram Holt`));

  it.fails('a name below the last paragraph, above a line about its bearer', () =>
    page(`${HEADLINE}
      ${BODY}
      byline| Nell Archer
      boilerplate| Nell Archer covers the coast and its towns for this paper.`));

  it.fails('what is told of the author at the end', () =>
    page(`${HEADLINE}
      byline| By Nell Archer
      ${BODY}
      boilerplate| Nell Archer is the political editor of this paper, and lives in Port Lorne.`));

  it('but nothing told of others', () =>
    page(`${HEADLINE}
      byline| By Nell Archer
      ${BODY}
      paragraph| Ada Finch is the fourth mayor of the town who has tried to close it, and the first who has done so.`));

  it.fails('no section of the paper', () => {
    const text = [
      'Skip to main content',
      'Sign in',
      'Subscribe',
      'Home',
      'Share',
      'Email',
      'Harbour town votes to close its fish market',
      '29 January 2026',
      'News World',
    ];
    const all = [...text, ...BODY.split('\n').map((line) => line.replace(/^ *paragraph\| /, ''))].join('\n');
    expect(segmentsOf(all).filter(({ kind }) => kind === 'byline')).toEqual([]);
  });

  it('no heading that names a person', () =>
    page(`${HEADLINE}
      byline| By Nell Archer
      ${BODY}
      heading| Ada Finch
      ${BODY.replaceAll('The council', 'The town hall').replaceAll('Fishermen', 'Traders').replaceAll('quay', 'pier').replaceAll('I wish', 'We wish')}`));
});

describe('offers amid an article', () => {
  const between = (lines: string): void => {
    const paragraphs = BODY.trim().split('\n');
    page(`${HEADLINE}
      byline| By Nell Archer
      ${paragraphs.slice(0, 2).join('\n')}
      ${lines}
      ${paragraphs.slice(2).join('\n')}`);
  };

  it('are furniture between furniture', () =>
    between(`
      boilerplate| Subscribe now to read the latest from your coast.
      boilerplate| Unlimited digital access to all articles on any device.
      boilerplate| Daily puzzles and the weekend crossword.
      boilerplate| Support independent journalism.
      boilerplate| View more`));

  it('a paragraph between two advertisements is none', () =>
    between(`
      boilerplate| Advertisement
      paragraph| The traders pay about nine crowns a month for a stall, and have done so since the war.
      boilerplate| Advertisement`));

  it('a long sentence that stands again between labels is furniture there', () =>
    between(`
      paragraph| The mayor and her opponents have until the end of March to settle it.
      boilerplate| Read more
      boilerplate| The mayor and her opponents have until the end of March to settle it.
      boilerplate| Advertisement`));

  it('and between paragraphs it is none', () =>
    between(`
      paragraph| The mayor and her opponents have until the end of March to settle it.
      paragraph| Tom Reed, who has the oldest stall, would not say whether he would leave it or stay where his family has been.
      paragraph| The mayor and her opponents have until the end of March to settle it.`));
});

describe('a headline that asks', () => {
  it('stands above its name and date', () =>
    page(`headline| Who is the mayor Ada Finch, and why does she want to close the fish market of the town?
      byline| Nell Archer
      dateline| 29 January 2026
      ${BODY}`));
});

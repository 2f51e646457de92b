import { describe, expect, it } from 'vitest';
import { isNoticeToReader, isToReader } from '../../src/article/line-kinds.ts';
import { phrasesOf } from '../../src/article/phrases.ts';
import { furniture } from '../../src/lexicons/en/furniture.ts';
import { expectSegments } from './spec.ts';

const phrases = phrasesOf({ furniture });

describe('a page that speaks to its readers of what it offers', () => {
  it.each([
    'The Gazette is funded by its readers. Support our independent journalism and become a member today.',
    'I would like to receive offers, events and updates by email from the Gazette. Read our privacy notice.',
    'I agree to receive offers from partners of the Gazette',
    'Stay informed with the Gazette. Get in-depth reporting for only £4 a month. Subscribe today.',
    'Before you go: the story that you have just read took our reporters three months. We have no owner and no paywall, and we believe that news must be free. If you can, support our journalism with a donation today.',
  ])('%s', (line) => expect(isToReader(line, phrases)).toBe(true));
});

describe('an article that tells of such things', () => {
  it.each([
    'The Gazette has lost half of its subscribers, and its owner said that the newsletter would be free.',
    'We asked the council for its reports of the year, and they told us that nobody had ever read them.',
    '‘We offer free digital access to all members of our community for a month,’ said Ann Lee.',
    '“Support our independent journalism and become a member today,” the paper asked its readers.',
    'You can see the island from our house on a clear day, and the mail comes once a month.',
    'Support for the mayor has fallen since she said that readers of the local news would pay for access.',
  ])('%s', (line) => expect(isToReader(line, phrases)).toBe(false));

  it('keeps its own appeal where no page stands around it', () =>
    expectSegments(`
      headline| Why we ask for your help
      paragraph| The Gazette has been printed in Port Lorne since 1871, and it has never been sold to anybody from the mainland.
      paragraph| The Gazette is funded by its readers. Support our independent journalism and become a member today.
      paragraph| The printer has told us that paper will cost twice as much from March, and that there is no other mill on the coast.`));
});

describe('a notice of a page', () => {
  it.each([
    ['We and our partners use cookies to personalise advertising; you can withdraw consent in your browser.', true],
    ['Subscribe to our newsletter: unsubscribe in your browser at any time, see our privacy policy.', true],
    [
      'Ode Search said that its browser would keep cookies of advertisers, whatever Lorne’s privacy office wants.',
      false,
    ],
  ])('%s: %s', (line, isOne) => expect(isNoticeToReader(line, phrases)).toBe(isOne));
});

import { expect, it } from 'vitest';
import { taggedOf } from './helpers.ts';

const FORMS = {
  say: 'said says saying',
  tell: 'told tells telling',
  deny: 'denied denies denying',
  vow: 'vowed vows vowing',
  pledge: 'pledged pledges pledging',
  argue: 'argued argues arguing',
  acknowledge: 'acknowledged acknowledges acknowledging',
  add: 'added adds adding',
  insist: 'insisted insists insisting',
  write: 'wrote writes writing',
  tweet: 'tweeted tweeting',
  retweet: 'retweeted retweeting',
  quip: 'quipped quips quipping',
  reply: 'replied replies replying',
  promise: 'promised promises promising',
  swear: 'swore swears swearing',
  call: 'called calls calling',
  claim: 'claimed claims claiming',
  state: 'stated stating',
};

const cases = Object.entries(FORMS).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma]));

it.each(cases)('the senator %s that: %s', (form, lemma) => {
  const sentence = form?.endsWith('ing')
    ? `The senator left, ${form} that he would return.`
    : `The senator ${form} that he would return.`;
  expect(taggedOf(sentence)).toContain(`${form}/VERB/${lemma}`);
});

it.each([
  ['They have written it.', 'written/VERB/write'],
  ['They have sworn it.', 'sworn/VERB/swear'],
  ['He was being told.', 'being/AUX/be'],
  ['They co-owned it.', 'co-owned/VERB/co-own'],
  ['They need it.', 'need/VERB/need'],
  ['The superdelegates met.', 'superdelegates/NOUN/superdelegate'],
  ['The business grew.', 'business/NOUN/business'],
  ['They zorbified it.', 'zorbified/VERB/zorbify'],
  ['They blorked it.', 'blorked/VERB/blork'],
])('%s', (sentence, token) => {
  expect(taggedOf(sentence)).toContain(token);
});

import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/article/paragraphs.ts';
import { expectSegments } from './spec.ts';

const cut = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

const FIRST = `The council of Port Lorne voted on Tuesday night to close the fish
market that has stood beside the harbour since 1871. It was the third
attempt in ten years, and the closest vote of them all.`;
const SECOND = `“We have run out of money and out of time,” the mayor, Ada Finch, told
a crowded hall. Tom Reed, who has the oldest stall, left before the vote
and would not say what he planned to do.`;

describe('hard-wrapped text', () => {
  it('parted by blank lines', () => expect(cut(`${FIRST}\n\n${SECOND}\n`)).toEqual([FIRST, SECOND]));

  it('without blank lines: a line that had room for the next word ends its paragraph', () =>
    expect(cut(`${FIRST}\n${SECOND}`)).toEqual([FIRST, SECOND]));

  it('with Windows line ends', () => {
    const [first, second] = [FIRST, SECOND].map((text) => text.replaceAll('\n', '\r\n'));
    expect(cut(`${first}\r\n\r\n${second}`)).toEqual([first, second]);
  });

  it('of one paragraph that was broken once', () => {
    const text = 'The minister said on Friday that he would not resign over the\nleak of the report.';
    expect(cut(text)).toEqual([text]);
  });

  it('of one paragraph, where names begin most lines', () => {
    const text = `The warden said on Monday that she would not give up the keys of
the lighthouse. “I have slept on no night at all,” she told Mr Reed and
Ada Finch, the mayor, “and I won’t begin now.” The captain of the Lady
Lorne did not answer.`;
    expect(cut(text)).toEqual([text]);
    expect(cut(`Warden keeps her keys\n${text}`)).toEqual(['Warden keeps her keys', text]);
  });

  it('of three lines', () => {
    const text = `The warden said on Monday that she would not give up the keys of
the lighthouse before somebody paid her for the coal that she burnt
there in January.`;
    expect(cut(text)).toEqual([text]);
  });

  it.each([
    'The warden of Port Lorne said to the crowd before the hall, “Hello,\nI am the second line.”',
    'Several of the keepers said that they slept on duty on Sunday at the\nLighthouse Inn.',
    'The warden said that the council had paid the keepers no more than\n20 pounds a month.',
    'The lighthouse of Port Lorne stands on the rocks before Lorne Quays,\nthe largest harbour of the coast, and will go dark when Mr Reed and\nAda Finch have signed.',
  ])('of a passage alone: %s', (text) => expect(cut(text)).toEqual([text]));

  it('is one segment with its line breaks inside', () =>
    expectSegments(`
      headline| Harbour town votes to close its fish market
      paragraph| ${FIRST.replaceAll('\n', '⏎')}
      paragraph| ${SECOND.replaceAll('\n', '⏎')}`));
});

describe('lines that are not wrapped', () => {
  it('long paragraphs, a line each', () => {
    const [first, second] = [FIRST, SECOND].map((text) => text.replaceAll('\n', ' '));
    expect(cut(`${first}\n${second}`)).toEqual([first, second]);
  });
  it('headlines of about the same length', () => {
    const titles = [
      'Harbour town votes to close its fish market after long debate',
      'Lighthouse keeper denies that he slept on duty on Sunday night',
      'Ferry captain says that the crossing will open again by Easter',
    ];
    expect(cut(titles.join('\n'))).toEqual(titles);
  });
  it('headlines of about the same length, and a byline in small letters', () => {
    const titles = [
      'Harbour town votes to close its fish market after long debate',
      'Lighthouse keeper denies that he slept on duty on Sunday night',
      'Ferry captain says that the crossing will open again by Easter',
      'by Ann Lee',
    ];
    expect(cut(titles.join('\n'))).toEqual(titles);
  });
  it('verse', () => {
    const lines = [
      'She walks along the harbour wall at night, and counts the lamps',
      'That burn along the water’s edge, and will not let her sleep,',
      'While all the town lies down in rows, and all the boats in ranks,',
      'And nobody will answer her, however long she weeps.',
    ];
    expect(cut(lines.join('\n'))).toEqual(lines);
  });
  it.each([
    [
      'a headline that ends with a name',
      'Harbour town votes to close the fish market of Ada Finch',
      'Ada Finch said on Friday that she would go.',
    ],
    [
      'a heading that ends with a preposition, above a long line',
      'How the warden of the lighthouse found out what was going on',
      `The warden said that ${'the keepers slept on duty, and '.repeat(3)}that she had seen it.`,
    ],
    [
      'what a list counts',
      'The warden of the lighthouse told the council of two things',
      '1. Nobody has paid for the coal that was burnt there in January.',
    ],
  ])('%s', (_, ...lines) => expect(cut(lines.join('\n'))).toEqual(lines));
  it('a byline in small letters below a headline', () => {
    const lines = ['Harbour town votes to close its fish market after long debate', 'by Ann Lee'];
    expect(cut(lines.join('\n'))).toEqual(lines);
  });
  it('sentences that end with their lines', () => {
    const lines = ['The council voted on Tuesday night to close the fish market.', 'The traders will appeal.'];
    expect(cut(lines.join('\n'))).toEqual(lines);
  });
});

describe('blank lines', () => {
  it('at both ends', () => expect(cut('\n \n\tShe said no.\u00a0\n\r\n')).toEqual(['She said no.']));
  it('and nothing else', () => expect(cut(' \n\u00a0\r\n\u2028\ufeff\u200b')).toEqual([]));
  it('of a form feed or a next-line mark', () =>
    expect(cut('One.\fTwo.\u0085Three.')).toEqual(['One.', 'Two.', 'Three.']));
});

describe('a post and its signature', () => {
  const SIGNED = '— Bo Lund (@bolund) October 8, 2026';

  it('the article goes on behind it', () =>
    expectSegments(`
      headline| Mayor leaves the hall of Port Lorne
      paragraph| The mayor left the hall on Friday, and no one in the town of Port Lorne knew where he had gone.
      paragraph| My people were eating pies. That is all I can say. ${SIGNED}
      paragraph| Nobody answered, the town said on Saturday in a short note to the press.`));

  it('leaves a short headline its place', () =>
    expectSegments(`
      headline| Judge rules
      paragraph| Sad! The judge is a disgrace. — Cillian Power (@cpower) 3 May 2024
      paragraph| The post drew more than a thousand answers on Friday, the town said in a short note to the press.`));

  it('below no words of its post is a picture’s, and doesn’t end the article', () =>
    expectSegments(`
      paragraph| The mayor left the hall on Friday, and no one in the town of Port Lorne knew where he had gone.
      paragraph| Cillian Power wrote:
      caption| — Cillian Power (@cpower) May 3, 2024
      paragraph| Nobody answered.
      paragraph| The town said on Saturday in a short note to the press that the hall would be closed.`));
});

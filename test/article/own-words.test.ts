import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/article/segment.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { pageWeights } from '../../src/weights/en/pages.ts';

const body = [
  'The harbour board has approved a second crossing after eleven years of argument in the town.',
  'Work on the piers begins in the spring, and the old ferry will run until the first cars cross.',
  'The board will publish the contracts, the traffic counts and the objections on Monday morning.',
];
const kindOf = (lines: readonly string[], line: string) =>
  segmentText(lines.join('\n\n'), english, pageWeights).find(({ text }) => text === line)?.kind;

describe("what looks like a page's furniture and is a clean article's own", () => {
  it('its references: a label, then addresses alone', () => {
    const lines = ['Second crossing approved', ...body, 'Sources:', 'harbourboard.example', 'www.town.example/ferry'];
    expect(lines.slice(-3).map((line) => kindOf(lines, line))).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('but not the same label above other articles', () => {
    const lines = ['Second crossing approved', ...body, 'Sources:', 'Related Topics', '"Give Us the Ferry" Says Town'];
    expect(lines.slice(-3).map((line) => kindOf(lines, line))).toEqual(['boilerplate', 'boilerplate', 'boilerplate']);
  });

  it('a sentence to its readers', () => {
    const aside = 'Sign up for our letter on the harbour here.';
    expect(kindOf(['Second crossing approved', body[0] ?? '', aside, ...body.slice(1)], aside)).toBe('paragraph');
    expect(kindOf(['Second crossing approved', ...body, 'Sign up'], 'Sign up')).toBe('boilerplate');
  });

  it('but not a notice of cookies with its buttons, above or below it', () => {
    const banner = [
      'We use cookies to show you personalised advertising. You can withdraw your consent in your browser at any time.',
      'Accept all',
      'Reject all',
      'More options',
    ];
    for (const lines of [
      [...banner, 'Second crossing approved', ...body],
      ['Second crossing approved', ...body, ...banner],
    ]) {
      expect(banner.map((line) => kindOf(lines, line))).toEqual(banner.map(() => 'boilerplate'));
      expect(kindOf(lines, 'Second crossing approved')).toBe('headline');
    }
    const aside = 'We use cookies here, the board told its readers on its website on Monday.';
    expect(kindOf(['Second crossing approved', ...body, aside], aside)).toBe('paragraph');
  });

  it("a wire report's first paragraph, which no other one sums up", () => {
    const lede = 'PORT ELLIN, March 3 (Newswire) - The harbour board approved a second crossing of the ferry.';
    const lines = ['Second crossing approved', lede, ...body, ...body.map((line) => `Again: ${line}`)];
    expect(kindOf(lines, lede)).toBe('paragraph');
  });
});

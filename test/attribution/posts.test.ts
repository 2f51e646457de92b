import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const BEFORE = 'The council of Lund voted on Monday to close the bridge.\n\n';
const AFTER = '\n\nThe council will meet again on Friday.';

/** Whose words the paragraph in the middle has, and which. */
function postIn(paragraph: string) {
  const { attributions, speakers } = extract(`${BEFORE}${paragraph}${AFTER}`);
  const [post] = attributions.filter(({ content }) => content.some(({ start }) => start >= BEFORE.length));
  if (!post) return null;
  const speaker = speakers.find(({ id }) => id === post.speaker)?.name;
  return { form: post.form, cue: post.cue?.text, speaker, content: post.content.map(({ text }) => text) };
}

describe('a post that an article embeds is its writer’s', () => {
  test.each([
    ['with its date', 'We will keep the bridge open. Sad! — Ann Lee (@annlee) May 3, 2024'],
    ['without a date', 'We will keep the bridge open. Sad! — Ann Lee (@annlee)'],
    ['with another dash', 'We will keep the bridge open. Sad! - Ann Lee (@annlee) May 3, 2024'],
  ])('%s', (_, paragraph) =>
    expect(postIn(paragraph)).toEqual({
      form: 'direct',
      cue: paragraph.includes('—') ? '—' : '-',
      speaker: 'Ann Lee',
      content: ['We will keep the bridge open. Sad!'],
    }),
  );

  test('without the picture behind it', () =>
    expect(postIn('The bridge at dawn. pic.twitter.com/a1b2c3d4e5 — Bo Cho (@bocho) May 3, 2024')?.content).toEqual([
      'The bridge at dawn.',
    ]));

  test('its dashes are its own', () =>
    expect(postIn('The bridge — our bridge — stays open. — Bo Cho (@bocho) May 3, 2024')?.content).toEqual([
      'The bridge — our bridge — stays open.',
    ]));
});

describe('near misses', () => {
  test.each([
    ['a handle within a sentence', 'The bridge stays open, as Ann Lee (@annlee) knows, until the winter comes again.'],
    ['a name without a handle', 'The bridge of Lund stays open until the winter comes again — Ann Lee'],
    ['a picture’s credit', 'The bridge of Lund — Ann Lee (Reuters)'],
    ['nothing but a name', '— Ann Lee (@annlee) May 3, 2024'],
  ])('%s', (_, paragraph) => expect(postIn(paragraph)?.cue ?? '').not.toMatch(/^[—-]$/));
});

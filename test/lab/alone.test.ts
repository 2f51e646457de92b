import { describe, expect, it } from 'vitest';
import { paragraphsAlone } from '../../lab/alone.ts';
import type { GoldArticle } from '../../lab/data/corpora.ts';
import { learnRates } from '../../lab/heads.ts';
import { foldOf, halfOf } from '../../lab/learn.ts';
import { prepare } from '../../lab/prepare.ts';

/** Of four paragraphs the first has a content that goes on in the next, the last has no attribution. */
const article: GoldArticle = (() => {
  const paragraphs = Array.from({ length: 200 }, (_, i) =>
    i % 4 === 3 ? `It was day ${i}.` : `Lee ${i} said the bridge was shut.`,
  );
  const text = paragraphs.join('\n\n');
  const attributions = paragraphs.flatMap((_, i) => {
    if (i % 4 === 3) return [];
    const span = (words: string, from: number) => ({
      start: text.indexOf(words, from),
      end: text.indexOf(words, from) + words.length,
    });
    const source = span(`Lee ${i}`, text.indexOf(`Lee ${i} `));
    const more = i % 4 === 0 ? [span(`Lee ${i + 1}`, source.end)] : [];
    return [
      {
        source: [source],
        cue: [span('said', source.end)],
        content: [span('the bridge was shut', source.end), ...more],
      },
    ];
  });
  return { id: 'some', corpus: 'some', text, speechOnly: true, attributions };
})();

describe('paragraphs alone', () => {
  const parts = paragraphsAlone(article);
  const numbers = parts.map(({ text }) => Number(/\d+/.exec(text)?.[0]));

  it('have the attributions and words that they had in the article', () => {
    for (const { text, attributions } of parts) {
      const words = attributions.map(({ source, cue, content }) =>
        [...source, ...cue, ...content].map(({ start, end }) => text.slice(start, end)),
      );
      expect(words).toEqual(text.startsWith('Lee') ? [[text.split(' said')[0], 'said', 'the bridge was shut']] : []);
    }
  });

  it('are some of those that no attribution leaves or enters, with attributions and without', () => {
    expect([...new Set(numbers.map((n) => n % 4))].sort()).toEqual([2, 3]);
    // A quarter of a hundred.
    expect(parts.length).toBeGreaterThan(12);
    expect(parts.length).toBeLessThan(40);
  });

  it('are left out with their article, and have its guideline', () => {
    const whole = prepare(article);
    for (const part of parts.slice(0, 5).map(prepare)) {
      expect([foldOf(part, 5), halfOf(part)]).toEqual([foldOf(whole, 5), halfOf(whole)]);
      expect(part.article.speechOnly).toBe(true);
    }
  });

  it('know nothing of what their article says of a lemma', () => {
    const gold = (id: string, words: string): GoldArticle => ({
      id,
      corpus: 'some',
      text: `Lee ${words} the bridge was shut.`,
      speechOnly: false,
      attributions: [
        {
          source: [{ start: 0, end: 3 }],
          cue: [{ start: 4, end: 4 + words.length }],
          content: [{ start: 5 + words.length, end: 28 }],
        },
      ],
    });
    const docs = ['said', 'zorped', 'said'].map((words, i) => prepare(gold(`a${i}`, words)));
    const { classesByOthers } = learnRates(docs);
    const rateIn = (id: string) => classesByOthers(prepare({ ...gold(id, 'zorped'), text: 'Lee zorped so.' }))[1];
    expect(rateIn('a1')).toBe(0);
    expect(rateIn('another')).toBeGreaterThan(2);
    expect(() => learnRates([...docs, ...docs])).toThrow(RangeError);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedArticle } from '../lab/articles.ts';
import { attributeQuotes, extract } from '../src/index.ts';
import type { Attribution, ExtractOptions } from '../src/types.ts';

const ferry = readFileSync(join(import.meta.dirname, '../examples/ferry.txt'), 'utf8');
const texts = [ferry, ...Array.from({ length: 40 }, (_, i) => generatedArticle(i + 1, 1500))];

/** An attribution but for the ids, which count only what is on record. */
const told = ({ form, manner, content, quoted, cue, source, confidence }: Attribution): string =>
  JSON.stringify({ form, manner, content, quoted, cue, source, confidence });

const quotesOf = (text: string): string[] =>
  extract(text)
    .attributions.filter(({ form }) => form !== 'indirect')
    .map(told);

describe('quotes alone', () => {
  it('are those of the whole record', () => {
    let quotes = 0;
    for (const text of texts) {
      const found = attributeQuotes(text).attributions.map(told);
      expect(found).toEqual(quotesOf(text));
      expect(extract(text, { attributions: 'quoted' }).attributions.map(told)).toEqual(found);
      quotes += found.length;
    }
    expect(quotes).toBeGreaterThan(100);
  });

  it('have the speaker who was told of in the paragraph before', () => {
    const text =
      'Harrow Bay will rebuild its pier.\n\nMayor Ann Lee said on Monday that the town could wait no longer.\n\n' +
      '“We have lost three summers already, and I will not lose a fourth one.”\n\nThe pier burned down in May.';
    const { attributions, speakers } = attributeQuotes(text);
    expect(attributions).toHaveLength(1);
    expect(speakers.find(({ id }) => id === attributions[0]?.speaker)?.name).toBe('Ann Lee');
  });

  it('leave no report to the narration', () => {
    const text = 'Ann Lee said that taxes would fall next year.\n\nThe town lies by the sea.\n\n“We won,” said Bo Cho.';
    const options = { narration: true } as const;
    const own = (statements: ReturnType<typeof extract>['statements']): string[] =>
      statements.filter(({ attribution }) => attribution === null).map(({ content }) => content[0]?.text ?? '');
    const all = own(extract(text, options).statements);
    expect(own(extract(text, { ...options, attributions: 'quoted' }).statements)).toEqual(all);
    expect(all.join()).not.toContain('taxes');
  });
});

it('speakers stand in the order in which what is left names them', () => {
  const text =
    'Lund: pier will close\n\n“It is not safe,” a resident said. “We have checked it,” he added. “It will hold,” Lund said.';
  const namesOf = (options: ExtractOptions): string[] => extract(text, options).speakers.map(({ name }) => name);
  // The headline's report names Lund first; where it is left out, the resident comes first.
  expect(namesOf({})).toEqual(['Lund', 'resident']);
  expect(namesOf({ attributions: 'quoted' })).toEqual(['resident', 'Lund']);
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf, type RawArticle } from '../../lab/data/corpus-files.ts';
import {
  cleanArticles,
  pageArticles,
  polnearArticles,
  speakerArticles,
  speechActs,
  spokenArticles,
  typedStatements,
} from '../../lab/data/gold.ts';
import { corpusLabels, type RawStatement } from '../../lab/data/labelled-corpora.ts';
import { setNames, setsIn } from '../../lab/score/sets.ts';
import type { GoldStatement } from '../../lab/score/types.ts';

/** Texts with their labels beside them, as they were annotated. Not part of the repository: what needs them is skipped elsewhere. */
const CORPORA = '../shared/corpora';

describe.skipIf(!existsSync(CORPORA)).each(['fit', 'dev'])('labels of %s, joined with their texts', (split) => {
  const annotated = corpusLabels(CORPORA, split);

  it.each(['bbc', 'modern'] as const)('%s: are those of the annotators, those inside others too', (set) => {
    const joined = spokenArticles(set, CORPORA, split);
    expect(joined.map(({ id, text, attributions }) => ({ id, text, attributions }))).toEqual(annotated[set]);
    const nested = new Map(annotated.nested.map((article) => [article.id, article.nested]));
    for (const { id, nested: own } of joined) expect(own).toEqual(nested.get(id) ?? []);
  });

  it('speakers, pages and clean articles are those of the annotators', () => {
    expect(speakerArticles(CORPORA, split)).toEqual(annotated.speakers);
    expect(pageArticles(CORPORA, split).map(({ lines }) => lines)).toEqual(annotated.pages.map(({ blocks }) => blocks));
    expect(cleanArticles(CORPORA, split).map(({ parts }) => parts)).toEqual(
      annotated.clean.map(({ blocks }) => blocks),
    );
  });

  it('statements are those of the annotators, but four of an article that the corpora lack', () => {
    const plain = ({ text, source, cue, context, label, sure }: GoldStatement | RawStatement) => ({
      text,
      // Two sources have a blank between their pieces there.
      source: source.replaceAll(' … ', ' '),
      cue,
      context,
      label,
      sure: Boolean(sure),
    });
    const ids = new Set(
      ['fit', 'dev'].flatMap((part) => linesOf<RawArticle>(CORPORA, 'polnear', part).map(({ id }) => id)),
    );
    const known = annotated.statements.filter(({ article }) => ids.has(article));
    expect(annotated.statements.length - known.length).toBe(split === 'fit' ? 4 : 0);
    const joined = typedStatements(CORPORA, split);
    expect(joined.map(({ article }) => article.id)).toEqual(known.map(({ article }) => article));
    expect(joined.map(({ statement }) => plain(statement))).toEqual(known.map(plain));
  });

  it('PolNeAR’s and the speech acts’ are their own', () => {
    const ids = linesOf<RawArticle>(CORPORA, 'polnear', split).map(({ id }) => id);
    expect(polnearArticles(CORPORA, split).map(({ id }) => id)).toEqual(ids);
    const labels = linesOf<{ label: string }>(CORPORA, 'speech-acts', split).map(({ label }) => label);
    expect(speechActs(CORPORA, split).map(({ label }) => label)).toEqual(labels);
  });
});

describe('sets to score', () => {
  it('are left out and told where their texts are not there', () => {
    const missing: string[] = [];
    expect(setsIn('no such folder', 'dev', setNames, (name) => missing.push(name))).toEqual([]);
    expect(missing).toEqual(setNames);
  });

  it('fail by a name that none has', () => {
    expect(() => setsIn('no such folder', 'dev', ['bcc'])).toThrow('no set is called bcc');
  });
});

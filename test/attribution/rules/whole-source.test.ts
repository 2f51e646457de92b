import { describe, expect, test } from 'vitest';
import { wholeSource } from '../../../src/attribution/finish/whole-source.ts';
import { extract } from '../../../src/index.ts';
import { docIn, draftIn, wordsOf } from './drafted.ts';

/** The source after the rule has seen a draft with this one, whose content is all behind its cue. */
function sourceIn(text: string, source: string, cue: string): string | null {
  const doc = docIn(text);
  const content = text.slice(text.indexOf(cue) + cue.length + 1, -1);
  const found = wholeSource(doc, draftIn(doc, { content: [content], cue, source })).source;
  return found && wordsOf(doc, found);
}

describe('what a preposition governs is only the end of a subject', () => {
  test.each([
    ['A woman whose brother drowned at a ferry port has told the ferry would sink.', 'a ferry port', 'has told'],
    ['A log seen by the Courier says the ferry was late.', 'the Courier', 'says'],
    ['Two claims being heard in Lund say the ferry was late.', 'Lund', 'say'],
    ['But a captain speaking to the Courier said the ferry was late.', 'the Courier', 'said'],
    ['The firm that runs the ferry said it was late.', 'the ferry', 'said'],
    ['A man who had painted the queen said it was late.', 'the queen', 'said'],
  ])('%s', (text, end, cue) => {
    const from = /^But /.test(text) ? 4 : 0;
    expect(sourceIn(text, end, cue)).toBe(text.slice(from, text.indexOf(end) + end.length));
  });

  test('in a whole reading', () => {
    const [attribution] = extract(
      'A father whose twin girls fell ill at a Lund nursery has told a hearing that he was ignored.',
    ).attributions;
    expect(attribution?.source?.text).toBe('A father whose twin girls fell ill at a Lund nursery');
  });
});

describe('stays', () => {
  test.each([
    ['The ferry was late - Lund said it sank.', 'Lund', 'said'],
    ['In the end the mayor said it was late.', 'the mayor', 'said'],
    ['The ferry was late as Lee said it would be.', 'Lee', 'said'],
    ['The ferry was met by a crowd demanding a bridge.', 'a crowd', 'demanding'],
    ['The letter is an answer to Lee said nobody.', 'Lee', 'said'],
    ['The plan fits with what others say it was.', 'what others', 'say'],
    ['The ferry sank with his claims it was safe.', 'his', 'claims'],
  ])('%s', (text, source, cue) => {
    expect(sourceIn(text, source, cue)).toBe(source);
  });
});

describe('what the sentence opens with is no part of the source', () => {
  test.each([
    ['Outside the port office, the retired skipper Bo Lund said it was late.', 'the retired skipper Bo Lund'],
    ['Addressing the crew, the skipper said it was late.', 'the skipper'],
    ['Opening the case in Lund, the prosecutor said it was late.', 'the prosecutor'],
  ])('%s', (text, source) => {
    expect(sourceIn(text, text.slice(0, text.indexOf(' said')), 'said')).toBe(source);
  });

  test('behind the preposition', () => {
    expect(sourceIn('In Lund, the skipper Bo Ode said it was late.', 'Lund, the skipper Bo Ode', 'said')).toBe(
      'the skipper Bo Ode',
    );
    const text = 'As Bo Ode, the skipper, said it was late.';
    expect(sourceIn(text, 'Bo Ode, the skipper', 'said')).toBe('Bo Ode, the skipper');
  });

  test.each([
    'Outside experts said it was late.',
    'Sailing Field Promotions, a talent agency, said it was late.',
    'Last year’s figures said it was late.',
    'At least half of the crew said it was late.',
  ])('stays: %s', (text) => {
    const source = text.slice(0, text.indexOf(' said')).replace(/,$/, '');
    expect(sourceIn(text, source, 'said')).toBe(source);
  });
});

describe('in a headline who says so stands behind “as”', () => {
  const sourceOf = (text: string, source: string, kind: 'headline' | 'paragraph'): string => {
    const doc = docIn(text, kind);
    const draft = draftIn(doc, { content: ['locks are empty'], cue: 'says', source });
    return wordsOf(doc, wholeSource(doc, draft).source ?? { first: 0, last: 0 });
  };
  const headline = 'Strike enters third week as port says locks are empty';

  test('not in a paragraph, nor where nobody acts before it', () => {
    expect(sourceOf(headline, 'Strike enters third week as port', 'paragraph')).toBe(
      'Strike enters third week as port',
    );
    expect(sourceOf('Port chief as witness says locks are empty', 'Port chief as witness', 'headline')).toBe(
      'Port chief as witness',
    );
  });
});

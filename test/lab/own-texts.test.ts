import { describe, expect, it } from 'vitest';
import { bothReadings, ownTextOf, ownTexts } from '../../lab/data/own-texts.ts';

const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('texts of our own', () => {
  it('have marks that stand within others', () => {
    const { text, attributions } = ownTextOf('{s1:Lee} {c1:said} {q1:{s2:the bank} {k2:wants} {q2:higher rates}}.');
    expect(text).toBe('Lee said the bank wants higher rates.');
    expect(
      attributions.map(({ source, cue, content }) => [source, cue, content].map((spans) => words(text, spans))),
    ).toEqual([
      [['Lee'], ['said'], ['the bank wants higher rates']],
      [['the bank'], ['wants'], ['higher rates']],
    ]);
    expect(attributions.map(({ isSpeech }) => isSpeech)).toEqual([true, false]);
  });

  it('have contents of several pieces, line ends, and a colon for a cue', () => {
    const { text, attributions } = ownTextOf('{s1:Ives}{c1::} {q1:“Go,}\\n\\n{q1:“now.”}');
    expect(text).toBe('Ives: “Go,\n\n“now.”');
    expect(words(text, attributions[0]?.content ?? [])).toEqual(['“Go,', '“now.”']);
    expect(words(text, attributions[0]?.cue ?? [])).toEqual([':']);
  });

  it.each(['{s1:Lee said', 'Lee} said', '{s1:Lee} {said it', '{s1:Lee {c1 said} it', '{s10:Lee} said'])(
    'have whole marks: %s',
    (line) => {
      expect(() => ownTextOf(line)).toThrow(RangeError);
    },
  );

  it('are read by both guidelines, under one id: one labels no attitudes', () => {
    const text = 'Lee said it may rain. Cho hopes so.';
    const marked = ownTextOf('{s1:Lee} {c1:said} {q1:it may rain}. {s2:Cho} {k2:hopes} {q2:so}.');
    const [all, speech] = bothReadings({ id: 'a', ...marked });
    expect([all?.text, speech?.text, all?.id, speech?.id]).toEqual([text, text, 'a', 'a']);
    expect([all?.speechOnly, speech?.speechOnly]).toEqual([false, true]);
    expect(all?.attributions.map(({ cue }) => words(text, cue))).toEqual([['said'], ['hopes']]);
    expect(speech?.attributions.map(({ cue }) => words(text, cue))).toEqual([['said']]);
  });

  it('have a cue and a content in each attribution, and at most one source; some have none', () => {
    const texts = ownTexts();
    for (const { id, text, attributions } of texts)
      for (const { source, cue, content } of attributions) {
        expect([cue.length > 0, content.length > 0, source.length < 2], `${id}: ${text}`).toEqual([true, true, true]);
      }
    expect(texts.filter(({ attributions }) => attributions.length === 0).length).toBeGreaterThan(100);
    const all = texts.flatMap(({ attributions }) => attributions);
    expect(all.filter(({ isSpeech }) => isSpeech).length).toBeGreaterThan(1000);
    expect(all.filter(({ isSpeech }) => !isSpeech).length).toBeGreaterThan(100);
  });
});

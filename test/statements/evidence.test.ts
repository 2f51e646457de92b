import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typed } from './helpers.ts';

const reasons = (text: string, context = {}): string[] => typed(text, context).evidence.map((e) => e.reason);

describe('evidence names the words that decided', () => {
  it('a reporting verb, which stands outside the statement, has no span', () => {
    const { type, evidence } = typed('to rebuild the pier', { cue: 'vowed', source: 'The council' });
    expect(type).toBe('commitment');
    expect(evidence).toContainEqual({ reason: 'promise: reporting verb vowed', span: null });
  });

  it('that no reporting verb was given', () => {
    expect(reasons('Sign it.')).toContain('no reporting verb');
    expect(reasons('Sign it.', { cue: 'said', source: 'Lind' })).not.toContain('no reporting verb');
  });

  it('a future act of the speaker', () => {
    const text = 'We will rebuild the pier.';
    const act = typed(text).evidence.find((e) => e.reason.startsWith('future act of the speaker'));
    expect(act?.span && text.slice(act.span.start, act.span.end)).toBe('We will rebuild');
  });

  it.each([
    ['it would sell the plant', 'Borealis', 'future: it would sell'],
    ['they would sell the plant', 'The owners', 'future act of the speaker: they would sell'],
    ['she would resign in May', 'A spokesman for Ann Lee', 'future: she would resign'],
    ['she would resign in May', 'Ann Lee', 'future act of the speaker: she would resign'],
    ['she would resign in May', 'He', "somebody else's future: she would resign"],
    ['he would resign in May', 'He', 'future act of the speaker: he would resign'],
    ['“He will resign by May,”', 'Tom Lund', "somebody else's future: He will resign"],
    ['“I will resign by May,”', 'Tom Lund', 'future act of the speaker: I will resign'],
    ['his wife would sue the paper', 'Tom Lund', 'future: wife would sue'],
    ['the paper would lose its readers', 'Tom Lund', "somebody else's future: paper would lose"],
  ])('whose future it is: %s, said %s', (text, source, reason) => {
    const context = `${source} said ${text}.`;
    expect(reasons(text, { cue: 'said', source, context })).toContain(reason);
  });

  it('“she” between quote marks is not the speaker', () => {
    const said = { cue: 'said', source: 'He' };
    expect(reasons('“She did nothing,”', { ...said, context: '“She did nothing,” he said.' })).toContain(
      'verb: She did nothing',
    );
    expect(reasons('“I did nothing,”', { ...said, context: '“I did nothing,” he said.' })).toContain(
      'the speaker as subject: I did nothing',
    );
    expect(reasons('“He is a liar,”', { ...said, context: '“He is a liar,” he said.' }).join()).not.toContain(
      'speaker',
    );
  });

  it('falsity words, spans counted from the start of the text', () => {
    const text = 'The whole story is nonsense.';
    const spans = typed(text).evidence.map(({ span }) => span && text.slice(span.start, span.end));
    expect(spans).toContain('nonsense');
  });

  it('whole words, without marks at their ends', () => {
    const text = 'We won’t sell it, and nobody ‘asked us to’.';
    const { evidence } = typed(text, { cue: 'said', source: 'Lind' });
    const shown = evidence.flatMap(({ span }) => (span ? text.slice(span.start, span.end) : []));
    expect(shown.join()).toContain('won’t');
    for (const words of shown) expect(words).toMatch(/^(?!wo$|n’t)[\p{L}].*\p{L}$/u);
    for (const { reason } of evidence) expect(reason).not.toMatch(/: (?:wo|n’t)\b(?!’)/);
  });

  it('a question and a command', () => {
    expect(reasons('Did the keeper know?').join()).toContain('question');
    expect(reasons('Stop the dredging!').join()).toContain('command');
  });

  it.each(['!!!', '$5', '2027', '', '“…”'])('of “%s”, which has no letter, it says that there is no word', (text) => {
    const probabilities = { claim: 0.25, denial: 0.25, commitment: 0.25, other: 0.25 };
    const nothing = { type: 'other', confidence: 0.25, probabilities, evidence: [{ reason: 'no word', span: null }] };
    expect(typed(text)).toEqual(nothing);
    expect(typed(text, { cue: 'promised', source: 'Lind' }).type).toBe('commitment');
    expect(typed(`${text} a`)).not.toEqual(nothing);
  });

  it('is the same at every call', () => {
    const text = '“We never sold the pier,”';
    expect(typed(text, { cue: 'said' })).toEqual(typed(text, { cue: 'said' }));
  });

  it('on any text: spans inside it, a probability of three decimals, at least one reason', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(fc.constantFrom('we', "won't", 'not', '“', '’', 'deny', 'that', '?', 'Lee', '…', '\ud800'), {
          maxLength: 40,
        })
        .map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(text, text, text, (statement, cue, context) => {
        const { type, confidence, probabilities, evidence } = typed(statement, { cue, source: context, context });
        expect(evidence.length).toBeGreaterThan(0);
        expect(confidence).toBe(probabilities[type]);
        expect(Object.values(probabilities).reduce((sum, p) => sum + Math.round(1000 * p), 0)).toBe(1000);
        expect(Math.round(confidence * 1000) / 1000).toBe(confidence);
        for (const { span } of evidence) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(statement.length);
        }
      }),
    );
  });

  it('reads the constructor and __proto__ as words', () => {
    expect(typed('constructor __proto__ hasOwnProperty', { cue: 'toString' }).evidence.length).toBeGreaterThan(0);
  });
});

it('“and would not” tells of nobody else, “his rival would” does', () => {
  const reasons = (text: string) =>
    typed(text, { cue: 'said', source: 'The airline', context: `The airline said ${text}.` }).evidence.map(
      (e) => e.reason,
    );
  expect(reasons('it would refund every ticket and would not cut a job').join()).not.toContain('somebody else');
  expect(reasons('it would refund every ticket and rivals would not cut a job').join()).toContain('somebody else');
});

import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/article/paragraphs.ts';
import type { Attribution } from '../../src/attribution/types.ts';
import { extract } from '../../src/index.ts';
import { english } from '../../src/lexicons/en/index.ts';
import { quotationsIn } from '../../src/quotation/find.ts';
import { state } from '../../src/statements/state.ts';
import type { Statement } from '../../src/statements/types.ts';
import { statementWeights } from '../../src/weights/en/statements.ts';
import { documentOf } from '../document/helpers.ts';

const LEMMAS = new Map(Object.entries({ denies: 'deny', denied: 'deny', accused: 'accuse', dismissed: 'dismiss' }));

type Mentioned = readonly [words: string, letter: string, kind?: 'person'];

/** An article with its attributions in marks: `{a s Lee} {a c said} {a = it rained}.` The letter is the speaker; `+` is a second piece. */
function stated(marked: string, mention?: Mentioned): Statement[] {
  const parts: { letter: string; part: string; start: number; end: number; text: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{(\w) ([sc=+]) ([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const [, letter = '', part = '', words = ''] = match;
    parts.push({ letter, part, start: text.length, end: text.length + words.length, text: words });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const spanIn = (group: typeof parts, part: string) => {
    const found = group.find((p) => p.part === part);
    return found ? { start: found.start, end: found.end, text: found.text } : null;
  };
  const groups: (typeof parts)[] = [];
  for (const one of parts) {
    const last = groups.at(-1);
    if (last?.[0]?.letter === one.letter && !last.some((p) => p.part === one.part)) last.push(one);
    else groups.push([one]);
  }
  const blocks = paragraphs(text);
  const { quotations } = quotationsIn(text, blocks, english);
  const marks = quotations.flatMap((quotation) => quotation.parts);
  const attributions = groups.map((group, i): Attribution => {
    const cue = spanIn(group, 'c');
    const content = spanIn(group, '=');
    return {
      id: `a${i + 1}`,
      within: null,
      form: 'indirect',
      manner: 'speech',
      content: [content, spanIn(group, '+')].filter((piece) => piece !== null),
      quoted: marks.filter(({ start, end }) => content && content.start <= start && end <= content.end),
      cue: cue && { ...cue, lemma: LEMMAS.get(cue.text) ?? 'say' },
      source: spanIn(group, 's'),
      speaker: group[0]?.letter === 'x' ? null : `s_${group[0]?.letter}`,
      addressee: null,
      confidence: 1,
    };
  });
  const doc = documentOf(text, blocks, quotations);
  const start = mention ? text.indexOf(mention[0]) : 0;
  const mentions = mention
    ? [{ start, end: start + mention[0].length, text: mention[0], form: 'nominal' as const }]
    : [];
  const speakers = mention
    ? [
        {
          id: `s_${mention[1]}`,
          name: '',
          kind: mention[2] ?? ('organization' as const),
          description: null,
          mentions,
          known: null,
        },
      ]
    : [];
  return state(doc, { attributions, speakers }, [], statementWeights);
}

const pointsTo = (marked: string) => stated(marked).at(-1)?.details?.denies?.statement;

describe('a denial points to the statement that it answers', () => {
  it.each([
    [
      'in the same sentence',
      '{a s The agency} {a c said} {a = Rovinia reads its mail}, {b = allegations} {b s Rovinia} {b c denies}.',
    ],
    [
      'in the sentence before',
      '{a s Critics} {a c say} {a = the firm hid its losses}. {b s Lind} {b c said} {b = that was nonsense}.',
    ],
    [
      'in the paragraph before',
      '{a s Critics} {a c say} {a = the firm hid its losses}.\n\n{b s Lind} {b c denied} {b = it}.',
    ],
    [
      'by its words',
      '{a s The paper} {a c said} {a = he owned a yacht}. {b s Lind} {b c denied} {b = owning any yacht}.',
    ],
    [
      'of an unknown source',
      '{x s some} {x c said} {x = the vote was rigged}. {b s Lind} {b c said} {b = that was false}.',
    ],
    [
      'over one’s own words',
      '{a s Cho} {a c said} {a = Lee stole it}. {b s Lee} {b c said} {b = the day was cold}. {b s Lee} {b c denied} {b = the claim}.',
    ],
  ])('%s: %s', (_, marked) => {
    expect(pointsTo(marked)).toBe('t1');
  });

  it.each([
    [
      'the accusation over a demand',
      '{a s Cho} {a c said} {a = Lee stole it}. {a s She} {a c called for} {a = him to resign}. {b s Lee} {b c denied} {b = it}.',
    ],
    [
      'the accusation over a promise',
      '{a s Cho} {a c said} {a = Lee stole it}. {a s She} {a c vowed} {a = to sue him}. {b s Lee} {b c denied} {b = it}.',
    ],
  ])('to %s: %s', (_, marked) => {
    expect(pointsTo(marked)).toBe('t1');
  });

  it('she who ridiculed a plan accused nobody', () => {
    expect(
      pointsTo(
        '{a s Cho} {a c said} {a = Lee stole it}. {a s She} {a c called} {a = the plan a joke}. {b = “I did not burn the barn,”} {b s she} {b c said}.',
      ) ?? null,
    ).toBeNull();
  });

  it('two who deny the same point to the same', () => {
    expect(
      pointsTo(
        '{a s Cho} {a c said} {a = Lee stole it}. {b s Lee} {b c denied} {b = it}. {c s Ann} {c c denied} {c = it}.',
      ),
    ).toBe('t1');
  });

  it.each([
    ['one’s own', '{b s Lind} {b c said} {b = the firm hid its losses}. {b s Lind} {b c denied} {b = it}.'],
    [
      'what stands two paragraphs back',
      '{a s Cho} {a c said} {a = Lee stole it}.\n\nIt rained.\n\n{b s Lee} {b c denied} {b = it}.',
    ],
    ['a promise', '{a s Cho} {a c vowed} {a = to appeal against the fine}. {b s Lee} {b c denied} {b = it}.'],
    ['a headline', '{x s Lind} {x c says} {x = firm hid nothing}\n\n{b s Lind} {b c denied} {b = it}.'],
    ['a demand', '{a s Cho} {a c has asked} {a = the police to act}. {b s Lee} {b c denied} {b = it}.'],
    [
      'what another denial, of nobody knows what, stands after',
      '{a s Cho} {a c said} {a = the sea was calm}. {c s Ann} {c c denied} {c = it}. {c s Ann} {c c denied} {c = stealing a boat}. {b s Lee} {b c denied} {b = it}.',
    ],
    [
      'what shares no word with what is denied',
      '{a s Cho} {a c said} {a = the sea was calm}. {b s Lee} {b c denied} {b = owning any yacht}.',
    ],
    [
      'an accusation of another',
      '{a s Police} {a c accused} {a = Novak of arson}. {b = “I did not burn the barn,”} {b s Lee} {b c said}.',
    ],
  ])('but not to %s: %s', (_, marked) => {
    expect(pointsTo(marked) ?? null).toBeNull();
  });
});

describe('who is bound', () => {
  const actor = (marked: string, mention?: Mentioned) => stated(marked, mention).at(-1)?.details?.actor;

  it('the speaker, where no subject names him', () => {
    expect(actor('{a s Cho} {a c vowed} {a = to rebuild the pier}.')).toEqual({ span: null, speaker: 's_a' });
  });

  it('a person is no “it”, a firm no “she”', () => {
    expect(actor('{a s Cho} {a c said} {a = it will open in May}.', ['Cho', 'a', 'person'])?.speaker).toBeNull();
    expect(actor('{b s Norlight} {b c said} {b = it will open in May}.', ['Norlight', 'b'])?.speaker).toBe('s_b');
    expect(actor('{b s Norlight} {b c said} {b = she will open it in May}.', ['Norlight', 'b'])?.speaker).toBeNull();
  });

  it('whoever the subject is known to be: a boat sails, a sheriff acts', () => {
    const text = '{a s Toll} {a c said} {a = the sheriff would open the books}.';
    expect(actor(text, ['the sheriff', 'b', 'person'])?.speaker).toBe('s_b');
    expect(actor(text.replace('sheriff', 'boat'))).toEqual({ span: null, speaker: 's_a' });
  });

  it('the source as written, where its speaker is not known', () => {
    expect(actor('{x s some} {x c vowed} {x = to rebuild the pier}.')).toEqual({
      span: { start: 0, end: 4 },
      speaker: null,
    });
  });

  it('nobody whom an interruption parts from the verb; the action begins at the verb', () => {
    const details = stated('{a s Cho} {a c promised} {a = the second boat}, the Tern, {a + would stay in dock}.').at(
      -1,
    )?.details;
    expect(details?.actor).toEqual({ span: null, speaker: 's_a' });
    expect(details?.action).toEqual({ start: 46, end: 58 });
  });

  it('whom a spokesperson speaks for, by the mention; not the spokesperson', () => {
    const text = '{a s A spokesman} {a c said} {a = the company will hire pilots}.';
    expect(actor(text, ['the company', 'b'])?.speaker).toBe('s_b');
    expect(actor(text)).toEqual({ span: { start: 17, end: 28 }, speaker: null });
  });
});

describe('in a whole record', () => {
  const text = `Ministers met in Oslo on Tuesday to talk about the border.

Norwegian security services have also said Rovinia routinely reads the ministry’s mail, allegations Rovinia denies.`;
  const { statements } = extract(text);

  it('“allegations Rovinia denies” points to what the security services said', () => {
    const denial = statements.find(({ type }) => type === 'denial');
    const charge = statements.find(({ id }) => id === denial?.details?.denies?.statement);
    expect(charge?.content[0]?.text).toContain('Rovinia routinely reads');
  });
});

import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../src/attribution/constructs/table.ts';
import { findCues } from '../../../src/attribution/cues/find.ts';
import { annotated, type Told } from '../notation.ts';
import { docIn, wordsOf } from './drafted.ts';

/** Which construct has which words: what the model is told of, and may follow or not. */
function draftedIn(text: string): (Told & { construct: string })[] {
  const doc = docIn(text, /\.$/.test(text) ? 'paragraph' : 'headline');
  return draftsOf(doc, findCues(doc)).map(({ construct, content, cue, source, addressee }) => ({
    construct,
    content: content.map((range) => wordsOf(doc, range)).join(' … '),
    cue: cue && wordsOf(doc, cue),
    source: source && wordsOf(doc, source),
    addressee: addressee && wordsOf(doc, addressee),
  }));
}

describe('each construct of the rules gives the model its evidence', () => {
  test.each([
    ['quote-before', '{q:“We won,”} {s:Ann Lee} {c:said}.'],
    ['inverted-quote', '{q:“We won,”} {c:said} {s:Ann Lee}.'],
    ['inverted', '{q:Prices will fall}, {c:says} {s:the bank}.'],
    ['follows-speech', '{s:Cho} {c:told} {a:her} {q:the bus was late}.'],
    ['follows-attitude', '{s:Detectives} {c:believe} {q:the thief had a key}.'],
    ['passive', 'It {c:was announced} that {q:the park would close}.'],
    ['comma-before', '{q:The bridge will reopen}, {s:the mayor} {c:said}.'],
    ['interrupted', '{q:As members of the club}, {s:he} {c:said}, {q:Lee and Cho must pay}.'],
    ['participle-speech', '{s:Lee} left the stage, {c:telling} {a:the crowd} that {q:she was ill}.'],
    ['participle-attitude', '{s:Lee} left the stage, {c:hoping} that {q:she was right}.'],
    ['according-to', '{c:According to} {s:the mayor}, {q:the bridge is safe}.'],
    ['colon', '{s:The mayor} was blunt{c::} {q:“We have lost the cup.”}'],
    ['headline-colon', '{s:Lee}{c::} {q:split in the party over fares}'],
    ['noun', '{s:Her} {c:claim} that {q:the vote was rigged has no support}.'],
    ['relative-noun', 'The council sold the park, {q:allegations} {s:the mayor} {c:denies}.'],
    ['signature', '{q:‘No cause for joy’}{c::} {s:Lund Bank}'],
  ])('%s: %s', (construct, marked) => {
    const { text, told } = annotated(marked);
    expect(draftedIn(text)).toEqual(told.map((one) => ({ construct, ...one })));
  });
});

describe('no construct is there', () => {
  test.each([
    'Some would say it rained.',
    'The mayor said nothing.',
    'He went to say goodbye.',
    'He called his wife.',
    'The council called a meeting.',
    'The council called an emergency meeting.',
    'The park was announced as the winner.',
    'The shop has a new name: “The Oven”.',
  ])('%s', (text) => {
    expect(draftedIn(text)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { expectSpeakers, identifyMarked } from './marked.ts';

describe('a bracket shortens the name before it', () => {
  test.each([
    [
      'whose capitals it takes',
      'They met the Harbour Bureau for Boats (HBB). {The HBB=Harbour Bureau for Boats} said no.',
    ],
    [
      'also from where no name seems to begin',
      'The Lund Kite and Sail Curriculum Authority (LKSCA) met. {The LKSCA=Lund Kite and Sail Curriculum Authority} said no.',
    ],
    [
      'with more than initials',
      'He works for the Lund Institute for Forestry Research (LIFOR). {LIFOR=Lund Institute for Forestry Research} said no.',
    ],
    [
      'with letters of another language',
      'The Kadaster Statistics Office (INE) met. {The INE=Kadaster Statistics Office} said no.',
    ],
    [
      'less the office',
      'He works for the Department of Veterans Affairs. {The VA=Department of Veterans Affairs} said no.',
    ],
    [
      'less the last word',
      'They met the Centers for Road Care and Safety. {The CRC=Centers for Road Care and Safety} said no.',
    ],
    ['less what a firm ends with', 'They met Kessel Motors Co in May. {KM=Kessel Motors Co} said no.'],
    ['after an owner', 'The Harbour Boat Council’s (HBC) head left. {The HBC=Harbour Boat Council} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('near misses', () => {
  test.each([
    ['other initials after the first word', 'The Lund Harbour Boat Office met. {Lund HBC=Lund HBC} said no.'],
    ['a place in brackets', 'The Fair Work Party (UK) met Ann Lund. {The UK=UK} said no.'],
    ['a person’s party', 'Ann Lund (SNP) left. {The SNP=SNP} said no.'],
    ['a person’s age', '{Ann Lund (43)=Ann Lund} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test('a bracket that is never closed shortens nothing', () => {
    const { told } = identifyMarked('The Harbour Boat Council (HBC met. {The HBC=HBC} said no.');
    expect(told).toHaveLength(1);
  });
});

describe('the list in an organization’s name', () => {
  test.each([
    '{The Department for Trade, Work and Boats=Department for Trade, Work and Boats} said no.',
    '{The University of Lund at Ystad=University of Lund at Ystad} said no.',
    '{The Ministry of Trade=Ministry of Trade} and Ann Lund left.',
  ])('%s', (marked) => expectSpeakers(marked));
});

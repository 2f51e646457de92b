import type { Attribution, Extraction, Speaker, Statement, StatementType, TextSpan } from '../types.ts';
import { grouped } from './grouped.ts';

export const TYPES: readonly StatementType[] = ['claim', 'denial', 'commitment', 'other'];

/** How many colours there are; of more voices some share one. */
export const COLOURS = 24;

/** How much one speaker says in the article, and how. */
export interface Voice {
  /** 1, 2 … in text order of the speakers; 0 for whom the article doesn't name. */
  readonly number: number;
  /** 1 … COLOURS, in the order of how much they say; 0, grey, for whom the article doesn't name. */
  readonly colour: number;
  readonly speaker: Speaker | null;
  readonly attributions: number;
  /** Words of the contents. */
  readonly words: number;
  readonly byType: Readonly<Record<StatementType, Share>>;
}

/** What a speaker says of one type. Words that no statement has count as other. */
interface Share {
  readonly statements: number;
  readonly words: number;
}

/** The voices of an article, whoever says most first; those who say nothing (only addressed) are left out. */
export function voicesOf({ attributions, speakers, statements }: Extraction): Voice[] {
  const said = grouped(attributions, ({ speaker }) => speaker);
  const stated = grouped(
    statements.filter(({ attribution }) => attribution !== null),
    ({ speaker }) => speaker,
  );
  const voices = [null, ...speakers].map((speaker, number) =>
    voiceOf(number, speaker, said.get(speaker?.id ?? null) ?? [], stated.get(speaker?.id ?? null) ?? []),
  );
  let named = 0;
  return voices
    .filter((voice) => voice.attributions > 0)
    .sort((a, b) => b.words - a.words || a.number - b.number)
    .map((voice) => ({ ...voice, colour: voice.speaker === null ? 0 : 1 + (named++ % COLOURS) }));
}

function voiceOf(
  number: number,
  speaker: Speaker | null,
  said: readonly Attribution[],
  stated: readonly Statement[],
): Omit<Voice, 'colour'> {
  const words = wordsIn(said);
  const unstated = Math.max(0, words - wordsIn(stated));
  const shareOf = (type: StatementType): Share => {
    const statements = stated.filter((statement) => statement.type === type);
    return { statements: statements.length, words: wordsIn(statements) + (type === 'other' ? unstated : 0) };
  };
  const byType = Object.fromEntries(TYPES.map((type) => [type, shareOf(type)])) as Voice['byType'];
  return { number, speaker, attributions: said.length, words, byType };
}

/** Words have a letter or a digit in them: a dash with blanks around it is none. */
function wordsIn(list: readonly { readonly content: readonly TextSpan[] }[]): number {
  let words = 0;
  for (const { content } of list)
    for (const { text } of content) words += text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words;
}

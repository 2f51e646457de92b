import type { Attribution, Extraction, Speaker, Statement, StatementType, TextSpan } from '../types.ts';
import { grouped } from './grouped.ts';

export const TYPES: readonly StatementType[] = ['claim', 'denial', 'commitment', 'other'];

/** How many colours there are. More voices have them again in stripes, then with dots. */
export const COLOURS = 24;
const PATTERNS = 3;

/** How a voice is drawn, as the data attributes of its marks. */
export interface Look {
  /** 1 … COLOURS; 0: grey, for whom the article doesn't name, and in stripes for the few for whom no look is left. */
  readonly voice: number;
  /** 2: stripes, 3: dots. */
  readonly pattern?: number | undefined;
}

export const NOBODYS: Look = { voice: 0 };

/** Of the voices that have a name, those who say most first. */
export function lookOf(rank: number): Look {
  if (rank >= COLOURS * PATTERNS) return { voice: 0, pattern: 2 };
  const pattern = 1 + Math.floor(rank / COLOURS);
  return { voice: 1 + (rank % COLOURS), pattern: pattern === 1 ? undefined : pattern };
}

/** Degrees on the colour wheel, steps of the golden angle: neighbours in the list never look alike. */
export const hueOf = ({ voice }: Look): number => Math.round(255 + (voice - 1) * 137.508) % 360;

/** How much one speaker says in the article, and how. */
export interface Voice {
  /** 1, 2 … in text order of the speakers; 0 for whom the article doesn't name. */
  readonly number: number;
  readonly look: Look;
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
    .map((voice) => ({ ...voice, look: voice.speaker === null ? NOBODYS : lookOf(named++) }));
}

function voiceOf(
  number: number,
  speaker: Speaker | null,
  said: readonly Attribution[],
  stated: readonly Statement[],
): Omit<Voice, 'look'> {
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

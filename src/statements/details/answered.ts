import { IS } from '../knowledge.ts';
import { is } from '../seen.ts';
import type { Setting } from '../setting.ts';
import type { Statement } from '../types.ts';
import type { Word } from '../words.ts';
import type { Stretch } from './stretch.ts';

/** A statement that stands before. */
export interface Earlier {
  readonly statement: Statement;
  readonly setting: Setting;
}

/** Who denies. */
export type Denier = Pick<Statement, 'attribution' | 'speaker'>;

/**
 * Id of the earlier statement that a denial answers: of somebody else, in this paragraph or the one before, one that accuses who denies, else the nearest.
 * A denial that says itself what it denies answers only what shares a word with that, or accuses.
 * @param since offset where the paragraph before begins
 */
export function answeredBy(
  denier: Denier,
  { words, source }: Setting,
  charge: Stretch | null,
  earlier: readonly Earlier[],
  since: number,
): string | null {
  const stems = charge && stemsOf(words, charge);
  let nearest: string | null = null;
  for (const { statement, setting } of earlier.slice(-FARTHEST).reverse()) {
    if ((statement.content[0]?.start ?? 0) < since) break;
    if (!isByOther(statement, denier)) continue;
    const id = chargeOf(statement, setting);
    if (id === null && statement.type === 'denial') break;
    if (id !== null && accuses(setting, source)) return id;
    if (stems === null || shares(setting.words, stems)) nearest ??= id;
  }
  return nearest;
}

/** Statements; two paragraphs hold fewer, but for a text without paragraphs, in which what is denied stands near as well. */
const FARTHEST = 60;

/** An unknown speaker may be the same one, but not in the same attribution. */
const isByOther = ({ attribution, speaker }: Statement, denier: Denier): boolean =>
  attribution !== null && attribution !== denier.attribution && (speaker === null || speaker !== denier.speaker);

/** Lee denies it, and so does Cho: both answer the same charge, if one is known. A promise, a demand, thanks charge nobody. */
function chargeOf({ id, type, details }: Statement, { words }: Setting): string | null {
  if (type === 'denial') return details?.denies?.statement ?? null;
  return type === 'claim' || (type === 'other' && asks(words)) ? id : null;
}

/** Asked whether she had lied, “Did you lie?”: a question may charge. Asked the police to act: a demand doesn't. */
const asks = (words: readonly Word[]): boolean =>
  is(words[0], IS.question) || words[0]?.lexeme.lower === 'if' || words.some((w) => w.lexeme.lower === '?');

/** Police accused Novak of arson. “I did not start the fire,” Novak said. */
function accuses({ cue, words }: Setting, source: readonly Word[]): boolean {
  const names = new Set(source.filter((w) => w.capital && w.lexeme.lower.length > SHORT).map((w) => w.lexeme.lower));
  return cue.some((w) => w.lexeme.act === 'judge') && words.some((w) => w.capital && names.has(w.lexeme.lower));
}
/** Letters of The and Mr. */
const SHORT = 3;

/** Letters of a word that says what a statement is about. */
const TELLING = 5;

const isTelling = ({ lexeme }: Word): boolean =>
  lexeme.letters && lexeme.lower.length >= TELLING && (lexeme.roles & FUNCTION) === 0;
const FUNCTION: number = /* @__PURE__ */ functionWords();
function functionWords(): number {
  return (
    IS.auxiliary | IS.modal | IS.determiner | IS.subordinator | IS.question | IS.adverb | IS.pointing | IS.negation
  );
}

function stemsOf(words: readonly Word[], { from, to }: Stretch): ReadonlySet<number> {
  return new Set(
    words
      .slice(from, to + 1)
      .filter(isTelling)
      .map((w) => w.lexeme.stem),
  );
}

const shares = (words: readonly Word[], stems: ReadonlySet<number>): boolean =>
  words.some((w) => isTelling(w) && stems.has(w.lexeme.stem));

import { IS } from '../lexemes.ts';
import type { Clause } from '../seen.ts';
import type { Statement } from '../types.ts';
import type { Word } from '../words.ts';
import type { Stretch } from './stretch.ts';

/** A statement that stands before. */
export interface Earlier {
  readonly statement: Statement;
  readonly words: readonly Word[];
}

/** Who denies, and what stands before. */
export interface Denier extends Pick<Statement, 'attribution' | 'speaker'> {
  /** The statements before, in text order. */
  readonly earlier: readonly Earlier[];
  /** Offset where the paragraph before begins. */
  readonly since: number;
}

/**
 * Id of the earlier statement that a denial answers: of somebody else, in this paragraph or the one before, the nearest.
 * A denial that says itself what it denies answers only what shares a word with that.
 */
export function answeredBy(denier: Denier, clause: Clause, charge: Stretch | null): string | null {
  const stems = charge && stemsOf(clause.words, charge);
  for (const { statement, words } of denier.earlier.toReversed()) {
    if ((statement.content[0]?.start ?? 0) < denier.since) break;
    if (!isByOther(statement, denier)) continue;
    const id = chargeOf(statement);
    if (id === null && statement.type === 'denial') break;
    if (id !== null && (stems === null || shares(words, stems))) return id;
  }
  return null;
}

/** Statements that are kept for this; two paragraphs hold fewer, but for a text without paragraphs, in which what is denied stands near as well. */
export const FARTHEST = 60;

/** An unknown speaker may be the same one, but not in the same attribution. */
const isByOther = ({ attribution, speaker }: Statement, denier: Denier): boolean =>
  attribution !== null && attribution !== denier.attribution && (speaker === null || speaker !== denier.speaker);

/** Lee denies it, and so does Cho: both answer the same charge, if one is known. A question, a promise, thanks charge nobody. */
function chargeOf({ id, type, details }: Statement): string | null {
  if (type === 'denial') return details?.denies?.statement ?? null;
  return type === 'claim' ? id : null;
}

/** Letters of a word that says what a statement is about. */
const TELLING = 5;

const isTelling = ({ lexeme }: Word): boolean =>
  lexeme.letters && lexeme.lower.length >= TELLING && (lexeme.roles & FUNCTION) === 0;
const FUNCTION = /* @__PURE__ */ (() =>
  IS.auxiliary | IS.modal | IS.determiner | IS.subordinator | IS.question | IS.adverb | IS.pointing | IS.negation)();

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

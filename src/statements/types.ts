import type { Span, TextSpan } from '../article/types.ts';

export type StatementType = 'claim' | 'denial' | 'commitment' | 'other';

/** The words that decided, and why; the span is null where it was no single word of this text. */
export interface Evidence {
  readonly reason: string;
  readonly span: Span | null;
}

export interface Classification {
  readonly type: StatementType;
  /** Probability of the type. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What a denial denies, and who is to do what until when under which condition; null where the text doesn't tell. */
export interface StatementDetails {
  readonly denies: { readonly span: Span | null; readonly statement: string | null } | null;
  readonly actor: { readonly span: Span | null; readonly speaker: string | null } | null;
  readonly action: Span | null;
  readonly deadline: Span | null;
  readonly condition: Span | null;
}

/** One proposition: a sentence, or the clause that a cue governs. */
export interface Statement extends Classification {
  readonly id: string;
  readonly content: readonly TextSpan[];
  /** Attribution id; null for what the article says in its own voice. */
  readonly attribution: string | null;
  /** Speaker id. */
  readonly speaker: string | null;
  readonly details: StatementDetails | null;
}

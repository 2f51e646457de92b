import type { Span, TextSpan } from '../article/types.ts';
import type { SentenceReader } from '../attribution/types.ts';

/**
 * What a statement does: a `claim` says what is, was or will be; a `denial` rejects what somebody is said to have said or done; a `commitment` binds its speaker to do something; `other` does none
 * of these (a question, a wish, an order).
 */
export type StatementType = 'claim' | 'denial' | 'commitment' | 'other';

/** The words that decided, and why; the span is null where it was no single word of this text. */
export interface Evidence {
  /** “wording: will” */
  readonly reason: string;
  readonly span: Span | null;
}

/** Of each type, calibrated, three decimals that add up to 1. */
export type Probabilities = Readonly<Record<StatementType, number>>;

/** A statement as a reader gets it: words of the article, each an empty string where there is nothing. */
export interface ReadStatement {
  /** Its pieces with “ … ” between them. */
  readonly text: string;
  readonly cue: string;
  readonly source: string;
  /** What stands before it in its paragraph and the one before; 400 characters at most, a word may be cut. In `classifyStatement`, what stands before it in the context, or the end of a context that it doesn't stand in. */
  readonly before: string;
  /** What stands after it in its paragraph, 400 characters at most. */
  readonly after: string;
}

/** A type, and a calibrated logit of each type in the order claim, denial, commitment, other. */
export interface Opinion {
  readonly type: StatementType;
  readonly logits: readonly number[];
}

/** Reads statements in their context, to correct what their words alone say, and, where it has `cues`, what somebody said for what others said: `reader` of `onrecord/reader`, or one of the caller's own. It must be pure, as `extract` is. */
export interface StatementReader extends SentenceReader {
  /** What a statement does once it is read; null where `first`, which goes by its words, stands. */
  read(statement: ReadStatement, first: Opinion & { readonly probabilities: Probabilities }): Opinion | null;
}

/** A type, how sure it is, and why. */
export interface Classification {
  readonly type: StatementType;
  /** Probability of the type, calibrated; 0 … 1, at most three decimals. */
  readonly confidence: number;
  /**
   * Of each type, calibrated, three decimals that add up to 1. `type` need not have the highest: a denial or a commitment is named where it is nearly as likely as a claim, which finds more of them.
   * Who wants other shares of hits and false alarms takes those of which a probability is high enough.
   */
  readonly probabilities: Probabilities;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** What a denial denies, and who is to do what until when under which condition; null where the text doesn't tell. */
export interface StatementDetails {
  /** The charge, where it stands in the same article: its words, or the id of the statement that makes it. */
  readonly denies: { readonly span: Span | null; readonly statement: string | null } | null;
  /** Who is to act: the words, and the speaker whom they mean. */
  readonly actor: { readonly span: Span | null; readonly speaker: string | null } | null;
  /** “set up an inquiry” */
  readonly action: Span | null;
  /** “within a month” */
  readonly deadline: Span | null;
  /** “if the council agrees” */
  readonly condition: Span | null;
}

/** One proposition: a sentence, or the clause that a cue governs. */
export interface Statement extends Classification {
  /** t1, t2 … in text order. */
  readonly id: string;
  /** Pieces of the attribution's content. */
  readonly content: readonly TextSpan[];
  /** Attribution id; null for what the article says in its own voice. */
  readonly attribution: string | null;
  /** Speaker id, the attribution's. */
  readonly speaker: string | null;
  /** null for a claim and for other. */
  readonly details: StatementDetails | null;
}

import type { Span, TextSpan } from '../article/types.ts';

/** `direct`: all between quote marks; `mixed`: in part (he said it was “a mess”); `indirect`: nothing of it. */
export type AttributionForm = 'direct' | 'mixed' | 'indirect';

/** The words that attribute: “has denied”, with the main verb's lemma (deny), or the mark itself (“:”). */
export interface Cue extends TextSpan {
  /** “deny” for “has denied”. */
  readonly lemma: string;
}

/** What the article says that somebody said: content, cue and source (the terms of PARC 3.0 and PolNeAR). */
export interface Attribution {
  /** a1, a2 … in text order. */
  readonly id: string;
  /** The attribution in whose content this one stands: Lee said that *Cho denied it*. null for what the article itself reports. */
  readonly within: string | null;
  readonly form: AttributionForm;
  /** `speech`: said, wrote, denied …; `attitude`: thinks, wants, is critical of … */
  readonly manner: 'speech' | 'attitude';
  /** In text order; two or more where “…,” she said, “…” interrupts. Quote marks kept, a leading “that” left out. */
  readonly content: readonly TextSpan[];
  /** What of the content stands between quote marks, marks left out. */
  readonly quoted: readonly Span[];
  /** null where none is written: a quotation in a paragraph of its own. */
  readonly cue: Cue | null;
  /** The mention as written: “Ann Lee, leader of the opposition …”. null where the text names none here. */
  readonly source: TextSpan | null;
  /** Speaker id; null where the text doesn't tell. */
  readonly speaker: string | null;
  /** The one addressed: told *Xi*. */
  readonly addressee: (TextSpan & { readonly speaker: string | null }) | null;
  /** Probability that content and source are both right, calibrated; 0 … 1, at most three decimals. */
  readonly confidence: number;
}

/** A sentence of a content as a reader gets it: what somebody said, in which somebody else may be reported. */
export interface ReadSentence {
  readonly words: readonly string[];
  /** What stands before it in the article, 400 characters at most, and after it, 100; a word may be cut. */
  readonly before: string;
  readonly after: string;
}

/** Reads sentences for the words that report. */
export interface SentenceReader {
  /** Names its weights in `meta.weights`. */
  readonly name: string;
  /**
   * A logit for each word that it reports what somebody said (Lee said that *Cho had promised her* a bridge); null leaves `first` as it is. Without this function, `first` decides.
   * @param first the logits by features of the words alone; −20 marks a word that is never a cue, whatever is answered
   */
  cues?(sentence: ReadSentence, first: readonly number[]): readonly number[] | null;
}

/**
 * An attribution before its speaker is known: what the attribution room hands to the speakers room.
 * @internal
 */
export interface FoundAttribution extends Pick<Attribution, 'form' | 'manner' | 'quoted' | 'confidence'> {
  readonly content: readonly Span[];
  readonly cue: (Span & { readonly lemma: string }) | null;
  readonly source: Span | null;
  readonly addressee: Span | null;
  /**
   * Index of an earlier found attribution whose speaker goes on speaking here, where the text names no source of its own
   * (a quotation in a paragraph of its own after one that was attributed); null otherwise.
   */
  readonly continues: number | null;
  /** Index of the earlier found attribution in whose content this one stands; null for what the article itself reports. */
  readonly within: number | null;
}

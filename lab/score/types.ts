import type { Span } from '../../src/article/types.ts';
import type { StatementReader, StatementType } from '../../src/statements/types.ts';

/** An attribution that an article has by its annotation; source and cue may be empty, speaker and type are unknown where a corpus doesn't label them. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The fullest name in the article; null where it tells none. */
  readonly speaker?: string | null;
  /** Names that are as right. */
  readonly also?: readonly string[];
  readonly type?: StatementType;
}

/** Where an attribution inside another's content stands. */
export interface NestedPlaces extends GoldAttribution {
  /** False where annotators doubt it: then it is scored neither way. */
  readonly sure: boolean;
}

/** An attribution inside another's content. */
export interface GoldNested extends NestedPlaces {
  /** Which of the article's attributions it stands in, from 0. */
  readonly parent: number;
}

/** Who the source of one attribution is. */
export interface GoldSpeaker {
  readonly content: readonly Span[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  /** How the source is written: name, nominal or pronoun. */
  readonly mention: string;
}

/** One statement, as `classifyStatement` is given it, and where it stands in its article. */
export interface GoldStatement {
  readonly content: readonly Span[];
  readonly text: string;
  readonly source: string;
  readonly cue: string;
  readonly context: string;
  readonly label: StatementType;
  readonly sure: boolean;
  /** How many statements it stands for, where rare types were drawn more often than they are. */
  readonly weight?: number;
}

/** A piece of a text and what it is. */
export interface GoldBlock extends Span {
  readonly label: string;
}

/** A text with the labels that it has; a measure leaves out those without its own. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  /** Whether attitudes (wants, is critical of) were left out when it was labelled. */
  readonly speechOnly?: boolean;
  readonly attributions?: readonly GoldAttribution[];
  readonly nested?: readonly GoldNested[];
  readonly speakers?: readonly GoldSpeaker[];
  readonly statements?: readonly GoldStatement[];
  /** Whether the article's attributions were trained on, so that its statements are scored as given only. */
  readonly isTrainedOn?: boolean;
  /** What a page of a public collection is: news, other, not English, none. */
  readonly page?: string;
  /** Lines of a whole page. */
  readonly lines?: readonly GoldBlock[];
  /** Blocks of a clean article. */
  readonly parts?: readonly GoldBlock[];
}

/** What is scored of a record: an `Extraction` is one. */
export interface ScoredRecord {
  readonly segments: readonly (Span & { readonly kind: string })[];
  readonly attributions: readonly ScoredAttribution[];
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly statements: readonly {
    readonly attribution: string | null;
    readonly type: StatementType;
    readonly content: readonly Span[];
  }[];
}
export interface ScoredAttribution {
  readonly id: string;
  /** The attribution in whose content this one stands. */
  readonly within?: string | null;
  readonly manner: string;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly speaker: string | null;
  readonly confidence: number;
}

/** What is scored: the package, or anything else that makes records of texts. */
export interface Build {
  extract(text: string, options?: { readonly reader?: StatementReader }): ScoredRecord;
  classifyStatement(
    text: string,
    context: { cue?: string; source?: string; context?: string },
    options?: { readonly reader?: StatementReader },
  ): { readonly type: StatementType; readonly probabilities?: Readonly<Record<StatementType, number>> };
}

/** What was counted in an article. Counts of articles add up, and every figure is made of such sums: a bootstrap draws articles and adds. */
export type Counts = Readonly<Record<string, number>>;

/** A line of the table. Shares are from 0 to 1. */
export interface Row {
  readonly name: string;
  readonly counts: Counts;
  readonly shares: Readonly<Record<string, number>>;
}

export interface Measure {
  readonly name: string;
  /** Null where the article lacks the labels. */
  count(article: Labelled, build: Build): Counts | null;
  rows(total: Counts): readonly Row[];
}

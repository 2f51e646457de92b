/*
 * The shape of a language's word lists. Rows are data: each has one example sentence, and a test runs every example.
 * Each room's section stands in an interface of its own, so that a room can grow without its neighbours.
 */

/** What a reporting word does with its content; decides manner and, often, the type of the statement. */
export type Act =
  | 'say' // puts forward: say, tell, claim, note
  | 'deny' // deny, refute, dispute
  | 'promise' // promise, vow, pledge
  | 'threaten'
  | 'ask' // asks a question: ask, wonder
  | 'request' // urge, call on, demand
  | 'decline' // decline to comment, refuse to say
  | 'judge' // praise, criticise, accuse
  | 'show' // of documents: show, find, suggest
  | 'think' // attitude: believe, think, expect
  | 'want' // attitude: want, hope, plan
  | 'feel'; // attitude: fear, regret, welcome

/** A verb that can attribute. */
export interface ReportingVerb {
  /** Lower-case dictionary form; a particle follows after a space: “point out”. */
  readonly lemma: string;
  readonly act: Act;
  readonly manner: 'speech' | 'attitude';
  /** One sentence in which it attributes. */
  readonly example: string;
}

/** A noun or phrase that can attribute: statement, claim, “according to”. */
export interface ReportingPhrase {
  readonly phrase: string;
  readonly act: Act;
  readonly manner: 'speech' | 'attitude';
  readonly example: string;
}

/** attribution/: the words that attribute. */
export interface ReportingLexicon {
  readonly reportingVerbs: readonly ReportingVerb[];
  readonly reportingPhrases: readonly ReportingPhrase[];
}

/** article/: labels and phrases of page furniture, captions, bylines. Lower case. */
export interface ArticleLexicon {
  readonly furniture: readonly Furniture[];
}
export interface Furniture {
  /** Lower-case words of the line. */
  readonly phrase: string;
  /** `line`: the whole line is this phrase; `start`: the line begins with it; `tail`: everything after it is furniture too. */
  readonly where: 'line' | 'start' | 'tail';
  readonly example: string;
}

/** speakers/: titles, roles, pronouns, names. */
export interface SpeakerLexicon {
  readonly titles: readonly { readonly title: string; readonly gender: 'm' | 'f' | null; readonly example: string }[];
}

/** statements/: wording that types a statement. */
export interface StatementLexicon {
  readonly statementCues: readonly {
    readonly phrase: string;
    readonly type: 'claim' | 'denial' | 'commitment' | 'other';
    readonly example: string;
  }[];
}

export interface Lexicon extends ReportingLexicon, ArticleLexicon, SpeakerLexicon, StatementLexicon {}

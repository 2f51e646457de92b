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

/**
 * What may follow a reporting verb as its content. A quotation may follow every one.
 * `clause`: said *(that) it rained*; `question`: asked *why it rained*; `infinitive`: vowed *to return*; `gerund`: denied *having lied*;
 * `noun`: denied *the charge*; `name`: called *the plan “a mess”* (a noun phrase, and what it is called);
 * `quote`: nothing but a quotation; `person`: an addressee may stand between verb and content (told *Xi* that …).
 */
export type Complement = 'clause' | 'question' | 'infinitive' | 'gerund' | 'noun' | 'name' | 'quote' | 'person';

/** A verb that can attribute. */
export interface ReportingVerb {
  /** Lower-case dictionary form; particles follow after a space: “point out”. */
  readonly lemma: string;
  readonly act: Act;
  readonly manner: 'speech' | 'attitude';
  /** Without it: a clause. */
  readonly takes?: readonly Complement[];
  /** One sentence in which it attributes. */
  readonly example: string;
}

/** A noun or phrase that can attribute. */
export interface ReportingPhrase {
  /** Lower case, a noun in the singular: “claim”, “according to”. */
  readonly phrase: string;
  /** `preposition`: its object is the source; `as`: “as X put it”; `noun`: its content follows, its source is its owner. */
  readonly kind: 'preposition' | 'as' | 'noun';
  readonly act: Act;
  readonly manner: 'speech' | 'attitude';
  readonly example: string;
}

/** Small words that constructions are made of, by what they do there. */
export interface FunctionWords {
  readonly role: FunctionRole;
  /** Lower case, with ' as apostrophe. */
  readonly words: readonly string[];
  readonly example: string;
}

/** What a small word does in the constructions that attribute. */
export type FunctionRole =
  | 'that' // begins a reported clause: said that …
  | 'relative' // who said …
  | 'subordinator' // begins an aside of the writer's: he said as he left
  | 'aside' // begins the writer's own words at the end of a content: it was Lee, who leads the club
  | 'contrast' // joins another report: …, while Cho said …
  | 'question' // begins a reported question: asked why …
  | 'conjunction' // joins verbs of one subject: stood up and said …
  | 'negation' // she has not denied it
  | 'condition' // if Lee says that it rained: nobody has said it
  | 'modal' // some would say: nobody did
  | 'be' // with a participle, a passive: was told
  | 'by' // names the source of a passive
  | 'named' // what a source refuses to be: asked not to be named
  | 'to' // begins an infinitive
  | 'leads' // leads to the reporting verb: went on to say
  | 'time' // may stand between verb and content: said Wednesday that …
  | 'venue' // so may these: said in a statement that …
  | 'listing' // what labels a line that nobody speaks: WHEN: Monday
  | 'rubric' // what labels a headline that nobody speaks: Obituary: Ann Lee
  | 'credited' // common nouns and numbers that a headline may credit: Report: strikes cost millions; No 10: …
  | 'when-where' // begins what tells no more of the one spoken to: told jurors during the trial
  | 'recent' // tells which time is meant: told jurors last week
  | 'turns' // stands between a verb and its content, and turns its meaning: argued against the plan
  | 'impression' // what seems so seems so to the writer: Lee seems glad
  | 'passed-on' // in the passive too its subject has said it: Lee was quoted as saying
  | 'wire'; // signs a report, and says nothing of what stands above: – Reuters

/** attribution/: the words that attribute. */
export interface ReportingLexicon {
  readonly reportingVerbs: readonly ReportingVerb[];
  readonly reportingPhrases: readonly ReportingPhrase[];
  readonly functionWords: readonly FunctionWords[];
}

/** article/: labels and phrases of page furniture, captions, bylines and dates. */
export interface ArticleLexicon {
  readonly furniture: readonly Furniture[];
}
/**
 * Words that tell what a line of a pasted page is. They are met in a folded line: lower case, ' as apostrophe, every number as #, all other
 * marks as blanks (“3 Comments »” is “# comments”).
 */
export interface Furniture {
  readonly where: FurniturePlace;
  /** Parted by commas. */
  readonly phrases: string;
  /** A line that is recognised by one of the phrases. */
  readonly example: string;
}
/** Where a phrase of page furniture stands, and what that makes its line. */
export type FurniturePlace =
  | 'line' // the whole line is this phrase: Share
  | 'on' // the whole line says that the article goes on: Story continues below
  | 'start' // the line begins with it: Sign up for our newsletter …
  | 'player' // stands anywhere in the line of a video or picture: Replay More Videos
  | 'words' // the line is made of nothing but such words: Facebook Twitter Email
  | 'list' // heads a list of links to other articles: Read more
  | 'tail' // the article is over, and what follows is furniture: Related topics
  | 'notice' // several of them in one paragraph make it a notice of cookies or privacy: consent
  | 'offer' // a short line of such words offers a subscription or an account: unlimited
  | 'venue' // in a byline, begins a place or a paper: Ann Lee in Oslo
  | 'hour' // stands by the hour of a live blog's post: 6.40pm GMT
  | 'reader' // whom a page speaks to, of offers: you
  | 'site' // who speaks there: we
  | 'order' // begins a sentence there: Subscribe today
  | 'note' // begins what the editors say about the article: Correction
  | 'annex' // heads what a press release says to editors alone: Notes to editors
  | 'end' // stands alone below a report's last line: ENDS
  | 'desk' // begins the line that names who worked on the report: Editing by …
  | 'agency' // a picture's maker, at the end of its caption: Getty Images
  | 'credit' // announces a picture's maker: photograph by
  | 'picture' // stands alone before a caption: Image
  | 'away' // leads to another article, whose title is glued to it: More:
  | 'author' // begins a byline: by
  | 'link' // joins names in a byline: and
  | 'role' // what the writers of bylines are: political correspondent
  | 'month'
  | 'weekday'
  | 'date'; // stands in a line that gives a date: updated, ago, GMT

/** speakers/: titles, roles, pronouns, names. Lower case, but for `places` and `demonyms` as they are written. */
export interface SpeakerLexicon {
  readonly titles: readonly SpeakerTitle[];
  readonly speakerNouns: readonly SpeakerNouns[];
  readonly speakerPronouns: readonly SpeakerPronoun[];
  readonly givenNames: readonly GivenNames[];
  readonly nicknames: readonly Nicknames[];
  readonly nameParts: readonly NameParts[];
  readonly properNouns: readonly ProperNouns[];
  readonly standIns: readonly StandIns[];
}
/** A word before a name that is no part of it: Mr, Sen., President. */
export interface SpeakerTitle {
  /** Without its full stop. */
  readonly title: string;
  readonly gender: 'm' | 'f' | null;
  /** The noun phrase that takes its bearer up again: sen → senator, pm → prime minister. */
  readonly role?: string;
  readonly example: string;
}
/** Nouns for those who speak. Plurals of persons and organizations are groups and need no row of their own. */
export interface SpeakerNouns {
  /** Singular, parted by blanks; the last word of a longer noun (“press secretary”: secretary). */
  readonly nouns: string;
  /** `generic`: an organization that any name can be taken up by (the company); `office`: a person who has a post. */
  readonly kind: 'person' | 'office' | 'organization' | 'generic' | 'document' | 'group';
  readonly gender: 'm' | 'f' | null;
  readonly example: string;
}
/** A pronoun that can be a source. */
export interface SpeakerPronoun {
  readonly pronoun: string;
  /** Whom it stands for: one person, a thing or an organization, several, the one just named (who), the speaker (I). */
  readonly refers: 'm' | 'f' | 'it' | 'they' | 'relative' | 'speaker' | 'some';
  readonly example: string;
}
/** Given names of one gender, so that *he* and *she* find their person. */
export interface GivenNames {
  /** Parted by blanks. */
  readonly names: string;
  /** null: borne by women and men. */
  readonly gender: 'm' | 'f' | null;
}
/** Short forms of a given name: Mike Lee is Michael Lee. */
export interface Nicknames {
  /** Forms of one given name, parted by blanks, the full one first: michael mike mick; of mere spellings, the shortest: sean shaun. */
  readonly forms: string;
}
/** Small parts of names. */
export interface NameParts {
  /** Parted by blanks. */
  readonly parts: string;
  /** `particle`: lower case inside a name (van, de); `suffix`: after it (Jr., III); `honour`: after it and no part of it (QC); `firm`: an organization's name ends with it (Harbour Radio); `prefix` and `half`: stands before, or in lower case after, a hyphen in no name (Post-war, Lund-based). */
  readonly kind: 'particle' | 'suffix' | 'honour' | 'firm' | 'prefix' | 'half';
  readonly example: string;
}
/** Capitalised words that are nobody's personal name. */
export interface ProperNouns {
  /** Parted by commas, lower case. */
  readonly names: string;
  /** `place`: a country, a city or a house that stands for its government; `demonym`: British, Tory; `calendar`: Monday, May. */
  readonly kind: 'place' | 'demonym' | 'calendar';
  readonly example: string;
}
/** Names that stand for one and the same speaker: Tories for the Conservatives, Beijing for China. */
export interface StandIns {
  /** Parted by commas, lower case; of those in an article the first is the speaker's name. */
  readonly names: string;
  readonly example: string;
}

/** statements/: wording that types a statement. */
export interface StatementLexicon {
  readonly statementCues: readonly StatementCue[];
  readonly statementActs: readonly StatementAct[];
  readonly statementWords: readonly StatementWords[];
}
/** A phrase inside a statement that speaks for one type. */
export interface StatementCue {
  /** “did not” stands for “didn't” too, and one number for every number. */
  readonly phrase: string;
  readonly type: 'claim' | 'denial' | 'commitment' | 'other';
  /**
   * It speaks for its type as strongly as a cue like “denied” or “vowed to”. Rows of `options.lexicon` always do; without it, a row of
   * the language's own has what its phrase has learned in training.
   */
  readonly decides?: true;
  /** A statement of this type with the phrase in it. */
  readonly example: string;
}
/** What a cue word that the reporting verbs lack, or that is a noun or adjective, does: promise, threat, accusation. */
export interface StatementAct {
  readonly lemma: string;
  readonly act: Act;
  /** Forms that the rules of spelling don't give: swore, sworn. */
  readonly forms?: readonly string[];
  /** As a cue it decides the type whatever follows: denied, vowed to; not: rejected the plan, plans that failed. */
  readonly decides?: true;
  /** One sentence in which it governs a statement. */
  readonly example: string;
}
/** Closed classes by the part that they play in a clause. */
export interface StatementWords {
  readonly role: StatementWordRole;
  readonly words: readonly string[];
}
/** The part that a word plays in a clause. */
export type StatementWordRole =
  | 'self' // I, we: the speaker's side in quoted speech
  | 'own' // my, our
  | 'third' // he, they: in reported speech often the source
  | 'possessor' // his, their
  | 'listener' // you
  | 'pointing' // that, this, it: often the charge before
  | 'modal' // will, would, must
  | 'auxiliary' // is, did, has
  | 'negation' // not, never, no
  | 'adverb' // stands between subject and verb: also, never, certainly
  | 'opener' // and, but, well: stands before the clause and is no part of it
  | 'subordinator' // if, when: opens a clause that isn't the main one
  | 'question' // who, why: opens a question
  | 'determiner' // the, a, this
  | 'charge' // accused, allegation, rumour: what a denial answers
  | 'rebuttal' // denied, dismissed: a denial has been announced
  | 'body' // government, party, campaign: acts by decision
  | 'command' // stop, let, tell: a verb that often stands alone as a command
  | 'state' // be, know, win: a verb for what one doesn't do by decision
  | 'falsity' // false, nonsense, a lie
  | 'spokesperson' // speaks for somebody else, whom the statement binds
  | 'deed' // sign, build, consulted: what somebody decides to do, as a rise or a win is not
  | 'future' // will, going to; would in reported speech
  | 'need' // must, should: what ought to be, no promise
  | 'official' // a minister, a ministry, Downing Street: speaks for a state or a body
  | 'document' // a report, a poll, a bill: binds itself to nothing
  | 'allegation' // a noun for what is alleged, which a clause may follow: the claim that …
  | 'time' // week, spring, hour: after a preposition a time by which something is done
  | 'date' // Monday, tomorrow: a time by itself
  | 'limit' // by, within, next: before a time it sets when
  | 'condition'; // if, unless: what a promise hangs on

/** quotation/: words that tell an apostrophe from a single quote mark. Lower case. */
export interface QuoteMarkLexicon {
  /** Words that lost their first letters, parted by spaces: the mark before them is an apostrophe (’tis, ’em). */
  readonly elisions: readonly { readonly words: string; readonly example: string }[];
  /** Words that nothing owns, parted by spaces: a mark after “s” and before one of them closes (‘a mess’ and …). */
  readonly neverOwned: readonly { readonly words: string; readonly example: string }[];
}

/** All word lists of a language. */
export interface Lexicon extends ReportingLexicon, ArticleLexicon, SpeakerLexicon, StatementLexicon, QuoteMarkLexicon {}

import { words } from '../document/words.ts';

// The words of English that single rules of this room ask for in lists, and parts of names, in the forms that are asked for: folded but where a line
// says otherwise. Who speaks at all, titles and given names are in the lexicon, since callers add to these.

type Words = ReadonlySet<string>;

// People.

/** After a place, who stands for a party there: the Ohio *Republican*. */
export const PARTISANS: Words = /* @__PURE__ */ words(
  'democrat republican tory liberal conservative independent socialist',
);
/** Of these, what is nobody's surname: an Ohio Democrat, but John Tory. */
export const NO_SURNAMES: Words = /* @__PURE__ */ words('republican democrat');
/** Members of Congress: Senate *Republicans*. */
export const IN_CONGRESS: Words = /* @__PURE__ */ words('republicans democrats gop');
/** Parties of these are no members of Congress: Social Democrats. */
export const KINDS_OF_PARTY: Words = /* @__PURE__ */ words('social christian free sweden liberal');
/** The leader of the *Opposition*, Ann Lee: it stands before names, and in none. */
export const SIDES: Words = /* @__PURE__ */ words('opposition');
/** Before a post, whose it is: the *Labour* leader isn't the *Tory* leader. */
export const PARTIES: Words = /* @__PURE__ */ words(
  'republican democrat democratic conservative labour tory liberal socialist green libertarian gop ukip snp',
);
/** What a letter behind a name tells: Ann Lee, *R*-Ohio. */
export const PARTY_LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['R', 'republican'],
  ['D', 'democrat'],
  ['I', 'independent'],
]);
const SPOKES = 'spokesman spokeswoman spokesperson';
/** Who speaks for somebody: of each there is but one office. */
export const SPOKESPEOPLE: Words = /* @__PURE__ */ words(SPOKES);
/** Sources that stay unnamed though their noun phrase is definite. */
export const UNTOLD: Words = /* @__PURE__ */ words(
  SPOKES,
  'source insider whistleblower official person man woman boy girl victim witness driver judge lawyer owner caller user',
);
/** Who speaks for another: a spokesman for *mayor Ann Lee* is not she. */
export const SPEAKS_FOR: Words = /* @__PURE__ */ words(
  SPOKES,
  'lawyer attorney solicitor aide adviser advisor agent source representative assistant ally friend',
);
export const ADULTS: Words = /* @__PURE__ */ words('man woman');
/** Things whose nouns end as nouns for people do: his *address*. */
export const END_LIKE_PEOPLE: Words = /* @__PURE__ */ words(
  'event content comment intent address press process success access business letter paper order offer number power answer poster banner computer chapter error terror factor grant warrant list climate estimate phone zone fee disorder danger fear anger',
);

const LAWMAKERS = 'mp mep msp td mla senator representative congressman congresswoman legislator delegate'.split(' ');
const POLICE = 'inspector sergeant constable superintendent detective'.split(' ');
/** What holders of posts are also called: the lawmaker, the detective (inspector). */
export const POSTS_CALLED: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['lawmaker', LAWMAKERS],
  ['legislator', LAWMAKERS],
  ['parliamentarian', LAWMAKERS],
  ['boss', ['manager', 'coach', 'executive']],
  ['congressman', ['representative']],
  ['congresswoman', ['representative']],
  ['skipper', ['captain']],
  ['gaffer', ['manager', 'coach']],
  ['prelate', ['bishop', 'archbishop', 'cardinal']],
  ['cleric', ['bishop', 'archbishop', 'imam', 'vicar', 'priest', 'rabbi', 'reverend', 'pastor']],
  ['judge', ['justice', 'magistrate', 'recorder']],
  ['detective', POLICE],
  ['officer', POLICE],
]);

/** What many are at once, beside an office of theirs: the *candidate* may be a senator. */
export const CONTESTANTS: Words = /* @__PURE__ */ words(
  'candidate nominee contender hopeful challenger front-runner frontrunner',
);
/** Offices that one is elected to: who has one may be a candidate. */
export const ELECTED: Words = /* @__PURE__ */ words(
  'senator governor mayor representative congressman congresswoman lawmaker legislator councilman councilwoman councillor mp',
);
/** They are told by whose they are: his *son*, Bo Lund, is not who has been Lund so far. */
export const KIN: Words = /* @__PURE__ */ words(
  'son daughter wife husband brother sister father mother niece nephew cousin lady',
);

/** *Senior* Ann Lee is in her last year at school or college, *Marine* Ann Lee a soldier: given names, too. */
export const SCHOOL_YEARS: Words = /* @__PURE__ */ words('junior senior marine');
const NUMBERS = 'ii iii iv';
/** King Bo *II*, who has no namesake in the text. */
export const REIGNS: Words = /* @__PURE__ */ words(NUMBERS);
/** Behind the name of one who has a namesake in the family. */
export const GENERATIONS: Words = /* @__PURE__ */ words(NUMBERS, 'jr sr');
/** Particles that may begin a name in lower case with a blank behind them: *von der* Leyen said no. */
export const BEGIN_SURNAMES: Words = /* @__PURE__ */ words('von van de di da dos du ter zu zur dal dalla bin');

// What stands before a noun.

/** Modifiers that tell nobody apart. */
export const EMPTY: Words = /* @__PURE__ */ words(
  'former then new old current late veteran own same us uk longtime ex',
);
/** Of these, what tells that a post is over: “the mayor” is another, if there is one. */
export const PAST: Words = /* @__PURE__ */ words('former then ex');
/** The shadow chancellor is not the chancellor, nor the prime minister “the minister”. */
export const OTHER_POSTS: readonly string[] = ['shadow', 'deputy', 'vice', 'assistant', 'prime', 'first'];
/** The UK’s *biggest* mortgage lender. */
export const SUPERLATIVE: Words = /* @__PURE__ */ words(
  'biggest largest leading top oldest richest busiest fastest-growing best-known number',
);
/** In lower case no organization: Scotland *international* Ann Lee. */
export const ADJECTIVES_TOO: Words = /* @__PURE__ */ words('international united athletic household academic military');

// Organizations, places, laws.

/** These mean the country’s own, named or not. */
export const OF_THE_COUNTRY: Words = /* @__PURE__ */ words(
  'government administration parliament congress senate court army navy news times house commons cabinet press council presidency ' +
    'mission project programme program show community industry',
);
/** Nouns that are names where they have a capital: Congress officials; not court papers. */
export const ALONE_OF_ITS_KIND: Words = /* @__PURE__ */ words('congress parliament senate commons cabinet treasury');
/** What a firm may be though the text never says so: *the airline*. Other nouns for bodies, *the union*, are for those that the text calls so. */
export const MAYBE_ANY_FIRM: Words = /* @__PURE__ */ words(
  'airline bank network newspaper magazine supermarket publisher studio label club team band station channel tabloid journal',
);
/** They begin the name of an office that its initials may do without: *Department* of Roads Affairs, RA. */
export const OFFICES: Words = /* @__PURE__ */ words('department ministry office bureau');
/** *Senate* Leader Bo Cho: whose leader he is, and nobody beside him. */
export const CHAMBERS: Words = /* @__PURE__ */ words('senate house white commons assembly');
/** *Centers* for Disease Control, the *Gang* of Eight. */
export const CENTERS: Words = /* @__PURE__ */ words('centers centres gang');
/** Behind the name of an office, and before a person's, they are that person's: Department of Roads *Secretary* Ann Lee. */
export const HEADS_OF_OFFICES: Words = /* @__PURE__ */ words(
  'secretary chairman chairwoman director commissioner administrator president professor spokesman spokeswoman spokesperson',
);
/** *Right* Wing Watch: no adverb of the sentence's. */
export const WINGS: Words = /* @__PURE__ */ words('right left');
/** They end a firm's name. */
export const COMPANY: Words = /* @__PURE__ */ words('co corp inc company corporation ltd plc llc');
/** They have “on” behind them: the Harbour *Forum* on Trade. */
export const DELIBERATES: Words = /* @__PURE__ */ words(
  'forum committee commission council panel alliance conference institute center centre coalition',
);
/** The Ann Lee *Story*: a work about her, and nobody. */
export const ABOUT_SOMEBODY: Words = /* @__PURE__ */ words(
  'story show musical tapes diaries papers podcast memoir biopic documentary testimony hearing trial memo',
);
/** What newspapers are called, “the paper” for short. */
export const NEWSPAPERS: Words = /* @__PURE__ */ words(
  'newspaper post times journal tribune herald gazette telegraph guardian courier courant chronicle mail star globe sun mirror independent observer standard examiner inquirer dispatch register beacon argus echo bulletin monde spiegel zeitung mundo pais figaro',
);
/** They begin the name of a body or an undertaking: *Team* Lund, *Project* Harbour. */
export const UNDERTAKINGS: Words = /* @__PURE__ */ words('team project operation planned hurricane');
/** They end the name of a body, and hardly a person’s: Harbour *Action*. */
export const ENDS_OF_BODIES: Words = /* @__PURE__ */ words(
  'pac action ratings matter matters legal edition poll polls report reports review state world politics journalism computer computers motors motor co',
);
/** What somebody's noun is told by: the *airline* is British Airways, though airways are a kind of firm themselves. */
export const CALLED_BY_HEAD: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map([
  ['airline', /* @__PURE__ */ words('airlines airways')],
  ['carrier', /* @__PURE__ */ words('airlines airways')],
  ['newspaper', NEWSPAPERS],
  ['paper', NEWSPAPERS],
  ['club', /* @__PURE__ */ words('united city town rovers wanderers albion athletic')],
  ['network', /* @__PURE__ */ words('news')],
  ['channel', /* @__PURE__ */ words('news')],
  ['broadcaster', /* @__PURE__ */ words('news')],
  ['studio', /* @__PURE__ */ words('bros pictures')],
]);

/** They are called by words, and hardly by letters: the FBI is no *newspaper*. */
export const PAPERS: Words = /* @__PURE__ */ words('newspaper magazine tabloid journal');
/** Nobody is a *terror* group whom the text doesn't call so. */
export const ARMED: Words = /* @__PURE__ */ words('terror terrorist militant rebel armed extremist jihadist');
/** Names of firms that end so tell what they do less than others: Harbour *Radio* may be a station, a network, a label. */
export const AIRED: Words = /* @__PURE__ */ words('radio tv television media pictures records entertainment');
const REGULATORS = /* @__PURE__ */ words(
  'authority agency commission office bureau corporation executive ombudsman ofcom ofgem ofwat ofsted ofqual fca ico cqc mhra nmc fda sec fcc faa epa ftc',
);
/** Words of the names of those that are of a sort, though the text never says so: Labour is a *party*. Nobody else is one. */
export const OF_THAT_SORT: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map([
  [
    'party',
    /* @__PURE__ */ words(
      'republican republicans democrat democrats democratic conservative conservatives labour tory tories liberal liberals socialist socialists green greens libertarian gop ukip snp cymru fein dup sdlp likud',
    ),
  ],
  [
    'union',
    /* @__PURE__ */ words(
      'unison unite gmb rmt aslef tssa nasuwt neu ucu bma seiu nea afscme teamsters steelworkers workers nurses teachers',
    ),
  ],
  ['federation', /* @__PURE__ */ words('afl-cio')],
  [
    'charity',
    /* @__PURE__ */ words(
      'trust foundation fund society oxfam shelter mencap mind scope unicef barnardos nspcc rspca rspb',
    ),
  ],
  ['force', /* @__PURE__ */ words('police constabulary')],
  ['institute', /* @__PURE__ */ words('organisation organization')],
  [
    'body',
    /* @__PURE__ */ words(
      'organisation organization association federation council authority agency commission committee institute society',
    ),
  ],
  ['regulator', REGULATORS],
  ['watchdog', REGULATORS],
]);
/** *The company* is a firm, and no union, council or charity: these end the names of what is none. */
export const COMPANIES: Words = /* @__PURE__ */ words(
  'company firm corporation broadcaster producer retailer maker manufacturer giant carrier lender insurer start-up startup brand chain consultancy supplier developer business ' +
    'miner brewer winemaker carmaker automaker drugmaker contractor conglomerate utility',
);
export const NO_COMPANIES: Words = /* @__PURE__ */ words(
  'union charity party government administration ministry department bureau commission committee council board panel court tribunal parliament congress ' +
    'senate assembly legislature federation association society institute institution foundation trust university college school hospital church army navy ' +
    'force authority alliance coalition embassy consulate delegation mission campaign inquiry museum academy centre center treasury constabulary ' +
    'secretariat forum movement diocese presidency household guild confederation police state',
);
/** They have a name before “of” and “at”, too: University of Lund at Ayr. */
export const SCHOOLS: Words = /* @__PURE__ */ words('university college school');
/** Places that are surnames: Bukayo *Washington*. */
export const SURNAMES_TOO: Words = /* @__PURE__ */ words(
  'washington jordan israel houston dallas london england ireland france holland germany wales scotland sheffield',
);
/** Before such a place they name a body: *Sport* England, *Police* Scotland. */
export const BEFORE_COUNTRY: Words = /* @__PURE__ */ words(
  'sport sports age police team natural historic heritage transport statistics health education skills creative visit invest public national crisis athletics swimming cycling rugby cricket football netball hockey gymnastics golf tennis basketball film media universities business tourism trade network',
);
/** *St* Olaf’s School. */
export const SAINTS: Words = /* @__PURE__ */ words('st saint sts');
/** They end a law's name: Clean Water *Act*; `LAWS` do after “the” alone: the Lund *Charter*. */
export const ALWAYS_LAWS: Words = /* @__PURE__ */ words('act treaty constitution');
export const LAWS: Words = /* @__PURE__ */ words('bill charter agreement accord');

// Figures.

/** They begin sentences and name nobody: *Revenue* rose. */
export const FIGURES: Words = /* @__PURE__ */ words(
  'revenue revenues profit profits sales turnover earnings income inflation unemployment growth output exports imports prices costs shares volumes',
);

// Times.

/** *In* June Ann Lee resigned; but: a letter to June Lee. */
export const BEFORE_MONTHS: Words = /* @__PURE__ */ words('in since until till during last next this late early mid');
/** In lower case: USA Today is a paper. */
export const DAYS: Words = /* @__PURE__ */ words('today yesterday tonight tomorrow');
/** Last *night*, this *spring*. */
export const PERIODS: Words = /* @__PURE__ */ words(
  'night week month year morning afternoon evening summer autumn winter spring',
);

// Verbs.

/** A firm *called* Borealis, a woman *named* Ann. */
export const CALLED: Words = /* @__PURE__ */ words('named called');
/** An official *familiar* with the talks: the writer keeps the name back. */
export const TOLD_MORE: Words = /* @__PURE__ */ words('familiar briefed close knowledgeable privy');
/** By these verbs a document is made public, or sent: Lund has *issued* a statement. */
export const PUBLISHES: Words = /* @__PURE__ */ words(
  'release publish issue post file write send unveil produce air launch tweet submit circulate draft pen deliver',
);
/** Papers *filed* by Ann Lee: not hers. */
export const NOT_MADE: Words = /* @__PURE__ */ words(
  'filed obtained seen supported funded backed sponsored commissioned',
);

// Where, and how many.

/** The place that it stands in is before it: the Lund *detachment*. */
export const BRANCHES: Words = /* @__PURE__ */ words(
  'detachment branch station precinct campus chapter parish diocese depot constituency',
);
/** A home in *Lund*, a river near *Lund*. */
export const WHERE: Words = /* @__PURE__ */ words('in near outside inside around across throughout');
/** *Outside* the court, Ann Lee said no: they open a place though no tag tells so. */
export const OPENS_WHERE: Words = /* @__PURE__ */ words('outside inside near');
/** *About* 30 residents, some of them armed, …: no place. */
export const ABOUT: Words = /* @__PURE__ */ words('about over around between under above below near at up');
/** Behind these no name begins with *von* or *de*: a trip to Lund *in* de Vries’s car; the Bois-*de*-Lund. */
export const BEFORE_FOREIGN: Words = /* @__PURE__ */ words("in at on near into - ’ '");

// Of several kinds.

/** *So even* economists, *yet* the officials: they open a phrase, and are none of it. */
export const OPENERS: Words = /* @__PURE__ */ words('so yet but and even still meanwhile however ,');

/** Shares in *Lund*, faith in *Lund*: about Lund, wherever it is. */
export const IN_SOMEBODY: Words = /* @__PURE__ */ words(
  'share shares stake stakes stock shareholding investment investments investor investors shareholders invest invested investing interest interested ' +
    'confidence confident faith trust belief believe believes believed disappointed anger',
);

/** They end the name of another than the one that it begins with: the Borealis Labour *Union*, the New York *Times*. */
export const OTHER_BODIES: Words = /* @__PURE__ */ words(
  'union federation association newspaper times journal tribune herald gazette telegraph chronicle',
);

/** So do these, but the Wellcome *Trust* is also Wellcome. */
export const ONLY_BEFORE: Words = /* @__PURE__ */ words('trust foundation');

/** They end the name of the same one: Fox News and the Fox News *Channel*. */
export const SAME_BODY: Words = /* @__PURE__ */ words(
  'news channel network station inc corp ltd llc plc holdings industries partners associates international bros brothers systems technologies united ' +
    'rovers wanderers albion athletic airways airlines motors',
);

/** The Ann Lee *Show* is hers. */
export const HOSTED: Words = /* @__PURE__ */ words('show podcast hour programme program tonight');

/** What a minister or director is for: Minister for *Home Affairs*. */
export const PORTFOLIOS: Words = /* @__PURE__ */ words(
  'state home foreign external internal interior affairs relations cooperation co-operation security safety defence defense war peace peacekeeping operations forces veterans ' +
    'disarmament intelligence justice law legal police policing prisons corrections prosecutions prosecution immigration migration citizenship integration borders customs revenue ' +
    'taxation tax finance budget treasury economy economic economics trade commerce business enterprise industry industries innovation investment competition consumer productivity ' +
    'planning development infrastructure transport transportation roads railways aviation works housing lands land urban rural regional local community communities environment ' +
    'environmental climate energy petroleum water natural resources mines mining minerals forestry fisheries agriculture food health healthcare education schools skills training care ' +
    'science technology digital information communication communications media broadcasting culture arts heritage tourism sport sports youth women children family families gender ' +
    'equality equalities disability disabilities labour labor manpower employment work pensions social welfare human humanitarian rights public private civil service services ' +
    'administration reform reforms government policy strategy elections emergency disaster management relief religious indigenous international european global national office',
);

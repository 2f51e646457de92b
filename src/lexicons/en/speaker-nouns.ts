import type { SpeakerLexicon } from '../types.ts';

/** Nouns for those who speak: the head of “a senior official”, of “the company”, of “a leaked memo”. */
export const speakerNouns: SpeakerLexicon['speakerNouns'] = [
  {
    nouns:
      'president minister secretary chancellor leader chief chair chairperson director manager boss executive officer governor mayor senator mp mep msp td mla mec lawmaker legislator congressperson representative councillor councilor alderman commissioner ambassador envoy diplomat judge justice magistrate prosecutor attorney general admiral commander captain colonel major sergeant lieutenant sheriff marshal inspector superintendent constable detective coach trainer head premier speaker nominee candidate contender bishop archbishop cardinal pope rabbi imam pastor vicar reverend principal headteacher provost dean rector treasurer comptroller auditor registrar coroner ombudsman whip editor incumbent frontrunner undersecretary administrator supervisor pm taoiseach tsar czar vice-president vice-chairman skipper archdeacon cathaoirleach tánaiste collector peer chaplain curator conductor deputy founder co-founder rapporteur brigadier recorder undersheriff councilmember assemblymember congressmember commandant',
    kind: 'office',
    gender: null,
    example: 'The mayor said no.',
  },
  {
    nouns:
      'chairman congressman councilman assemblyman alderman committeeman selectman king prince duke headmaster emperor sultan emir',
    kind: 'office',
    gender: 'm',
    example: 'The king said no.',
  },
  {
    nouns:
      'chairwoman congresswoman councilwoman assemblywoman committeewoman selectwoman queen princess duchess headmistress empress',
    kind: 'office',
    gender: 'f',
    example: 'The chairwoman said no.',
  },
  {
    nouns:
      'spokesperson master official aide adviser advisor lawyer solicitor barrister counsel politician analyst economist expert researcher scientist professor academic scholar lecturer historian author co-author writer journalist reporter columnist correspondent critic blogger publisher broadcaster presenter host actor singer musician songwriter rapper star producer filmmaker film-maker director designer artist painter poet novelist comedian entertainer composer player striker midfielder defender goalkeeper keeper winger forward fly-half prop hooker lock flanker champion athlete sprinter runner boxer golfer jockey driver rider swimmer teammate team-mate doctor physician surgeon nurse midwife psychologist psychiatrist psychopharmacologist pharmacologist biologist ecologist physicist chemist geologist climatologist astronomer epidemiologist virologist engineer developer programmer technician architect entrepreneur banker investor trader broker consultant strategist operative pollster activist campaigner protester demonstrator advocate volunteer organiser organizer priest nun monk teacher instructor tutor student pupil graduate resident neighbour neighbor witness bystander victim survivor suspect defendant plaintiff claimant complainant accuser soldier veteran officer investigator pilot farmer fisherman miner worker employee staffer customer consumer shopper voter constituent supporter backer opponent rival fan passenger patient tenant landlord owner buyer seller shareholder friend colleague partner guest visitor caller user gamer reader viewer person source insider whistleblower informant hacker member delegate successor predecessor billionaire millionaire tycoon magnate mogul legend icon newcomer moderator negotiator coordinator co-ordinator planner surrogate donor fundraiser lobbyist agent publicist secretary assistant clerk translator interpreter guard refugee migrant immigrant prisoner inmate detainee parent child teenager adult lover spouse relative sibling twin orphan cousin cleric strategist creator inventor pioneer dissident rebel fighter militant gunman hostage angler anthropologist apprentice arbitrator archaeologist archivist astronaut attacker attendee auctioneer bassist biographer botanist builder burglar bursar cabbie chef choreographer classmate commentator commuter conservationist contributor counsellor counselor counterpart courier criminologist cyclist dispatcher drummer electrician environmentalist essayist ex-aide ex-husband ex-minister ex-president ex-wife extortionist eyewitness fiance firefighter flatmate forecaster freshman godson grandma grandpa grandparent grower guerrilla guitarist gymnast hairdresser homeowner hotelier householder intern jeweller killer librarian lyricist mathematician mechanic mediator prelate meteorologist motorist neuroscientist newscaster newsreader anchor co-anchor occupant oceanographer oncologist onlooker pharmacist dentist vet herder seamer organist pal paramedic participant passer-by pedestrian pensioner philanthropist photographer pianist playwright plumber postgraduate postman protestor psychotherapist publican pundit rancher respondent restaurateur retiree reviewer rioter roommate sailor schoolmate screenwriter seismologist shopkeeper skater skier smuggler sociologist sophomore statistician surveyor taxpayer teen therapist thief toddler tradesman trafficker trooper trucker trustee undergraduate villager violinist vocalist wrestler youngster zoologist opener batter spinner wicketkeeper punter carer newsagent crofter cabby gp bailiff lifeguard holidaymaker rambler comic dj crooner florist influencer soprano tenor accountant bookkeeper undertaker curate backbencher promoter physio blonde redhead native realtor youtuber podcaster vlogger superdelegate evangelist televangelist quarterback linebacker cornerback goalie shortstop outfielder infielder umpire referee showrunner warlord photojournalist cinematographer ethicist bioethicist demographer cosmonaut financier socialite bartender barista neurosurgeon cardiologist pediatrician paediatrician pathologist veterinarian zookeeper beekeeper surfer skateboarder snowboarder schoolteacher educator defector missionary theologian naturalist paralegal litigator jurist stenographer gangster mercenary sniper paratrooper medic reservist caseworker trainee janitor custodian housekeeper nanny babysitter caregiver caretaker',
    kind: 'person',
    gender: null,
    example: 'A senior official said no.',
  },
  {
    nouns:
      'spokesman englishman irishman welshman scotsman frenchman dutchman man boy guy gentleman father dad son brother uncle nephew husband boyfriend grandfather grandson widower policeman fireman businessman sportsman salesman cameraman frontman midfielder stepfather godfather fiancé batsman bowler newsman clergyman statesman hitman stuntman craftsman serviceman patriarch monarch schoolboy trawlerman ulsterman yorkshireman cornishman corkman kerryman anchorman guardsman airman rifleman longshoreman',
    kind: 'person',
    gender: 'm',
    example: 'Her brother said no.',
  },
  {
    nouns:
      'spokeswoman woman girl lady mother mum mom daughter sister aunt niece wife girlfriend grandmother granddaughter widow policewoman businesswoman sportswoman actress waitress hostess stepmother godmother fiancée saleswoman heiress matriarch ballerina housewife servicewoman mistress schoolgirl landlady postwoman anchorwoman comedienne',
    kind: 'person',
    gender: 'f',
    example: 'The actress said no.',
  },
  {
    nouns:
      'party club team charity publisher supermarket union airline newspaper website network bank band government administration ministry department bureau office commission committee council board panel court tribunal parliament congress senate assembly legislature cabinet guard federation association society institute institution foundation trust university college school hospital church fund exchange studio label army navy force service authority alliance coalition consortium embassy consulate delegation mission campaign inquiry airport port museum theatre league times news press journal daily institute academy centre center treasury constabulary observatory laboratory lab secretariat directorate unit corps division magazine tabloid station channel telegraph guardian herald tribune gazette inc corp ltd llc plc holdings industries partners associates international bros brothers systems technologies motors airways airlines pharmaceuticals laboratories chamber chambers forum initiative programme program project movement military industry community congregation synod diocese presidency household house commons city show festival guild confederation syndicate franchise cooperative co-operative taskforce front economics securities consulting analytics solutions electric dynamics foods united rovers wanderers albion athletic',
    kind: 'organization',
    gender: null,
    example: 'The council said no.',
  },
  {
    nouns:
      'company firm group corporation agency organisation organization watchdog regulator retailer utility maker manufacturer giant carrier lender insurer provider operator start-up startup brand chain consultancy supplier developer body business think-tank tank miner brewer winemaker carmaker automaker drugmaker broadcaster contractor producer conglomerate outfit distributor subsidiary outlet publication nonprofit non-profit',
    kind: 'generic',
    gender: null,
    example: 'The company said no.',
  },
  {
    nouns:
      'report study survey poll paper article piece story letter memo memorandum document statement email e-mail note filing complaint lawsuit suit ruling judgment judgement verdict opinion brief motion petition transcript book biography memoir autobiography op-ed editorial column essay review audit analysis assessment research data figures statistics results minutes log record page post tweet message text ad advert advertisement video script release announcement notice bulletin indictment warrant affidavit order bill law legislation act treaty agreement contract constitution resolution manifesto guideline guidelines guidance regulation rule plan proposal budget test finding evidence leaflet poster sign banner headline census index forecast estimate invitation caption label count dossier communique communiqué newsletter blog entry profile diary presentation submission testimony handbook textbook brochure circular decree edict ordinance questionnaire almanac encyclopaedia encyclopedia dictionary syllabus menu plaque slogan caption voicemail recording tally projection interview interviews scan autopsy post-mortem examination consultation plea chargesheet charge-sheet calculation readout',
    kind: 'document',
    gender: null,
    example: 'A leaked memo said no.',
  },
  {
    nouns:
      'people men women children police staff family crowd public authorities others some many most few several both all media management leadership electorate jury audience critics sceptics skeptics republicans democrats tories conservatives liberals socialists greens lib dems nationalists unionists troops forces majority minority half couple pair duo trio faithful elderly poor officials folk folks personnel crew string number handful host dozens hundreds thousands scores percent percentage quarter third proportion share plurality',
    kind: 'group',
    gender: null,
    example: 'Police said no.',
  },
];

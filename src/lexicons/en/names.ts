import type { SpeakerLexicon } from '../types.ts';

export const speakerPronouns: SpeakerLexicon['speakerPronouns'] = [
  { pronoun: 'he', refers: 'm', example: 'Ben Ode left. He said no.' },
  { pronoun: 'him', refers: 'm', example: 'Ben Ode left. To him, that was no answer.' },
  { pronoun: 'his', refers: 'm', example: 'Ben Ode left. His answer was no.' },
  { pronoun: 'himself', refers: 'm', example: 'Ben Ode himself said no.' },
  { pronoun: 'she', refers: 'f', example: 'Ann Lee left. She said no.' },
  { pronoun: 'her', refers: 'f', example: 'Ann Lee left. According to her, that was no answer.' },
  { pronoun: 'hers', refers: 'f', example: 'Ann Lee left. The answer was hers.' },
  { pronoun: 'herself', refers: 'f', example: 'Ann Lee herself said no.' },
  { pronoun: 'it', refers: 'it', example: 'Borealis lost money. It said no.' },
  { pronoun: 'its', refers: 'it', example: 'Borealis lost money. Its answer was no.' },
  { pronoun: 'itself', refers: 'it', example: 'Borealis itself said no.' },
  { pronoun: 'they', refers: 'they', example: 'The neighbours left. They said no.' },
  { pronoun: 'them', refers: 'they', example: 'The neighbours left. According to them, that was no answer.' },
  { pronoun: 'their', refers: 'they', example: 'The neighbours left. Their answer was no.' },
  { pronoun: 'themselves', refers: 'they', example: 'The neighbours themselves said no.' },
  { pronoun: 'who', refers: 'relative', example: 'Ann Lee, who said no, left.' },
  { pronoun: 'which', refers: 'relative', example: 'Borealis, which said no, lost money.' },
  { pronoun: 'that', refers: 'relative', example: 'The firm that said no lost money.' },
  { pronoun: 'i', refers: 'speaker', example: '“I said no,” Ann Lee recalled.' },
  { pronoun: 'we', refers: 'speaker', example: '“We said no,” Ann Lee recalled.' },
  { pronoun: 'me', refers: 'speaker', example: '“According to me, no,” Ann Lee joked.' },
  { pronoun: 'my', refers: 'speaker', example: '“My answer was no,” Ann Lee recalled.' },
  { pronoun: 'our', refers: 'speaker', example: '“Our answer was no,” Ann Lee recalled.' },
  { pronoun: 'one', refers: 'some', example: 'One said no.' },
  { pronoun: 'another', refers: 'some', example: 'Another said no.' },
  { pronoun: 'someone', refers: 'some', example: 'Someone said no.' },
  { pronoun: 'somebody', refers: 'some', example: 'Somebody said no.' },
  { pronoun: 'everyone', refers: 'some', example: 'Everyone said no.' },
  { pronoun: 'nobody', refers: 'some', example: 'Nobody said no.' },
];

/** The most common given names of many countries, written down from general knowledge: who is a person, and he or she. */
export const givenNames: SpeakerLexicon['givenNames'] = [
  {
    gender: null,
    names:
      'alex amal ashley bailey blake bobbie cameron casey charlie chris dakota dale dominique drew dylan elliot emerson frankie gale harper hayden jaime jamie jan jean jess jody jordan kelsey kerry kim kit lesley leslie lindsey logan marion mel morgan nat nicky parker pat peyton quinn reese riley robin ronnie rowan sacha sam sandy sasha shelby stacy stevie sydney taylor terry tracey val',
  },
  {
    gender: 'm',
    names:
      'aaron abbas abdel abdelaziz abdul abdulaziz abdullah abdulrahman abel abhishek abraham adam adel adil aditya adnan adolfo adriaan adrian afrasiab agustin ahmad ahmed aidan ajay akash akhil akihiro akio akira akshay alaa alain alan alastair albert alberto aldo alec alejandro alejo alexander alexei alfons alfonso alfred alfredo ali alistair allan allen alok alvin amir amit amitabh ammar anand anatoly anders andre andreas andrei andrej andres andrew andrzej andy angelo angus anil ankit anthony anton antonio antony anwar archie ari arif aris arjan arjun arlen arman armand armando armin arne arnold arnoldo arseny artem arthur arturo arturs arun arvind asher ashraf asif atul augusto austin avraham axel aykut ayman ayub aziz babak bala baldev balraj bandar barack barnaby barney barrett barry bart bartosz bashar basil bassam bayo ben ben-zion benedict benedikt benito benjamin benny benoit bernard bernardo bernhard bernie bernt bert bertrand beto bhupinder bilal bill billy björn bo bob bobby bogdan bohdan bojan boris boutros brad bradley brady brandon branko brendan brent bret brett brian brock bronisław bruce bruno bryan buddy burak byron cai caleb calvin cameron carl carlo carlos carmelo carson casper cecil cedric cesar chad chaim chandra charles charlie chester chet chidi chinedum christian christoph christophe christopher christos chuck clarence claude claudio claus clayton cliff clifford clint clive clyde cody colby colin conan connor conor conrad constantine corbin corey cornel cornelius cory craig cristian cristiano curtis cyril cyrus dai daisuke damian damien damon dan daniel danilo danny dante danylo dario darrel darrell darren darrin darrow daryl dashiell dave david davide dean declan deepak dejan demetrius denis dennis denys derek derrick desmond devin dewayne dick didier diego dieter dietmar dilip dimitri dimitris dinesh dino dirk dmitri dmitry dmytro domenico dominic don donald donny doug douglas dov dragan duane duncan dusan dustin dwayne dwight dylan earl ebenezer eberhard ed eddie eddy edgar edmond edmund edoardo eduardo edward edwin efrain egor ehud eike einar eitan elbert eldon eli elias elijah eliot elliot elliott ellis elmer elon elvis emanuel emeka emil emile emilio emin emmanuel emmet emmett emre enda ennio enrico enrique enzo ephraim ercan erdogan eren eric erich erick erik erlan ernest ernesto ernie ernst errol erwin esteban ethan etienne eugene evan evgeni evgeny ewan eyal ezra fabian fabien fabio fabrice fadi fahad faisal faiz farhad farid farouk federico fedor felipe felix ferdinand ferenc fergus fernand fernando fidel fikret filip finn firas flavio florian floyd forrest francesco francisco franck franco francois frank franklin frans franz fraser fred frederick friedrich frits fritz fumio fyodor gabor gabriel galen gareth garry garth gary gaston gaurav gautam gavin geert gene gennady geoff geoffrey george gerald geraldo gerard gerardo gerhard germain gerry ghassan gianni gilbert giles gino giorgio giorgos giovanni giuseppe glen glenn glyn gonzalo gopal goran gordon gottfried govind graeme graham grant greg gregor gregory grigory grzegorz guido guilherme guillaume guillermo gunnar günter gus gustav gustave gustavo guy gyorgy habib hadi hafiz haim hakan hakeem hal hamad hamdi hamid hamish hamza hank hannes hannibal hans hans-peter harald haris harish harjit harold harry haruki haruto harvey harvinder hasan hashim hassan haydar hector heiko heinz helge helmut hendrik heng henri henrik henry herbert herbie herman hernan herschel hideki hideo hiro hiroshi hisham hjalmar holger horace hosni hossein houssam howard hubert hugh hugo humberto humphrey humza husain hussein iain ian iannis ibraheem ibrahim idris ignacio igor ihor ilan ilham ilkka ilya imad immanuel imran imre indra ingmar ingo ioan ionut irfan irvin irving isa isaac ishmael ismael ismail issa istvan ivan ivo jaap jacinto jack jacob jacques jair jairo jake jakob jakov jalal jamaal jamal james jami jan-peter janez janos janusz jared jaroslav jason jasper jassim javad javed javier jawad jay jayden jean-claude jean-luc jean-marie jean-paul jean-pierre jed jedediah jeff jeffrey jens jeremiah jeremias jeremy jermaine jerome jerry jerzy jesper jesse jesus jim jimmy jiri jitendra joachim joao joaquin jochen joe joel joerg johan johann johannes john johnny jomo jon jonah jonas jonathan joost jordi jorge josé jose josef joseph josh joshua josip jozef juan juergen juha jukka julen julian julio julius junior jurgen justin justus kabir kaden kai kamal kamran kapil kareem karel karim karl karl-heinz karsten karthik kashif kaspar kazimierz kazuo keenan keiko keir keith kelvin kemal ken kenji kenneth kenny kenzo kevin keyvan khaled khalid khalil khizr kimi kiran kirill kirk kishore kjell klaus kobe kofi koichi koji konstantin kostas krishna krishnan kristian kristof krzysztof kunal kurt kwame kwasi kyle kyriakos lance larry lars laszlo laurence laurent lavrenty lawrence leandro lebron lee leif len lennart lennox leo leon leonard leonid leopold leopoldo leroy lester lewis lex liam linus lionel ljubomir lleyton lloyd lonnie lorenzo lothar lou louie louis lowell loyd lubomir luca lucas luciano ludwig luigi luis luiz luka lukas luke luther lyle lyndon maarten mads magnus mahathir mahesh mahmood mahmoud mahmud malcolm malik mamadou mandela manfred manish manmohan manny manohar mansoor manu manuel marc marcel marcelo marcin marco marcos marcus marek mariano marino mario marius mark markus marlon marshall martin martti marvin marwan masahiro masoud massimo mateo mateusz mathias mathieu matias matt matteo matthew matthias matthijs matti maurice mauricio mauro max maxim maximilian mazen mehdi mehmet mel menachem merrick merv mervyn micah michael michał michel mick mickey miguel mihai mikael mike mikhail mikko miles milos milton mirko miro miroslav mitch mitchell mitt mladen modibo mohamad mohamed mohammad mohammed mohan mohanad mohsen moises mokhtar mordechai morgan morris mort morten moses moshe muhammad mukesh mukhtar murat murray musa mustafa mykhailo mykola nabil nader nadim naftali naguib naoto narendra naresh nasir nasser nathan nathaniel nawaz nayib nazim nazir neal ned neil nelson neville newt niall niccolo nicholas nick nicolas niels nigel nikhil nikita niklas nikolai nikos nils nir nitin nizar noah noam noel norbert norm norman novak nuno oded ofer olaf olav ole oleg oleksandr oleksii oleksiy oliver olivier olli olof olusegun omar omari oren orhan orlando orrin osama oscar oskar osman osvaldo oswald otis otto ousmane owen ozan paavo pablo pankaj panos paolo parviz pascal patricio patrick patrik paul pavel pawel paweł pedro pekka percy perry petar pete peter petr petro petteri phil philip philippe phillip phillippe piero pierre pieter pietro pim pinchas piotr porfirio prakash pramod prasad prem purushottam qasim quentin radek radoslaw radosław rafael rafał rafik raghu rahm rahul rainer raj rajan rajendra rajesh rajiv raju rakesh ralf ralph ramesh ramin ramiro ramon ramzan ramzi rand randall randy ranjit rashid rasmus raul ravi ravil ravindra ray raymond raymundo recep reggie reginald reidar reiner reinhard reinhold remi renato rené renzo reuben reza rhodri rhys ricardo richard richie rick ricky rishi ritesh roald rob robbie robbin robert roberto rod roderick rodney rodolfo rodrigo roel rogelio roger rohan rohit roland rolando rolf romain roman romano romulo ron ronald ronnie rory roscoe ross roy ruben rudi rudolf rudolph rudy rufus rui rupert ruslan russell rustam ryan ryo ryoichi saad sadiq saeed saif sajid salah saleem saleh salim salman salvador salvatore sam samer sami samir samuel sandeep sandro sanjay sanjeev sarath sascha satoshi satya saul saxon sayed scot scott sead sean sebastian sebastien selim selwyn semyon serdar serge sergei sergey sergio serhii serhiy servando seth shaheed shahid shane shankar sharif shashi shaukat shaun shawn shekhar sheldon sherman sherrod shigeru shimon shinji shinzo shivraj shlomo siddharth sidney sigmar sigmund silas silvio simeon simon sinan sione slavko slobodan solomon soren spencer spiro spyros srinivas stan stanislav stanisław stanley stavros stefan stefano stefanos steffen sten stephan stephane stephen stevan steve steven stewart stig stuart subhash sudhir sukarno sulaiman suleiman sunil surendra suresh susilo svein sven syed sylvain sylvester søren tad tadeusz taha tahir takashi takeshi tamas tarek tariq taro ted teddy temur terence terje terrence teruo thabo thaddeus thanasis theo theodor theodore theodoros theophilus thiago thierry thomas thorsten tiago tibor tidjane tigran tim tim-olivier timo timothy timur tobias toby todd todor tom tomas tomasz tomislav tommaso tommy toni tony torbjorn torsten toshiro travis trent trevor trey tristan tuomas tyler tzipi ugo uhuru ulf uli ulrich ulysses umar uriel urs uwe uzi vaclav valentin valeriy valery valter van vasil vasily vassilis vasyl veli venkat vernon viacheslav victor vidar vijay vikas vikram viktor ville vin vinay vince vincent vincenzo vinod viresh vishal vitali vitaly vitor vittorio vivek vlad vladimir vladislav vojislav volker volodymyr vsevolod vyacheslav waclaw wade waheed walid wally walt walter warren wasim wayne wendell wes wesley wiktor wilbur wilfred wilfried wilhelm will willard willem william willie wim winfried winston wladimir wojciech wolfgang woodrow wouter xavier yaakov yahya yair yannick yaroslav yaser yasir yasser yaw yegor yehuda yevgeny yevhen yigal yitzhak yoav yogi yoichi yoram yosef yoshihide yoshiro yousef youssef youssouf yukio yunus yuri yusuf yves zac zach zachary zack zafar zaheer zahid zane zbigniew zdenek zeid zeke zeljko zhiqiang ziad zinedine zlatan zoltan zoran zsolt zubair',
  },
  {
    gender: 'f',
    names:
      'aaliyah abby abena abigail ada adela adele aditi adriana adwoa afua agata agnes agnieszka aicha aida aiko aileen aina aisha aishwarya aisling akiko akua alana alba aleksandra alena alessandra alexa alexandra alexandria alexis alice alicia alicja alina alisha alison alka allegra allison allyson alma alyson alyssa ama amanda amandla amara amaya amber amelia amelie amina aminata amira amna amrita amy ana anabel ananya anastasia anastasiia andrea andreea angela angelica angelina angelique angie anika anisa anita anja anjali anke ann ann-marie anna anna-lena annabel annalena annaliese anne anne-marie annegret anneke annelies anneliese annette annick annie annika anouk antje antoinette antonella antonia anya aoife aparna april araceli aria ariana arianna arlene asha ashleigh asma asta astrid athena audra audrey augusta aurora ava avigail ayaan ayesha ayse azadeh azucena bahar barbara barbora bay bea beata beatrice beatrix beatriz becky begona belinda bella benedetta benedicte berenice bernadette bernice bertha beryl bess beth bethan bethany betsy bettina betty bhavna bianca birgit birgitta blanca bodil bonnie bozena brandi bree brenda brenna briana brianna brianne bridget bridie brigid brigida brigitta brigitte brit britney britt brittany brittney bronagh bronwen brooke bryony camila camilla candace candice cara carina carla carley carlotta carly carmel carmen carol carole carolina caroline carolyn carrie cass cassandra cassidy cassie catalina catarina cate caterina catherine cathleen cathy catriona cecelia cecile cecilia cecily celeste celia celina chanda chandni chanel chantal charlene charlize charlotte charmaine chelsea cherie cheryl chiara chie chika chioma chitra chloe chrissie christa christelle christiane christie christina christine christy chyna ciara cilla cindy claire clara clare clarice clarissa claudette claudia claudine clementine cleo coleen colette colleen connie constance consuelo coral cordelia coretta corina corinna corinne corrine cosima courtney cristina crystal cynthia daisy dalia dalila dana daniela daniella danielle danuta daphne darcy daria darla darlene dasha davina dawn deanna debbie deborah debra dee deepa deepika deirdre delia delores delphine demi denisa denise desiree despina dharma diana diane dianna dianne dilma dina dinah ditte divya dolores dominika donatella donna dora doreen doria dorian doris dorit dorota dorothea dorothy dorte dympna ebony edith edna edwina effie eila eileen eilis eimear eira elaina elaine elba eleanor eleanora elena eleni eleonora elif elin elina elinor elisa elisabeta elisabeth elisabetta elise elissa eliza elizabeth ella elle ellen ellie elodie eloise elsa elsie elvira emiko emilia emily emma emmanuelle emmeline emmy enid erica ericka erika erin ernestine esma esme esmeralda esperanza esra estela estella estelle esther ethel etta eugenia eugenie eunice eva eva-maria evangelina eve evelina evelyn evita ewa fabiola faith faiza fanny farah farhana farida fatema fatemeh fatima fatimah fatma fatou fatoumata faye federica felicia felicity fernanda fidelma filomena fiona fionnuala flavia flora florence floriane folake franca frances francesca francoise franka franziska freda freya frida friederike funmi gabi gabriela gabriella gabrielle gaby gaia gail galina gayatri gayle geena gemma genevieve georgette georgia georgiana georgie georgina geraldine gerda germaine gertrude ghada ghislaine gia gianna gilda gillian gina ginette ginny giorgia giovanna gisela gisele giselle gita gitanjali giulia gladys glenda gloria golda goldie grace graciela grainne graziella greta gretchen grete gretel gro guadalupe gudrun gunilla gwen gwendolyn gwyneth hadiza hadley haifa hala haleh halima halina hana hanan hania hanna hannah hanneke harriet harsha hatice hattie haya hazel heather hedda hedvig heidi helen helena helene helga helle henrietta hermione hester hiba hilary hilda hilde hildegard hillary hina holly hope hortense huda huma ida ifeoma ilana ilaria ilona ilse iman imelda imogen indira indu ines inga inge ingeborg inger ingrid ioana iolanda ipek irena irene irina iris irma isabel isabela isabella isabelle isadora isla ismene isolde itzel ivana ivanka ivonne ivy iwona izabela jacinda jacinta jackie jacklyn jaclyn jacqueline jacquelyn jacqui jade jadwiga jaime-lynn jaimie jamila jana jane janelle janet janette janice janina janine janna jaqueline jasmin jasmina jasmine jayne jeanette jeanine jeanne jeannette jeannie jelena jemima jenna jennie jennifer jenny jeri jessica jessie jianna jill jillian jo joan joana joann joanna joanne joannie jocelyn jodi joelle joely johanna jolanta jolene joni josefa josefina josephine josette josie jovita joy joyce juana juanita judi judith judy julia juliana julianna julianne julie juliet juliette julissa june justina justine justyna jutta kaja kajsa kamala kara karen karin karina karine karla karolina karyn kasia katarina katarzyna kate katelyn katerina katharina katharine kathe katherine kathie kathleen kathryn kathy katia katie katja katrin katrina katya kavita kay kaye kayla kayleigh keira kellie kelly kellyanne kemi kendra keri kerstin keziah khadija kiana kiera kiersten kiki kimberley kimberly kirsten kirstie kirstin kirsty kitty klara komal kornelia kristen kristi kristie kristin kristina kristine kristy krystal krystyna kyla kylie lacey laila lakshmi lana lara larissa latifa latisha latoya laura laurel lauren laurie lauryn lavinia layla lea leah leanne leela leigh leila leilani lena lene leni lenka leona leonie leonor leonora leontine leslie-ann leticia letitia letizia lia liana libby lidia liesbeth lila lilian liliana lilith lillian lilly lily lina linda lindsay linnea lior lisa lisbeth liselotte lissa liv livia liz liz-ann liza lizbeth lois lola lolita lora lorena loretta lori lorna lorraine lotta lotte lottie louisa louise luana lucia luciana lucie lucile lucille lucinda lucy ludmila luisa luise lulu luna lupe lupita lyda lydia lynda lyndsey lynette lynn lynne mabel mackenzie macy maddie madeleine madeline madelyn madge madhuri madison mae maeve magda magdalena maggie mahira mahnaz maia maira maire mairead malala malgorzata malia malika mallory mamta mandy manuela mara marcela marcella marci marcia mared margaret margarida margarita margaux margery margit margo margot margrethe marguerite maria mariam marian mariana mariane marianna marianne maribel maricel marie marie-claire marie-louise mariel mariela marietta marija marijke marika marilena marilyn marina marine marisa mariska marisol marissa marit marita mariya marjan marjorie marla marlene marsha marta martha marthe martina martine mary mary-ann maryam maryann marylou masha mathilde matilda maud maude maura maureen mavis maxine maya mayra małgorzata meena meera megan meghan megyn mehwish melania melanie melba melina melinda melissa melody mercedes meredith meryem meryl mette mia michaela michaele michela michele michelle mika mila mildred milena millicent millie mimi mina mindy minerva minna mira mirabel miranda mireille mirela miriam mirjam misty mitsuko miyako moira mollie molly mona monica monika monique morag mridula muna muriel myra myriam myrna myrtle nabila nadezhda nadia nadine nadja nafisa nagma nahid naima najat nana nancy nanette naomi narges nargis nasreen nasrin natacha natalia natalie nataliya natalya natasha nathalie naureen naz neda neelam neera neha nelly nena nerea nerys nessa nettie neve ngaire ngozi nia niamh nicola nicole nicoletta nicolette nigella niina nika niki nikki nimisha nina nisha nita noa noelle noemi nora noreen norma noura nuala nuria oana octavia odette odile ofelia oksana olena olga olive olivia olympe oona oonagh opal ophelia oprah oriana orla orna otilia padma paige paloma pam pamela pandora paola parisa patrice patricia patrizia patti paula paulette paulina pauline payal pearl peggy penelope penny perla pernille petra petronella petula philippa philomena phoebe phyllis pia pilar piper pippa polly pooja poonam portia pratibha preeti priscilla priti priya priyanka prunella queenie rabia rachael rachel rachelle radha rae rafaela raisa rajni ramona randa randi rania raquel rasheeda rashida rashmi razia reba rebecca rebekah reema regan regina regine reina rekha rena renata renate renee rhea rhian rhiannon rhoda rhona rhonda rie rika rikke rina rita ritu riva roberta robyn rochelle roisin romina romy rona ronda ronit roopa rosa rosalba rosalia rosalie rosalind rosalyn rosamund rosanna rosanne rosario rose roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina roslyn rowena roxana roxane roxanne rozena rubina ruby rukhsana ruta ruth ruthie sabina sabine sabrina sadia sadie saffron sahar saima saira sakina sally salma salome samantha samia samina samira sana sandhya sandra sandy sanna saoirse sapna sara sarah sarita saskia savita seema selena selina selma serena shabana shabnam shaina shakira shami shamima shanaz shanna shannon shanti shari sharon shauna shazia sheena sheila shelby shelley shelly sheri sherri sherrie sherry sheryl shilpa shira shireen shirley shona shonda shreya shruti sian sibylle sidra sienna signe sigrid silke silvana silvia sima simona simone sinead siobhan sirpa sissel smita sneha sofia sofie soledad solveig sonal sonali sondra sonia sonja sonya sophia sophie soraya stacey stacie stefania stefanie stella steph stephania stephanie sue sue-ann suellen sujata sukhi sulema sultana suman sumaya sunita sunniva supriya susan susana susanna susannah susanne susie suzan suzanna suzanne suzette suzy sveta svetlana swati sybil sylvia sylvie tabitha tahira taina talia talitha tamar tamara tamika tammy tamsin tania tanja tanya tara tarja tasha tasnim tatiana tatjana tatyana tawana taylor-ann tegan temitope teresa teri terri tess tessa thandi thea thelma theodora theresa therese thora tia tiana tiffany tilda tilly tina tirzah titania toni-ann tonya tori tova toyin tracey tracey-ann traci tracie tracy tricia trina trine trish trisha trixie trude trudi trudy tsipi tuula tuva tyra ulla ulrica ulrike una ursula usha ute uzma vaishali valentina valeria valerie valeriya vandana vanessa vanna vasundhara veena velma venetia vera verena verity verna veronica veronika veronique vibeke vicki vicky victoire victoria vida vidya vilma vinita viola violet violeta violetta virginia virginie viv vivian viviana viviane vivien vivienne vlada wanda wanjiru wenche wendi wendy whitney whoopi wilhelmina willa wilma winifred winnie winona xanthe xenia ximena xiomara yael yaffa yana yasmeen yasmin yasmine yelena yesenia yetunde yevgenia yoko yolanda yolande yoshiko ysabel yukiko yuko yulia yuliia yumi yuriko yusra yvette yvonne zadie zahra zainab zara zarina zehra zeinab zelda zena zeynep zhanna zina zineb zita zoe zofia zohra zola zora zubaida zuleika zuzana',
  },
];

/** Forms of one given name, so that “Mike Ode” and “Michael Ode” are one. */
export const nicknames: SpeakerLexicon['nicknames'] = [
  { forms: 'michael mike mick mickey' },
  { forms: 'william bill billy will willie' },
  { forms: 'robert bob bobby rob robbie bert' },
  { forms: 'richard rick ricky dick rich' },
  { forms: 'james jim jimmy jamie' },
  { forms: 'john johnny jack jon' },
  { forms: 'joseph joe joey' },
  { forms: 'thomas tom tommy' },
  { forms: 'edward ed eddie ted' },
  { forms: 'theodore theo ted' },
  { forms: 'charles charlie chuck' },
  { forms: 'anthony tony' },
  { forms: 'antony tony' },
  { forms: 'daniel dan danny' },
  { forms: 'david dave' },
  { forms: 'donald don donnie' },
  { forms: 'steven steve' },
  { forms: 'stephen steve' },
  { forms: 'matthew matt' },
  { forms: 'gregory greg' },
  { forms: 'jeffrey jeff' },
  { forms: 'geoffrey geoff' },
  { forms: 'kenneth ken kenny' },
  { forms: 'lawrence larry' },
  { forms: 'andrew andy drew' },
  { forms: 'peter pete' },
  { forms: 'philip phil' },
  { forms: 'nicholas nick' },
  { forms: 'timothy tim' },
  { forms: 'samuel sam' },
  { forms: 'benjamin ben' },
  { forms: 'bernard bernie' },
  { forms: 'christopher chris' },
  { forms: 'patrick pat paddy' },
  { forms: 'patricia pat patty tricia' },
  { forms: 'elizabeth liz beth betty betsy lizzie eliza' },
  { forms: 'margaret maggie meg peggy' },
  { forms: 'katherine kate kathy katie' },
  { forms: 'catherine cathy kate' },
  { forms: 'susan sue susie' },
  { forms: 'deborah debbie deb' },
  { forms: 'jennifer jenny jen' },
  { forms: 'rebecca becky' },
  { forms: 'barbara barb' },
  { forms: 'victoria vicky' },
  { forms: 'alexander alex sandy' },
  { forms: 'ronald ron ronnie' },
  { forms: 'raymond ray' },
  { forms: 'gerald gerry jerry' },
  { forms: 'joshua josh' },
  { forms: 'nathaniel nathan nate' },
  { forms: 'zachary zach' },
];

export const nameParts: SpeakerLexicon['nameParts'] = [
  {
    kind: 'particle',
    parts: 'van von der den de di da dos das du del della la le al el bin ibn ben abu ter ten zu af av y e ole arap',
    example: 'Ursula von der Leyen said no.',
  },
  { kind: 'suffix', parts: 'jr sr ii iii iv esq', example: 'Walter Ode Jr. said no.' },
  {
    kind: 'honour',
    parts: 'qc kc sc mp mep msp td mla ms am obe cbe mbe kbe dbe phd md esq rn',
    example: 'Clare Ode QC said no.',
  },
  {
    kind: 'firm',
    parts:
      'police radio tv television rail railway railways stores supermarkets resources lines watch media energy water gas oil petroleum minerals mining metals health healthcare insurance mutual capital ventures labs software games pictures records publishing logistics telecom telecoms networks entertainment hotels homes properties estates dairies orchestra opera ballet bank airport ferries trains buses beer coffee pharma robotics semiconductor semiconductors biosciences therapeutics diagnostics aerospace shipping retail pensions sports grid sentinel observer inquirer examiner courier dispatch archives caucus monitor inc corp corporation ltd llc nv ag plc ab',
    example: 'Harbour Radio said no.',
  },
  {
    kind: 'prefix',
    parts:
      'all anti best co cross early ex far first five four free full half hard high ill inter last late left long low mid multi near new non old one out over post pre pro right self semi six soft state sub super ten third three top two ultra un under well world',
    example: 'Ann Lee flew to Post-war Lund.',
  },
  {
    kind: 'half',
    parts: 'area based born bound era free held led like made only owned run style wide',
    example: 'A Lund-based firm said no.',
  },
  { kind: 'link', parts: 'of for and & the on', example: 'The Council for Trade and Fair Work said no.' },
];

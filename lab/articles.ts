import { randomFrom } from './random.ts';

// Articles made of our own sentences: text for the bench, the fuzzer and the digest, which may hold none of the corpora.

const list = (words: string): string[] => words.split(' | ');

const GIVEN = list(
  'Ann | Idris | Mara | Ted | Bo | Priya | Lucia | Owen | Nadia | Karl | Femi | Greta | Hugo | Ines | Jonas | Keiko | Leila | Marcus | Nora | ' +
    'Omar | Petra | Quentin | Rosa | Samir | Tessa | Ugo | Vera | Wanda | Yusuf | Zoe',
);
const SURNAME_STARTS = list(
  'Mar | Bran | Quen | Hal | Wes | Thorn | Ash | Kel | Ros | Lin | Gar | Fen | Dun | Cros | Bel | Ald | Har | Mon | Nor | Pel',
);
const SURNAME_ENDS = list(
  'low | dt | nell | ford | ton | by | wick | ley | man | stead | ham | worth | bourne | sen | er | wood',
);
const PLACES = list(
  'Skellay | Norlight | Harrow Bay | Kestrel Point | Marwick | Lower Fenton | East Dunmore | Ravensby | Tarn Hill | Oldport | Veldene | Castle Reach',
);
const BODIES = list(
  'Ferries | City Council | Water Board | Teachers’ Union | Development Bank | Regional Hospital | Port Authority | University | Energy | Farmers’ League | Police | Chamber of Commerce',
);
const POSTS = list(
  'mayor | deputy minister | chief executive | head teacher | police chief | union leader | spokeswoman | spokesman | council leader | lead engineer | ' +
    'finance director | party chairman | senator | professor of economics | hospital director | shadow transport secretary',
);
const GROUPS = list(
  'residents | campaigners | officials | doctors | teachers | ministers | analysts | fishermen | investigators | opposition members',
);
const THINGS = list(
  'the new bridge | the budget | the harbour plan | the school reform | the water contract | the tram line | the wage deal | the flood report | the tax on fuel | ' +
    'the housing bill | the merger | the ceasefire | the vaccine programme | the election result | the coal plant | the pension scheme',
);
const HAPPENINGS = list(
  'will cost less than planned | was signed in March | has been delayed for two years | would close by the end of the decade | is safe and will stay open | had never been tested | ' +
    'did not go far enough | had failed the poorest families | must be put to a vote | cannot go on like this | will create 3,400 jobs | rose by 2.5 per cent last year | ' +
    'had been kept from the public | was a serious mistake | is under review | should be withdrawn at once',
);
const PHRASES = list(
  'a betrayal of every family on the coast | a step in the right direction | reckless and unfair | the worst decision in a generation | ' +
    'nothing but a rumour | a matter for the courts | the only way forward | an insult to those who paid for it',
);
const FIRST_PERSON = list(
  'We will not sign anything that we have not read | I have never met him and I never took a penny | Nobody here was told | They promised us a hospital and we got a car park | ' +
    'We’re going to rebuild it, stone by stone | I don’t think that anyone believes those figures any more | It is time to listen to the people who live here | ' +
    'I will publish every page of the report by Friday | You can’t run a railway on good intentions | We did what we had to do',
);
const REPORTS = list(
  'said | told reporters | added | insisted | warned | argued | claimed | announced | explained | wrote on Tuesday | conceded | promised',
);
const THAT_VERBS = list(
  'said | insisted | warned | argued | claimed | announced | believes | denied | acknowledged | suggested | pledged | predicted',
);
const DAYS = list('Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday');
const NARRATION = list(
  'The council meets again on {day}. | {Thing} was first discussed eleven years ago. | Prices in {place} rose by 4.1 per cent between May and August. | ' +
    'More than 1,200 people signed the petition, which was handed in on {day}. | The road from {place} to {place} is closed to lorries until further notice. | ' +
    '{Thing} is expected to come before the committee in the spring, although no date has been set. | Two of the three bids were withdrawn last month. | ' +
    'At the end of the {day} session, the hall was almost empty. | {Body} employs some 900 people and runs eleven sites in the region. | ' +
    'A similar plan failed in 2014, when costs doubled and the contractor, based in {place}, went out of business. | ' +
    'The case has divided the town for years: shops have closed, and the school has lost a third of its pupils. | Rain fell all day in {place}. | ' +
    'Under the rules, a contractor that misses three deadlines in a row loses its deposit, which goes into a fund for repairs to roads and sea walls. | ' +
    '{Thing} replaces an arrangement that dates from 1987, when the last steelworks in {place} shut and some 4,000 people lost their jobs within a week. | ' +
    'Turnout in {place} was the lowest since records began, at 31 per cent, and eleven ballot boxes had to be counted twice because of a printing error. | ' +
    'Workers in orange jackets were clearing branches from the track on {day} morning while buses carried passengers around the gap. | ' +
    'The inquiry, led by a retired judge, has heard 46 witnesses since February and cost £2.3m, about twice what was set aside for it. | ' +
    'Inside, volunteers handed out soup, blankets and phone chargers to families whose kitchens and cellars stood under a metre of brown water. | ' +
    'Shares in the company fell 6.8% in early trading before recovering slightly by lunchtime. | ' +
    'Born in {place} to a baker and a nurse, {he} studied law, played the trumpet in a wedding band and entered politics by way of a tenants’ association. | ' +
    'A second hearing is due in September; a verdict could follow before the end of the year. | ' +
    'Neither the factory nor its former owners, who now live abroad, could be reached. | ' +
    'The figures leave out part-time staff, seasonal pickers and anyone under eighteen. | ' +
    'Ferries to the islands were cancelled for a third day as winds reached 70 miles an hour along the northern cliffs. | ' +
    'Its roof leaks, its lifts are broken, and pigeons nest in what used to be the library. | ' +
    'In the first round the ruling party won 12 of 31 seats, one more than the alliance of greens and independents.',
);
const QUOTED = list(
  '{“}{first},{”} {report} {who}. | {“}{first},{”} {he} {report}. {“}{first}.{”} | {Who} {report}: {“}{first}. {first}.{”} | ' +
    '{“}{first},{”} {report} {who}, adding: {“}{first}.{”} | {“}{Thing} {happens},{”} {who} {report}. | {“}What did they expect?{”} {he} asked. | ' +
    '{Who} called {thing} {“}{phrase}{”}. | {Who} {that} that {thing} was {“}{phrase}{”} and {happens}. | ' +
    '{“}{first},{”} {who} told a meeting in {place} on {day}, {“}and {thing} {happens}.{”}',
);
const INDIRECT = list(
  '{Who} {that} that {thing} {happens}. | {He} {that} {thing} {happens}. | According to {who}, {thing} {happens}. | {Thing} {happens}, {who} {that} on {day}. | ' +
    '{Body} {that} in a statement that {thing} {happens}. | {Group} fear that {thing} {happens}. | {Who} refused to comment on {thing}. | ' +
    '{Who} wants {thing} to be scrapped, and {group} say it {happens}. | A report published on {day} found that {thing} {happens}.',
);
const HEADLINES = list(
  '{Thing} {happens}, says {post} | {Group} divided over {thing} | {post} denies claims about {thing} | {Place}: {thing} {happens}',
);

const MARKS = [
  ['“', '”'],
  ['“', '”'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
] as const;

/**
 * An article of at least `length` UTF-16 units and one paragraph more at most: headline, byline, paragraphs of narration, direct, mixed
 * and indirect quotes by a cast that is introduced by name and post and then taken up by surname and pronoun. One new person for each
 * two paragraphs or so, as in news. The same seed gives the same text.
 */
export function generatedArticle(seed: number, length: number): string {
  const random = randomFrom(seed);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const [open, close] = one(MARKS);
  const surname = (): string => one(SURNAME_STARTS) + one(SURNAME_ENDS);
  const body = (): string => `${one(PLACES)} ${one(BODIES)}`;
  let last: { readonly surname: string; readonly he: string } = { surname: surname(), he: one(['he', 'she']) };

  const introduced = (): string => {
    last = { surname: surname(), he: one(['he', 'she']) };
    const name = `${one(GIVEN)} ${last.surname}`;
    const post = one(POSTS);
    return one([
      `${name}, the ${post} of ${body()}`,
      `the ${post}, ${name}`,
      `${name}, ${post}`,
      `${body()} ${post} ${name}`,
    ]);
  };
  const who = (): string =>
    one([
      introduced,
      () => last.surname,
      () => last.he,
      () => `the ${one(POSTS)}`,
      () => one(GROUPS),
      () => `Ms ${last.surname}`,
    ])();
  const words: Readonly<Record<string, () => string>> = {
    '“': () => open,
    '”': () => close,
    who,
    he: () => last.he,
    day: () => one(DAYS),
    place: () => one(PLACES),
    body,
    post: () => one(POSTS),
    group: () => one(GROUPS),
    thing: () => one(THINGS),
    happens: () => one(HAPPENINGS),
    phrase: () => one(PHRASES),
    first: () => one(FIRST_PERSON),
    report: () => one(REPORTS),
    that: () => one(THAT_VERBS),
  };
  const filled = (frame: string): string =>
    frame.replace(/\{(.)([^}]*)\}/gu, (_, initial: string, rest: string) => {
      const small = initial.toLowerCase();
      const word = words[small + rest]?.() ?? '';
      return small === initial ? word : capital(word);
    });
  const paragraph = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      filled(one(random() < 0.25 ? QUOTED : random() < 0.25 ? INDIRECT : NARRATION)),
    ).join(' ');

  const parts = [capital(filled(one(HEADLINES))), `By ${one(GIVEN)} ${surname()}`];
  for (let written = 0; written < length; written += (parts.at(-1)?.length ?? 0) + 2) parts.push(paragraph());
  return `${parts.join('\n\n')}\n`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

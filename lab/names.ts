// npm run names [-- --json]: does onrecord tell who speaks as well whatever people are called? The same articles, told of people with names of
// different origins: how often the speaker is right where the source is a name, and where it is he or she.
import { extract } from '../src/extract.ts';
import type { Extraction } from '../src/types.ts';

/** As an article writes it in full, and from then on. */
interface Person {
  readonly full: string;
  readonly short: string;
  readonly gender: 'm' | 'f';
}

/** Names as such people have them, put together for this: men, then women; a bar before the short form. */
const NAMES: Readonly<Record<string, readonly [men: string, women: string]>> = {
  English: [
    'Peter |Holt, Edward |Marsh, Simon |Croft, Martin |Fielding',
    'Alice |Holt, Margaret |Marsh, Susan |Croft, Judith |Fielding',
  ],
  Irish: [
    'Cormac |Brennan, Padraig |Devlin, Eoin |Tierney, Fintan |Keane',
    'Aoife |Brennan, Grainne |Devlin, Sinead |Tierney, Orla |Keane',
  ],
  Spanish: [
    'Rodrigo |Iglesias, Alvaro |Quintana, Ignacio |Salgado, Ramiro |Ocampo',
    'Pilar |Iglesias, Consuelo |Quintana, Ximena |Salgado, Rocio |Ocampo',
  ],
  French: [
    'Thierry |Marchand, Olivier |Garnier, Benoit |Lacroix, Guillaume |Perrin',
    'Mireille |Marchand, Solene |Garnier, Odile |Lacroix, Aurelie |Perrin',
  ],
  Dutch: [
    'Joost |van den Berg, Maarten |de Vries, Ruben |Hoekstra, Sander |van Dijk',
    'Marloes |van den Berg, Femke |de Vries, Annelies |Hoekstra, Sanne |van Dijk',
  ],
  German: [
    'Jurgen |Brandt, Uwe |Lorenz, Heiko |Vogt, Dietmar |Krause',
    'Heike |Brandt, Birgit |Lorenz, Anke |Vogt, Ute |Krause',
  ],
  Polish: [
    'Zbigniew |Nowicki, Jaroslaw |Wrona, Tomasz |Zawada, Wojciech |Sikora',
    'Agnieszka |Nowicka, Malgorzata |Wrona, Bozena |Zawada, Halina |Sikora',
  ],
  Turkish: [
    'Serkan |Yildirim, Orhan |Aksoy, Tolga |Demirel, Ufuk |Korkmaz',
    'Aysegul |Yildirim, Zehra |Aksoy, Nurten |Demirel, Gulay |Korkmaz',
  ],
  Arabic: [
    'Yousef |al-Najjar, Tariq |Mansour, Khalil |Haddad, Bassam |Khoury',
    'Rania |al-Najjar, Lubna |Mansour, Nadine |Haddad, Hanan |Khoury',
  ],
  Nigerian: [
    'Chukwuemeka |Okafor, Babatunde |Adeyemi, Obinna |Eze, Olusegun |Balogun',
    'Ngozi |Okafor, Folasade |Adeyemi, Adaeze |Eze, Yetunde |Balogun',
  ],
  'East African': [
    'Kipchumba |Rotich, Wanjala |Simiyu, Tesfaye |Bekele, Baraka |Mwangi',
    'Chebet |Rotich, Nekesa |Simiyu, Tigist |Bekele, Wanjiru |Mwangi',
  ],
  Indian: [
    'Rajesh |Kulkarni, Suresh |Nair, Vikram |Chatterjee, Arvind |Reddy',
    'Lakshmi |Kulkarni, Sunita |Nair, Meenakshi |Chatterjee, Kavita |Reddy',
  ],
  Chinese: [
    '|Wang Jianguo, |Liu Zhiqiang, |Chen Haoran, |Zhao Weimin',
    '|Wang Xiulan, |Liu Meiling, |Chen Yuting, |Zhao Lihua',
  ],
  Korean: [
    '|Kim Min-jun, |Park Seung-ho, |Choi Dong-hyun, |Jung Tae-woo',
    '|Kim Ji-woo, |Park Soo-yeon, |Choi Eun-ji, |Jung Hye-rin',
  ],
  Vietnamese: [
    'Nguyen Van |Hung, Tran Quoc |Tuan, Le Minh |Duc, Pham Duc |Long',
    'Nguyen Thi |Lan, Tran Thu |Huong, Le Ngoc |Anh, Pham Kim |Chi',
  ],
  'Maori and Samoan': [
    'Tamati |Paewai, Wiremu |Ngata, Sione |Leota, Rawiri |Tamihana',
    'Mereana |Paewai, Ngaire |Ngata, Lagi |Leota, Kiri |Tamihana',
  ],
};
/** Where the family's name comes first, it is the first word. */
const FAMILY_FIRST = new Set(['Chinese', 'Korean']);

/** {A} and {B} are the full names, {a} and {b} the short ones, {a:he} a pronoun; each content says whose it is and how the source is written. */
const ARTICLES: readonly string[] = [
  `Council votes to close the swimming baths

The council voted on Tuesday to close the baths at the end of the summer.

“The roof will not last another winter,” said {A}, a councillor. {a:He} said that the boiler had failed twice in a month.

But {B}, who runs a swimming club, said that nobody had been asked. “We found out from a notice on the door,” {b:he} said.

{a} said the council had written to every club in May. “I signed those letters myself,” {a:he} said.

The club would take its case to the ombudsman, {b} said.`,
  `Two villages argue over one bridge

{A} has driven over the bridge every morning for nine years. “It shakes when a lorry passes,” {a} said.

{a:He} told the inquiry that three bolts had fallen into the river since spring.

{B}, the engineer who inspected it, told the inquiry that the bridge was sound. “Old bridges move,” {b} said. “That is how they stay up.”

{b:He} added that the bolts were part of a handrail.`,
  `Bakers win their case

The owner of a bakery, {A}, won the right to sell bread on Sundays.

“I have waited four years for this day,” {a:he} said. {a} said that the first loaves would be sold this week.

A neighbour, {B}, said the ovens kept the street awake. {b:He} promised to appeal.`,
];

interface Expected {
  readonly words: string;
  readonly person: 'A' | 'B';
  readonly by: 'name' | 'pronoun';
}
const EXPECTED: readonly (readonly Expected[])[] = [
  [
    { words: 'The roof will not last', person: 'A', by: 'name' },
    { words: 'the boiler had failed twice', person: 'A', by: 'pronoun' },
    { words: 'nobody had been asked', person: 'B', by: 'name' },
    { words: 'We found out from a notice', person: 'B', by: 'pronoun' },
    { words: 'the council had written', person: 'A', by: 'name' },
    { words: 'I signed those letters', person: 'A', by: 'pronoun' },
    { words: 'take its case to the ombudsman', person: 'B', by: 'name' },
  ],
  [
    { words: 'It shakes when', person: 'A', by: 'name' },
    { words: 'three bolts had fallen', person: 'A', by: 'pronoun' },
    { words: 'the bridge was sound', person: 'B', by: 'name' },
    { words: 'Old bridges move', person: 'B', by: 'name' },
    { words: 'were part of a handrail', person: 'B', by: 'pronoun' },
  ],
  [
    { words: 'I have waited four years', person: 'A', by: 'pronoun' },
    { words: 'the first loaves', person: 'A', by: 'name' },
    { words: 'kept the street awake', person: 'B', by: 'name' },
    { words: 'to appeal', person: 'B', by: 'pronoun' },
  ],
];

class Count {
  right = 0;
  of = 0;
  add(isRight: boolean): void {
    this.of++;
    if (isRight) this.right++;
  }
  get percent(): number {
    return Math.round((1000 * this.right) / this.of) / 10;
  }
}

const results = Object.entries(NAMES).map(([origin, lists]) => {
  const [men, women] = lists.map((list, i) => peopleOf(list, i === 0 ? 'm' : 'f', origin)) as [Person[], Person[]];
  const counts = { name: new Count(), he: new Count(), she: new Count() };
  men.forEach((man, i) => {
    const [woman, otherMan, otherWoman] = [women.at(i - 1), men.at(i - 1), women.at(i - 2)] as [Person, Person, Person];
    for (const [a, b] of [
      [man, woman],
      [woman, man],
      [man, otherMan],
      [woman, otherWoman],
    ] as [Person, Person][])
      for (const [k, article] of ARTICLES.entries()) measure(article, EXPECTED[k] ?? [], a, b, counts);
  });
  return {
    origin,
    name: counts.name.percent,
    he: counts.he.percent,
    she: counts.she.percent,
    people: men.length + women.length,
  };
});

if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else console.table(results);

function peopleOf(list: string, gender: 'm' | 'f', origin: string): Person[] {
  return list.split(', ').map((name) => {
    const full = name.replace('|', '');
    const short = FAMILY_FIRST.has(origin) ? full.split(' ')[0] : name.split('|')[1];
    return { full, short: short ?? full, gender };
  });
}

function measure(
  article: string,
  expected: readonly Expected[],
  a: Person,
  b: Person,
  counts: Record<'name' | 'he' | 'she', Count>,
): void {
  const record = extract(told(article, a, b));
  for (const { words, person, by } of expected) {
    const { full, gender } = person === 'A' ? a : b;
    counts[by === 'name' ? 'name' : gender === 'm' ? 'he' : 'she'].add(speakerOf(record, words) === full);
  }
}

/** The article, told of these two. */
function told(article: string, a: Person, b: Person): string {
  return article.replace(/\{(\w)(?::(\w+))?\}/g, (_, who: string, pronoun?: string) => {
    const { full, short, gender } = who.toLowerCase() === 'a' ? a : b;
    if (pronoun === undefined) return who === who.toUpperCase() ? full : short;
    return gender === 'm' ? pronoun : pronoun === 'He' ? 'She' : 'she';
  });
}

/** The name of whoever is said to have said the words. */
function speakerOf({ attributions, speakers }: Extraction, words: string): string | undefined {
  const found = attributions.find(({ content }) => content.some(({ text }) => text.includes(words)));
  return speakers.find(({ id }) => id === found?.speaker)?.name;
}

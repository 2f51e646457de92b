import { describe, expect, test } from 'vitest';
import { expectSpeakers, speakerOf } from './marked.ts';

describe('where a name begins and ends', () => {
  test.each([
    ['“former” at a sentence’s start', '{Bo Ode=Bo Ode} left. Former Lund aides came. {Lund=Lund} said no.'],
    ['near miss: a given name', 'Ann saw Will Ode. Will Ode came back? {Ode=Will Ode} said no.'],
    ['near miss: a king’s hospital', '{The Kessel King Bo Hospital=Kessel King Bo Hospital} said no.'],
    ['a soldier', '{Marine Ann Lund=Ann Lund} said no. {Lund=Ann Lund} left.'],
    ['near miss: a given name that is a soldier', '{Marine Lund=Marine Lund} said no. {Lund=Marine Lund} left.'],
    ['a title of several', '{Govs. Zorblan Lund=Zorblan Lund} and Bo Ode said no.'],
    ['near miss: a third name', '{Ann Lund=Ann Lund Ellis} left. {Ann Lund Ellis=Ann Lund Ellis} said no.'],
    ['“so” at a sentence’s start', 'Ann Page went so far. So {Page=Ann Page} said no.'],
    ['“many” that begins a name', '{Many Pixies=Many Pixies} said no.'],
    ['a preposition in a headline', '# Polls In Lund Close\nAnn Lund left. {Lund=Ann Lund} said no.'],
    ['an office before its head', '{Department of Roads Secretary Kirra Lund=Kirra Lund} said no.'],
    ['near miss: the head’s office', '{The Office of the Director of Roads=Office of the Director of Roads} said no.'],
    ['a wing', '{Right Lane Watch=Right Lane Watch} said no.'],
    ['near miss: a person on the right', '{Right Bo Lund=Bo Lund} said no.'],
    ['where somebody’s parents are from', '{Ruritanian-American Ann Lund=Ann Lund} said no. {Lund=Ann Lund} left.'],
    ['a given name that is a post', '{Coach Dean Lund=Dean Lund} said no. {Lund=Dean Lund} left.'],
    ['a half in lower case', '{One of them, Joon-ho Lund,=Joon-ho Lund} said no. {Lund=Joon-ho Lund} left.'],
    ['and', 'Officials at {the Food and Safety Administration=Food and Safety Administration} said no.'],
    ['and after a school', '{the University and College Union=University and College Union} said no.'],
    [
      'and before of',
      '{the Science and Roads Directorate of the Department of Trade=Science and Roads Directorate of the Department of Trade} said no.',
    ],
    ['the half behind a hyphen', '{Lise-Anna Lund=Lise-Anna Lund} said no. {Lund=Lise-Anna Lund} left.'],
    [
      'hyphens in both',
      '{Dong-hyun Taylor-Lund=Dong-hyun Taylor-Lund} said no. {Taylor-Lund=Dong-hyun Taylor-Lund} left.',
    ],
    ['a given name like a month', '{Jun Peng=Jun Peng} left. {Peng=Jun Peng} said no.'],
    ['a given name that is a month', '{Bo Ode=Bo Ode} left. {May Ode=May Ode} said no.'],
    ['a month before a name', 'In April {Bo Ode=Bo Ode} said no. In Mar {Ann Lund=Ann Lund} left.'],
    ['a date before a name', 'On 3 May {Ann Lund=Ann Lund} said no.'],
    [
      'a particle that is also a given name',
      '{Marloes van den Berg=Marloes van den Berg} left. {She=Marloes van den Berg} said no. {van den Berg=Marloes van den Berg} sat. {Van den Berg=Marloes van den Berg} left. {She=Marloes van den Berg} said yes.',
    ],
    ['a particle', '{Daniel ole Lund=Daniel ole Lund} said no.'],
    ['near miss: on that day', 'On Sunday {Lund=Lund} said no.'],
    ['near miss: a programme', '{The Sunday Brunch host=Sunday Brunch host} said no.'],
    ['near miss: so much money', 'Kessel Council had N3.2bn. {It=Kessel Council} said no.'],
    ['two owners', '{The Seafarers’ and Dockers’ Union=Seafarers’ and Dockers’ Union} said no.'],
    ['a particle at a hyphen', '{Sipho ka-Lund=Sipho ka-Lund} said no.'],
    ['a particle that begins a surname', '“We will act,” {von der Lund=von der Lund} said. {She=von der Lund} left.'],
    ['one behind said', '“We will act,” said {de Lund=de Lund}.'],
    ['one behind a post', '{Commission president von der Lund=von der Lund} said no.'],
    [
      'its whole name',
      'Ursula von der Lund left. {Von der Lund=Ursula von der Lund} said no, and then {von der Lund=Ursula von der Lund} did.',
    ],
    ['near miss: a vehicle', 'They drove the van Ann Lund bought. {Ann Lund=Ann Lund} said no.'],
    ['near miss: where it was', 'They met in de Lund. {Lund=Lund} said no.'],
    ['a member of a parliament', '{Social Democrats TD Fiachra Lund=Fiachra Lund} said no.'],
    ['national behind a people or a party', '{The Democratic National Assembly=Democratic National Assembly} said no.'],
    ['near miss: a noun', 'Mark Ode left. {Mr. Speaker=Mr. Speaker} said no.'],
    ['a country’s firm', '{British Gas=British Gas} said no.'],
    ['when it was', '{The Port of Kessel today=Port of Kessel} said no. {Ann Lund yesterday=Ann Lund} said so.'],
    ['near miss: a paper', '{USA Today=USA Today} said no.'],
    [
      'initials behind a portfolio',
      '{Inspector General for Tax Administration J. Russell Lund=J. Russell Lund} said no.',
    ],
    [
      'an agency with “and”',
      '{U.S. Immigration and Customs Enforcement=U.S. Immigration and Customs Enforcement} said no.',
    ],
    [
      'centers',
      'Officials at {the Centers for Road Control and Safety=Centers for Road Control and Safety} said no. {The CRC=Centers for Road Control and Safety} left.',
    ],
    [
      'a work about somebody',
      'The film “The Ann Lund Story” is out. {Ann Lund=Ann Lund} said no. {Lund=Ann Lund} left.',
    ],
    ['a title that is a given name, too', '{Gov. Earl Ray Lund=Earl Ray Lund} said no.'],
    ['a title that is a surname, too', 'William Barr left. {Attorney General Barr=William Barr} said no.'],
    ['near miss: a given name', '{Coach Dean Erwin Lund=Dean Erwin Lund} said no. {Dean Ode=Dean Ode} left.'],
    ['near miss: a rank', '{General Bo Lund=Bo Lund} said no.'],
    ['near miss: a given name before a verb', 'Will Lund stays? Nobody knows. {Lund=Will Lund} said no.'],
    ['near miss: an order of somebody’s', '{Bo Lund=Bo Lund} said that the harbour order of Ode was void.'],
    [
      'near miss: a body called after her',
      'They like the Ann Lund Budget Foundation. {Ann Lund=Ann Lund} left. {The foundation=Ann Lund Budget Foundation} said no.',
    ],
    ['a list’s entry behind a name', 'Senator Ken Lund Kenneth (Ken) Bo Lund left. {Lund=Ken Lund} said no.'],
    ['near miss: a bracket', 'Senator Ken Lund Ode (Kessel) left. {Ode=Ken Lund Ode} said no.'],
    ['a post’s signature', 'Nobody asked! — {One Harbour News (@onehn)=One Harbour News} said so.'],
    [
      'a post’s signature with small words',
      'Nobody asked for views! — {Views from Ode (@ode)=Views from Ode} said so.',
    ],
    ['near miss: an article', 'Nobody asked! — {The Harbour House (@house)=Harbour House} said so.'],
    ['near miss: a person’s', 'Nobody asked! — {Senator Ann Lund (@annl)=Ann Lund} said so.'],
    ['a port', '{The Port of Kessel=Port of Kessel} said no. {The port=Port of Kessel} left.'],
    ['near miss: years are no name', '{Decades of work=decades of work} have shown it.'],
    ['a country that a people’s name begins', '{Saudi Arabia=Saudi Arabia} said no.'],
    ['a title before a suffix', '{Martin King III=Martin King III} said no. {King=Martin King III} left.'],
    ['a suffix behind a title', '{Gov. Ann Lund Jr.=Ann Lund Jr.} said no.'],
    ['a surname that is a work', '{Susan Story=Susan Story} said no. {Story=Susan Story} left.'],
    ['a title before a surname that is a trade', 'They met Gov. Ann Brewer. {Brewer=Ann Brewer} said no.'],
    ['an article within a name', 'They met Haider al-Lund. {Lund=Haider al-Lund} said no.'],
    ['letters for a post', '{Borealis CIO Zorba Lund=Zorba Lund} said no. {Lund=Zorba Lund} left.'],
    ['a post of two portfolios', '{Undersecretary of Defense for Policy James Lund=James Lund} said no.'],
    ['a country in capitals', '{NORTH KOREA=NORTH KOREA} said no.'],
    ['a gang of so many', '{The Gang of Eight=Gang of Eight} said no.'],
    ['half a name', '# {Bo Yo-jong=Bo Yo-jong}: the harbour is shut\nBo Yo-jong left.'],
    [
      'what a forum is on',
      '{The Kessel Forum on Trade and Public Life=Kessel Forum on Trade and Public Life} said no.',
    ],
    ['near miss: when a forum said so', '{The Kessel Forum=Kessel Forum} on Monday said no.'],
    ['a body that is a pronoun, too', 'Nobody knew who left. {The WHO=WHO} said no.'],
    ['near miss: lots of somebody', '{Lots of posts=lots of posts} have said no.'],
    ['a region’s firm', '{Northern Grid=Northern Grid} said no.'],
    ['the people’s', '{The opposition People’s Front=People’s Front} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test.each([
    ['a dean', '{The Dean of Lund=Dean of Lund} said no.'],
    ['a prefix', '{Ann Ode=Ann Ode} flew to Post-war Lund. {Ode=Ann Ode} said no.'],
    ['two that have a name each', '{the Treasury and the Home Office=Treasury and Home Office} said no.'],
    ['a person and an office', '{Ann Ode and Harbour Council=Ann Ode and Harbour Council} said no.'],
    ['a country’s person with a given name', '{British Ann Lund=Ann Lund} said no.'],
  ])('near miss: %s', (_, marked) => expectSpeakers(marked));
});

describe('kind', () => {
  test.each([
    ['{Harbour Police=Harbour Police} said no.', 'organization'],
    ['{Golden Stores=Golden Stores} said no.', 'organization'],
    ['{Times Radio=Times Radio} said no.', 'organization'],
    ['{Hobb & Lane=Hobb & Lane} said no.', 'organization'],
    ['{Mary K. Lund=Mary K. Lund} said no.', 'person'],
    ['{Ann Waters=Ann Waters} said no.', 'person'],
    ['{Kevin Police=Kevin Police} said no.', 'person'],
  ])('%s', (marked, kind) => expect(speakerOf(marked)?.kind).toBe(kind));

  test('near miss: which, of a whole clause, tells nothing of the name before it', () => {
    expectSpeakers('Ann Ode beat Petersen, which surprised all. {Petersen=Petersen} said no. {He=Petersen} left.');
  });

  test('the force’s last word alone means it', () => {
    expectSpeakers('{Harbour Police=Harbour Police} said no. {Police=Harbour Police} said more.');
  });
});

describe('a surname that two share', () => {
  test('is not decided by the given name that one is called by', () => {
    expectSpeakers(
      'Edith Lund died. She was a typist. She told nobody. “I rang her,” {Clara Lund=Clara Lund} said. “Granny?” {Clara=Clara Lund} said. She waited. Edith Lund laughed. She was shy. {Lund=Edith Lund} said no.',
    );
  });
});

describe('what kind of name it is', () => {
  test.each([
    ['a surname whom he takes up', '{Quill=Quill} left in May. {He=Quill} said no.', 'person'],
    ['a paper', '{The Christian Science Monitor=Christian Science Monitor} said no.', 'organization'],
    ['a caucus', '{House Freedom Caucus=House Freedom Caucus} said no.', 'organization'],
    ['a committee with “and”', '{The Ways and Means Committee=Ways and Means Committee} said no.', 'organization'],
    ['people who …', '{Voters who stayed=voters} said no.', 'group'],
  ])('%s', (_, marked, kind) => {
    expectSpeakers(marked);
    expect(speakerOf(marked)?.kind).toBe(kind);
  });
});

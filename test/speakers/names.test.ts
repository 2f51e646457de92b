import { describe, test } from 'vitest';
import { expectSpeakers } from './marked.ts';

describe('personal names', () => {
  test.each([
    ['a first name on no list before a second that is', '{Zorblan Trent Lund=Zorblan Trent Lund} said no.'],
    ['particles', 'The summit was opened by {Ursula von der Leyen=Ursula von der Leyen}.'],
    [
      'a particle that begins the short name',
      '{Yousef al-Najjar=Yousef al-Najjar} said no. “Yes,” {al-Najjar=Yousef al-Najjar} said.',
    ],
    ['near miss: a hyphen after another word', 'The {post-Lund harbour board=post-Lund harbour board} said no.'],
    ['a particle in capitals', '{Mayor Bill De Souza=Bill De Souza} said no.'],
    ['an initial', '{Donald J. Ortega=Donald J. Ortega} said no.'],
    ['two initials', '{J. K. Ortega=J. K. Ortega} said no.'],
    ['a hyphen', '{Jo-Renee Ortega=Jo-Renee Ortega} said no.'],
    ['an apostrophe', '{Sean O’Ortega=Sean O’Ortega} said no.'],
    ['an inner capital', '{Ian McLund=Ian McLund} said no.'],
    ['a suffix', '{Walter Lund Jr.=Walter Lund Jr.} said no. {Lund=Walter Lund Jr.} left.'],
    ['a suffix of numbers', '{Walter Lund III=Walter Lund III} said no. {Lund=Walter Lund III} left.'],
    ['a suffix behind a surname that is a title', 'Bo King III left. {King III=Bo King III} said no.'],
    [
      'near miss: two names that are short for one',
      '{Francis Lund=Francis Lund} said no. {Franklin Lund=Franklin Lund} left.',
    ],
    ['a pet name that is longer', '{John Lund=John Lund} said no. {Johnny Lund=John Lund} left.'],
    ['a short given name', '{Pamela Lund=Pamela Lund} said no. {Pam Lund=Pamela Lund} left.'],
    ['near miss: another short one', '{Pamela Lund=Pamela Lund} said no. {Pat Lund=Pat Lund} left.'],
    ['accents', '{Gerhard Müller=Gerhard Müller} said no. {Muller=Gerhard Müller} left.'],
    ['an umlaut written out', '{Gerhard Müller=Gerhard Müller} said no. {Mueller=Gerhard Müller} left.'],
    ['near miss: no umlaut', '{Gerhard Moll=Gerhard Moll} said no. {Mueller=Mueller} left.'],
    [
      'a letter with a breve',
      '{Ruritanian President Recep Erdoğan=Recep Erdoğan} said no. {Erdogan=Recep Erdoğan} left.',
    ],
    ['carons', '{Maroš Šefčovič=Maroš Šefčovič} said no. {Šefčovič=Maroš Šefčovič} left.'],
    ['a stroke', '{Lech Wałęsa=Lech Wałęsa} said no. {Walesa=Lech Wałęsa} left.'],
    ['a macron', '{Port Lorne mayor Ānaru Tūhoe=Ānaru Tūhoe} said no. {Tūhoe=Ānaru Tūhoe} left.'],
    ['near miss: a pronoun', 'They met Bo Lund. All his fans know that {He=Bo Lund} Will win.'],
    ['the family name first', '{Xi Weimin=Xi Weimin} said no. {Xi=Xi Weimin} left.'],
    ['a single name', '{Lula=Lula} said no, and {Lula=Lula} left.'],
    ['a Dutch particle', '{Mark van der Lund=Mark van der Lund} said no. {Van der Lund=Mark van der Lund} left.'],
    ['an Arabic particle', '{Omar al-Lund=Omar al-Lund} said no. {Al-Lund=Omar al-Lund} left.'],
    [
      'three given names',
      '{Martin Luther Lund Jr.=Martin Luther Lund Jr.} said no. {Lund=Martin Luther Lund Jr.} left.',
    ],
    ['a suffix after a comma', '{Walter Lund, Jr.,=Walter Lund, Jr.} said no.'],
    ['honours after it', '{Ian Lund QC=Ian Lund} said no. {Mr Lund=Ian Lund} left.'],
    ['a surname that is a noun', '{Wayne King=Wayne King} said no. “Yes,” said {King=Wayne King}.'],
    ['a nickname between marks', '{Bo ‘Red’ Lund=Bo ‘Red’ Lund} said no. {Bo Lund=Bo ‘Red’ Lund} left.'],
    ['a nickname that is a title', '{Bo "Chief" Lund=Bo "Chief" Lund} said no. {Lund=Bo "Chief" Lund} left.'],
    ['near miss: a quoted word after a name', '{Bo Lund=Bo Lund} “Never” said, and {Lund=Bo Lund} left.'],
    ['a hyphen before a particle', '{Clara Ross-van Lund=Clara Ross-van Lund} said no.'],
    ['a lower-case half', '{Secretary General Bo Ki-sun=Bo Ki-sun} said no. {Bo=Bo Ki-sun} left.'],
    ['near miss: an adjective', '{Downing Street-based officials=Downing Street-based officials} said no.'],
    ['a month as a given name', '{Jan Berg=Jan Berg} said no. {Ms Berg=Jan Berg} left.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('what stands at the start of a sentence is a name only with other evidence', () => {
  test.each([
    ['a plural', '{Residents=residents} said no.'],
    ['a noun', '{Police=police} said no, and the police left.'],
    ['a name that stands elsewhere too', 'They met Dorjeen. {Dorjeen=Dorjeen} said no.'],
    ['a weekday before it', 'On Monday {Ann Lund=Ann Lund} said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));
});

describe('the fullest name of the body is the name', () => {
  test.each([
    ['near miss: somebody else', '{Ken Lund=Ken Lund} left. {Kirra Lund=Kirra Lund} said no.'],
    ['with a middle initial', '{Donald Ortega=Donald J. Ortega} left. {Donald J. Ortega=Donald J. Ortega} said no.'],
    ['a nickname', '{Michael Ortega=Michael Ortega} said no. {Mike Ortega=Michael Ortega} left.'],
    ['not shouted', '{ANN LEE=Ann Lee} left. {Ann Lee=Ann Lee} said no.'],
    ['the longer one, though it is shouted', '{ANN MARY LEE=ANN MARY LEE} left. {Ann Lee=ANN MARY LEE} said no.'],
    ['of a name with two given names', '{Maria Ortega=Maria Luisa Ortega} left. Maria Luisa Ortega said no.'],
  ])('%s', (_, marked) => expectSpeakers(marked));

  test('two people with the same surname and other given names stay two', () => {
    expectSpeakers('{Ann Lund=Ann Lund} said no. {Ben Lund=Ben Lund} said yes.');
  });

  test('other middle initials are other people', () => {
    expectSpeakers('{George W Lund=George W Lund} said no. {George H Lund=George H Lund} said yes.');
  });
});

import { describe } from 'vitest';
import { markdownOf } from '../../src/article/markdown.ts';
import { plainOf } from '../../src/article/markup.ts';
import { visibleOf } from '../../src/article/visible.ts';
import { segmentsOf } from '../article/spec.ts';
import { growsWithSize, repeated } from './growth.ts';

const LINE = 'The council voted on Tuesday to close the fish market that has stood beside the harbour since 1871.\n';

describe('telling the parts of a page', () =>
  growsWithSize(
    {
      'one word': (n) => 'a'.repeat(n * 10),
      'one-letter lines': (n) => 'a\n'.repeat(n),
      'blank lines': (n) => ' \n'.repeat(n),
      'titles that repeat': (n) => 'The Minister Will Not Resign\n'.repeat(n / 10),
      'titles above an article': (n) => `${'town votes to close it\n'.repeat(n / 2)}${LINE.repeat(3)}`,
      dates: (n) => '29 January 2026, 6 hours ago\n'.repeat(n / 10),
      brackets: (n) => '('.repeat(n * 10),
      'dashes and brackets': (n) => '— ('.repeat(n),
      'lines of 60 letters': (n) => `${'ab '.repeat(20)}\n`.repeat(n / 20),
      'labels of what follows an article': (n) => 'Related Topics\n'.repeat(n / 2),
      bylines: (n) => 'by '.repeat(n),
    },
    5_000,
    (text) => () => segmentsOf(text),
  ));

describe('reading HTML', () =>
  growsWithSize(
    {
      'open tags': (n) => '<a '.repeat(n),
      'open values': (n) => '<a b="'.repeat(n),
      'values of both marks': (n) => `<a b="<c d='`.repeat(n),
      'values that one tag goes on to after another': (n) => '<a " ="'.repeat(n),
      'open comments': (n) => '<!-- '.repeat(n),
      'open scripts': (n) => '<script>'.repeat(n),
      'many kinds of open elements': (n) => '<script><style><svg><template><video>'.repeat(n / 10),
      'deep blocks': (n) => '<div>'.repeat(n),
      'deep quotes': (n) => '<blockquote><li><nav>'.repeat(n / 4),
      'characters by name': (n) => '&amp;'.repeat(n),
      'half characters': (n) => '&#1'.repeat(n),
      'a long tag': (n) => `<a ${'x'.repeat(n * 10)}`,
      'blanks before an end': (n) => `</p${' '.repeat(n * 10)}`,
    },
    10_000,
    (inside) => () => plainOf(`<p>One went.</p>${inside}<p>Two came.</p>`),
  ));

describe('reading Markdown', () =>
  growsWithSize(
    {
      'links that never end': (n) => '[a]('.repeat(n),
      brackets: (n) => '['.repeat(n),
      'marks that open': (n) => ' *a'.repeat(n),
      'marks alone': (n) => '*'.repeat(n),
      'bold words': (n) => '**a** '.repeat(n),
      backslashes: (n) => '\\'.repeat(n),
    },
    10_000,
    (inside) => () => markdownOf(`# One\n# Two\n${inside}`),
  ));

describe('leaving out what nobody sees', () =>
  growsWithSize(
    repeated(['e\u0301', '\u0301', '\u00ad', 'a\u200b', 'a`a', '´', 'x\u0302']),
    20_000,
    (text) => () => visibleOf(text),
  ));

describe('reading mails, captions and transcripts', () =>
  growsWithSize(
    {
      'quoted lines': (n) => '> a b\n'.repeat(n),
      'marks alone': (n) => `${'>'.repeat(n * 10)}\n> a\n> b`,
      'lines that lead in': (n) => 'a:\n> b\n> c\n'.repeat(n / 4),
      cues: (n) => '00:01.000 --> 00:02.000\n<v Ann>Yes\n\n'.repeat(n / 4),
      'open tags in a cue': (n) => `00:01.000 --> 00:02.000\n${'<v a'.repeat(n)}`,
      turns: (n) => 'LEE: I do.\nCHO: Do you?\n'.repeat(n / 4),
      'colons in one line': (n) => 'a:'.repeat(n * 5),
      'labels that never end': (n) => 'Ann Lee Bo Cho\nA: '.repeat(n / 4),
      times: (n) => '00:01 '.repeat(n),
      answers: (n) => '\nA. I do.'.repeat(n),
    },
    10_000,
    (text) => () => visibleOf(text),
  ));

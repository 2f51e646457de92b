import type { ExtractOptions } from '../src/types.ts';
import { generatedArticle } from './articles.ts';
import { randomFrom } from './random.ts';

/** Marks and characters that break text readers, and words that JavaScript objects have built in. */
export const PIECES: readonly string[] = [
  ...'“”‘’"\'«»‹›„‚`´()[]{}—–-…:;,.?!/\\@#$%&*_~^|<>=+',
  '``',
  "''",
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\v',
  '\f',
  ...'\u00A0\u2002\u2009\u202F\u3000\u1680\u2028\u2029\u0085\uFEFF\u200B\u200C\u200D\u2060\u00AD',
  ...'\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C',
  '\0',
  '\u001B[31m',
  '\uD83D',
  '\uDE00',
  '\uDBFF',
  '😀',
  '👩‍👩‍👧‍👦',
  '🇳🇿',
  'e\u0301',
  'ß',
  'İ',
  'ǅ',
  'ﬁ',
  'Å',
  '中文。',
  'שלום',
  'العربية',
  'Ελλάς',
  '١٢٣',
  'x'.repeat(60),
  'a-'.repeat(30),
  '“'.repeat(40),
  '('.repeat(40),
  '.'.repeat(30),
  'Ann Lee, '.repeat(8),
  'said Ann, '.repeat(6),
  '__proto__',
  'constructor',
  'Constructor Prototype',
  'toString',
  'hasOwnProperty',
  'NaN',
  'null',
  '<b>',
  '</p>',
  '&quot;',
  '&#8220;',
  'https://example.org/a?b=c#d',
  'ann@example.org',
  '@ann_lee',
  '#news',
  '6\'2"',
  "'90s",
  '’tis',
  'n’t',
  '’s',
  'U.S.',
  'Mr.',
  'No. 10',
  '$5m',
  'By Ann Lee',
  'Share this article',
  'Read more:',
  '• ',
  '1. ',
  '> ',
  'Photo: Ann Lee/AP',
  'HARROW BAY (AP) — ',
  'LEE: ',
  'Q: ',
  'she said',
  'he said:',
  'said',
  'according to',
  'denied',
  'promised',
  'that',
  'told',
  'told "Morning Joe" that',
  'Lee said Cho denied that ',
  'her claim that',
  'I told him ‘',
  'said they were told “it',
  '&nbsp;',
  'he',
  'they',
  'Dr. Bo Cho (D-Calif.)',
  'the WHO (World Health Organization)',
];

/** What an option may be, the common case first. */
const OPTIONS: readonly ExtractOptions[] = [
  ...Array.from({ length: 10 }, () => ({ narration: true })),
  {},
  { attributions: 'quoted' },
  { attributions: 'speech', minConfidence: 0.5 },
  { narration: true, attributions: 'quoted', minConfidence: 0.9 },
  {
    narration: true,
    speakers: [
      { name: 'Ann Lee', aliases: ['__proto__', 'Lee'], id: 'constructor' },
      { name: 'toString' },
      { name: '“B' },
    ],
  },
  {
    lexicon: {
      reportingVerbs: [{ lemma: '__proto__', act: 'say', manner: 'speech', takes: ['clause'], example: '' }],
    },
  },
];

export interface FuzzCase {
  readonly text: string;
  readonly options: ExtractOptions;
}

/** A part of an article, up to some 180 characters long, with one to eight things done to it that no editor would. The same for the same seed. */
export function fuzzCase(seed: number): FuzzCase {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const article = generatedArticle(seed, 100 + below(100));
  const from = random() < 0.5 ? 0 : below(article.length);
  let text = article.slice(from, from + 20 + below(160));
  for (let left = 1 + below(8); left > 0; left--) {
    const at = below(text.length + 1);
    const to = Math.min(text.length, at + 1 + below(30));
    text = one(MUTATIONS)(text, at, to, () => one(PIECES));
  }
  return { text, options: one(OPTIONS) };
}

type Mutation = (text: string, at: number, to: number, piece: () => string) => string;

const inserted: Mutation = (text, at, _, piece) => text.slice(0, at) + piece() + text.slice(at);
const replaced: Mutation = (text, at, to, piece) => text.slice(0, at) + piece() + text.slice(to);
const MUTATIONS: readonly Mutation[] = [
  inserted,
  inserted,
  replaced,
  (text, at, to) => text.slice(0, at) + text.slice(to),
  (text, at, to) => text.slice(0, to) + text.slice(at, to) + text.slice(to),
  (text, at, to) => text.slice(to) + text.slice(at, to) + text.slice(0, at),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).toLowerCase() + text.slice(to),
  (text, at, to) => text.slice(0, at) + [...text.slice(at, to)].reverse().join('') + text.slice(to),
  // All of one character for another: marks swapped, blanks made exotic, lines joined.
  (text, at, _, piece) => (at < text.length ? text.replaceAll(text.charAt(at), piece()) : text),
  (text, _at, _to, piece) => text.replaceAll('\n\n', piece()),
  (text) => text.replaceAll('“', '"').replaceAll('”', '"'),
  (text) => text.replaceAll('“', '‘').replaceAll('”', '’'),
  (text) => text.replaceAll('”', '“'),
  (text) => text.replaceAll('”', ''),
  (text) => text.replaceAll('\n\n', '\n\n“'),
  (text) => text.replaceAll(' ', '\n'),
  // Half of every pair of surrogates, and each blank doubled.
  (text) => text.replace(/[\uDC00-\uDFFF]/g, ''),
  (text) => text.replaceAll(' ', '  '),
];

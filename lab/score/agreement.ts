import { nameAt } from '../data/name-places.ts';
import { typesOf } from '../data/places.ts';
import { confusionOf, confusionRows, type Judged } from './confusion.ts';
import { ratio } from './counts.ts';
import type { Row } from './types.ts';

/** What one reader says of an attribution: who its speaker is (empty for nobody), of what kind, and the type of statement. */
interface Reading {
  readonly speaker: string;
  readonly kind: string;
  readonly letter: string;
  readonly sure: boolean;
}
export type TwoReadings = readonly [Reading, Reading];

/** A row of unread-readers.tsv: type ⇥ speaker ⇥ kind, of the one reader and then of the other. */
export function readingsOf(text: string, row: readonly string[]): TwoReadings {
  const reading = ([type = '', speaker = '', kind = '']: readonly string[]): Reading => ({
    speaker: nameAt(text, speaker),
    kind,
    letter: type.charAt(0),
    sure: !type.endsWith('?'),
  });
  return [reading(row.slice(0, 3)), reading(row.slice(3))];
}

/** How often two readers say the same of speakers: where either names somebody, and where both name a person or an organization. */
export function speakerAgreement(pairs: readonly TwoReadings[]): Row[] {
  const isNamed = ({ kind }: Reading): boolean => kind === 'person' || kind === 'organization';
  const row = (name: string, some: readonly TwoReadings[]): Row => ({
    name,
    counts: { attributions: some.length },
    shares: {
      'same speaker': shareOf(some, ([a, b]) => isSame(a, b)),
      'one in the other': shareOf(some, ([a, b]) => isWithin(a, b) || isWithin(b, a)),
      'same kind': shareOf(some, ([a, b]) => a.kind === b.kind),
      'settled by a third': shareOf(some, (pair) => !isAgreed(pair)),
      'both sure': shareOf(some, ([a, b]) => a.sure && b.sure),
    },
  });
  return [
    row('all', pairs),
    row(
      'named',
      pairs.filter(([a, b]) => isNamed(a) && isNamed(b)),
    ),
  ];
}

/** A row of the unread statements: what they say of the type alone. */
export const typesOfRow = (row: readonly string[]): TwoReadings =>
  readingsOf('', [row[5] ?? '', '', '', row[6] ?? '', '', '']);

/** How often they give the same type, and F1 of each type, the one reader's against the other's. */
export function typeAgreement(pairs: readonly TwoReadings[]): Row[] {
  const judged = pairs.map(([a, b]): Judged => [typeOf(a), typeOf(b)]);
  const rows = confusionRows(confusionOf(judged)).slice(1);
  return [
    {
      name: 'all',
      counts: { attributions: pairs.length },
      shares: { 'same type': shareOf(pairs, ([a, b]) => a.letter === b.letter), kappa: kappaOf(judged) },
    },
    ...rows.map(({ name, counts, shares }) => ({ name, counts, shares: { F1: shares['type F1'] ?? 0 } })),
  ];
}

const typeOf = ({ letter }: Reading): Judged[0] => typesOf(letter, letter)[0] as Judged[0];

/** Of the shares, how much more they agree than by chance (Cohen, 1960). */
function kappaOf(judged: readonly Judged[]): number {
  const types = new Set(judged.flatMap(([a, b]) => [a, b]));
  const observed = shareOf(judged, ([a, b]) => a === b);
  const chance = [...types].reduce(
    (sum, type) => sum + shareOf(judged, ([a]) => a === type) * shareOf(judged, ([, b]) => b === type),
    0,
  );
  return ratio(observed - chance, 1 - chance);
}

const shareOf = <One>(all: readonly One[], is: (one: One) => boolean): number =>
  ratio(all.filter(is).length, all.length);

/** To the letter: these are the rows that no third reader settled. */
const isAgreed = ([a, b]: TwoReadings): boolean =>
  a.speaker === b.speaker && a.kind === b.kind && a.letter === b.letter;

const fold = ({ speaker }: Reading): string => speaker.toLowerCase();
const isSame = (a: Reading, b: Reading): boolean => fold(a) === fold(b);
const isWithin = (a: Reading, b: Reading): boolean => isSame(a, b) || (a.speaker !== '' && fold(b).includes(fold(a)));

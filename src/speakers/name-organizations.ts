import { runFrom } from './name-runs.ts';
import { LONGEST_RUN } from './name-scan.ts';
import type { Reading } from './reading.ts';
import { isA, nounAt, ROLE_TAGS } from './tokens.ts';
import { CENTERS, DELIBERATES, HEADS_OF_OFFICES, SAINTS, SCHOOLS } from './word-lists.ts';
import {
  ALL_CAPS,
  BEGINS_METONYM,
  CALENDAR,
  CAPITALISED,
  DEMONYM,
  GIVEN,
  ORGANIZATION,
  PLACE,
  SURNAME,
  TITLE,
} from './words.ts';

/** *Department* for Trade, *Ministry* of Work; not a party of Labour’s. */
export function leadsOrganization({ tokens, traits }: Reading, i: number): boolean {
  if (!isA(traits, i, ORGANIZATION) && !CENTERS.has(tokens.folded[i] as string)) return false;
  const link = tokens.lower[i + 1];
  const at = tokens.lower[i + 2] === 'the' ? i + 3 : i + 2;
  return (link === 'of' || link === 'for') && tokens.capital[at] === 1;
}

/** End of an organization's name, with what “of” and “and” join to it; null where the run is none. */
export function lastOfOrganization(reading: Reading, first: number, last: number): number | null {
  const { tokens, traits } = reading;
  if (last - first === 1 && CENTERS.has(tokens.folded[first] as string)) return joined(reading, first, last);
  if (!isA(traits, last - 1, ORGANIZATION) || isPerson(reading, first, last)) return null;
  if (last - first === 1 && !isA(traits, first, CAPITALISED)) return null;
  return joined(reading, first, last);
}

/** End of the *Food* and Drug Administration; null for the Treasury and Home Office, the Lund and Ode governments, Ann Lee and Harbour Council. */
export function lastBehindAnd(reading: Reading, first: number, last: number): number | null {
  const { tokens, traits } = reading;
  if (tokens.lower[last] !== 'and' || tokens.capital[last + 1] !== 1) return null;
  if (tokens.lower[first - 1] !== 'the') return null;
  for (let i = first; i < last; i++) {
    if (isA(traits, i, GIVEN | PLACE | BEGINS_METONYM | SURNAME | ALL_CAPS)) return null;
    const isSchool = first === i && SCHOOLS.has(tokens.folded[i] as string);
    if (isA(traits, i, ORGANIZATION) && !isSchool) return null;
  }
  const end = runFrom(reading, last + 1);
  const isOffice = nounAt(reading, end - 1)?.kind === 'organization' && end - last > 2;
  return isOffice && !isA(traits, last + 1, PLACE | GIVEN) ? joined(reading, first, end) : null;
}

/** With what “of” and “for” join to an organization's name, and then “and”: Ministry *of Work and Pensions*. */
function joined(reading: Reading, first: number, last: number): number {
  const { tokens, traits } = reading;
  let end = last;
  for (let isJoined = false; end - first < LONGEST_RUN; ) {
    const link = tokens.lower[end] as string;
    const isLink =
      link === 'of' ||
      link === 'for' ||
      (link === 'on' && DELIBERATES.has(tokens.lower[end - 1] as string) && !isA(traits, end + 1, CALENDAR | PLACE)) ||
      (link === 'at' && SCHOOLS.has(tokens.lower[first] as string));
    const isList = isJoined && link === 'and';
    if (!isLink && !isList) break;
    const from = isLink && tokens.lower[end + 1] === 'the' ? end + 2 : end + 1;
    if (tokens.capital[from] !== 1 || tokens.sentence[from] !== tokens.sentence[first]) break;
    if (isList && isA(traits, from, GIVEN)) break;
    if (isA(traits, from, DEMONYM) && tokens.capital[from + 1] !== 1 && ROLE_TAGS.has(tokens.tag[from + 1] ?? ''))
      break; // the General Staff | of the Ruritanian army
    end = isLink ? untilPerson(reading, from, runFrom(reading, from)) : runFrom(reading, from);
    isJoined = true;
  }
  return end;
}

/** Elizabeth Banks, Gov. Jan Brewer; not Queen Elizabeth Hospital. */
function isPerson(reading: Reading, first: number, last: number): boolean {
  const { tokens, traits } = reading;
  const isShort =
    isA(traits, first, TITLE) && tokens.word[first]?.endsWith('.') && !SAINTS.has(tokens.folded[first] as string);
  const from = isShort ? first + 1 : first;
  return last - from === 2 && isGivenBefore(reading, from);
}

/** *Elizabeth* Banks is a person; the *Lincoln* Centre is none. */
const isGivenBefore = ({ tokens, traits }: Reading, i: number): boolean =>
  isA(traits, i, GIVEN) && tokens.lower[i - 1] !== 'the';

/** End of a run before the person whom it ends with: Ministry of Finance | Brian Ode, Department of Roads | Secretary Lund. */
function untilPerson({ tokens, traits }: Reading, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++)
    if (isA(traits, i, GIVEN) || HEADS_OF_OFFICES.has(tokens.folded[i] as string)) return i;
  return last;
}

import { runFrom } from './name-runs.ts';
import { LONGEST_RUN, type Scan } from './name-scan.ts';
import { isA, nounAt, ROLE_TAGS } from './tokens.ts';
import { CENTERS, DELIBERATES, HEADS_OF_OFFICES, SAINTS, SCHOOLS } from './word-lists.ts';
import {
  ALL_CAPS,
  CALENDAR,
  CAPITALISED,
  DEMONYM,
  GIVEN,
  METONYM,
  ORGANIZATION,
  PLACE,
  SURNAME,
  TITLE,
} from './words.ts';

/** *Department* for Trade, *Ministry* of Work; not a party of Labour’s. */
export function leadsOrganization({ tokens }: Scan, i: number): boolean {
  if (!isA(tokens, i, ORGANIZATION) && !CENTERS.has(tokens.folded[i] as string)) return false;
  const link = tokens.lower[i + 1];
  const at = tokens.lower[i + 2] === 'the' ? i + 3 : i + 2;
  return (link === 'of' || link === 'for') && tokens.capital[at] === 1;
}

/** End of an organization's name, with what “of” and “and” join to it; null where the run is none. */
export function lastOfOrganization(scan: Scan, first: number, last: number): number | null {
  const { tokens } = scan;
  if (last - first === 1 && CENTERS.has(tokens.folded[first] as string)) return joined(scan, first, last);
  if (!isA(tokens, last - 1, ORGANIZATION) || isPerson(scan, first, last)) return null;
  if (last - first === 1 && !isA(tokens, first, CAPITALISED)) return null;
  return joined(scan, first, last);
}

/** End of the *Food* and Drug Administration; null for the Treasury and Home Office, the Lund and Ode governments, Ann Lee and Harbour Council. */
export function lastBehindAnd(scan: Scan, first: number, last: number): number | null {
  const { tokens } = scan;
  if (tokens.lower[last] !== 'and' || tokens.capital[last + 1] !== 1) return null;
  if (tokens.lower[first - 1] !== 'the') return null;
  for (let i = first; i < last; i++) {
    if (isA(tokens, i, GIVEN | PLACE | METONYM | SURNAME | ALL_CAPS)) return null;
    const isSchool = first === i && SCHOOLS.has(tokens.folded[i] as string);
    if (isA(tokens, i, ORGANIZATION) && !isSchool) return null;
  }
  const end = runFrom(scan, last + 1);
  const isOffice = nounAt(tokens, end - 1)?.kind === 'organization' && end - last > 2;
  return isOffice && !isA(tokens, last + 1, PLACE | GIVEN) ? joined(scan, first, end) : null;
}

/** With what “of” and “for” join to an organization's name, and then “and”: Ministry *of Work and Pensions*. */
function joined(scan: Scan, first: number, last: number): number {
  const { tokens } = scan;
  let end = last;
  for (let isJoined = false; end - first < LONGEST_RUN; ) {
    const link = tokens.lower[end] as string;
    const isLink =
      link === 'of' ||
      link === 'for' ||
      (link === 'on' && DELIBERATES.has(tokens.lower[end - 1] as string) && !isA(tokens, end + 1, CALENDAR | PLACE)) ||
      (link === 'at' && SCHOOLS.has(tokens.lower[first] as string));
    const isList = isJoined && link === 'and';
    if (!isLink && !isList) break;
    const from = isLink && tokens.lower[end + 1] === 'the' ? end + 2 : end + 1;
    if (tokens.capital[from] !== 1 || tokens.sentence[from] !== tokens.sentence[first]) break;
    if (isList && isA(tokens, from, GIVEN)) break;
    if (isA(tokens, from, DEMONYM) && tokens.capital[from + 1] !== 1 && ROLE_TAGS.has(tokens.tag[from + 1] ?? ''))
      break; // the General Staff | of the Ruritanian army
    end = isLink ? untilPerson(scan, from, runFrom(scan, from)) : runFrom(scan, from);
    isJoined = true;
  }
  return end;
}

/** Elizabeth Banks, Gov. Jan Brewer; not Queen Elizabeth Hospital. */
function isPerson(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  const isShort =
    isA(tokens, first, TITLE) && tokens.word[first]?.endsWith('.') && !SAINTS.has(tokens.folded[first] as string);
  const from = isShort ? first + 1 : first;
  return last - from === 2 && isGivenBefore(scan, from);
}

/** *Elizabeth* Banks is a person; the *Lincoln* Centre is none. */
const isGivenBefore = ({ tokens }: Scan, i: number): boolean => isA(tokens, i, GIVEN) && tokens.lower[i - 1] !== 'the';

/** End of a run before the person whom it ends with: Ministry of Finance | Brian Ode, Department of Roads | Secretary Lund. */
function untilPerson({ tokens }: Scan, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++)
    if (isA(tokens, i, GIVEN) || HEADS_OF_OFFICES.has(tokens.folded[i] as string)) return i;
  return last;
}

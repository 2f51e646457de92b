import { runFrom } from './name-runs.ts';
import { isAcronym, LONGEST_RUN, type Scan } from './name-scan.ts';
import type { Tokens } from './tokens.ts';
import { isOrganizationNoun, nounOf } from './words.ts';

/** *Department* for Trade, *Ministry* of Work; not a party of Labour’s. */
export function leadsOrganization({ tokens, words }: Scan, i: number): boolean {
  if (!isOrganizationNoun(nounOf(words, tokens.folded[i] as string)?.kind)) return false;
  const link = tokens.lower[i + 1];
  const at = tokens.lower[i + 2] === 'the' ? i + 3 : i + 2;
  return (link === 'of' || link === 'for') && tokens.capital[at] === 1;
}

/** End of an organization's name, with what “of” and “and” join to it; null where the run is none. */
export function lastOfOrganization(scan: Scan, first: number, last: number): number | null {
  const { tokens, words } = scan;
  const head = tokens.folded[last - 1] as string;
  const isOrganization = isOrganizationNoun(nounOf(words, head)?.kind);
  if (!isOrganization || (last - first === 2 && isGivenBefore(scan, first))) return null;
  if (last - first === 1 && !scan.capitalised.has(tokens.lower[first] as string)) return null;
  return joined(scan, first, last);
}

/** End of the *Food* and Drug Administration; null for the Treasury and Home Office, the Lund and Ode governments, Ann Lee and Harbour Council. */
export function lastBehindAnd(scan: Scan, first: number, last: number): number | null {
  const { tokens, words, surnames } = scan;
  if (tokens.lower[last] !== 'and' || tokens.lower[first - 1] !== 'the' || tokens.capital[last + 1] !== 1) return null;
  for (let i = first; i < last; i++) {
    const word = tokens.folded[i] as string;
    const isOther = words.given.has(word) || words.places.has(word) || words.standIns.has(word) || surnames.has(word);
    if (isOther || isAcronym(tokens.word[i] as string)) return null;
    if (isOrganizationNoun(nounOf(words, word)?.kind) && !(first === i && SCHOOLS.has(word))) return null;
  }
  const end = runFrom(scan, last + 1);
  const lead = tokens.folded[last + 1] as string;
  const isOffice = nounOf(words, tokens.folded[end - 1] as string)?.kind === 'organization' && end - last > 2;
  return isOffice && !words.places.has(lead) && !words.given.has(lead) ? joined(scan, first, end) : null;
}

/** With what “of” and “for” join to an organization's name, and then “and”: Ministry *of Trade, Work and Pensions*. */
function joined(scan: Scan, first: number, last: number): number {
  const { tokens, words } = scan;
  let end = last;
  for (let isJoined = false; end - first < LONGEST_RUN; ) {
    const link = tokens.lower[end] as string;
    const isLink = link === 'of' || link === 'for' || (link === 'at' && SCHOOLS.has(tokens.lower[first] as string));
    const isList = isJoined && (link === 'and' || (link === ',' && isListed(tokens, end)));
    if (!isLink && !isList) break;
    const from = isLink && tokens.lower[end + 1] === 'the' ? end + 2 : end + 1;
    if (tokens.capital[from] !== 1 || tokens.sentence[from] !== tokens.sentence[first]) break;
    if (isList && words.given.has(tokens.folded[from] as string)) break;
    end = isLink ? untilPerson(scan, from, runFrom(scan, from)) : runFrom(scan, from);
    isJoined = true;
  }
  return end;
}
const SCHOOLS = new Set(['university', 'college', 'school']);

/** The comma of a list that “and” closes: Trade | , Work and Pensions. */
function isListed({ lower, capital }: Tokens, i: number): boolean {
  let j = i + 1;
  while (j - i < 4 && capital[j] === 1) j++;
  return j > i + 1 && (lower[j] === 'and' || lower[j] === '&') && capital[j + 1] === 1;
}

/** *Elizabeth* Banks is a person; the *Lincoln* Centre is none. */
const isGivenBefore = ({ tokens, words }: Scan, i: number): boolean =>
  words.given.has(tokens.folded[i] as string) && tokens.lower[i - 1] !== 'the';

/** End of a run before the person whom it ends with: Ministry of Finance | Brian Ode. */
function untilPerson({ tokens, words }: Scan, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++) if (words.given.has(tokens.folded[i] as string)) return i;
  return last;
}

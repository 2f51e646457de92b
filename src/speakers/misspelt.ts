/** Shorter surnames that differ by a letter are other people’s more often: Johnson, Johnston. */
const SHORTEST = 8;
const LONGEST = 24;
/** What is said alike may be the same from here on: Tannel, Tanell; and where a vowel is missing: Hallern, Halleran. */
const SHORTEST_ALIKE = 6;
const SHORTEST_WITHOUT_VOWEL = 7;

/**
 * The keys that a long surname shares with itself misspelt by one letter left out, put in, changed, or moved by one place:
 * Berglundsson, Berglunsson, Berglundson. Shorter ones share them only where a vowel or a double letter is at stake. None for short ones.
 */
export function spellingsOf(surname: string): string[] {
  if (surname.length < SHORTEST_ALIKE || surname.length > LONGEST) return [];
  const alike = [surname];
  for (let i = 1; i < surname.length; i++) if (isHardlyHeard(surname, i)) alike.push(without(surname, i));
  const spellings = alike.map((spelling) => `~${spelling}`);
  if (surname.length < SHORTEST) return spellings;
  spellings.push(surname);
  for (let i = 0; i < surname.length; i++) spellings.push(without(surname, i));
  return spellings;
}

const without = (word: string, i: number): string => word.slice(0, i) + word.slice(i + 1);

/** The second of two equal letters, a vowel inside a longer name. */
const isHardlyHeard = (surname: string, i: number): boolean =>
  surname[i] === surname[i - 1] ||
  (surname.length >= SHORTEST_WITHOUT_VOWEL && i < surname.length - 1 && 'aeiou'.includes(surname[i] as string));

/** Shorter surnames that differ by a letter are other people’s more often: Johnson, Johnston. */
const SHORTEST = 8;
const LONGEST = 24;

/**
 * The keys that a long surname shares with itself misspelt by one letter left out, put in, changed, or moved by one place:
 * Berglundsson, Berglunsson, Berglundson. None for short ones.
 */
export function spellingsOf(surname: string): string[] {
  if (surname.length < SHORTEST || surname.length > LONGEST) return [];
  const spellings = [surname];
  for (let i = 0; i < surname.length; i++) spellings.push(surname.slice(0, i) + surname.slice(i + 1));
  return spellings;
}

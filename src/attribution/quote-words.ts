/** Words in quote marks for a term (who runs a “think tank”) are at most this many; longer ones are somebody's speech. */
export const LONGEST_SCARE_QUOTE = 2;

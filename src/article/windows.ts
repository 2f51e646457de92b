/** What Windows-1252 has from 128 on, where Unicode has controls; a blank for what no word or quotation is written with. */
const CHARACTERS = '€ ‚ „…    Š‹Œ Ž  ‘’“”•–— ™š›œ žŸ';

/** The character meant by a control from 128 to 159, in a page that was read in the wrong encoding: “ for 147; empty where none is. */
export const windowsCharacter = (code: number): string => CHARACTERS.charAt(code - 128).trim();

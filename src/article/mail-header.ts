/** A line of a mail, without its end. */
export interface MailLine {
  readonly start: number;
  /** Behind its marks. */
  readonly from: number;
  readonly end: number;
  /** How many marks. */
  readonly depth: number;
}

/** Nothing but the end of a line between two. */
export const NEXT_LINE: RegExp = /^(?:\r\n|.)$/s;

/** “From: Ann Lee”, also as programs make it bold: *From:* */
const FIELD = /^[*_]{0,2}(from|to|cc|bcc|date|sent|subject|reply-to|sender|attachments?):/i;
/** With “Re: ” or “Fwd: ”, which aren't its words. */
const SUBJECT = /^[*_]{0,2}subject:[*_]{0,2}[ \t]*(?:(?:re|fwd?):[ \t]*)*/i;
/** Above the header of a mail that another sends on. */
const SENT_ON = /^(?:-{2,}[ \t]*(?:forwarded|original) message[ \t]*-{2,}|begin forwarded message:)[ \t]*$/i;

/** Down to where a mail's header goes. */
interface Header {
  /** Number of the first line below it. */
  readonly to: number;
  /** The line of its subject, or −1. */
  readonly subject: number;
  /** Where that one's words begin. */
  readonly subjectAt: number;
}

/**
 * The header at the top of a mail, or of the one that it sends on: two fields at least, one of them a subject or with an address. What stands above the latter is that of another. Null where there is none in the text's first half.
 */
export function headerOf(source: string, lines: readonly MailLine[]): Header | null {
  const wordsOf = ({ from, end }: MailLine): string => source.slice(from, end);
  const begin = lines.slice(0, Math.ceil(lines.length / 2)).findLastIndex((line) => SENT_ON.test(wordsOf(line))) + 1;
  const goesOn = (i: number): boolean => {
    const [before, line] = [lines[i - 1], lines[i] as MailLine];
    const isFolded = i > begin && /^[ \t]/.test(wordsOf(line)) && NEXT_LINE.test(source.slice(before?.end, line.start));
    return isFolded || FIELD.test(wordsOf(line));
  };
  let to = begin;
  while (to < lines.length && goesOn(to)) to++;
  const fields = lines.slice(begin, to).map(wordsOf);
  const names = fields.flatMap((field) => FIELD.exec(field)?.[1]?.toLowerCase() ?? []);
  const subject = lines.findIndex((line, i) => i >= begin && i < to && SUBJECT.test(wordsOf(line)));
  if (new Set(names).size < 2 || (subject < 0 && !fields.some((field) => field.includes('@')))) return null;
  const title = lines[subject];
  return { to, subject, subjectAt: title ? title.from + (SUBJECT.exec(wordsOf(title))?.[0].length ?? 0) : 0 };
}

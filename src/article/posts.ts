import { isSentence, type Line } from './lines.ts';
import { isWord, type Phrases } from './phrases.ts';

/** “18:40”, “6.40pm GMT”, above a post of a live blog. */
const isHour = (line: Line | undefined, phrases: Phrases): boolean =>
  line?.look === 'date' && line.folded.every((word) => word === '#' || isWord(phrases, 'hour', word));

/** Lines between a post's hour and its first sentence, at most: its title, its author. */
const LONGEST_HEAD = 3;
/** Fewer hours make no live blog. */
const FEWEST = 3;

/** Numbers of the lines that head the posts of a live blog: hour, title, author. */
export function postHeads(lines: readonly Line[], phrases: Phrases): ReadonlySet<number> {
  const heads = new Set<number>();
  let posts = 0;
  lines.forEach((line, hour) => {
    if (!isHour(line, phrases)) return;
    let end = hour + 1;
    while (end <= hour + LONGEST_HEAD && lines[end] && !isSentence(lines[end])) end++;
    if (!isSentence(lines[end])) return;
    posts++;
    for (let i = hour; i < end; i++) heads.add(i);
  });
  return posts < FEWEST ? new Set() : heads;
}

import { type Form, type Plain, Writer } from './writer.ts';

/**
 * Who speaks, at a line's beginning: *LEE:* · *SEN. ANN LEE (D-Va.):* · *Ann Lee, MAYOR:* · *Q.* · *Speaker 1 (00:02):* · *[00:02:10] Ann Lee:* · *>> ANN LEE:*, and with a time
 * also alone on a line: *Ann Lee  0:02* · *0:02 Ann Lee*.
 */
const LABEL =
  /^[ \t]*(?:>>+[ \t]*|[-–—][ \t]*)?(?:[[(]?(\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)[\])]?[ \t|–—-]*)?(["“]?)(?:([QA])\.|([A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-z\dÀ-ÖØ-öø-ɏ_.’'&-]{0,30}(?:,? (?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-z\dÀ-ÖØ-öø-ɏ_.’'&-]{0,30}|\d{1,2})){0,5})((?:[ \t|–—-]{0,9}(?:[([][^()[\]\n]{1,40}[)\]]|\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)){0,2})[ \t]*(:|$))(?=\s|$)/my;
const TIME = /\d{1,2}:\d\d/;
/** A time that counts from the beginning. */
const FROM_START = /^0?0:/;
/** A time alone on its line. */
const TIME_LINE = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?$/;
/** (APPLAUSE) · [crosstalk] · ♪ music ♪ */
const UNSAID = /^["“]?(?:\([^()]*\)|\[[^[\]]*\]|[♪♫].*)$/;
/** In captions somebody else goes on: “- No.”, “>> No.” */
const CHANGE = /^[ \t]*(?:>>+|[-–—])[ \t]*(?=\S)/;
/** Nothing is said below it. */
const OVER = /^(?:Copyright\b|©)/;
const ENDS = /[.!?…—–-]["'”’»)\]]*$/;
const LINE = /[^\n\r]+/g;

const FEWEST = 3;
/** Turns, at least, and lines for each of them, at most: of a text that is a transcript, of one where all labels are times or in capitals, and of an interview below an article's paragraphs. */
const ALONE = { turns: FEWEST, lines: 3 };
const SURE = { turns: 6, lines: 12 };
const BELOW = { turns: 6, lines: 2 };
/** Lines of the longest answer of such an interview: behind more the article goes on. */
const LONGEST_ANSWER = 6;
/** Code units from which a line above the first label is a paragraph, and one with a label is speech. */
const PARAGRAPH = 80;
const SPEECH = 45;
/** Who speaks asks, or says “I” and “you”. */
const SPEAKS = /\?|\b(?:I|[Yy]our?|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/;

/** A line with something on it. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Trimmed. */
  readonly words: string;
}

/** A line's label. */
interface Label {
  readonly name: string;
  /** The time beside it, if there is one. */
  readonly time: string;
  /** Where it begins: its quote mark, if it has one. */
  readonly from: number;
  /** Behind the name, and what stands in brackets but for a time. */
  readonly to: number;
  /** Where its colon stands or, without one, where one is read. */
  readonly colon: number;
  readonly hasMark: boolean;
  /** Where what is said begins. */
  readonly speech: number;
}

/** Where each line's label is, by the line's start. */
type Labels = ReadonlyMap<number, Label>;

/** A line as it is written. */
interface Part extends Line {
  /** Where its words begin. */
  readonly from: number;
  /** `turn`: somebody begins, whom its label names; `speech`: goes on; `voice`: it isn't told who; `nav`: nobody speaks; null: the line is left out. */
  readonly tag: 'turn' | 'speech' | 'voice' | 'nav' | null;
  readonly label: Label | null;
  /** It goes on the line before. */
  readonly isJoined: boolean;
}

/**
 * Reads a transcript: times fall away, a name alone on its line stands before what is said below it, and the blocks tell whose turn each paragraph is. In captions the
 * lines of a turn are one paragraph. Null where the text is neither.
 */
export function turnsOf(source: string, shown: Plain | null): Plain | null {
  const all = labelsIn(source);
  if (shown?.forms.some(({ kind }) => kind === 'captions'))
    return written(source, captionParts(linesOf(source), sureOf(all, shown)), []);
  const labels = ofOneStyle(all);
  const lines = labels.size < FEWEST ? [] : linesOf(source);
  const turns = lines.flatMap(({ start }, i) => (labels.has(start) && !isTitle(lines, labels, i) ? [i] : []));
  const [first, last] = [turns[0] ?? 0, endOf(lines, turns, labels)];
  const [start, end] = [lines[first]?.start ?? 0, lines[last - 1]?.end ?? 0];
  return last ? written(source, partsOf(lines.slice(first, last), labels), [{ kind: 'transcript', start, end }]) : null;
}

const isShouted = ({ name }: Label): boolean => name === name.toUpperCase();

/** Where most labels are in capitals, no other word alone is one: “Look: we lost” goes on. */
function ofOneStyle(labels: Labels): Labels {
  const all = [...labels];
  if (all.filter(([, label]) => isShouted(label)).length * 2 <= all.length) return labels;
  return new Map(all.filter(([, label]) => isShouted(label) || label.name.includes(' ')));
}

/** *Lee: We Will Win*, above all else, is a headline; but not a line that the next one goes on. */
const isTitle = ([line, next]: readonly Line[], labels: Labels, i: number): boolean =>
  i === 0 &&
  line !== undefined &&
  !ENDS.test(line.words) &&
  (labels.get(line.start)?.speech ?? 0) < line.end &&
  !/^[a-z]/.test(next?.words ?? '');

/** Code units from a line's beginning to the first colon of a label or time. */
const LONGEST_LABEL = 150;
const ANSWER = /^[ \t]*["“]?[QA]\.(?=\s)/gm;

/** By the lines' first visible characters. They are looked for only where a colon stands near, and where somebody answers: *A.* */
export function labelsIn(source: string): Labels {
  const labels = new Map<number, Label>();
  const look = (start: number): void => {
    LABEL.lastIndex = start;
    const found = LABEL.exec(source);
    const label = found && labelOf(found);
    if (label) labels.set(start + found[0].length - found[0].trimStart().length, label);
  };
  for (let colon = source.indexOf(':'), last = -1; colon >= 0; colon = source.indexOf(':', colon + 1)) {
    const from = Math.max(0, colon - LONGEST_LABEL);
    const at = source.slice(from, colon).lastIndexOf('\n');
    const start = from + at + 1;
    if ((at >= 0 || from === 0) && start !== last) look(start);
    last = start;
  }
  if (source.includes('\nA.')) for (const { index } of source.matchAll(ANSWER)) look(index);
  return labels;
}

function labelOf(match: RegExpExecArray): Label | null {
  const { 0: all, 1: before = '', 2: quote = '', 3: letter, 4: words = '', 5: tail = '', 6: mark, index } = match;
  const time = before || (TIME.exec(tail)?.[0] ?? '');
  if (!mark && !letter && !time) return null;
  const name = letter ?? words;
  const speech = index + all.length;
  const from = index + all.indexOf(quote + name, all.indexOf(before) + before.length);
  const named = from + quote.length + name.length;
  const to = TIME.test(tail) || letter ? named : named + tail.length;
  const hasMark = Boolean(mark || letter);
  const colon = hasMark ? speech - 1 : to;
  return { name, time, from, to, colon, hasMark, speech: Math.max(speech, colon + 1) };
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of source.matchAll(LINE)) {
    const words = line.trim();
    const start = index + line.length - line.trimStart().length;
    if (words) lines.push({ start, end: start + words.length, words });
  }
  return lines;
}

/** The number of the line behind the last turn; 0 where these lines make no transcript. */
function endOf(lines: readonly Line[], turns: readonly number[], labels: Labels): number {
  const said = turns.map((turn) => labels.get((lines[turn] as Line).start) as Label);
  const [first = 0, last = 0] = [turns[0], turns.at(-1)];
  const isParagraph = ({ words }: Line): boolean => words.length >= PARAGRAPH && ENDS.test(words);
  const isBelow = lines.slice(0, first).filter(isParagraph).length > 1;
  const isSure = said.length >= SURE.turns && said.every((label) => label.time || isShouted(label));
  const few = isBelow ? BELOW : isSure ? SURE : ALONE;
  const longest = turns.reduce((most, turn, i) => Math.max(most, turn - (turns[i - 1] ?? turn)), 1);
  if (isBelow && longest > LONGEST_ANSWER) return 0;
  const over = lines.findIndex(({ words }, i) => i > last && OVER.test(words));
  const end = Math.min(isBelow ? last + longest : lines.length, over < 0 ? lines.length : over);
  const isDense = said.length >= few.turns && said.length * few.lines >= (isBelow ? last : end - 1) - first;
  return isDense && areSpeakers(said) && areSpoken(lines, turns, said) ? end : 0;
}

/** Somebody speaks again; not each once in every round (WHAT, WHEN, WHERE), nor at times of the clock, as in a live blog. */
function areSpeakers(said: readonly Label[]): boolean {
  const names = said.map(nameOf).filter((name, i, all) => name !== all[i - 1]);
  const different = [...new Set(names)];
  const isTimed = said.every(({ time }) => time);
  if (isTimed && !FROM_START.test(said[0]?.time ?? '') && said.some(({ hasMark }) => !hasMark)) return false;
  if (isTimed) return different.length < said.length;
  const isCycle = different.length > 2 && names.every((name, i) => name === different[i % different.length]);
  return different.length * 2 <= names.length + 1 && names.length >= FEWEST && !isCycle;
}

/** The surname of *ANN LEE, MAYOR*; labels are shorter from the second on. */
const nameOf = ({ name }: Label): string => (name.split(',')[0] as string).replace(/^.* (?=.)/, '').toUpperCase();

/** Most turns are sentences, and whoever speaks again says “I” or “you”, or asks: no list of labelled entries, no check of facts (*LEE:* … *THE FACTS:* …). */
function areSpoken(lines: readonly Line[], turns: readonly number[], said: readonly Label[]): boolean {
  const isSentence = (turn: number, i: number): boolean => {
    const { words, end } = lines[turn] as Line;
    return ENDS.test(words) || words.length >= SPEECH || (said[i] as Label).speech >= end;
  };
  const wordsOf = (i: number): string =>
    lines
      .slice(turns[i], turns[i + 1])
      .map(({ words }) => words)
      .join(' ');
  const speaking = new Set(said.filter((_, i) => SPEAKS.test(wordsOf(i))).map(nameOf));
  const seen = new Set<string>();
  const again = said.map(nameOf).filter((name) => seen.size === seen.add(name).size);
  return turns.filter(isSentence).length * 2 >= turns.length && again.every((name) => speaking.has(name));
}

/** A transcript's lines keep their breaks, but below a name that stands alone. */
const partsOf = (lines: readonly Line[], labels: Labels): Part[] =>
  lines.map((line, i) => {
    const label = labels.get(line.start) ?? null;
    const above = lines[i - 1];
    const isJoined = !label && above !== undefined && (labels.get(above.start)?.speech ?? 0) >= above.end;
    const tag = label ? 'turn' : TIME_LINE.test(line.words) ? null : UNSAID.test(line.words) ? 'nav' : 'speech';
    return { ...line, from: label?.from ?? line.start, tag, label, isJoined };
  });

/** The lines that a turn of captions has are one paragraph, also where each has the same label. */
function captionParts(lines: readonly Line[], labels: Labels): Part[] {
  let name: string | null = null;
  return lines.map((line) => {
    const label = labels.get(line.start) ?? null;
    const change = CHANGE.exec(line.words)?.[0].length ?? 0;
    if (!label && UNSAID.test(line.words)) return { ...line, from: line.start, tag: null, label, isJoined: false };
    const isJoined = label ? label.name === name : name !== null && !change;
    if (label || change) name = label?.name ?? '';
    name ??= '';
    if (label && !isJoined) return { ...line, from: label.from, tag: 'turn', label, isJoined };
    return { ...line, from: label?.speech ?? line.start + change, tag: 'voice', label: null, isJoined };
  });
}

/** Those that name somebody for sure: by a tag, in capitals, or more than once. */
function sureOf(labels: Labels, { blocks }: Plain): Labels {
  const tagged = new Set(blocks.map(({ start }) => start));
  const times = new Map<string, number>();
  for (const { name } of labels.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const isSure = ([start, label]: readonly [number, Label]): boolean =>
    tagged.has(start) || isShouted(label) || (times.get(label.name) ?? 0) > 1;
  return new Map([...labels].filter(isSure));
}

/** The text of these parts, and of what stands around them. */
function written(source: string, parts: readonly Part[], forms: readonly Form[]): Plain {
  const out = new Writer(source);
  let at = 0;
  for (const { start, from, end, tag, label, isJoined } of parts) {
    if (tag && isJoined) out.put(' ', at, from);
    else if (tag) {
      out.copy(at, start);
      if (tag !== 'speech') out.breakLine('\n', start);
      out.nextLine(tag);
    }
    at = end;
    if (!tag) continue;
    at = label ? writeLabel(out, label) : from;
    out.copy(at, end);
    at = Math.max(at, end);
  }
  out.nextLine('');
  out.copy(at, source.length);
  return out.plain(forms);
}

/** Writes a label without its times, and returns where what is said begins. */
function writeLabel(out: Writer, { from, to, colon, hasMark, speech }: Label): number {
  out.copy(from, to);
  if (hasMark) out.copy(colon, speech);
  else out.put(':', colon, speech);
  return speech;
}

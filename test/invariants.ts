import { visibleOf } from '../src/article/visible.ts';
import type { Extraction, Span, TextSpan } from '../src/types.ts';

/**
 * What holds for the record of every text, however hostile: each breach as a line that says where. A test expects none.
 */
export function breachesOf(record: Extraction, text: string): string[] {
  return [
    ...spansOf(record).flatMap(([where, span]) => outside(where, span, text)),
    ...textSpansOf(record).flatMap(([where, span]) => misquoted(where, span, text)),
    ...disordered('segments', record.segments),
    ...overlapping('segments', record.segments),
    ...overlapping('sentences', record.sentences),
    ...lostWords(record, text),
    ...disordered('attributions', record.attributions.map(firstOf)),
    ...disordered('statements', record.statements.map(firstOf)),
    ...record.attributions.flatMap(({ id, content, quoted }) => [
      ...overlapping(`${id}.content`, content),
      ...overlapping(`${id}.quoted`, quoted),
      ...(content.length === 0 ? [`${id} has no content`] : []),
      ...quoted
        .filter((q) => !content.some((c) => c.start <= q.start && q.end <= c.end))
        .map(() => `${id}: quoted is outside its content`),
      ...quoted.flatMap((q) => loose(`${id}.quoted`, q, text)),
    ]),
    ...record.statements.flatMap(({ id, content }) => [
      ...overlapping(`${id}.content`, content),
      ...(content.length === 0 ? [`${id} has no content`] : []),
    ]),
    ...strayStatements(record),
    ...misnested(record),
    ...disordered(
      'notes',
      record.notes.map(({ span }) => span),
    ),
    ...misplacedSpeakers(record),
    ...record.speakers.flatMap(({ id, mentions }) => overlapping(`${id}.mentions`, mentions)),
    ...misnumbered('a', record.attributions),
    ...misnumbered('s', record.speakers),
    ...misnumbered('t', record.statements),
    ...danglingIds(record),
    ...wrongNumbers(record),
  ];
}

type Placed<T> = readonly [where: string, span: T];

function textSpansOf(record: Extraction): Placed<TextSpan>[] {
  const { segments, attributions, speakers, statements } = record;
  return [
    ...segments.map((s, i) => [`segments[${i}]`, s] as const),
    ...attributions.flatMap(({ id, content, cue, source, addressee }) => [
      ...content.map((s) => [`${id}.content`, s] as const),
      ...(cue === null ? [] : [[`${id}.cue`, cue] as const]),
      ...(source === null ? [] : [[`${id}.source`, source] as const]),
      ...(addressee === null ? [] : [[`${id}.addressee`, addressee] as const]),
    ]),
    ...speakers.flatMap(({ id, mentions }) => mentions.map((s) => [`${id}.mentions`, s] as const)),
    ...statements.flatMap(({ id, content }) => content.map((s) => [`${id}.content`, s] as const)),
  ];
}

function spansOf(record: Extraction): Placed<Span>[] {
  const { sentences, attributions, statements, notes } = record;
  return [
    ...textSpansOf(record),
    ...sentences.map((s, i) => [`sentences[${i}]`, s] as const),
    ...notes.map(({ span }, i) => [`notes[${i}]`, span] as const),
    ...attributions.flatMap(({ id, quoted }) => quoted.map((s) => [`${id}.quoted`, s] as const)),
    ...statements.flatMap(({ id, evidence, details }) =>
      [
        ...evidence.map(({ span }) => span),
        details?.denies?.span,
        details?.actor?.span,
        details?.action,
        details?.deadline,
        details?.condition,
      ].flatMap((span) => (span ? [[id, span] as const] : [])),
    ),
  ];
}

function outside(where: string, { start, end }: Span, text: string): string[] {
  const holds = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  return holds ? [] : [`${where} ${start}–${end} is no span of a text of ${text.length}`];
}

function misquoted(where: string, span: TextSpan, text: string): string[] {
  const words = text.slice(span.start, span.end);
  if (words !== span.text)
    return [`${where} says ${JSON.stringify(span.text)} where the text has ${JSON.stringify(words)}`];
  return words === '' ? [`${where} is empty at ${span.start}`] : [];
}

function disordered(where: string, spans: readonly Span[]): string[] {
  return pairsOf(spans)
    .filter(([a, b]) => b.start < a.start)
    .map(([a, b]) => `${where}: ${b.start} comes after ${a.start}`);
}

function overlapping(where: string, spans: readonly Span[]): string[] {
  return pairsOf(spans)
    .filter(([a, b]) => b.start < a.end)
    .map(([a, b]) => `${where}: ${a.start}–${a.end} and ${b.start}–${b.end} overlap or are out of order`);
}

/** Blanks at the edges, or nothing between them. */
function loose(where: string, { start, end }: Span, text: string): string[] {
  const words = text.slice(start, end);
  return words !== '' && words === words.trim()
    ? []
    : [`${where}: ${JSON.stringify(words)} at ${start} has loose edges`];
}

/** What a statement says was said by the attribution that it belongs to. */
function strayStatements({ attributions, statements }: Extraction): string[] {
  const contents = new Map(attributions.map(({ id, content }) => [id, content]));
  return statements.flatMap(({ id, attribution, content }) => {
    const around = attribution === null ? undefined : contents.get(attribution);
    if (around === undefined) return [];
    return content
      .filter((piece) => !around.some((a) => a.start <= piece.start && piece.end <= a.end))
      .map(({ start, end }) => `${id}: ${start}–${end} is outside the content of ${attribution}`);
  });
}

/** What stands in another's content stands behind that one in the list, so that no circle of them closes, and lies in it: content, cue and source. */
function misnested({ attributions }: Extraction): string[] {
  const placeOf = new Map(attributions.map(({ id }, i) => [id, i]));
  return attributions.flatMap(({ id, within, content, cue, source }, i) => {
    const parent = within === null ? undefined : attributions[placeOf.get(within) ?? -1];
    if (!parent) return [];
    const words = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
    return [
      ...((placeOf.get(parent.id) ?? i) < i ? [] : [`${id} stands before ${parent.id}, in whose content it is`]),
      ...words
        .filter((span) => !parent.content.some((around) => around.start <= span.start && span.end <= around.end))
        .map(({ start, end }) => `${id}: ${start}–${end} is outside the content of ${parent.id}`),
    ];
  });
}

/** Every speaker is mentioned, and they stand in the order of their first mentions. */
function misplacedSpeakers({ speakers }: Extraction): string[] {
  return [
    ...speakers.filter(({ mentions }) => mentions.length === 0).map(({ id, name }) => `${id} ${name} has no mention`),
    ...disordered(
      'speakers',
      speakers.flatMap(({ mentions }) => mentions.slice(0, 1)),
    ),
  ];
}

/** What can be seen: no blank, line break (U+0085 is one) or mark of no width. */
const SEEN = /[^\s\u0085\p{Cf}]+/gu;
/** Notes on a text of which not everything is shown. */
const SOURCES: readonly string[] = ['mail', 'html', 'markdown', 'captions', 'transcript', 'character-references'];

/** Everything that can be seen in the text lies in a segment; where a note says that the text is a page's source, everything that the page shows. */
function lostWords({ segments, notes }: Extraction, text: string): string[] {
  const source = notes.some(({ kind }) => SOURCES.includes(kind)) ? visibleOf(text) : null;
  const { text: shown, sourceOf } = source ?? { text, sourceOf: (span: Span) => span };
  let next = 0;
  return [...shown.matchAll(SEEN)]
    .map(({ 0: word, index }) => sourceOf({ start: index, end: index + word.length }))
    .filter(({ start, end }) => {
      while ((segments[next]?.end ?? text.length) < end) next++;
      return !(segments[next] && (segments[next] as Span).start <= start);
    })
    .map(({ start, end }) => `${JSON.stringify(text.slice(start, end))} at ${start} is in no segment`);
}

function misnumbered(letter: string, list: readonly { readonly id: string }[]): string[] {
  return list.filter(({ id }, i) => id !== `${letter}${i + 1}`).map(({ id }) => `${id} is out of turn`);
}

function danglingIds({ attributions, speakers, statements }: Extraction): string[] {
  const known = new Set([...attributions, ...speakers, ...statements].map(({ id }) => id));
  const used = [
    ...attributions.flatMap(({ within, speaker, addressee }) => [within, speaker, addressee?.speaker]),
    ...statements.flatMap(({ attribution, speaker, details }) => [
      attribution,
      speaker,
      details?.denies?.statement,
      details?.actor?.speaker,
    ]),
  ];
  return used.filter((id) => typeof id === 'string' && !known.has(id)).map((id) => `${id} is nobody's id`);
}

/** Confidences are probabilities with at most three decimals. */
function wrongNumbers({ attributions, statements }: Extraction): string[] {
  return [...attributions, ...statements]
    .filter(({ confidence: c }) => !(c >= 0 && c <= 1 && Math.round(c * 1000) / 1000 === c))
    .map(({ id, confidence }) => `${id} has the confidence ${confidence}`);
}

const firstOf = ({ content }: { readonly content: readonly Span[] }): Span => content[0] ?? { start: 0, end: 0 };

const pairsOf = <T>(list: readonly T[]): [T, T][] => list.slice(1).map((next, i) => [list[i] as T, next]);

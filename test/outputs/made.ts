import type {
  Attribution,
  Extraction,
  SegmentKind,
  Span,
  Speaker,
  StatementDetails,
  StatementType,
  TextSpan,
} from '../../src/types.ts';

export interface Made {
  /** Words of the text that are the content, a piece each. */
  readonly content: readonly string[];
  readonly by?: string;
  readonly kind?: Speaker['kind'];
  readonly source?: string;
  readonly cue?: string;
  readonly within?: string;
  readonly form?: Attribution['form'];
  readonly types?: readonly StatementType[];
  /** Details of each of its statements: words of the text, and ids. */
  readonly details?: {
    readonly denies?: string;
    readonly deniesStatement?: string;
    readonly actor?: string;
    readonly actorSpeaker?: string;
    readonly action?: string;
    readonly deadline?: string;
    readonly condition?: string;
  };
}

/**
 * A record made by hand, so that what an output shows doesn't hang on what the rest of the package finds. Each line of the
 * text is a segment; the first is the headline.
 */
export function recordOf(text: string, made: readonly Made[], kinds: readonly SegmentKind[] = []): Extraction {
  const names = [...new Set(made.flatMap(({ by }) => by ?? []))];
  const idOf = (by: string | undefined): string | null => (by === undefined ? null : `s${names.indexOf(by) + 1}`);
  const find = (words: string): TextSpan => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the text has no ${words}`);
    return { start, end: start + words.length, text: words };
  };
  const spanOf = (words: string | undefined): Span | null => {
    if (words === undefined) return null;
    const { start, end } = find(words);
    return { start, end };
  };
  const detailsOf = (details: Made['details']): StatementDetails | null =>
    details === undefined
      ? null
      : {
          denies:
            (details.denies ?? details.deniesStatement) === undefined
              ? null
              : { span: spanOf(details.denies), statement: details.deniesStatement ?? null },
          actor:
            (details.actor ?? details.actorSpeaker) === undefined
              ? null
              : { span: spanOf(details.actor), speaker: details.actorSpeaker ?? null },
          action: spanOf(details.action),
          deadline: spanOf(details.deadline),
          condition: spanOf(details.condition),
        };
  const statements = made.flatMap(({ content, by, types = ['claim'], details }, i) =>
    types.map((type) => ({
      type,
      content: content.map(find),
      attribution: `a${i + 1}`,
      speaker: idOf(by),
      details: detailsOf(details),
    })),
  );
  return {
    meta: { version: '0', weights: 'none', schema: 2 },
    segments: linesOf(text).map(({ start, end }, i) => ({
      kind: kinds[i] ?? (i === 0 ? 'headline' : 'paragraph'),
      start,
      end,
      text: text.slice(start, end),
    })),
    sentences: [],
    attributions: made.map(({ content, by, source, cue, within = null, form = 'direct' }, i) => ({
      id: `a${i + 1}`,
      within,
      form,
      manner: 'speech',
      content: content.map(find),
      quoted: [],
      cue: cue === undefined ? null : { ...find(cue), lemma: cue },
      source: source === undefined ? null : find(source),
      speaker: idOf(by),
      addressee: null,
      confidence: 0.9,
    })),
    speakers: names.map((name, i) => ({
      id: `s${i + 1}`,
      name,
      kind: made.find(({ by }) => by === name)?.kind ?? 'person',
      description: null,
      mentions: [],
      known: null,
    })),
    statements: statements.map((s, i) => ({ id: `t${i + 1}`, confidence: 0.8, probabilities, evidence: [], ...s })),
    notes: [],
  };
}

const probabilities = { claim: 0.8, denial: 0.1, commitment: 0.06, other: 0.04 };

function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

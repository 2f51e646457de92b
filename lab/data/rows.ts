import type { Span } from '../../src/article/types.ts';
import type { StatementType } from '../../src/statements/types.ts';

import type {
  GoldAttribution,
  GoldBlock,
  GoldNested,
  GoldSpeaker,
  GoldStatement,
  NestedPlaces,
} from '../score/types.ts';
import { nameAt, placesOfName } from './name-places.ts';
import { letterOf, placesOf, spansOf, typesOf, wordsAt } from './places.ts';

// The rows of label files: what each column is, read and written. Spans are `120-211,240-260`; names as `nameAt` has them.

type Columns = readonly string[];

const typeOf = (letters: string): StatementType => typesOf(letters.charAt(0), letters)[0] as StatementType;
/** `D?`: another type would be about as defensible. */
const isSure = (letters: string): boolean => !letters.endsWith('?');

/** source ⇥ cue ⇥ content ⇥ type ⇥ speaker */
export const attributionRow = {
  write: (text: string, { source, cue, content, type, speaker }: GoldAttribution): string[] => [
    placesOf(source),
    placesOf(cue),
    placesOf(content),
    type ? letterOf(type) : '',
    speaker ? placesOfName(text, speaker) : '',
  ],
  read: (
    text: string,
    [source = '', cue = '', content = '', type = '', speaker = '']: Columns,
  ): GoldAttribution & { readonly type: StatementType } => ({
    source: spansOf(source),
    cue: spansOf(cue),
    content: spansOf(content),
    speaker: speaker ? nameAt(text, speaker) : null,
    type: typeOf(type),
  }),
};

/** source ⇥ cue ⇥ content ⇥ type ⇥ speaker ⇥ which attribution it stands in */
export const nestedRow = {
  write(text: string, nested: GoldNested): string[] {
    const [source = '', cue = '', content = '', type = '', speaker = ''] = attributionRow.write(text, nested);
    return [source, cue, content, nested.sure ? type : `${type}?`, speaker, String(nested.parent)];
  },
  read: (text: string, columns: Columns): GoldNested => ({
    ...attributionRow.read(text, columns),
    sure: isSure(columns[3] ?? ''),
    parent: Number(columns[5]),
  }),
};

/** source ⇥ cue ⇥ content ⇥ `?` where it is doubtful that it is one */
export const nestedPlacesRow = {
  read: ([source = '', cue = '', content = '', doubt = '']: Columns): NestedPlaces => ({
    source: spansOf(source),
    cue: spansOf(cue),
    content: spansOf(content),
    sure: doubt !== '?',
  }),
};

/** content ⇥ kind ⇥ mention ⇥ name ⇥ aliases, a semicolon between them */
export const speakerRow = {
  write: (text: string, { content, kind, mention, name, aliases }: GoldSpeaker): string[] => [
    placesOf(content),
    kind,
    mention,
    placesOfName(text, name),
    aliases.map((alias) => placesOfName(text, alias)).join(';'),
  ],
  read: (text: string, [content = '', kind = '', mention = '', name = '', aliases = '']: Columns): GoldSpeaker => ({
    content: spansOf(content),
    kind,
    mention,
    name: nameAt(text, name),
    aliases: aliases
      .split(';')
      .filter(Boolean)
      .map((alias) => nameAt(text, alias)),
  }),
};

/** Where a statement's words stand. */
export interface StatementPlaces {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly context: Span;
  readonly label: StatementType;
  readonly sure: boolean;
}

/** source ⇥ cue ⇥ content ⇥ type ⇥ context */
export const statementRow = {
  write: ({ source, cue, content, label, sure, context }: StatementPlaces): string[] => [
    placesOf(source),
    placesOf(cue),
    placesOf(content),
    `${letterOf(label)}${sure ? '' : '?'}`,
    placesOf([context]),
  ],
  read: (text: string, [source = '', cue = '', content = '', type = '', context = '']: Columns): GoldStatement => ({
    content: spansOf(content),
    text: wordsAt(text, spansOf(content)).trim(),
    source: wordsAt(text, spansOf(source)),
    cue: wordsAt(text, spansOf(cue)),
    context: wordsAt(text, spansOf(context)),
    label: typeOf(type),
    sure: isSure(type),
  }),
};

/** label ⇥ blocks that follow each other and have it */
export const blockRows = {
  write(blocks: readonly GoldBlock[]): string[][] {
    const runs: { label: string; spans: Span[] }[] = [];
    for (const { label, start, end } of blocks)
      if (runs.at(-1)?.label === label) runs.at(-1)?.spans.push({ start, end });
      else runs.push({ label, spans: [{ start, end }] });
    return runs.map(({ label, spans }) => [label, placesOf(spans)]);
  },
  read: (rows: readonly Columns[]): GoldBlock[] =>
    rows.flatMap(([label = '', places = '']) => spansOf(places).map((span) => ({ ...span, label }))),
};

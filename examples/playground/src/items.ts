import type { Attribution, Extraction, Speaker, Statement, StatementType, TextSpan } from 'onrecord';
import { lookUp } from '../../../src/outputs/look-up.ts';
import { hueOf, type Look, lookOf, NOBODYS } from '../../../src/outputs/voices.ts';

export const TYPES: readonly StatementType[] = ['claim', 'denial', 'commitment', 'other'];

/** What can be pointed at: an attribution, or (attribution null) a statement that the article makes in its own voice. */
export interface Item {
  readonly id: string;
  readonly attribution: Attribution | null;
  readonly statements: readonly Statement[];
  readonly content: readonly TextSpan[];
  /** The item in whose content it stands: “Lee said that *Cho denied it*”. */
  readonly within: string | null;
  /** Who tells of it there: “, according to Ann Lee”; empty where it stands in none. */
  readonly via: string;
  /** A speaker's id, or `untold` or `narration`. */
  readonly voice: string;
  /** What its statements do; never empty. */
  readonly types: readonly StatementType[];
  /** Of the attribution; of the type, where the article speaks itself. */
  readonly confidence: number;
}

/** One who speaks, with all that they say. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly speaker: Speaker | null;
  readonly items: readonly Item[];
  readonly counts: Readonly<Record<StatementType, number>>;
  /** Degrees on the colour wheel; null for voices without a face. */
  readonly hue: number | null;
  readonly pattern: Look['pattern'];
}

export const UNTOLD = 'untold';
export const NARRATION = 'narration';

/** A record's items, in text order. */
export function itemsOf(record: Extraction): Item[] {
  const stated = groupedBy(record.statements, ({ attribution }) => attribution);
  const { around, whoSaid } = lookUp(record);
  const said = record.attributions.map((attribution) => {
    const item = itemOf(attribution.id, attribution, stated.get(attribution.id) ?? [], attribution.speaker ?? UNTOLD);
    const via = around(attribution).map((outer) => `, according to ${whoSaid(outer)}`);
    return { ...item, via: via.join('') };
  });
  const told = (stated.get(null) ?? []).map((statement) => itemOf(statement.id, null, [statement], NARRATION));
  return [...said, ...told].sort((a, b) => startOf(a) - startOf(b));
}

function groupedBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function itemOf(id: string, attribution: Attribution | null, statements: readonly Statement[], voice: string): Item {
  const types = TYPES.filter((type) => statements.some((s) => s.type === type));
  return {
    id,
    attribution,
    statements,
    within: attribution?.within ?? null,
    via: '',
    content: attribution?.content ?? statements.flatMap(({ content }) => content),
    voice,
    types: types.length === 0 ? ['other'] : types,
    confidence: attribution?.confidence ?? statements[0]?.confidence ?? 0,
  };
}

const startOf = ({ content }: Item): number => content[0]?.start ?? 0;

/** Everyone who speaks; who is quoted most often comes first, of equals the one who says most, the article itself last. */
export function voicesOf(record: Extraction, items: readonly Item[]): Voice[] {
  const speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
  return [...groupedBy(items, ({ voice }) => voice)]
    .sort(([a, ofA], [b, ofB]) => rankOf(a) - rankOf(b) || ofB.length - ofA.length || lettersIn(ofB) - lettersIn(ofA))
    .map(([id, own], i) => ({ id, own, look: rankOf(id) > 0 ? NOBODYS : lookOf(i) }))
    .map(({ id, own, look }) => ({
      id,
      name: speakers.get(id)?.name ?? (id === NARRATION ? 'The article itself' : 'Not told'),
      speaker: speakers.get(id) ?? null,
      items: own,
      counts: countsOf(own),
      hue: look.voice === 0 ? null : hueOf(look),
      pattern: look.pattern,
    }));
}

const rankOf = (voice: string): number => [UNTOLD, NARRATION].indexOf(voice) + 1;
const lettersIn = (items: readonly Item[]): number =>
  items.reduce((sum, { content }) => sum + content.reduce((n, { start, end }) => n + end - start, 0), 0);

export function countsOf(items: readonly Item[]): Record<StatementType, number> {
  const counts = { claim: 0, denial: 0, commitment: 0, other: 0 };
  for (const { statements } of items) for (const { type } of statements) counts[type] += 1;
  return counts;
}

import type { Attribution, Extraction, Speaker, Statement, StatementType } from '../types.ts';
import { type Detail, detailsIn } from './details.ts';
import { grouped } from './grouped.ts';
import { asShown } from './shown.ts';

/** A record as an output shows it, and what an output looks up in it. */
export interface LookUp extends Pick<Extraction, 'attributions' | 'statements'> {
  /** By their ids. */
  readonly speakers: ReadonlyMap<string | null, Speaker>;
  /** The speaker's name; the source as written, in brackets, where it is nobody's whom the record names: “(he)”. */
  readonly whoSaid: (attribution: Attribution) => string;
  /** “Bo Cho, according to Ann Lee”: the speaker, and who tells of it, where it stands in the content of another. */
  readonly whoTold: (attribution: Attribution) => string;
  /** The attributions in whose contents it stands, the innermost first. */
  readonly around: (attribution: Attribution) => readonly Attribution[];
  /** An attribution's statements, by its id, in text order; of null what the article says in its own voice. */
  readonly statementsOf: (attribution: string | null) => readonly Statement[];
  /** What an attribution's statements do, each type once. */
  readonly typesOf: (attribution: string) => readonly StatementType[];
  readonly detailsOf: (statement: Statement) => readonly Detail[];
  /** Whether an id is that of an attribution or statement that nobody asked for, and that only explains another. */
  readonly isContext: (id: string | undefined) => boolean;
}

export function lookUp(extraction: Extraction): LookUp {
  const { attributions, statements } = asShown(extraction);
  const speakers = new Map<string | null, Speaker>(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  const context = new Set<string | undefined>(extraction.context);
  const stated = grouped(statements, ({ attribution }) => attribution);
  const statementsOf = (attribution: string | null) => stated.get(attribution) ?? [];
  const whoSaid = ({ speaker, source }: Attribution): string =>
    speakers.get(speaker)?.name ?? (source === null ? '(nobody named)' : `(${source.text})`);
  const around = aroundIn(attributions);
  return {
    attributions,
    statements,
    speakers,
    whoSaid,
    whoTold: (attribution) => [attribution, ...around(attribution)].map(whoSaid).join(', according to '),
    around,
    statementsOf,
    typesOf: (attribution) => [...new Set(statementsOf(attribution).map(({ type }) => type))],
    detailsOf: detailsIn(extraction, speakers, statements),
    isContext: (id) => context.has(id),
  };
}

/** A reader of what an attribution stands in, which ends also where a record that somebody sent leads in a circle. */
function aroundIn(attributions: readonly Attribution[]): LookUp['around'] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return (attribution) => {
    const chain = new Set([attribution]);
    for (const { within } of chain) {
      const outer = byId.get(within ?? '');
      if (outer) chain.add(outer);
    }
    return [...chain].slice(1);
  };
}

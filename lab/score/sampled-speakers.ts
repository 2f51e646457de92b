import { HALF, kindOf } from './attributions.ts';
import { pairUp } from './pair-up.ts';
import { contentPositions } from './positions.ts';
import { quotedUnits } from './quoted.ts';
import { outermost, speakerOf } from './record.ts';
import { foldName, isSameName } from './same-name.ts';
import { nameShares } from './speakers.ts';
import type { Build, Counts, GoldSpeaker, Measure, Row, ScoredRecord } from './types.ts';

const ROWS = [
  'all',
  'name',
  'pronoun',
  'nominal',
  'no source',
  'person',
  'organization',
  'group',
  'document',
  'unnamed',
];

/** Whether the speakers have the right names, where some attributions of an article are labelled: by how the source is written, and by kind of speaker. */
export const sampledSpeakers: Measure = {
  name: 'speakers',
  count: ({ text, speakers }, build) => (speakers ? countsOf(text, speakers, build) : null),
  rows: rowsOf,
};

/** The same of those whose content stands in quote marks, all of it or some. */
export const quotedSpeakers: Measure = {
  name: 'speakers of quotations',
  count({ text, speakers }, build) {
    if (!speakers) return null;
    const quoted = quotedUnits(text);
    const isQuoted = ({ content }: GoldSpeaker): boolean =>
      kindOf(contentPositions(text, content), quoted) !== 'indirect';
    return countsOf(text, speakers.filter(isQuoted), build);
  },
  rows: rowsOf,
};

function countsOf(text: string, speakers: readonly GoldSpeaker[], build: Build): Counts {
  const record = build.extract(text);
  const all = outermost(record);
  const contents = all.map(({ content }) => contentPositions(text, content));
  const counts: Record<string, number> = {};
  for (const gold of speakers) {
    const pair = pairUp([contentPositions(text, gold.content)], contents, HALF).get(0);
    const found = pair && all[pair.predicted];
    const { name, kind } = speakerOf(record, found);
    const what = [
      'gold',
      ...(found ? ['found'] : []),
      ...(name ? ['named'] : []),
      ...(isRight(gold, name, kind) ? ['right'] : []),
    ];
    for (const row of ['all', gold.mention, gold.kind])
      for (const one of what) counts[`${row} ${one}`] = (counts[`${row} ${one}`] ?? 0) + 1;
  }
  return counts;
}

function rowsOf(total: Counts): Row[] {
  return ROWS.filter((row) => total[`${row} gold`]).map((row) => {
    const [gold = 0, found = 0, named = 0, right = 0] = ['gold', 'found', 'named', 'right'].map(
      (what) => total[`${row} ${what}`] ?? 0,
    );
    return { name: row, counts: { gold }, shares: nameShares({ gold, found, named, right }, right) };
  });
}

/** An alias counts where it still has a given name; of an unnamed source, what holds the gold's words. */
function isRight(gold: GoldSpeaker, name: string, kind: ScoredRecord['speakers'][number]['kind']): boolean {
  const names = [gold.name, ...gold.aliases.filter((alias) => foldName(alias).includes(' '))];
  if (names.some((one) => isSameName(one, name, kind))) return true;
  const words = foldName(gold.name);
  return gold.kind === 'unnamed' && words !== '' && foldName(name).includes(words);
}

import type { SpeakerLexicon } from '../lexicons/types.ts';
import type { Speaker } from '../speakers/types.ts';

type Names = Pick<SpeakerLexicon, 'speakerPronouns' | 'givenNames'>;
type Called = 'm' | 'f' | null;

/** Does the article call a speaker by a pronoun like this one? null: neither the article nor the name tells. */
export function calledIn(
  text: string,
  speakers: readonly Speaker[],
  { speakerPronouns, givenNames }: Names,
): (speaker: string, pronoun: string) => boolean | null {
  const refers = new Map(speakerPronouns.map((row) => [row.pronoun, row.refers]));
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const known = new Map<string, Called>();
  const calledOf = (id: string): Called => {
    const told = known.get(id);
    if (told !== undefined) return told;
    const speaker = byId.get(id);
    const called = speaker ? (byPronouns(text, speaker, refers) ?? byName(speaker.name, givenNames)) : null;
    known.set(id, called);
    return called;
  };
  return (id, pronoun) => {
    const called = calledOf(id);
    return called === null ? null : called === refers.get(pronoun);
  };
}

/** A pronoun may be given to the wrong one, so most of a speaker's decide. */
function byPronouns(text: string, { mentions }: Speaker, refers: ReadonlyMap<string, string>): Called {
  let balance = 0;
  for (const { form, start, end } of mentions) {
    if (form !== 'pronoun') continue;
    const told = refers.get(text.slice(start, end).toLowerCase());
    if (told === 'm') balance++;
    else if (told === 'f') balance--;
  }
  return balance > 0 ? 'm' : balance < 0 ? 'f' : null;
}

/** *Tom* Lund. */
function byName(name: string, givenNames: Names['givenNames']): Called {
  const given = name.toLowerCase().split(' ')[0];
  const rows = givenNames.filter(({ names }) => ` ${names} `.includes(` ${given} `));
  return rows.length === 1 ? (rows[0]?.gender ?? null) : null;
}

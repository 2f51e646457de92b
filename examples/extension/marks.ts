import type { Extraction } from 'onrecord';

/** What the page is asked to mark. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  /** “Ann Lee: commitment”. */
  readonly title: string;
  readonly types: string;
  /** Degrees on the colour wheel, one for each speaker. */
  readonly hue: number;
}

/** A mark for each piece of each attribution, in text order. */
export function marksOf({ attributions, speakers, statements }: Extraction): QuoteMark[] {
  const rank = new Map(speakers.map(({ id }, i) => [id, i]));
  return attributions.flatMap(({ id, speaker, source, content }) => {
    const place = rank.get(speaker ?? '') ?? -1;
    const name = speakers[place]?.name ?? source?.text ?? 'somebody';
    const types = [...new Set(statements.filter((s) => s.attribution === id).map(({ type }) => type))].join(' ');
    const hue = place < 0 ? 90 : Math.round((255 + place * 137.508) % 360);
    return content.map(({ start, end }) => ({
      start,
      end,
      title: `${name}: ${types.replaceAll(' ', ', ')}`,
      types,
      hue,
    }));
  });
}

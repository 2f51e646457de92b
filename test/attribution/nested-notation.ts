import { extract } from '../../src/index.ts';
import { annotated, type Told } from './notation.ts';

/** An attribution in words, with the content that it stands in. */
export interface ToldWithin extends Told {
  readonly within: string | null;
}

/**
 * The plain text of an annotated one and what its marks say, as in `annotated`: what stands in another's content is marked inside it,
 * `{s1:Lee} {c1:said} {q1:{s2:Cho} {c2:had promised} {q2:a bridge}}.`
 */
export function annotatedWithin(marked: string): { text: string; told: ToldWithin[] } {
  const { text, told } = annotated(marked);
  const holds = (outer: Told, one: Told): boolean =>
    outer !== one && outer.content.includes(one.content) && outer.content.includes(one.cue ?? '');
  const sized = [...told].sort((a, b) => a.content.length - b.content.length);
  return {
    text,
    told: told.map((one) => ({ ...one, within: sized.find((outer) => holds(outer, one))?.content ?? null })),
  };
}

/** What `extract` finds, each with the content that it stands in. */
export function toldWithin(text: string): ToldWithin[] {
  const { attributions } = extract(text);
  const words = (spans: readonly { readonly text: string }[]): string => spans.map((span) => span.text).join(' … ');
  return attributions.map(({ content, cue, source, addressee, within }) => {
    const parent = attributions.find(({ id }) => id === within);
    return {
      content: words(content),
      cue: cue?.text ?? null,
      source: source?.text ?? null,
      addressee: addressee?.text ?? null,
      within: parent ? words(parent.content) : null,
    };
  });
}

import type { Span } from '../../src/article/types.ts';
import { attributeByModel } from '../../src/attribution/attribute.ts';
import type { FoundAttribution } from '../../src/attribution/types.ts';
import { attributionWeights } from '../../src/weights/en/attribution.ts';
import { documentIn } from './document.ts';

/**
 * An attribution in words, its parts joined by “ … ”: what a specification sentence says is found there.
 * Written `{q:“We won,”} {c:said} {s:Ann Lee}.` q: content, c: cue, s: source, a: addressee; a number tells several apart:
 * `{q1:“No,”} {s1:he} {c1:said}, {c2:adding} …`. Where two attributions share a source, each names it: `{s1,s2:Xi}`.
 */
export interface Told {
  readonly content: string;
  readonly cue: string | null;
  readonly source: string | null;
  readonly addressee: string | null;
}

/** The plain text of an annotated one, and what its marks say, in text order of the contents. */
export function annotated(marked: string): { text: string; told: Told[] } {
  const parts = new Map<string, Map<string, { at: number; words: string }[]>>();
  let text = '';
  const open: { labels: string[]; at: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const label = /^\{((?:[qcsa]\d*,?)+):/.exec(marked.slice(i, i + 24));
    if (label) {
      open.push({ labels: (label[1] as string).split(','), at: text.length });
      i += label[0].length - 1;
    } else if (marked[i] === '}') {
      const { labels, at } = open.pop() as { labels: string[]; at: number };
      for (const name of labels) note(parts, name, { at, words: text.slice(at) });
    } else text += marked[i];
  }
  return { text, told: toldBy(parts) };
}

type Parts = Map<string, Map<string, { at: number; words: string }[]>>;

function note(parts: Parts, label: string, part: { at: number; words: string }): void {
  const which = label.slice(1);
  const roles = parts.get(which) ?? new Map<string, { at: number; words: string }[]>();
  roles.set(label.charAt(0), [...(roles.get(label.charAt(0)) ?? []), part]);
  parts.set(which, roles);
}

function toldBy(parts: Parts): Told[] {
  return [...parts.values()]
    .map((roles) => {
      const words = (role: string): string | null =>
        roles
          .get(role)
          ?.sort((a, b) => a.at - b.at)
          .map((part) => part.words)
          .join(' … ') ?? null;
      const at = roles.get('q')?.[0]?.at ?? 0;
      return { at, told: { content: words('q') ?? '', cue: words('c'), source: words('s'), addressee: words('a') } };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ told }) => told);
}

/** What is found as `extract` finds it: by the shipped weights, and with the rules that are kept as certain. */
export const foundIn = (text: string, options?: Parameters<typeof documentIn>[1]): FoundAttribution[] =>
  attributeByModel(documentIn(text, options), attributionWeights);

export function toldIn(text: string, options?: Parameters<typeof documentIn>[1]): Told[] {
  const words = (span: Span | null): string | null => span && text.slice(span.start, span.end);
  return foundIn(text, options).map(({ content, cue, source, addressee }) => ({
    content: content.map(words).join(' … '),
    cue: words(cue),
    source: words(source),
    addressee: words(addressee),
  }));
}

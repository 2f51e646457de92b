import type { Entity, EntityIndex } from './entities.ts';
import type { NameMention } from './reading.ts';
import { GENERATIONS, REIGNS } from './word-lists.ts';

/** Notes the surnames of a Lund Jr. and of a Bo Lund beside a Bo Lund III. */
export function noteGenerations({ generations }: EntityIndex, names: readonly NameMention[]): void {
  const young = new Set<string>();
  const juniors = new Set<string>();
  const whole = new Map<string, string>();
  for (const { words, surname, capitals } of names) {
    if (capitals || !generationOf(words)) continue;
    if (words.length > 2 || !REIGNS.has(words[1] as string)) young.add(surname);
    if (words.length === 2 && !REIGNS.has(words[1] as string)) juniors.add(surname);
    else if (words.length === 3) whole.set(words.slice(0, -1).join(' '), surname);
  }
  if (young.size === 0) return;
  for (const { key, words, surname, capitals } of names) {
    if (capitals || generationOf(words)) continue;
    if (whole.has(key) || juniors.has(surname)) generations.add(surname);
  }
}

/** Jr., Sr., II; undefined for a name without. */
export const generationOf = (words: readonly string[]): string | undefined => {
  const last = words[words.length - 1] as string;
  return GENERATIONS.has(last) ? last : undefined;
};

/** Lund Jr. is not Lund III; where the text has a Lund Jr. and his father, Ann Lund and Lund are nobody's junior. */
export const isOfGeneration = (
  { generations }: EntityIndex,
  { words }: Entity,
  { words: own, surname }: NameMention,
): boolean => {
  const [one, other] = [generationOf(words), generationOf(own)];
  return one === other || (!generations.has(surname) && (one === undefined || other === undefined));
};

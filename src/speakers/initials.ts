import type { Span } from '../article/types.ts';
import { firstAt } from '../language/first-at.ts';
import { tokensOf } from './edges.ts';
import { canBePerson, type Entity, type World } from './entities.ts';
import type { Tokens } from './tokens.ts';

/**
 * Who speaks each turn that initials begin (*JW:* I inherited the mill): the one person named with them. Null for any other source, where
 * nobody or two bear them, and where the article has the letters for something else (the BBC, and Ben Cole).
 */
export function bearersOf({ entities }: World, tokens: Tokens, sources: readonly (Span | null)[]): (Entity | null)[] {
  const labels = sources.map((source) => source && labelOf(tokens, source));
  if (labels.every((label) => label === null)) return sources.map(() => null);
  const bearers = byInitials(entities);
  for (let i = 0; i < tokens.count; i++) if (!isLabel(tokens, i)) bearers.delete(tokens.word[i] as string);
  return labels.map((label) => (label === null ? null : (bearers.get(label) ?? null)));
}

/** AML and AL for Ann Mary Lund; null where two share them. */
function byInitials(entities: readonly Entity[]): Map<string, Entity | null> {
  const bearers = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (!entity.named || entity.words.length < 2 || !canBePerson(entity)) continue;
    const letters = entity.words.map((word) => word.charAt(0).toUpperCase());
    for (const key of new Set([letters.join(''), `${letters[0]}${letters.at(-1)}`]))
      bearers.set(key, bearers.has(key) ? null : entity);
  }
  return bearers;
}

function labelOf(tokens: Tokens, source: Span): string | null {
  const first = firstAt(tokens.start, source.start);
  return isLabel(tokens, first) && tokensOf(source, tokens).last === first + 1 ? (tokens.word[first] as string) : null;
}

const isLabel = ({ word, block }: Tokens, i: number): boolean =>
  block[i - 1] !== block[i] && word[i + 1] === ':' && /^\p{Lu}{2,4}$/u.test(word[i] as string);

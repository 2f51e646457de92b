import { addEntity, type Entity, exact, type World } from './entities.ts';
import type { Page } from './phrases.ts';
import type { Tokens } from './tokens.ts';

/** A name of a row of stand-ins that the article has, as it first stands there. */
interface Form {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** For each row of stand-ins of which the article has two names or more: the fullest. Tories, Conservatives → Conservatives. */
export type StandIns = ReadonlyMap<readonly string[], Form>;

const LONGEST_FORM = 3;

export function standInsIn({ reading: { tokens }, words }: Pick<Page, 'reading' | 'words'>): StandIns {
  const met = new Map<readonly string[], Map<string, Form>>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.capital[i] !== 1) continue;
    const form = longestForm(tokens, words.standIns, i);
    const row = form && words.standIns.get(form.name);
    if (!row) continue;
    const forms = met.get(row) ?? new Map<string, Form>();
    if (!forms.has(form.name)) forms.set(form.name, form);
    met.set(row, forms);
  }
  const fullest = new Map<readonly string[], Form>();
  for (const [row, forms] of met) {
    const name = row.find((form) => forms.has(form)) as string;
    if (forms.size > 1) fullest.set(row, forms.get(name) as Form);
  }
  return fullest;
}

/** The longest name of a row that begins at i. */
function longestForm(tokens: Tokens, rows: Page['words']['standIns'], i: number): Form | null {
  let best: Form | null = null;
  let name = '';
  for (let j = i; j < Math.min(i + LONGEST_FORM, tokens.count) && tokens.capital[j] === 1; j++) {
    name = name === '' ? (tokens.folded[j] as string) : `${name} ${tokens.folded[j]}`;
    if (rows.has(name)) best = { name, start: tokens.start[i] as number, end: tokens.end[j] as number };
  }
  return best;
}

/** Whom a name of a row means (folded, without article); null where it stands for nobody else here. */
export function standFor(page: Page, world: World, name: string): Entity | null {
  const row = page.words.standIns.get(name);
  const form = row && page.standIns.get(row);
  if (!form) return null;
  const known = exact(world, form.name);
  if (known) return known;
  const written = page.reading.text.slice(form.start, form.end);
  const looks = page.words.places.has(form.name) ? 'place' : form.name.endsWith('s') ? 'group' : 'organization';
  const entity = addEntity(world, looks, written, form.name.split(' '), true);
  world.byFullName.set(form.name, entity.id);
  return entity;
}

/** Documents that say what their maker says: the *Borealis* survey, *Borealis*’s figures; not a Lantern article, a Borealis memo. */
const WORKS =
  'report survey study research figure data statistic analysis finding forecast statement release assessment audit speech';

/** Every form of these nouns → its singular. */
export const WORK_FORMS: ReadonlyMap<string, string> = /* @__PURE__ */ formsOf(WORKS);

/** The noun, singular where it has one, of a work; null for other words. */
export const workOf = (word: string): string | null => WORK_FORMS.get(word) ?? null;

function formsOf(works: string): Map<string, string> {
  const regular = works.split(' ').flatMap((work): [string, string][] => [
    [work, work],
    [`${work}s`, work],
  ]);
  return new Map([...regular, ['studies', 'study'], ['analyses', 'analysis'], ['speeches', 'speech']]);
}

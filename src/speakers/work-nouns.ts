/** Documents that say what their maker says: the *Borealis* survey, *Borealis*’s figures; not a Lantern article, a Borealis memo. */
const WORKS = 'report survey figure statistic finding forecast statement release assessment audit';
const OTHER_FORMS = [['study', 'studies'], ['analysis', 'analyses'], ['speech', 'speeches'], ['research'], ['data']];

/** Every form of these nouns → its singular. */
export const WORK_FORMS: ReadonlyMap<string, string> = /* @__PURE__ */ formsOf(WORKS);

/** The noun, singular where it has one, of a work; null for other words. */
export const workOf = (word: string): string | null => WORK_FORMS.get(word) ?? null;

function formsOf(works: string): Map<string, string> {
  const regular = works.split(' ').map((work) => [work, `${work}s`]);
  return new Map(
    [...regular, ...OTHER_FORMS].flatMap((forms) => forms.map((form) => [form, forms[0] as string] as const)),
  );
}

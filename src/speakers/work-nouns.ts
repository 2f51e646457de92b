/** Documents that say what their maker says: the *Borealis* survey, *Borealis*’s figures; not a Lantern article, a Borealis memo. */
const WORKS =
  'report survey figure statistic finding forecast statement release assessment audit letter memo complaint lawsuit suit filing indictment ad tweet post announcement draft review examination investigation document memorandum email testimony op-ed editorial';
const OTHER_FORMS = [['study', 'studies'], ['analysis', 'analyses'], ['speech', 'speeches'], ['research'], ['data']];

/** Every form of these nouns → its singular. */
export const WORK_FORMS: ReadonlyMap<string, string> = /* @__PURE__ */ formsOf(WORKS);

/** What is found out and what is written about it go by each other's names: “the report” may be the study that it tells of. */
const FINDINGS: ReadonlySet<string> = new Set(
  'report survey figure statistic finding study analysis research data assessment audit review examination investigation'.split(
    ' ',
  ),
);
export const isFinding = (work: string): boolean => FINDINGS.has(work);

/** The noun, singular where it has one, of a work; null for other words. */
export const workOf = (word: string): string | null => WORK_FORMS.get(word) ?? null;

function formsOf(works: string): Map<string, string> {
  const regular = works.split(' ').map((work) => [work, `${work}s`]);
  return new Map(
    [...regular, ...OTHER_FORMS].flatMap((forms) => forms.map((form) => [form, forms[0] as string] as const)),
  );
}

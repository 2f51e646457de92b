import { words } from './words.ts';

// Words whose full stop belongs to them. Case counts: "Gen. Lee", but "the next gen."

/** Before a name, so that no sentence ends here: “Stop!” Mr. Smith shouted. */
export const TITLES: ReadonlySet<string> = /* @__PURE__ */ words(
  'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Gens Col Lt Sgt Cpl Capt Cdr Cmdr Maj Adm Brig Pvt Pfc Pres Rev Revd Fr Hon Rt Messrs Mmes Mme Mlle Supt Det Insp Atty Amb Lieut Dist Engr Cllr Smt Adv Cde Msgr Spc',
);

/** Before another word, whatever that is: Roe v. Wade. */
export const BEFORE_WORD: ReadonlySet<string> = /* @__PURE__ */ words('v vs cf approx');

/** Only before a capital: St. Louis, Del. (delegate) Ann Lee; but: the end of Wall St was near. */
export const BEFORE_CAPITAL: ReadonlySet<string> = /* @__PURE__ */ words('St Ste Mt Ft Pt Del');

/** Of those, what ends the name of a street or place, too, where the next word is none of a saint's: 40 Oak St. The mayor … */
export const ENDS_PLACE: ReadonlySet<string> = /* @__PURE__ */ words('St Mt Ft');

/** What may follow an hour in its own sentence: at 9 p.m. Monday, at 8 p.m. Eastern. */
export const AFTER_HOUR: ReadonlySet<string> = /* @__PURE__ */ words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday April August December February January July June March May November October September ' +
    'Christmas Easter Eastern Central Mountain Pacific Atlantic Hawaii Alaska Greenwich London Daylight Standard Local Time',
);

/** Only where a number follows: No. 10 Downing Street; Mar. 3; but: She said no. Then she left. */
export const BEFORE_NUMBER: ReadonlySet<string> = /* @__PURE__ */ words(
  'No Nos no nos Art art Sec sec Fig Figs fig figs Vol vol Ch ch pp p Para para Mar Jun Jul Sep est ca c Op op',
);

/** Names of states and provinces, after a comma or a hyphen: Gary, Ind., voted; (R-Mass.); but: after evening Mass. */
export const STATES: ReadonlySet<string> = /* @__PURE__ */ words(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ont Ore Pa Penn Que Tenn Tex Va Vt Wash Wis Wisc Wyo',
);

/** These may stand at the end of a sentence too: He works for Acme Inc. She does not. */
export const OTHERS: ReadonlySet<string> = /* @__PURE__ */ words(
  'Inc Corp Ltd Bros Jr Sr Ave Blvd Rd Dept Assn Assoc Esq Univ Co Cos Jan Feb Apr Aug Sept Oct Nov Dec etc al',
);

/** Letters of the longest word of these lists. */
export const LONGEST_ABBREVIATION = 6;

/** As the lists write it: ST → St, FLA → Fla. */
export const asListed = (word: string): string =>
  /^[A-Z]{2,}$/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Mr., v., No., St.: whatever follows belongs to the same sentence. */
export function bindsNext(word: string): boolean {
  const listed = asListed(word);
  return TITLES.has(listed) || BEFORE_WORD.has(listed) || BEFORE_NUMBER.has(listed) || BEFORE_CAPITAL.has(listed);
}

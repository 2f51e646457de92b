import { words } from '../../language/words.ts';

/** Nouns of those who act by themselves, beside the bodies and offices of the lexicon: my team, the state, rail workers. */
export const ACTORS: ReadonlySet<string> = /* @__PURE__ */ words(
  'state union unions firm firms club team staff side group squad crew parties movement association federation society charity trust court senate parliament congress companies airline airlines bank banks university hospital publisher retailer employer navy troops forces soldiers officers inspectors investigators prosecutors lawyers lawyer attorneys attorney solicitors ministers councillors councilors senators lawmakers mps mayor president governor sheriff successor deputy workers members teachers nurses doctors drivers pilots engineers players colleagues family client clients husband wife people supporters farmers students researchers scientists activists protesters negotiators leaders',
);

/** Who loses or receives does nothing himself: “drivers will get a rise”. */
export const UNDERGONE: ReadonlySet<string> = /* @__PURE__ */ words(
  'get receive lose benefit see face suffer have need feel earn gain enjoy miss remain fall rise die',
);

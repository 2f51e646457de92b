import type { Document, TokenRange } from '../../document/document.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { Construct, Draft, Question } from '../draft.ts';
import { subjectBefore } from '../phrases/subject.ts';
import { quoteOf } from '../sentence.ts';
import { accordingTo } from './according-to.ts';
import { colon } from './colon.ts';
import { commaBefore } from './comma-before.ts';
import { follows } from './follows.ts';
import { inverted, invertedQuote } from './inverted.ts';
import { noun } from './noun.ts';
import { participle } from './participle.ts';
import { quoteBefore } from './quote-before.ts';
import { relativeNoun } from './relative-noun.ts';
import { signature } from './signature.ts';

/** Those that stand right beside their content. They are asked first, of every cue, and no other content runs on into theirs. */
const certain: readonly Construct[] = [quoteBefore, invertedQuote, relativeNoun, signature];

/** The constructions of English news, each asked in this order: the first that holds for a cue is its reading. */
const constructs: readonly Construct[] = [inverted, follows, commaBefore, participle, accordingTo, colon, noun];

/** For each cue the first construct that holds; those that are certain come first, and claim their contents. */
export function draftsOf(doc: Document, cues: readonly CueCandidate[]): Draft[] {
  const cueAt = new Map(cues.map((cue) => [cue.first, cue]));
  const claimed = new Uint8Array(doc.tokens.count + 1);
  const drafts: Draft[] = [];
  const questions = cues
    .filter(({ modal }) => !modal)
    .map((cue): Question => {
      const subject = cue.kind === 'colon' || cue.kind === 'dash' ? null : subjectBefore(doc, cue.first);
      return { doc, cue, subject, cueAt, claimed, earlier: drafts };
    });
  const sure = questions.map((question) => firstReading(certain, question));
  for (const draft of sure)
    for (const range of draft?.content ?? []) {
      claimed[range.first] = 1;
      claimed[lastQuoteFirst(doc, range)] = 1;
    }
  questions.forEach((question, q) => {
    const draft = sure[q] ?? firstReading(constructs, question);
    if (draft) drafts.push(draft);
  });
  return drafts;
}

/** Where the quotation begins that a content ends with: It was *“a mess*”. */
const lastQuoteFirst = (doc: Document, { first, last }: TokenRange): number => quoteOf(doc, last - 1)?.first ?? first;

function firstReading(table: readonly Construct[], question: Question): Draft | null {
  for (const construct of table) {
    const draft = construct(question);
    if (draft) return draft;
  }
  return null;
}

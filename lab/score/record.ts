import type { ScoredAttribution, ScoredRecord } from './types.ts';

/** Of what the article itself reports; those inside another's content are a measure of their own. */
export const outermost = ({ attributions }: ScoredRecord): readonly ScoredAttribution[] =>
  attributions.filter(({ within }) => (within ?? null) === null);

/** Those that labels are compared with: without attitudes, where these weren't labelled. */
export const comparable = (record: ScoredRecord, speechOnly = false): readonly ScoredAttribution[] =>
  outermost(record).filter((one) => !speechOnly || isSpeech(one));

export const isSpeech = ({ manner }: ScoredAttribution): boolean => manner !== 'attitude';

/** The speaker of an attribution; nameless where there is none. */
export function speakerOf(
  { speakers }: ScoredRecord,
  attribution: ScoredAttribution | undefined,
): { readonly name: string; readonly kind: string } {
  const found = attribution?.speaker ? speakers.find(({ id }) => id === attribution.speaker) : undefined;
  return found ?? { name: '', kind: 'person' };
}

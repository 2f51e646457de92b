import type { TextSpan } from '../article/types.ts';

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unnamed';

export interface Mention extends TextSpan {
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** One who is credited in the article. */
export interface Speaker {
  readonly id: string;
  /** The fullest name in the article, without title; of an unnamed source its noun phrase without article and trailing clause. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** “leader of the opposition Conservative Party”, where the text describes the speaker. */
  readonly description: string | null;
  /**
   * Every name, nominal and pronoun of the body, outside quotations, that was resolved to this speaker; of one whom only the
   * headline names, that name.
   */
  readonly mentions: readonly Mention[];
  /** The caller's own id (its name where it has none), where `options.speakers` lists this speaker. */
  readonly known: string | null;
}

/** One row of the caller's own list. */
export interface KnownSpeaker {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly id?: string;
}

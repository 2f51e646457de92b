import type { TextSpan } from '../article/types.ts';

/** `group`: several people (residents, “Lee and Cho”); `document`: a report, a poll; `unnamed`: somebody whom the article leaves unnamed (a senior official). */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unnamed';

/** Words that stand for a speaker. */
export interface Mention extends TextSpan {
  /** `nominal`: a noun phrase, “the prime minister”. */
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** One who is credited in the article. */
export interface Speaker {
  /** s1, s2 … by the first mention; in another record the same id is somebody else. */
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
  /**
   * Ann Lee. Case, accents and “the” don't count, nor does a title or post before a given name (Sir, Prime Minister), an honour behind (MP), a middle initial that only this name or only the article's
   * has. Given names count as written: Joe is not Joseph, unless an alias says so. A name that rows of two ids share links to neither.
   */
  readonly name: string;
  /**
   * Other names that articles use. A bare surname, or one with a post (“Councillor Lund”), links only whom the article never calls otherwise, the latter also
   * only where it tells the post. A post without a name (“the prime minister”) or a handle (@annlee) links nobody.
   */
  readonly aliases?: readonly string[] | undefined;
  /** What `Speaker.known` shall be; the name where it is left out. */
  readonly id?: string | undefined;
}

import type { WorkerId } from '#domain/people/person.ts';

/** A version of a template of a kind of letter in a language. */
export interface LetterTemplate {
  readonly kind: string;
  readonly language: string;
  /** Counted from 1 for each kind and language; the newest stands. */
  readonly number: number;
  readonly fileName: string;
  readonly addedBy: WorkerId;
  readonly addedAt: string;
}

/** The templates that the authority brought. A version is never changed. */
export interface LettersPort {
  /** Every version, the newest first. */
  templates(): Promise<readonly LetterTemplate[]>;
  /** The file of a version, the newest when no number is given; undefined when the authority brought none. */
  content(
    kind: string,
    language: string,
    number?: number,
  ): Promise<(LetterTemplate & { readonly content: Uint8Array }) | undefined>;
  add(
    template: Pick<LetterTemplate, 'kind' | 'language' | 'fileName'> & { readonly content: Uint8Array },
  ): Promise<number>;
}

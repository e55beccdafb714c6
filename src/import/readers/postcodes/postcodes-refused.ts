/** Why a table of postcodes is refused. Permanent; the sentence a person reads is beside it. */
export type PostcodesRefusalReason =
  | 'empty'
  | 'zip'
  | 'not-text'
  | 'missing-column'
  | 'no-postcodes'
  | 'districts-without-counties'
  | 'too-many-rows'
  | 'too-large'
  | 'too-long'
  | 'damaged-index';

/** Thrown when a file cannot be used as a table of postcodes: what is wrong with it, and what to do next. */
export class PostcodesRefused extends Error {
  readonly reason: PostcodesRefusalReason;
  readonly nextStep: string;

  constructor(reason: PostcodesRefusalReason, message: string, nextStep: string) {
    super(message);
    this.name = 'PostcodesRefused';
    this.reason = reason;
    this.nextStep = nextStep;
  }
}

/** The refusal of a table with more bytes than are held. */
export function postcodesTooLarge(most: number): PostcodesRefused {
  return new PostcodesRefused(
    'too-large',
    `The table of postcodes is larger than ${most / 1024 ** 2} MB, and was not read.`,
    'Index it once with: throughline postcodes FILE --to INDEX. Then give the index in its place.',
  );
}

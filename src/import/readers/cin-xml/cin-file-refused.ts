/** Why a file is refused. Permanent; the sentence a person reads is beside it. */
export type CinRefusalReason =
  | 'empty'
  | 'not-xml'
  | 'encoding'
  | 'document-type'
  | 'malformed'
  | 'truncated'
  | 'not-a-cin-census'
  | 'too-deep'
  | 'too-long'
  | 'too-large';

/** A place in a file: line and column counted from 1, the column in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const EXPORT_AGAIN = 'Export the census again from the system that made it, then load it from the start.';
const CHOOSE_ANOTHER = 'Choose the XML file of a CIN census.';

const NEXT_STEPS: Readonly<Record<CinRefusalReason, string>> = {
  empty: CHOOSE_ANOTHER,
  'not-xml': CHOOSE_ANOTHER,
  encoding: 'Save the file as UTF-8, or correct the encoding it declares in its first line, then load it again.',
  'document-type': 'Remove the document type declaration, or export the census again without one.',
  malformed: 'Correct the file at that place, or export the census again.',
  truncated: EXPORT_AGAIN,
  'not-a-cin-census': CHOOSE_ANOTHER,
  'too-deep': EXPORT_AGAIN,
  'too-long': EXPORT_AGAIN,
  'too-large': EXPORT_AGAIN,
};

/**
 * Thrown when a file cannot be read to its end as a CIN census: what is wrong, where, and what to do next. Children may have
 * been handed over before it: whoever keeps them keeps all or nothing, in one transaction that this fault rolls back.
 */
export class CinFileRefused extends Error {
  readonly reason: CinRefusalReason;
  readonly line: number;
  readonly column: number;
  /** The element it happened in; undefined outside every element. */
  readonly element: string | undefined;
  readonly nextStep: string;

  constructor(reason: CinRefusalReason, place: Place, message: string, element?: string) {
    super(message);
    this.name = 'CinFileRefused';
    this.reason = reason;
    this.line = place.line;
    this.column = place.column;
    this.element = element;
    this.nextStep = NEXT_STEPS[reason];
  }
}

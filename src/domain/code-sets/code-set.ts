/** The returns whose own spelling of a code is kept beside ours. */
export type ReturnId = 'cin-census' | 'ssda903' | 'annex-a';

/** One code of a set: what it is called, when it may be used, and what each return writes for it. */
export interface CodeDefinition {
  /** Permanent; never reused for another meaning. */
  readonly code: string;
  /** What a worker reads, in GOV.UK style. */
  readonly label: string;
  /** First day on which the code may be chosen (`YYYY-MM-DD`); always, when absent. */
  readonly from?: string;
  /** First day on which it may no longer be chosen (`YYYY-MM-DD`); for ever, when absent. */
  readonly until?: string;
  /** What a return writes for this code; absent when the return has no place for it. */
  readonly returns?: Partial<Readonly<Record<ReturnId, string>>>;
  /** A plain-words aid shown under the label. */
  readonly hint?: string;
}

/** A named list of dated codes. `Code` is the union of its codes, so a misspelt code does not compile. */
export interface CodeSet<Code extends string = string> {
  readonly id: string;
  readonly title: string;
  /** Where the list comes from: document, year, paragraph, with its evidence mark. */
  readonly source: string;
  readonly codes: readonly (CodeDefinition & { readonly code: Code })[];
}

/** Declares a code set; the codes keep their literal types. */
export function codeSet<const Codes extends readonly CodeDefinition[]>(set: {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly codes: Codes;
}): CodeSet<Codes[number]['code']> {
  return set;
}

/** The definition of a code, or undefined when the set does not hold it. */
export function findCode(set: CodeSet, code: string): CodeDefinition | undefined {
  return set.codes.find((candidate) => candidate.code === code);
}

/** True when the code may be chosen for something that happened on the day (`YYYY-MM-DD`). */
export function isCodeOpenOn(definition: CodeDefinition, onIso: string): boolean {
  return (
    (definition.from === undefined || definition.from <= onIso) &&
    (definition.until === undefined || onIso < definition.until)
  );
}

/** What a worker reads for a code; the code itself when the set no longer knows it, so that nothing recorded is hidden. */
export function labelOf(set: CodeSet, code: string): string {
  return findCode(set, code)?.label ?? code;
}

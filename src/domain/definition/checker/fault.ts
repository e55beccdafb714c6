/** A fault in a definition, with the path to it: `contact.only.grade`. */
export interface DefinitionFault {
  readonly path: string;
  readonly fault: string;
}

/** A fault at a path, in a sentence its author can act on. */
export function fault(path: string, sentence: string): DefinitionFault {
  return { path, fault: sentence };
}

/** The fault, when something is wrong; nothing when it is not. */
export function faultIf(isWrong: boolean, path: string, sentence: string): readonly DefinitionFault[] {
  return isWrong ? [fault(path, sentence)] : [];
}

/** The values that stand more than once in a list, each told once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

import type { Place, ReturnIssue, ReturnSeverity } from './return-issue.ts';

/** What was said of a value: the worst, and the codes. */
export interface Mark {
  readonly mark: ReturnSeverity;
  readonly codes: readonly string[];
}

/** The worst first. */
const WORST: readonly ReturnSeverity[] = ['error', 'undecided', 'query'];

/** What was said of each value, by where it stands: of the one that is wrong, and of those it was compared with. */
export class MarksOfIssues {
  readonly #marks = new Map<string, { mark: ReturnSeverity; codes: string[] }>();
  readonly #isTableAsked: boolean;

  /** Where lines are those of one file, field and line say which value it is, and the table need not be asked. */
  constructor(issues: readonly ReturnIssue[], { isTableAsked = true }: { readonly isTableAsked?: boolean } = {}) {
    this.#isTableAsked = isTableAsked;
    for (const issue of issues) for (const place of [issue, ...issue.beside]) this.#add(place, issue);
  }

  /** What was said of the value that stands there. */
  of({ table, field, line }: Pick<Place, 'table' | 'field' | 'line'>): Mark | undefined {
    return this.#marks.get(this.#keyOf(table, field, line));
  }

  #add({ table, field, line }: Place, { code, severity }: ReturnIssue): void {
    const key = this.#keyOf(table, field, line);
    const known = this.#marks.get(key);
    if (known === undefined) {
      this.#marks.set(key, { mark: severity, codes: [code] });
      return;
    }
    if (!known.codes.includes(code)) known.codes.push(code);
    if (isWorse(severity, known.mark)) known.mark = severity;
  }

  #keyOf(table: string, field: string, line: number | undefined): string {
    return `${this.#isTableAsked ? table : ''} ${field} ${line ?? ''}`;
  }
}

/** The worst of some marks, with the codes of all; undefined when nothing was said. */
export function worstOf(marks: readonly (Mark | undefined)[]): Mark | undefined {
  const said = marks.filter((mark) => mark !== undefined);
  const mark = WORST.find((severity) => said.some((each) => each.mark === severity));
  return mark === undefined ? undefined : { mark, codes: [...new Set(said.flatMap(({ codes }) => codes))] };
}

function isWorse(one: ReturnSeverity, other: ReturnSeverity): boolean {
  return WORST.indexOf(one) < WORST.indexOf(other);
}

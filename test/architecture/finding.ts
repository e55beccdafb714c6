/** One place where the house's own rules are broken, with the reason for the rule: whoever meets it should not have to ask. */
export interface Finding {
  readonly path: string;
  readonly line?: number;
  readonly what: string;
  readonly because: string;
}

/** The findings as a person reads them: what is wrong and where, a line each, and under them the reason they share. */
export function describeFindings(findings: readonly Finding[]): string {
  return [...Map.groupBy(findings, ({ because }) => because)]
    .map(([because, alike]) => `${alike.map(describe).join('\n')}\n  because ${because}`)
    .join('\n\n');
}

function describe({ path, line, what }: Finding): string {
  return `${path}${line === undefined ? '' : `:${line}`} ${what}`;
}

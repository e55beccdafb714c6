import { authorityByCode } from '#measures/benchmarks/geography.ts';
import { UsageError } from './command.ts';

/** The three-figure code a command names an authority by, or undefined when it names none. One that there is not ends the command: figures beside nobody’s would look as if none had been named. */
export function namedAuthority(code: string | undefined): string | undefined {
  if (code === undefined || authorityByCode(code) !== undefined) return code;
  throw new UsageError(`“${code}” is no English authority’s three-figure code, such as 884.`);
}

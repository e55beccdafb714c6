import type { GroupFields } from '#domain/definition/field.ts';

/** Fields as they are said again from the record before: shown, never asked, and so never required. */
type Quoted<F extends GroupFields> = {
  readonly [K in keyof F]: Omit<F[K], 'required' | 'missing' | 'hint'> & { readonly quoted: true };
};

/** The fields of a row as the next record quotes them. */
export function quoted<const F extends GroupFields>(fields: F): Quoted<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { required: _, missing: __, hint: ___, ...field }]) => [
      name,
      { ...field, quoted: true },
    ]),
  ) as Quoted<F>;
}

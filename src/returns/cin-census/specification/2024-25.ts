import { sex } from '#domain/code-sets/sex.codes.ts';
import { cinCensus2023To24 } from './2023-24.ts';
import type { CinIdentifiers } from './cin-child.ts';
import type { ValueElement } from './cin-element.ts';
import { replaceElement, yearAfter } from './cin-specification.ts';

const sexElement: ValueElement<keyof CinIdentifiers & string> = {
  element: 'Sex',
  property: 'sex',
  occurs: 'one',
  type: { kind: 'code', set: sex },
  means: 'Sex; U for a child not yet born',
};

/** The CIN census of 2024 to 2025: sex takes the place of gender. */
export const cinCensus2024To25 = yearAfter(cinCensus2023To24, {
  year: '2024-25',
  changes: [
    'Sex (M, F, U) took the place of GenderCurrent (1, 2, 0, 9).',
    'Factors 18A and 19A are questioned by new rules (8945Q, 8950Q); the schema still reads them.',
  ],
  child: replaceElement(cinCensus2023To24.child, 'GenderCurrent', sexElement),
});

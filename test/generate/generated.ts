import { codeSets } from './code-sets.ts';
import { dataDictionary } from './data-dictionary.ts';
import { issueCodes } from './issue-codes.ts';
import { measureCatalogue } from './measure-catalogue.ts';
import { requirementsProved } from './requirements.ts';
import { returnRules } from './return-rules.ts';
import { timescales } from './timescales.ts';
import { workedExamplesOfClocks } from './worked-examples.ts';

/** A document written from the definitions: where it stands, and its text. */
export interface Generated {
  readonly path: string;
  readonly text: () => string;
}

/** Every generated document. To add one, write a function that returns its text and name it here. */
export const generated: readonly Generated[] = [
  { path: 'docs/generated/data-dictionary.md', text: dataDictionary },
  { path: 'docs/generated/code-sets.md', text: codeSets },
  { path: 'docs/generated/timescales.md', text: timescales },
  { path: 'docs/generated/worked-examples.md', text: workedExamplesOfClocks },
  { path: 'docs/generated/measure-catalogue.md', text: measureCatalogue },
  { path: 'docs/generated/issue-codes.md', text: issueCodes },
  { path: 'docs/generated/rules.md', text: returnRules },
  { path: 'docs/generated/requirements.md', text: requirementsProved },
];

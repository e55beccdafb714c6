import { type CodeSet, findCode } from '#domain/code-sets/code-set.ts';
import { disability } from '#domain/code-sets/disability.codes.ts';
import { ethnicity as ethnicities } from '#domain/code-sets/ethnicity.codes.ts';
import { sex as sexes } from '#domain/code-sets/sex.codes.ts';
import type { Issue } from '#domain/definition/issue.ts';
import { identifierFault } from './identifiers.ts';
import type { PersonFacts, PersonIdentifier } from './person.ts';

/** Every doubt about what is known of a person. Only what can never be true is an error; the rest asks somebody to look. */
export function checkPerson(facts: PersonFacts): readonly Issue[] {
  return [
    ...birthIssues(facts),
    ...codeIssues(facts),
    ...facts.identifiers.flatMap(identifierIssues),
    ...(facts.kind === 'child' ? childIssues(facts) : []),
  ];
}

function birthIssues({ kind, bornOn, expectedOn, diedOn }: PersonFacts): readonly Issue[] {
  const issues: Issue[] = [];
  if (bornOn !== undefined && expectedOn !== undefined) {
    issues.push(
      issue(
        'born-and-expected',
        'query',
        'expectedOn',
        'The child has a date of birth and an expected date. Take the expected date out once the child is born.',
        'A child is born or expected, never both (census rule 8525).',
      ),
    );
  }
  if (kind === 'child' && bornOn === undefined && expectedOn === undefined) {
    issues.push(
      issue(
        'birth-not-known',
        'query',
        'bornOn',
        'Enter the child’s date of birth, or the date they are expected.',
        'The census needs one of the two (census rule 8525).',
      ),
    );
  }
  if (bornOn !== undefined && diedOn !== undefined && diedOn < bornOn) {
    issues.push(
      issue(
        'died-before-birth',
        'query',
        'diedOn',
        'The date of death is before the date of birth. Check both dates.',
        'Nobody dies before they are born.',
      ),
    );
  }
  return issues;
}

function identifierIssues({ kind, value }: PersonIdentifier): readonly Issue[] {
  const fault = identifierFault(kind, value);
  if (fault === undefined) return [];
  const name = kind === 'nhs-number' ? 'NHS number' : 'unique pupil number';
  return [issue(`${kind}-doubtful`, 'query', 'identifiers', `Check the ${name}: it may have been mistyped.`, fault)];
}

function childIssues(facts: PersonFacts): readonly Issue[] {
  return [...ethnicityIssues(facts), ...disabilityIssues(facts), ...pupilNumberIssues(facts)];
}

function ethnicityIssues({ ethnicity }: PersonFacts): readonly Issue[] {
  // NOBT says that nobody has asked: recorded, and still to do.
  if (ethnicity === undefined || ethnicity.code === 'NOBT') {
    return [
      issue(
        'ethnicity-not-asked',
        'note',
        'ethnicity',
        'Ask what the child’s ethnicity is, and record who said so.',
        'Ethnicity is recorded with its source (R028).',
      ),
    ];
  }
  if (ethnicity.source !== undefined && ethnicity.source !== 'import') return [];
  return [
    issue(
      'ethnicity-source-not-known',
      'note',
      'ethnicity',
      'Ask who said what the child’s ethnicity is: the child, a parent or a worker.',
      'Ethnicity is recorded with its source, and an imported one has none (R028).',
    ),
  ];
}

function disabilityIssues({ disabilities }: PersonFacts): readonly Issue[] {
  if (disabilities === undefined || disabilities.length === 0) {
    return [
      issue(
        'disability-not-asked',
        'note',
        'disabilities',
        'Record whether the child is disabled: yes with the kind, or none.',
        'Disability is recorded for every child (R029).',
      ),
    ];
  }
  if (!disabilities.includes('NONE') || disabilities.length === 1) return [];
  return [
    issue(
      'disability-none-not-alone',
      'query',
      'disabilities',
      'The child is recorded as not disabled and as disabled. Keep one of the two.',
      '“No disability” stands alone (census rule 8790).',
    ),
  ];
}

function pupilNumberIssues({ bornOn, identifiers, upnUnknown }: PersonFacts): readonly Issue[] {
  const numbers = identifiers.filter((each) => each.kind === 'upn');
  if (numbers.length > 1) {
    return [
      issue(
        'upn-twice',
        'query',
        'identifiers',
        'The child has two unique pupil numbers. Keep the one in use, and record the other as a former number.',
        'A child has one unique pupil number at a time.',
      ),
    ];
  }
  if (numbers.length === 1 || upnUnknown !== undefined || bornOn === undefined) return [];
  return [
    issue(
      'upn-not-known',
      'note',
      'identifiers',
      'Enter the child’s unique pupil number, or why it is not known.',
      'The census needs one of the two for every child.',
    ),
  ];
}

function codeIssues({ sex, ethnicity, disabilities = [] }: PersonFacts): readonly Issue[] {
  return [
    ...unknownCodes('sex', sexes, sex === undefined ? [] : [sex]),
    ...unknownCodes('ethnicity', ethnicities, ethnicity === undefined ? [] : [ethnicity.code]),
    ...unknownCodes('disabilities', disability, disabilities),
  ];
}

function unknownCodes(field: string, set: CodeSet, codes: readonly string[]): readonly Issue[] {
  return codes
    .filter((code) => findCode(set, code) === undefined)
    .map((code) =>
      issue(
        'person-unknown-code',
        'query',
        field,
        `“${code}” is not an answer of the list “${set.title}”. Choose one that is.`,
        'The answer must be one of the list, so that it can be counted.',
      ),
    );
}

function issue(code: string, severity: Issue['severity'], field: string, message: string, because: string): Issue {
  return { code, severity, field, message, because };
}

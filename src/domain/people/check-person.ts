import type { Issue } from '#domain/definition/issue.ts';
import { nhsNumberFault, upnFault } from './identifiers.ts';
import type { PersonFacts, PersonIdentifier } from './person.ts';

/** Every doubt about what is known of a person. Only what can never be true is an error; the rest asks somebody to look. */
export function checkPerson(facts: PersonFacts): readonly Issue[] {
  return [
    ...birthIssues(facts),
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

function identifierIssues(identifier: PersonIdentifier): readonly Issue[] {
  const fault = faultOf(identifier);
  if (fault === undefined) return [];
  const name = identifier.kind === 'nhs-number' ? 'NHS number' : 'unique pupil number';
  return [
    issue(
      `${identifier.kind}-doubtful`,
      'query',
      'identifiers',
      `Check the ${name}: it may have been mistyped.`,
      fault,
    ),
  ];
}

function faultOf({ kind, value }: PersonIdentifier): string | undefined {
  if (kind === 'nhs-number') return nhsNumberFault(value);
  return kind === 'upn' || kind === 'former-upn' ? upnFault(value) : undefined;
}

function childIssues({ ethnicity, disabilities }: PersonFacts): readonly Issue[] {
  const issues: Issue[] = [];
  if (ethnicity === undefined) {
    issues.push(
      issue(
        'ethnicity-not-asked',
        'note',
        'ethnicity',
        'Ask what the child’s ethnicity is, and record who said so.',
        'Ethnicity is recorded with its source (R028).',
      ),
    );
  }
  if (disabilities === undefined) {
    issues.push(
      issue(
        'disability-not-asked',
        'note',
        'disabilities',
        'Record whether the child is disabled: yes with the kind, or none.',
        'Disability is recorded for every child (R029).',
      ),
    );
  }
  return issues;
}

function issue(code: string, severity: Issue['severity'], field: string, message: string, because: string): Issue {
  return { code, severity, field, message, because };
}

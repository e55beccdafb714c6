import type { Answers } from '#domain/definition/answers.ts';
import { isAnswers } from '#domain/definition/keep-asked.ts';
import type {
  EthnicitySource,
  PersonAddress,
  PersonFacts,
  PersonId,
  PersonIdentifier,
  PersonKind,
  PersonName,
} from '#domain/people/person.ts';

/** What is known of a person, as the answers of the form. */
export function answersOfPerson(facts: PersonFacts): Answers {
  const { names, addresses, identifiers, ethnicity, languages, phoneKeptFrom = [], ...plain } = facts;
  const [phoneKeptFromFirst, phoneKeptFromToo] = phoneKeptFrom;
  return {
    ...plain,
    names,
    addresses: addresses.map(rowOfAddress),
    identifiers,
    languages: languages.join(', '),
    phoneKeptFrom: phoneKeptFromFirst,
    phoneKeptFromToo,
    ...(ethnicity === undefined ? {} : { ethnicity: ethnicity.code, ethnicitySource: ethnicity.source }),
  };
}

/** The answers of the form as what is known of a person. What the form does not ask stays as it was. */
export function personOfAnswers(answers: Answers, was?: PersonFacts): PersonFacts {
  const { ethnicity, ethnicitySource } = answers;
  return {
    kind: (textOf(answers.kind) ?? was?.kind ?? 'child') as PersonKind,
    names: rowsOf(answers.names).map(nameOfRow),
    addresses: rowsOf(answers.addresses).map((row, index) => addressOfRow(row, was?.addresses[index])),
    identifiers: rowsOf(answers.identifiers).flatMap(identifierOfRow),
    languages: (textOf(answers.languages) ?? '').split(',').flatMap((each) => each.trim() || []),
    ...kept(answers, ['bornOn', 'expectedOn', 'diedOn', 'sex', 'upnUnknown', 'role', 'agency', 'phone']),
    ...phoneKept(answers, was),
    ...(Array.isArray(answers.disabilities) ? { disabilities: answers.disabilities.map(String) } : {}),
    ...(typeof ethnicity === 'string'
      ? { ethnicity: { code: ethnicity, source: (textOf(ethnicitySource) ?? 'worker') as EthnicitySource } }
      : {}),
  };
}

function rowOfAddress({ lines, keepSafeFrom, ...dated }: PersonAddress): Answers {
  const [line1, line2, ...rest] = lines;
  const [first, second] = keepSafeFrom;
  return { ...dated, line1, line2, line3: rest.join(', '), keepSafeFrom: first, keepSafeFromToo: second };
}

const ASKED_ABOUT = 2;

/** More people than the form asks about stay protected as they were. */
function addressOfRow(row: Answers, was: PersonAddress | undefined): PersonAddress {
  const lines = [row.line1, row.line2, row.line3].flatMap((line) => textOf(line) ?? []);
  const chosen = [row.keepSafeFrom, row.keepSafeFromToo].flatMap((id) => textOf(id) ?? []);
  const isSame = was !== undefined && was.lines[0] === lines[0];
  const others = isSame ? was.keepSafeFrom.slice(ASKED_ABOUT) : [];
  return {
    lines,
    keepSafeFrom: [...new Set([...chosen, ...others])].map((id) => id as PersonId),
    ...kept(row, ['postcode', 'from', 'until']),
  };
}

/** Only a number that is known can be kept safe; more people than the form asks about stay as they were. */
function phoneKept(answers: Answers, was: PersonFacts | undefined): Pick<PersonFacts, 'phoneKeptFrom'> {
  const chosen = [answers.phoneKeptFrom, answers.phoneKeptFromToo].flatMap((id) => textOf(id) ?? []);
  const others = (was?.phoneKeptFrom ?? []).slice(ASKED_ABOUT);
  const from = [...new Set([...chosen, ...others])].map((id) => id as PersonId);
  return from.length === 0 || textOf(answers.phone) === undefined ? {} : { phoneKeptFrom: from };
}

function nameOfRow(row: Answers): PersonName {
  return {
    given: textOf(row.given) ?? '',
    family: textOf(row.family) ?? '',
    use: (textOf(row.use) ?? 'legal') as PersonName['use'],
    ...kept(row, ['from', 'until']),
  };
}

function identifierOfRow(row: Answers): readonly PersonIdentifier[] {
  const [kind, value] = [textOf(row.kind), textOf(row.value)];
  if (kind === undefined || value === undefined) return [];
  if (kind === 'la-child-id') return [{ kind, value, issuer: textOf(row.issuer) ?? '' }];
  return kind === 'upn' || kind === 'former-upn' || kind === 'nhs-number' ? [{ kind, value }] : [];
}

function kept<const Name extends string>(answers: Answers, names: readonly Name[]): { readonly [K in Name]?: string } {
  const found = names.flatMap((name) => {
    const text = textOf(answers[name]);
    return text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(found) as { readonly [K in Name]?: string };
}

function rowsOf(value: unknown): readonly Answers[] {
  return Array.isArray(value) ? value.filter(isAnswers) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

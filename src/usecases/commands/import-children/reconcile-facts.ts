import type { ImportedFacts } from '#domain/exchange/imported-child.ts';
import type { PersonFacts, PersonIdentifier } from '#domain/people/person.ts';

/** What is known of somebody whom nobody has described yet. */
const nobodyYet: PersonFacts = { kind: 'child', names: [], languages: [], addresses: [], identifiers: [] };

/** Who a child is after a file was read: what the file says, and for everything it does not say what was known before. */
export function reconcileFacts(
  known: PersonFacts | undefined,
  file: ImportedFacts,
  identity: { readonly laChildId: string; readonly issuer: string },
): PersonFacts {
  const before = known ?? nobodyYet;
  const { expectedOn, ...withoutExpected } = before;
  // A child who was expected and is now born is expected no longer.
  const born = file.bornOn !== undefined && file.expectedOn === undefined;
  const expected = born ? undefined : (file.expectedOn ?? expectedOn);
  return {
    ...withoutExpected,
    ...(expected === undefined ? {} : { expectedOn: expected }),
    ...(file.bornOn === undefined ? {} : { bornOn: file.bornOn }),
    ...(file.diedOn === undefined ? {} : { diedOn: file.diedOn }),
    ...sexAfter(known, file),
    ...ethnicityAfter(known, file),
    ...disabilitiesAfter(before, file),
    ...(file.upnUnknown === undefined ? {} : { upnUnknown: file.upnUnknown }),
    identifiers: identifiersAfter(before.identifiers, file, identity),
  };
}

/** True when two descriptions of a person say the same. */
export function sameFacts(one: PersonFacts, other: PersonFacts): boolean {
  return canonical(one) === canonical(other);
}

function sexAfter(known: PersonFacts | undefined, { sex }: ImportedFacts): Pick<PersonFacts, 'sex'> {
  if (sex === undefined || (known !== undefined && sex.same.includes(known.sex ?? 'unknown'))) return {};
  return { sex: sex.code };
}

// "Not yet obtained" says nothing about a child of whom nobody here has asked either.
function ethnicityAfter(known: PersonFacts | undefined, { ethnicity }: ImportedFacts): Pick<PersonFacts, 'ethnicity'> {
  if (ethnicity === undefined || (known !== undefined && (known.ethnicity?.code ?? 'NOBT') === ethnicity)) return {};
  return { ethnicity: { code: ethnicity, source: 'import' } };
}

function disabilitiesAfter(before: PersonFacts, { disabilities }: ImportedFacts): Pick<PersonFacts, 'disabilities'> {
  if (
    disabilities === undefined ||
    canonical([...disabilities].sort()) === canonical([...(before.disabilities ?? [])].sort())
  )
    return {};
  return { disabilities };
}

function identifiersAfter(
  before: readonly PersonIdentifier[],
  file: ImportedFacts,
  { laChildId, issuer }: { readonly laChildId: string; readonly issuer: string },
): readonly PersonIdentifier[] {
  const given: readonly PersonIdentifier[] = [
    { kind: 'la-child-id', value: laChildId, issuer },
    ...(file.upn === undefined ? [] : [{ kind: 'upn' as const, value: file.upn }]),
    ...(file.formerUpn === undefined ? [] : [{ kind: 'former-upn' as const, value: file.formerUpn }]),
  ];
  const replaced = before.filter((each) => given.every((other) => !replaces(other, each)));
  const isSame = given.every((each) => before.some((other) => canonical(other) === canonical(each)));
  return isSame ? before : [...replaced, ...given];
}

// A person has one pupil number at a time, but may be known to several authorities.
function replaces(given: PersonIdentifier, held: PersonIdentifier): boolean {
  if (given.kind !== held.kind) return false;
  return given.kind !== 'la-child-id' || held.kind !== 'la-child-id' || given.issuer === held.issuer;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}

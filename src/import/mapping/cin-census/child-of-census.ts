import { disability } from '#domain/code-sets/disability.codes.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import { upnUnknownReason } from '#domain/code-sets/upn-unknown-reason.codes.ts';
import type { ImportedChild, ImportedFacts } from '#domain/exchange/imported-child.ts';
import type { CinOddity } from '#import/readers/cin-xml/cin-file-event.ts';
import type { CinChild, CinIdentifiers } from '#returns/cin-census/specification/cin-child.ts';
import { genderCurrent, sexOfGenderCurrent } from '#returns/cin-census/specification/gender-current.codes.ts';
import { CensusReading } from './census-reading.ts';
import { doubtful, doubtOf } from './doubts.ts';
import { episodeOf } from './episode-of-census.ts';
import { present } from './present.ts';

/** Turns one child of a census into our own words. Nothing is made up to make it fit: what cannot be read is a doubt with its line. */
export function childOfCensus(child: CinChild, oddities: readonly CinOddity[], importedOn: string): ImportedChild {
  const reading = new CensusReading(importedOn);
  const facts = factsOf(child, reading);
  const records = child.details.flatMap((details) => episodeOf(details, reading) ?? []);
  const laChildId = child.identifiers.laChildId?.value;
  return {
    line: child.line ?? 0,
    ...(laChildId === undefined ? {} : { laChildId }),
    facts,
    lines: linesOf(child),
    records,
    doubts: [...oddities.map(doubtOf), ...reading.doubts].sort((one, other) => one.line - other.line),
  };
}

function factsOf({ identifiers, characteristics }: CinChild, reading: CensusReading): ImportedFacts {
  const disabilities = reading.codes(characteristics.disabilities, disability);
  return present({
    bornOn: reading.date(identifiers.bornOn),
    expectedOn: reading.date(identifiers.expectedOn, { beFuture: true }),
    diedOn: reading.date(identifiers.diedOn),
    sex: sexOf(identifiers, reading),
    ethnicity: reading.code(characteristics.ethnicity, ethnicity),
    disabilities: disabilities.length === 0 ? undefined : disabilities,
    upn: identifiers.upn?.value,
    formerUpn: identifiers.formerUpn?.value,
    upnUnknown: reading.code(identifiers.upnUnknown, upnUnknownReason),
  });
}

function linesOf({ identifiers, characteristics }: CinChild): ImportedChild['lines'] {
  const { bornOn, expectedOn, diedOn, sex: written, genderCurrent: earlier, upn, formerUpn, upnUnknown } = identifiers;
  return present({
    bornOn: bornOn?.line,
    expectedOn: expectedOn?.line,
    diedOn: diedOn?.line,
    sex: (written ?? earlier)?.line,
    ethnicity: characteristics.ethnicity?.line,
    disabilities: characteristics.disabilities[0]?.line,
    upn: upn?.line,
    formerUpn: formerUpn?.line,
    upnUnknown: upnUnknown?.line,
  });
}

function sexOf({ sex: written, genderCurrent: earlier }: CinIdentifiers, reading: CensusReading): ImportedFacts['sex'] {
  if (written === undefined) return sexOfGender(earlier, reading);
  reading.leave(earlier, 'The child has a Sex as well, which stands in its place.');
  // A file half-way between two years may hold the older code under the newer name: it means what it meant.
  if (Object.hasOwn(sexOfGenderCurrent, written.value)) {
    reading.doubts.push(doubtful(written, 'It is a code of GenderCurrent, collected to 2023-24; it was read as that.'));
    return sexOfGender(written, reading);
  }
  const code = reading.code(written, sex);
  if (code === undefined) return undefined;
  const spelling = sex.codes.find((each) => each.code === code)?.returns?.['cin-census'];
  const same = sex.codes.filter((each) => each.returns?.['cin-census'] === spelling).map((each) => each.code);
  return { code, same };
}

function sexOfGender(value: CinIdentifiers['genderCurrent'], reading: CensusReading): ImportedFacts['sex'] {
  const gender = reading.code(value, genderCurrent);
  const found = Object.entries(sexOfGenderCurrent).find(([code]) => code === gender)?.[1];
  return found === undefined ? undefined : { code: found, same: [found] };
}

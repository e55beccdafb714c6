import { findCode } from '#domain/code-sets/code-set.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import {
  type ChildHistory,
  codeIn,
  dayIn,
  followersOf,
  type HistoryRecord,
  recordsOf,
  yesNoIn,
} from '#domain/history/child-history.ts';
import { closuresOf } from '#domain/history/need-spells.ts';
import type { PersonFacts, PersonIdentifier } from '#domain/people/person.ts';
import type { IsoDay } from '#domain/time/day.ts';
import type { CinAssessment, CinChild, CinDetails, CinIdentifiers } from '../specification/cin-child.ts';
import { type CinYear, cinReferenceDate, cinYearOpensOn } from '../specification/cin-year.ts';
import { genderCurrent, sexOfGenderCurrent } from '../specification/gender-current.codes.ts';

/** The years in which the census asked for GenderCurrent instead of Sex. */
const GENDER_YEARS: readonly CinYear[] = ['2021-22', '2022-23', '2023-24'];

/**
 * A child as the census of a collection year wants them, or undefined when the year does not ask for the child: everybody
 * referred in the year, and everybody whose episode was open on its first day or since. What happened after the reference
 * date is not told. (DfE, children in need census, scope; statutory.md section 3.1 [V].)
 */
export function cinChildOf(history: ChildHistory, year: CinYear): CinChild<string> | undefined {
  const details = recordsOf(history, 'referral')
    .flatMap((referral) => detailsOf(history, referral, year) ?? [])
    .sort((one, other) => ((one.referredOn ?? '') < (other.referredOn ?? '') ? -1 : 1));
  if (details.length === 0) return undefined;
  const { facts } = history;
  return {
    identifiers: identifiersOf(facts, year),
    characteristics: {
      // The census has a code of its own for an ethnicity nobody has asked about yet.
      ethnicity: facts.ethnicity?.code ?? 'NOBT',
      disabilities: facts.disabilities ?? [],
    },
    details,
  };
}

function detailsOf(history: ChildHistory, referral: HistoryRecord, year: CinYear): CinDetails<string> | undefined {
  const [opens, ends] = [cinYearOpensOn(year), cinReferenceDate(year)];
  const referredOn = dayIn(referral, 'referredOn');
  const closure = closuresOf(history, referral)[0];
  const closedOn = closure === undefined ? undefined : dayIn(closure, 'closedOn');
  const isOpenInYear = closedOn === undefined || closedOn >= opens;
  if (referredOn === undefined || referredOn > ends) return undefined;
  if (referredOn < opens && (!isOpenInYear || yesNoIn(referral, 'noFurtherAction') === 'yes')) return undefined;
  const wasClosed = closedOn !== undefined && closedOn <= ends;
  return {
    referredOn,
    ...present('referralSource', codeIn(referral, 'source')),
    ...present('primaryNeed', codeIn(referral, 'primaryNeed')),
    ...(wasClosed && closure !== undefined
      ? { closedOn, ...present('reasonForClosure', codeIn(closure, 'reason')) }
      : {}),
    assessments: followersOf(history, referral.id, 'assessment').flatMap(
      (each) => assessmentOf(each, opens, ends) ?? [],
    ),
    cinPlans: [],
    section47Enquiries: [],
    noFurtherAction: yesNoIn(referral, 'noFurtherAction') === 'yes' ? '1' : '0',
    childProtectionPlans: [],
    preProceedings: [],
  };
}

function assessmentOf(assessment: HistoryRecord, opens: IsoDay, ends: IsoDay): CinAssessment<string> | undefined {
  const startedOn = dayIn(assessment, 'startedOn');
  const authorisedOn = dayIn(assessment, 'authorisedOn');
  if (startedOn === undefined || startedOn > ends || (authorisedOn !== undefined && authorisedOn < opens))
    return undefined;
  const wasAuthorised = authorisedOn !== undefined && authorisedOn <= ends;
  const factors = assessment.facts.factors;
  return {
    startedOn,
    ...present('internalReviewOn', dayIn(assessment, 'internalReviewOn')),
    ...(wasAuthorised ? { authorisedOn } : {}),
    // Factors are collected only once an assessment is complete.
    factors: wasAuthorised && Array.isArray(factors) ? factors.filter((each) => typeof each === 'string') : [],
  };
}

function identifiersOf(facts: PersonFacts, year: CinYear): CinIdentifiers<string> {
  const isGenderYear = GENDER_YEARS.includes(year);
  return {
    ...present('laChildId', identifier(facts.identifiers, 'la-child-id')),
    ...present('upn', identifier(facts.identifiers, 'upn')),
    ...present('formerUpn', identifier(facts.identifiers, 'former-upn')),
    ...present('upnUnknown', identifier(facts.identifiers, 'upn') === undefined ? facts.upnUnknown : undefined),
    ...(facts.bornOn === undefined ? present('expectedOn', facts.expectedOn) : { bornOn: facts.bornOn }),
    ...(isGenderYear ? present('genderCurrent', genderOf(facts.sex)) : present('sex', sexInCensus(facts.sex))),
    ...present(
      'diedOn',
      facts.diedOn !== undefined && facts.diedOn <= cinReferenceDate(year) ? facts.diedOn : undefined,
    ),
  };
}

function sexInCensus(code: string | undefined): string | undefined {
  return findCode(sex, code ?? 'unknown')?.returns?.['cin-census'];
}

function genderOf(code: string | undefined): string | undefined {
  return genderCurrent.codes.find((each) => sexOfGenderCurrent[each.code] === (code ?? 'unknown'))?.code;
}

function identifier(identifiers: readonly PersonIdentifier[], kind: PersonIdentifier['kind']): string | undefined {
  return identifiers.find((each) => each.kind === kind)?.value;
}

function present<const Name extends string>(name: Name, value: string | undefined): { readonly [K in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [K in Name]: string });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ChildHistory } from '#domain/history/child-history.ts';
import { cinChildOf } from '#returns/cin-census/mapping/cin-child-of.ts';
import type { CinAssessment, CinChild, CinDetails } from '#returns/cin-census/specification/cin-child.ts';
import { type CinYear, cinYearOpensOn } from '#returns/cin-census/specification/cin-year.ts';
import { censusAuthority } from '#test/support/census-authority.ts';
import { cinChildren, cinHeader } from '#test/support/cin-children.ts';
import { writtenCensus } from '#test/support/cin-file.ts';

const SEED = 20260402;
/** A year that asks for GenderCurrent, and one that asks for Sex. */
const YEARS: readonly CinYear[] = ['2022-23', '2025-26'];

for (const year of YEARS) {
  test(`the census of ${year}: what was taken in and is told again is what the file said; taken in twice, nothing changes (seed ${SEED})`, async () => {
    await using authority = await censusAuthority();
    let [runs, told] = [0, 0];
    await fc.assert(
      fc.asyncProperty(cinChildren(year, { minLength: 1, maxLength: 6 }), async (children) => {
        // Each run's children are of an authority of their own: nobody known from the run before can be mistaken for them.
        const issuer = String(100 + ++runs);
        const { xml, issues } = await writtenCensus(year, children, headerOf(year, issuer));
        assert.deepEqual(issues, []);
        const imported = await authority.takeIn(xml);
        assert.equal(imported.peopleMade, children.length);
        assert.deepEqual(
          imported.notFitted.filter(({ why }) => !why.startsWith('Throughline does not hold')),
          [],
        );
        const histories = (await authority.histories()).filter((history) => isKnownTo(history, issuer));
        const again = histories.flatMap((history) => cinChildOf(history, year) ?? []);
        assert.deepEqual(inOrder(again.map(settled)), inOrder(children.flatMap((child) => carried(child, year) ?? [])));
        told += again.length;
        const before = await authority.run((session) => session.changeAt());
        const { peopleMade, recordsMade, recordsCorrected } = await authority.takeIn(xml);
        assert.deepEqual(
          { peopleMade, recordsMade, recordsCorrected },
          { peopleMade: 0, recordsMade: 0, recordsCorrected: 0 },
        );
        assert.equal(await authority.run((session) => session.changeAt()), before);
      }),
      { seed: SEED, numRuns: 25 },
    );
    assert.ok(told > 40, `too few children were told again: ${told}`);
  });
}

/** What of a child of the file the census of the year tells again; undefined when nothing of the child belongs to the year. */
function carried(child: CinChild<string>, year: CinYear): CinChild<string> | undefined {
  const details = child.details.flatMap((each) => carriedDetails(each, cinYearOpensOn(year)) ?? []);
  return details.length === 0 ? undefined : settled({ ...child, details });
}

function carriedDetails(details: CinDetails<string>, opensOn: string): CinDetails<string> | undefined {
  // An episode that ended before the year opened belongs to the census of the year in which it ended.
  if (details.closedOn !== undefined && details.closedOn < opensOn) return undefined;
  // A referral that led to nothing is told in the year it was made and never after.
  if (details.noFurtherAction === '1' && (details.referredOn ?? '') < opensOn) return undefined;
  const { initialConferenceOn: _notHeldYet, ...held } = details;
  return {
    ...held,
    // An assessment that was authorised before the year opened was told in its own year.
    assessments: details.assessments.filter(
      ({ authorisedOn }) => authorisedOn === undefined || authorisedOn >= opensOn,
    ),
    cinPlans: [],
    section47Enquiries: [],
    childProtectionPlans: [],
    preProceedings: [],
  };
}

/** The child with every list whose order means nothing in one order. */
function settled(child: CinChild<string>): CinChild<string> {
  const { characteristics } = child;
  return {
    ...child,
    characteristics: { ...characteristics, disabilities: [...characteristics.disabilities].sort() },
    details: child.details.map((each) => ({
      ...each,
      assessments: each.assessments.map(settledAssessment).sort(byStart),
    })),
  };
}

function settledAssessment(assessment: CinAssessment<string>): CinAssessment<string> {
  return { ...assessment, factors: [...assessment.factors].sort() };
}

function byStart(one: CinAssessment<string>, other: CinAssessment<string>): number {
  return (one.startedOn ?? '') < (other.startedOn ?? '') ? -1 : 1;
}

function inOrder(children: readonly CinChild<string>[]): readonly CinChild<string>[] {
  return children.toSorted((one, other) =>
    (one.identifiers.laChildId ?? '') < (other.identifiers.laChildId ?? '') ? -1 : 1,
  );
}

function isKnownTo({ facts }: ChildHistory, issuer: string): boolean {
  return facts.identifiers.some((each) => each.kind === 'la-child-id' && each.issuer === issuer);
}

function headerOf(year: CinYear, localAuthority: string) {
  const header = cinHeader(year);
  return { ...header, sources: header.sources.map((source) => ({ ...source, localAuthority })) };
}

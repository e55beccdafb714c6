import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PersonId } from '#domain/people/person.ts';
import { systemActor } from '#main/system-actor.ts';
import { measures } from '#measures/index.ts';
import { changeSettings } from '#storage/session/prepare.ts';
import { seed } from '#storage/session/seed.ts';
import { derivedRows } from '#test/storage/derived-rows.ts';
import { type Acting, acting } from '#test/support/acting.ts';
import { arbitraryPlan, type PlanStep, withOtherIds } from '#test/support/arbitrary-plan.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { type ChangeNumber, isStale, type Session } from '#usecases/ports.ts';

const SEED = 20260401;
const BEGINS = '2026-03-02T08:00:00.000Z';

// Days on which stocks are counted, and stretches over which events are: before, within, across and after what happens.
const WINDOWS = [
  { from: '2025-04-01', until: '2026-04-01' },
  { from: '2026-04-06', until: '2026-04-07' },
  { from: '1900-01-01', until: '2100-01-01' },
];

test(`what is derived anew from the record is, row for row, what was derived as it was written; and every past stays as it was known (seed ${SEED}) (R002)`, async () => {
  await using county = await acting(BEGINS);
  const clock = clockOf();
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryPlan(14, 'with settings'), async (generated) => {
      const plan = timed(withOtherIds(generated, ++runs), clock);
      const remembered = await writtenInSteps(county, plan);
      const incremental = await derivedRows(county.database.url);
      await county.store.rebuild();
      assert.deepEqual(await derivedRows(county.database.url), incremental);
      for (const then of remembered) assert.deepEqual(await shownAt(county, then.change, then.children), then);
    }),
    { seed: SEED, numRuns: 60 },
  );
  await enoughIn(county);
});

test(`a plan whose derivations are drawn once at its end gives the same rows as one that draws them at each step (seed ${SEED})`, async () => {
  await using county = await acting(BEGINS);
  await using other = await acting(BEGINS);
  const clock = clockOf();
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryPlan(14, 'without settings'), async (generated) => {
      const plan = timed(withOtherIds(generated, ++runs), clock);
      for (const each of plan) await take(county, each);
      await seeded(other.database.url, plan);
      assert.deepEqual(await derivedRows(other.database.url), await derivedRows(county.database.url));
    }),
    { seed: SEED, numRuns: 60 },
  );
  await enoughIn(county);
});

/** A comparison of little would prove little: there must be rows of every table, and rows that are known no longer. */
async function enoughIn(county: Acting): Promise<void> {
  for (const [table, rows] of Object.entries(await derivedRows(county.database.url))) {
    const ended = rows.filter((row) => !row.includes('"known_until": null'));
    assert.ok(rows.length > 20 && ended.length > 4, `${table} held ${rows.length} rows, ${ended.length} of them ended`);
  }
}

/** Writes a plan step by step, and remembers after each what was shown. */
async function writtenInSteps(county: Acting, plan: readonly TimedStep[]) {
  const remembered: Awaited<ReturnType<typeof shownAt>>[] = [];
  const children = new Set<PersonId>();
  for (const each of plan) {
    await take(county, each);
    for (const { person } of (each.step.does === 'write' ? each.step.entry.people : undefined) ?? [])
      children.add(person);
    remembered.push(await shownAt(county, undefined, [...children]));
  }
  return remembered;
}

async function take(county: Acting, { step, at }: TimedStep): Promise<void> {
  county.at(at);
  if (step.does === 'write') return county.store.run(systemActor, 'import', (session) => write(session, step));
  await changeSettings(county.database.url, step.changes, at);
  // A changed setting shows only once everything was derived anew, as the product does it.
  await county.store.rebuild();
}

async function seeded(url: string, plan: readonly TimedStep[]): Promise<void> {
  const newId = () => assert.fail('The plan brings its own ids');
  await seed(url, settingsWith(), async (seeding) => {
    for (const { step, at } of plan) {
      const by = { actor: systemActor, purpose: 'import' as const, at, newId };
      await seeding.act(by, (session) => write(session, step));
    }
  });
}

async function write(session: Session, step: PlanStep): Promise<void> {
  assert.ok(step.does === 'write');
  const written = await session.write(step.entry);
  assert.ok(!isStale(written), JSON.stringify(written));
}

/** Every count of every figure, and all that is shown of each child, at a change: the newest when none is given. */
async function shownAt(county: Acting, asked: ChangeNumber | undefined, children: readonly PersonId[]) {
  return county.as('hana', async (session) => {
    const change = asked ?? (await session.changeAt());
    const windows = WINDOWS.flatMap((window) => measures.map(({ id }) => ({ measure: id, ...window })));
    const counts = await session.figures.counts({ windows, knownAt: change });
    const derived = [];
    for (const child of children) derived.push(await session.lists.derivedOf(child, change));
    return { change, children, counts, derived };
  });
}

/** Time goes on from plan to plan: a change is never before the one that was known first. */
function clockOf(): { hours: number } {
  return { hours: 1 };
}

function timed(plan: readonly PlanStep[], clock: { hours: number }): readonly TimedStep[] {
  return plan.map((step) => {
    clock.hours += step.hours;
    return { step, at: new Date(Date.parse(BEGINS) + clock.hours * 3_600_000).toISOString() };
  });
}

/** A step and the moment it is taken. */
interface TimedStep {
  readonly step: PlanStep;
  readonly at: string;
}

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { recordsOf } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import { type CensusAuthority, censusAuthority, changesNothing } from '#test/support/census-authority.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples/cin_xml');

/** Runs with a sample nobody here wrote, or says why not. */
function withSample(name: string, sample: string, work: (file: Uint8Array) => Promise<void>): void {
  test(name, (t) => {
    const file = resolve(SAMPLES, sample);
    if (!existsSync(file)) return t.skip('The samples ../shared/samples/cin_xml are not beside this clone.');
    return work(readFileSync(file));
  });
}

withSample(
  'a messy file nobody here wrote: all its children are recorded, and what did not fit is told by line',
  'fake_CIN_data.xml',
  async (file) => {
    await using authority = await censusAuthority();
    const imported = await authority.takeIn(file);
    assert.equal(imported.children, 332);
    const histories = await authority.histories();
    assert.equal(histories.length, 332);
    const count = (type: RecordTypeId) => histories.flatMap((history) => recordsOf(history, type)).length;
    assert.deepEqual([count('referral'), count('closure'), imported.notFitted.length], [402, 252, 350]);
    const lines = file.toString().split('\n');
    for (const { line, child, what, value, why } of imported.notFitted) {
      assert.ok(child !== null && why !== '' && value !== undefined);
      // A value is told with the line it stands in; what is told of a row, with the line the row begins in.
      assert.ok(
        lines[line - 1]?.includes(what) && lines[line - 1]?.includes(value),
        `line ${line} holds ${what} ${value}`,
      );
    }
    const kept = await keptDoubts(
      authority,
      imported.notFitted.map(({ child }) => child ?? ''),
    );
    const told = [...imported.notFitted, ...imported.doubts].map(({ child: _child, ...doubt }) =>
      JSON.stringify(doubt),
    );
    assert.deepEqual(
      kept.filter((doubt) => !told.includes(doubt)),
      [],
      'what is kept beside a child was told',
    );
    assert.equal(
      kept.filter((doubt) => doubt.includes('"fitted":false')).length,
      350,
      'and all that did not fit is kept',
    );
    await changesNothing(authority, file);
  },
);

withSample(
  'the example of the sector’s own tool: both children, the older code read as what it meant, the stray text told',
  'CIN_Census_2024.xml',
  async (file) => {
    await using authority = await censusAuthority();
    const imported = await authority.takeIn(file);
    assert.deepEqual([imported.children, imported.peopleMade], [2, 2]);
    const { person, history } = await authority.childKnownAs('DfEX0000001');
    assert.equal(person.facts.sex, 'male', 'Sex 1 is a code of GenderCurrent');
    assert.deepEqual(
      history.records.map(({ type, facts }) => [type, facts.referredOn ?? facts.startedOn ?? facts.closedOn]).sort(),
      [
        ['assessment', '2028-04-28'],
        ['closure', '2023-02-27'],
        ['referral', '2022-10-06'],
      ],
    );
    const all = [...imported.doubts, ...imported.notFitted];
    assert.ok(
      all.some(({ what, value }) => what === 'AssessmentFactors' && value === 'RB'),
      'no such factor in any year',
    );
    assert.ok(
      all.some(({ value }) => value === '2028-04-28'),
      'a start still to come is doubted',
    );
    await changesNothing(authority, file);
  },
);

/** What is kept beside the children with these ids, each as text. */
async function keptDoubts(authority: CensusAuthority, ids: readonly string[]): Promise<readonly string[]> {
  return authority.run(async (session) => {
    const found = await session.people.findByIdentifier('la-child-id', [...new Set(ids)]);
    const kept: string[] = [];
    for (const person of [...found.values()].flat()) {
      const doubts = await session.imports.doubtsAbout(person);
      for (const { line, what, value, why, fitted } of doubts)
        kept.push(JSON.stringify({ line, what, ...(value === undefined ? {} : { value }), why, fitted }));
    }
    return kept;
  });
}

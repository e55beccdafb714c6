import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportedFacts } from '#domain/exchange/imported-child.ts';
import type { PersonFacts } from '#domain/people/person.ts';
import { childOfFile as child, abel as known, sorted } from '#test/support/reconciled-facts.ts';
import { reconcileFacts } from './reconcile-facts.ts';
import { toldOf } from './told-facts.ts';

/** Facts of a person; undefined where nothing is known. */
type Some = { readonly [Fact in keyof PersonFacts]?: PersonFacts[Fact] | undefined };

/** What somebody wrote here, what files said last, what the file says now; what is then known otherwise, and what is told. */
const byHand: readonly {
  readonly because: string;
  /** What a person wrote over what files had said of this child. */
  readonly held: Some;
  /** What files had said; everything that is held otherwise, when absent. `nothing`: the child was added here. */
  readonly said?: Some | 'nothing';
  readonly file: ImportedFacts;
  readonly changed?: Some;
  readonly told?: readonly string[];
}[] = [
  {
    because: 'the file says what it said before: the person knew better, and knew it',
    held: { bornOn: '2019-03-03' },
    file: { bornOn: '2019-02-03' },
  },
  {
    because: 'the file says something else than before and than is held: somebody must look',
    held: { bornOn: '2019-03-03' },
    file: { bornOn: '2019-04-04' },
    told: ['Date of birth 2019-04-04'],
  },
  {
    because: 'the file now says what a person corrected: they agree',
    held: { bornOn: '2019-03-03' },
    file: { bornOn: '2019-03-03' },
  },
  {
    because: 'a person corrected one thing, the file another: both stand',
    held: { bornOn: '2019-03-03' },
    file: { bornOn: '2019-02-03', sex: { code: 'male', same: ['male'] }, disabilities: ['VIS'] },
    changed: { sex: 'male', disabilities: ['VIS'] },
  },
  {
    because: 'a death that a person took out is not brought back by the file that had said it',
    held: {},
    said: { diedOn: '2026-01-01' },
    file: { diedOn: '2026-01-01' },
  },
  {
    because: 'whoever asked and wrote down who said so is not corrected by a file, though the code had been the same',
    held: { ethnicity: { code: 'WBRI', source: 'self' } },
    said: { ethnicity: { code: 'WBRI', source: 'import' } },
    file: { ethnicity: 'MWBC' },
    told: ['Ethnicity MWBC'],
  },
  {
    because: 'a person found out the sex and the disabilities: a file that says otherwise is told by each',
    held: { sex: 'male', disabilities: ['VIS'] },
    file: { sex: { code: 'unknown', same: ['unknown', 'not-specified'] }, disabilities: ['NONE'] },
    told: ['Disabilities NONE', 'Sex unknown'],
  },
  {
    because: 'a pupil number corrected here stays, and so does why there was none',
    held: { identifiers: [...known.identifiers, { kind: 'upn', value: 'N999000000000' }] },
    said: { identifiers: [{ kind: 'upn', value: 'A999000000001' }] },
    file: { upn: 'B999000000002', formerUpn: 'C999000000003', upnUnknown: 'UN4' },
    changed: {
      identifiers: [
        ...known.identifiers,
        { kind: 'former-upn', value: 'C999000000003' },
        { kind: 'upn', value: 'N999000000000' },
      ],
    },
    told: ['Unique pupil number B999000000002', 'Why there is no unique pupil number UN4'],
  },
  {
    because: 'of two pupil numbers written here the file says one: there is nothing to tell',
    held: {
      identifiers: [
        ...known.identifiers,
        { kind: 'upn', value: 'N999000000000' },
        { kind: 'upn', value: 'A999000000001' },
      ],
    },
    said: 'nothing',
    file: { upn: 'A999000000001' },
  },
  {
    because: 'the child was added here: what was entered stays, and what nobody knew is taken in',
    held: {},
    said: 'nothing',
    file: { bornOn: '2019-04-04', diedOn: '2026-01-01', upnUnknown: 'UN1' },
    changed: { diedOn: '2026-01-01', upnUnknown: 'UN1' },
    told: ['Date of birth 2019-04-04'],
  },
  {
    because: 'the child was added here with nobody asked: what the file knows is taken in',
    held: { sex: 'unknown', ethnicity: { code: 'NOBT', source: 'worker' }, disabilities: [] },
    said: 'nothing',
    file: { sex: { code: 'male', same: ['male'] }, ethnicity: 'MWBC', disabilities: ['NONE'] },
    changed: { sex: 'male', ethnicity: { code: 'MWBC', source: 'import' }, disabilities: ['NONE'] },
  },
  {
    because: 'the child was added here, and the file has not asked: it says nothing against what is held',
    held: {},
    said: 'nothing',
    file: { sex: { code: 'unknown', same: ['unknown', 'not-specified'] }, ethnicity: 'NOBT' },
  },
  {
    because: 'the child was added here as born: a file that still expects it is told',
    held: {},
    said: 'nothing',
    file: { expectedOn: '2019-02-10' },
    told: ['Date the baby is expected 2019-02-10'],
  },
  {
    because: 'a file expected the child, a person wrote the birth: the file that still expects it changes nothing',
    held: {},
    said: { bornOn: undefined, expectedOn: '2019-02-10' },
    file: { expectedOn: '2019-02-10' },
  },
  {
    because: 'a person took out a birth that a file had said too soon: what the file then expects is taken in',
    held: { bornOn: undefined },
    said: { bornOn: '2019-02-03' },
    file: { expectedOn: '2019-02-10' },
    changed: { expectedOn: '2019-02-10' },
  },
  {
    because: 'a child who was expected here and is born in the file is expected no longer',
    held: { bornOn: undefined, expectedOn: '2019-02-10' },
    said: 'nothing',
    file: { bornOn: '2019-02-03' },
    changed: { bornOn: '2019-02-03', expectedOn: undefined },
  },
  {
    because: 'a birth that a person took out is not said again: the child they expect stays expected',
    held: { bornOn: undefined, expectedOn: '2026-05-01' },
    said: { bornOn: '2019-02-03', expectedOn: undefined },
    file: { bornOn: '2019-02-03' },
  },
  {
    because: 'a birth that a person took out is said otherwise: it is told, and what the file had expected stays',
    held: { bornOn: undefined, expectedOn: '2026-05-01' },
    said: { expectedOn: '2026-05-01' },
    file: { bornOn: '2019-04-04' },
    told: ['Date of birth 2019-04-04'],
  },
  {
    because: 'what somebody wrote here beside a birth that the file says again is theirs to take out',
    held: { expectedOn: '2019-02-10' },
    said: { expectedOn: undefined },
    file: { bornOn: '2019-02-03' },
  },
  {
    because: 'what files expected, of a child whose birth a person wrote, ends with the file that agrees on the birth',
    held: { expectedOn: '2019-02-10' },
    said: { bornOn: undefined, expectedOn: '2019-02-10' },
    file: { bornOn: '2019-02-03' },
    changed: { expectedOn: undefined },
  },
  {
    because: 'an id written here in small letters is the same id',
    held: { identifiers: [{ kind: 'la-child-id', value: 'a1', issuer: '884' }] },
    said: 'nothing',
    file: {},
  },
];

for (const { because, held, said, file, changed = {}, told = [] } of byHand) {
  test(because, () => {
    const before = without({ ...known, ...held });
    const saidBefore = said === 'nothing' ? {} : toldOf(without({ ...known, ...said }));
    const { facts, doubts } = reconcileFacts({ facts: before, said: saidBefore }, child(file), '884');
    const expected = without({ ...before, ...changed });
    assert.deepEqual({ ...facts, identifiers: sorted(facts) }, { ...expected, identifiers: sorted(expected) });
    assert.deepEqual(doubts.map(({ what, value }) => `${what} ${value}`).sort(), told);
    for (const { why, fitted } of doubts)
      assert.ok(!fitted && /it was left as it is\. .*correct the one that is wrong\.$/.test(why));
  });
}

test('what is told has the line it stands in, else the line of the child', () => {
  const lines = ['2019-04-04', '2019-05-05'].map((bornOn, place) => {
    const file = child({ bornOn }, place === 0 ? { bornOn: 7 } : {});
    return reconcileFacts({ facts: known, said: {} }, file, '884').doubts.map(({ line }) => line);
  });
  assert.deepEqual(lines, [[7], [3]]);
});

/** The facts as they are kept: what is undefined is not there. */
function without(facts: Some): PersonFacts {
  return JSON.parse(JSON.stringify(facts));
}

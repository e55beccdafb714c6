import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { readCsv } from '#test/support/read-csv.ts';
import { annexALists, columnsOf, listKeys } from './annex-a-lists.ts';
import { readCode } from './written-code-set.ts';

const FORMATS = resolve(import.meta.dirname, '../../../../../shared/formats');
const REFERENCE = { columns: resolve(FORMATS, 'annex-a/columns.csv'), ssda903: resolve(FORMATS, 'ssda903/codes.csv') };

test('every column of the reference is one of ours, in its place, of its kind, with its heading', (t) => {
  if (!existsSync(REFERENCE.columns)) return t.skip('The reference folder ../shared/formats is not beside this clone.');
  const kinds: Readonly<Record<string, string>> = { string: 'text', numeric: 'number', date: 'date', code: 'code' };
  const published = readCsv(readFileSync(REFERENCE.columns, 'utf8')).map(({ list, position, column, type = '' }) =>
    [list, position, column, kinds[type]].join(' '),
  );
  const ours = listKeys.flatMap((list, at) =>
    columnsOf(list).map(([, { heading, kind }], index) => [at + 1, index + 1, heading, kind].join(' ')),
  );
  assert.deepEqual(ours, published);
  assert.equal(ours.length, 169);
});

const { childrenInCare, careLeavers, adoptions } = annexALists;
/** Where the lists ask what the SSDA903 asks. */
const ALSO_OF_THE_SSDA903 = new Map([
  ['ETHNIC', childrenInCare.columns.ethnicity],
  ['CIN', childrenInCare.columns.need],
  ['LS', childrenInCare.columns.legalStatus],
  ['PLACE', childrenInCare.columns.placementType],
  ['PLACE_PROVIDER', childrenInCare.columns.placementProvider],
  ['REC', childrenInCare.columns.ceasedReason],
  ['IN_TOUCH', careLeavers.columns.inTouch],
  ['ACCOM', careLeavers.columns.accommodation],
  ['ACTIV', careLeavers.columns.activity],
  ['REASON_PLACED_CEASED', adoptions.columns.decidedAgainstReason],
]);
/** Of short breaks, of an episode that goes on, and of nobody in touch: the lists have no such code. */
const OF_THE_SSDA903_ALONE = new Set(['LS V3', 'LS V4', 'REC X1', 'ACCOM 0', 'ACTIV 0']);

test('every code of the SSDA903 is read where a list asks the same, so that a year’s new ones are too', (t) => {
  if (!existsSync(REFERENCE.ssda903)) return t.skip('The reference folder ../shared/formats is not beside this clone.');
  for (const { field = '', code = '' } of readCsv(readFileSync(REFERENCE.ssda903, 'utf8'))) {
    const set = ALSO_OF_THE_SSDA903.get(field)?.set;
    if (set === undefined) continue;
    const isRead = readCode(set, code) !== undefined;
    assert.equal(isRead, !OF_THE_SSDA903_ALONE.has(`${field} ${code}`), `${field} ${code}`);
  }
});

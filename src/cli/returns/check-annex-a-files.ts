import type { GivenFile } from '#domain/exchange/given-table.ts';
import type { Day } from '#domain/time/day.ts';
import { readGivenFiles } from '#import/readers/tables/read-given-files.ts';
import { AnnexACheck } from '#returns/annex-a/checking/annex-a-check.ts';
import { type CheckedAnnexA, checkedAnnexA } from '#returns/annex-a/checking/checked-annex-a.ts';
import { givenLists } from '#returns/annex-a/checking/given-lists.ts';
import { isListHeading } from '#returns/annex-a/checking/recognise-list.ts';
import { annexARules } from '#returns/annex-a/rules/index.ts';
import type { AnnexAYear } from '#returns/annex-a/specification/annex-a-year.ts';
import { issueOfGivenOddity } from './issue-of-given-oddity.ts';

/** Headings alone are how a list says that nobody is on it. */
const EXPECTED = 'no-rows';

/**
 * Checks workbooks and files as the lists of Annex A, as of the day named or else of the latest in them. What cannot be read
 * is an issue, and the rest is checked.
 */
export async function checkAnnexAFiles(
  files: readonly GivenFile[],
  year: AnnexAYear,
  on?: Day,
): Promise<CheckedAnnexA> {
  const { tables, oddities } = await readGivenFiles(files, { isHeading: isListHeading });
  const given = givenLists(tables);
  const check = new AnnexACheck(year, annexARules, given, on);
  for (const oddity of oddities) if (oddity.code !== EXPECTED) check.tell(issueOfGivenOddity(oddity));
  return checkedAnnexA(check.end(), check, given, year);
}

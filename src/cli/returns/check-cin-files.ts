import { isRefusal } from '#domain/definition/refusal.ts';
import type { GivenFile } from '#domain/exchange/given-table.ts';
import type { CinFileEvent, CinOddity } from '#import/readers/cin-xml/cin-file-event.ts';
import { CinFileRefused } from '#import/readers/cin-xml/cin-file-refused.ts';
import { readCinFile } from '#import/readers/cin-xml/read-cin-file.ts';
import { GivenFileRefused } from '#import/readers/tables/given-file-refused.ts';
import { CinCensusCheck } from '#returns/cin-census/checking/cin-census-check.ts';
import { issueOfOddity, issuesOfHeader } from '#returns/cin-census/checking/file-issues.ts';
import { cinRules } from '#returns/cin-census/rules/index.ts';
import type { CinChild, CinHeader } from '#returns/cin-census/specification/cin-child.ts';
import type { CinYear } from '#returns/cin-census/specification/cin-year.ts';
import type { CheckReport } from '#returns/engine/check-report.ts';
import type { CheckedReturn } from '#returns/engine/checked-return.ts';
import type { RefusedFile } from '#returns/engine/refused-file.ts';
import { cinFilesOf } from './cin-files-of.ts';
import { issueOfGivenOddity } from './issue-of-given-oddity.ts';

/** What is kept of a census to be shown afterwards. */
interface Kept {
  header?: CinHeader;
  readonly children: CinChild[];
}

/** Checks CIN census files as one census, and keeps its children, so that their tables, timelines and figures can be shown. */
export async function checkCinFiles(files: readonly GivenFile[], year: CinYear): Promise<CheckedReturn | RefusedFile> {
  const kept: Kept = { children: [] };
  const report = await reportOnCinFiles(files, year, kept);
  if (isRefusal(report)) return report;
  const [{ checkedCensus }, { analyseCin }] = await Promise.all([
    import('#returns/cin-census/checking/checked-census.ts'),
    import('./analyse-cin.ts'),
  ]);
  const { header, children } = kept;
  return { ...checkedCensus(report, children, year), analysis: () => analyseCin(children, header, year) };
}

/** Checks CIN census files as one census, streaming: as long as nothing is to be kept, the memory stays flat. */
export async function reportOnCinFiles(
  files: readonly GivenFile[],
  year: CinYear,
  kept?: Kept,
): Promise<CheckReport | RefusedFile> {
  const check = new CinCensusCheck(year, cinRules);
  let name = '';
  try {
    for await (const file of cinFilesOf(files, (oddity) => check.tell(issueOfGivenOddity(oddity)))) {
      name = file.name;
      for await (const event of readCinFile(file.open())) {
        take(check, event, year);
        if (kept !== undefined) keep(kept, event);
      }
    }
    return check.end();
  } catch (fault) {
    return refusalOf(fault, name);
  }
}

function refusalOf(fault: unknown, name: string): RefusedFile {
  if (!(fault instanceof CinFileRefused || fault instanceof GivenFileRefused)) throw fault;
  const file = fault instanceof GivenFileRefused ? (fault.file ?? name) : name;
  const { message, line, nextStep } = fault;
  return { refused: 'file-refused', file, ...(line === undefined ? {} : { line }), because: message, todo: nextStep };
}

function keep(kept: Kept, event: CinFileEvent): void {
  if (event.kind === 'header') kept.header ??= event.header;
  if (event.kind === 'child') kept.children.push(event.child);
}

function take(check: CinCensusCheck, event: CinFileEvent, year: CinYear): void {
  if (event.kind === 'header') {
    check.header(event.header);
    for (const issue of issuesOfHeader(event.header, year)) check.tell(issue);
  }
  if (event.kind === 'child') check.child(event.child);
  const child = event.kind === 'child' ? event.child.identifiers.laChildId?.value : undefined;
  for (const oddity of odditiesOf(event)) check.tell(issueOfOddity(oddity, child));
}

function odditiesOf(event: CinFileEvent): readonly CinOddity[] {
  if (event.kind === 'oddity') return [event.oddity];
  return event.kind === 'end' ? [] : event.oddities;
}

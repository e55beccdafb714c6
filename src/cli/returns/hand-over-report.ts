import { writeFileSync } from 'node:fs';
import type { CheckedReturn } from '#returns/engine/checked-return.ts';
import { reportAsCsv } from '#returns/engine/report-as-csv.ts';
import type { ExitCode } from '../command.ts';

/** Where a report goes, as the options of a command say. */
export interface ReportPlaces {
  readonly json: boolean;
  readonly csv?: string | undefined;
  readonly xlsx?: string | undefined;
}

/** How a report is told. */
export interface ReportTold {
  readonly print: (text: string) => void;
  readonly ms: number;
  readonly words: () => string;
  /** What stands in the JSON document beside the report. */
  readonly beside?: object;
}

/** Hands a report over: as words or JSON, and into the files asked for. Gives 1 when there is anything but queries. */
export async function handOverReport(
  { report, tablesOf }: CheckedReturn,
  { json, csv, xlsx }: ReportPlaces,
  { print, ms, words, beside = {} }: ReportTold,
): Promise<ExitCode> {
  if (csv !== undefined) writeFileSync(csv, reportAsCsv(report));
  if (xlsx !== undefined) {
    // What is said of no child is of a row without a number.
    const said = new Set(report.issues.map(({ child = '' }) => child));
    const { reportWorkbook } = await import('../report-workbook.ts');
    writeFileSync(xlsx, await reportWorkbook(report, tablesOf(said)));
  }
  const took = `\n\nChecked in ${(ms / 1000).toFixed(2)} s.`;
  print(json ? JSON.stringify({ ...report, ...beside, ms }) : `${words()}${took}`);
  return report.issues.some(({ severity }) => severity !== 'query') ? 1 : 0;
}

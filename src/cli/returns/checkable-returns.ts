import { isRefusal } from '#domain/definition/refusal.ts';
import type { GivenFile } from '#domain/exchange/given-table.ts';
import { parseWrittenDay } from '#domain/time/written-day.ts';
import { annexAYears, isAnnexAYear } from '#returns/annex-a/specification/annex-a-year.ts';
import { cinYears, isCinYear } from '#returns/cin-census/specification/cin-year.ts';
import type { CheckedReturn } from '#returns/engine/checked-return.ts';
import type { RefusedFile } from '#returns/engine/refused-file.ts';
import { isOfYear } from '#returns/engine/rule-facts.ts';
import { authorityCode } from '#returns/ssda903/specification/authority-code.ts';
import type { PostcodeTable } from '#returns/ssda903/specification/postcode-place.ts';
import { isSsda903Year, ssda903Years } from '#returns/ssda903/specification/ssda903-year.ts';
import type { Answered, CheckableReturn } from '#usecases/ports.ts';
import type { RuleWords } from '#usecases/return-checks/report-desk.ts';

/** The files of a return, by the name of the place of the form they were given in. */
export type FilesByName = ReadonlyMap<string, readonly GivenFile[]>;

/** A return that can be checked, with how it is. */
export interface ReturnChecker extends CheckableReturn {
  /** Checks the files as the return of a year, with everything kept that is to be shown afterwards. */
  check(files: FilesByName, year: string, answers: Answered): Promise<CheckedReturn | RefusedFile>;
  /** What the rules of a year say, by code. */
  wordsOf(year: string): Promise<ReadonlyMap<string, RuleWords>>;
}

const cinCensus: ReturnChecker = {
  id: 'cin',
  name: 'Children in need census',
  years: cinYears.filter((year) => year >= '2022-23'),
  asks: [
    {
      name: 'files',
      label: 'Files of the census',
      hint: 'XML. Several files are checked as one census.',
      multiple: true,
      accept: '.xml,application/xml,text/xml',
      isRequired: true,
    },
  ],
  questions: [],
  async check(files, year) {
    if (!isCinYear(year)) throw new RangeError(`${year} is no collection year of the census`);
    const { checkCinFiles } = await import('./check-cin-files.ts');
    return checkCinFiles(files.get('files') ?? [], year, { isKept: true });
  },
  async wordsOf(year) {
    const { cinRules } = await import('#returns/cin-census/rules/index.ts');
    const ofYear = cinRules.filter(({ from, until }) => from <= year && (until === undefined || year <= until));
    return new Map(ofYear.map(({ code, wrong, todo }) => [code, { wrong, todo }]));
  },
};

const ssda903: ReturnChecker = {
  id: 'ssda903',
  name: 'Children looked after return (SSDA903)',
  years: ssda903Years,
  asks: [
    {
      name: 'files',
      label: 'Files of the return',
      hint: 'CSV files, a zip of them, a workbook or the XML form. Tables are known by their columns.',
      multiple: true,
      accept: '.csv,.zip,.xlsx,.xml',
      isRequired: true,
    },
    {
      name: 'previous',
      label: 'Files of last year’s return',
      hint: 'In any of the same forms. Rules that look back, and some figures, need them.',
      multiple: true,
      accept: '.csv,.zip,.xlsx,.xml',
      isRequired: false,
    },
    {
      name: 'providers',
      label: 'The inspectorate’s list of providers',
      hint: 'A workbook or CSV file, in any layout it was published in. Rules about the number of a provider need it.',
      multiple: true,
      accept: '.xlsx,.csv,.zip',
      isRequired: false,
    },
    {
      name: 'postcodes',
      label: 'Table of postcodes',
      hint: 'An index of postcodes, or a CSV file of up to 200,000 of them. Rules about distance need it.',
      multiple: false,
      isRequired: false,
    },
  ],
  questions: [
    {
      name: 'authority',
      label: 'Code of your authority',
      hint: 'Such as E06000019. Rules that ask whether a child is placed in your area need it.',
      pattern: authorityCode,
      wrong: 'Enter the code of your authority as E and eight digits, such as E06000019.',
    },
  ],
  async check(files, year, answers) {
    if (!isSsda903Year(year)) throw new RangeError(`${year} is no collection year of the SSDA903`);
    const of = (name: string) => files.get(name) ?? [];
    const [authority, [table]] = [answers.get('authority'), of('postcodes')];
    const [{ checkSsda903Files }, postcodes] = await Promise.all([
      import('./check-ssda903-files.ts'),
      table === undefined ? undefined : givenPostcodes(table),
    ]);
    if (isRefusal(postcodes)) return postcodes;
    const given = {
      files: of('files'),
      previous: of('previous'),
      providers: of('providers'),
      ...(postcodes === undefined ? {} : { postcodes }),
      ...(authority === undefined ? {} : { authority }),
    };
    return checkSsda903Files(given, year);
  },
  async wordsOf(year) {
    const { ssda903Rules } = await import('#returns/ssda903/rules/index.ts');
    const ofYear = ssda903Rules.filter((rule) => isOfYear(rule, year));
    return new Map(ofYear.map(({ code, wrong, todo }) => [code, { wrong, todo }]));
  },
};

const annexA: ReturnChecker = {
  id: 'annex-a',
  name: 'Annex A',
  years: annexAYears,
  asks: [
    {
      name: 'files',
      label: 'Workbook of the lists',
      hint: 'An Excel workbook with a sheet for each list, or CSV files of one list each, or a zip of them.',
      multiple: true,
      accept: '.xlsx,.csv,.zip',
      isRequired: true,
    },
  ],
  questions: [
    {
      name: 'on',
      label: 'Day the lists were drawn up',
      hint: 'Such as 31/01/2026. Without it they are checked as of the latest date in them.',
      pattern: /^\d{1,2}\/\d{1,2}\/\d{4}$/,
      wrong: 'Enter the day as day, month and year, such as 31/01/2026.',
    },
  ],
  async check(files, year, answers) {
    if (!isAnnexAYear(year)) throw new RangeError(`${year} is no year whose Annex A is checked`);
    const { checkAnnexAFiles } = await import('./check-annex-a-files.ts');
    return checkAnnexAFiles(files.get('files') ?? [], year, parseWrittenDay(answers.get('on') ?? ''));
  },
  async wordsOf() {
    const { annexARules } = await import('#returns/annex-a/rules/index.ts');
    return new Map(annexARules.map(({ code, wrong, todo }) => [code, { wrong, todo }]));
  },
};

/** The table of postcodes that was given, or why it cannot be used: a check without it would be another check. */
async function givenPostcodes(file: GivenFile): Promise<PostcodeTable | RefusedFile> {
  const [{ readGivenPostcodes }, { PostcodesRefused }] = await Promise.all([
    import('./open-postcode-table.ts'),
    import('#import/readers/postcodes/postcodes-refused.ts'),
  ]);
  try {
    return await readGivenPostcodes(file);
  } catch (fault) {
    if (!(fault instanceof PostcodesRefused)) throw fault;
    return { refused: 'file-refused', file: file.name, because: fault.message, todo: fault.nextStep };
  }
}

/** Every return that can be checked. What rules and readers they need is loaded when one is checked. */
export const checkableReturns: readonly ReturnChecker[] = [cinCensus, ssda903, annexA];

import type { AnnexARule } from '../../checking/annex-a-rule.ts';
import { aa0001RequiredValueMissing } from './aa0001-required-value-missing.rule.ts';
import { aa0002NotADate } from './aa0002-not-a-date.rule.ts';
import { aa0003NotACode } from './aa0003-not-a-code.rule.ts';
import { aa0004NotANumber } from './aa0004-not-a-number.rule.ts';
import { aa0005DateAfterReportDay } from './aa0005-date-after-report-day.rule.ts';
import { aa0006AgeNotOfBirth } from './aa0006-age-not-of-birth.rule.ts';
import { aa0007BornTooLate } from './aa0007-born-too-late.rule.ts';
import { aa0008NegativeNumber } from './aa0008-negative-number.rule.ts';
import { aa0009RowGivenTwice } from './aa0009-row-given-twice.rule.ts';
import { aa0010BornOnDiffers } from './aa0010-born-on-differs.rule.ts';
import { aa0011GenderDiffers } from './aa0011-gender-differs.rule.ts';
import { aa0012EthnicityDiffers } from './aa0012-ethnicity-differs.rule.ts';
import { aa0013DisabilityDiffers } from './aa0013-disability-differs.rule.ts';
import { aa0014SpreadsheetError } from './aa0014-spreadsheet-error.rule.ts';

/** The rules over any list, in the order of their codes. */
export const anyListRules: readonly AnnexARule[] = [
  aa0001RequiredValueMissing,
  aa0002NotADate,
  aa0003NotACode,
  aa0004NotANumber,
  aa0005DateAfterReportDay,
  aa0006AgeNotOfBirth,
  aa0007BornTooLate,
  aa0008NegativeNumber,
  aa0009RowGivenTwice,
  aa0010BornOnDiffers,
  aa0011GenderDiffers,
  aa0012EthnicityDiffers,
  aa0013DisabilityDiffers,
  aa0014SpreadsheetError,
];

import { type Day, dayOf } from './day.ts';
import { type BankHoliday, usualBankHolidays } from './usual-bank-holidays.ts';

/** The first and last year whose bank holidays are known here; no working day is counted outside them. */
export const bankHolidayYears = { first: 1990, last: 2040 } as const;

/** A holiday moved from its usual day, or added for one year, by proclamation. */
interface OneOff extends Required<BankHoliday> {
  /** The usual holiday it replaces; absent when it is an extra one. */
  readonly insteadOf?: Day;
}

/**
 * Every holiday since 1990 that the usual rules do not give. A new proclamation is one entry here and one in the test.
 * Banking and Financial Dealings Act 1971 s1(2) and (3); the list on GOV.UK is the authority [K].
 */
const oneOffs: readonly OneOff[] = [
  {
    on: dayOf('1995-05-08'),
    insteadOf: dayOf('1995-05-01'),
    title: 'Early May bank holiday (VE Day)',
    because: 'Moved a week later to mark 50 years since Victory in Europe Day.',
  },
  {
    on: dayOf('1999-12-31'),
    title: 'Millennium bank holiday',
    because: 'Extra holiday on the eve of the year 2000.',
  },
  {
    on: dayOf('2002-06-03'),
    title: 'Golden Jubilee bank holiday',
    because: 'Extra holiday for the Golden Jubilee of Queen Elizabeth II.',
  },
  {
    on: dayOf('2002-06-04'),
    insteadOf: dayOf('2002-05-27'),
    title: 'Spring bank holiday',
    because: 'Moved from the last Monday in May to join the Golden Jubilee.',
  },
  {
    on: dayOf('2011-04-29'),
    title: 'Royal Wedding bank holiday',
    because: 'Extra holiday for the wedding of Prince William and Catherine Middleton.',
  },
  {
    on: dayOf('2012-06-04'),
    insteadOf: dayOf('2012-05-28'),
    title: 'Spring bank holiday',
    because: 'Moved from the last Monday in May to join the Diamond Jubilee.',
  },
  {
    on: dayOf('2012-06-05'),
    title: 'Diamond Jubilee bank holiday',
    because: 'Extra holiday for the Diamond Jubilee of Queen Elizabeth II.',
  },
  {
    on: dayOf('2020-05-08'),
    insteadOf: dayOf('2020-05-04'),
    title: 'Early May bank holiday (VE Day)',
    because: 'Moved from Monday to Friday to mark 75 years since Victory in Europe Day.',
  },
  {
    on: dayOf('2022-06-02'),
    insteadOf: dayOf('2022-05-30'),
    title: 'Spring bank holiday',
    because: 'Moved from the last Monday in May to join the Platinum Jubilee.',
  },
  {
    on: dayOf('2022-06-03'),
    title: 'Platinum Jubilee bank holiday',
    because: 'Extra holiday for the Platinum Jubilee of Queen Elizabeth II.',
  },
  {
    on: dayOf('2022-09-19'),
    title: 'Bank holiday for the State Funeral of Queen Elizabeth II',
    because: 'Extra holiday proclaimed nine days before.',
  },
  {
    on: dayOf('2023-05-08'),
    title: 'Bank holiday for the Coronation of King Charles III',
    because: 'Extra holiday on the Monday after the Coronation.',
  },
];

/**
 * Every bank holiday of England and Wales from 1990 to 2040, in order, Christmas Day and Good Friday included, each on
 * the weekday it is kept. Future years are by rule: a proclamation may still move or add a day.
 */
export const englandAndWalesBankHolidays: readonly BankHoliday[] = inOrder([...usualExceptMoved(), ...oneOffs]);

function usualExceptMoved(): readonly BankHoliday[] {
  const { first, last } = bankHolidayYears;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const moved = new Set(oneOffs.map((oneOff) => oneOff.insteadOf));
  return years.flatMap(usualBankHolidays).filter((holiday) => !moved.has(holiday.on));
}

function inOrder(holidays: readonly BankHoliday[]): readonly BankHoliday[] {
  return holidays.toSorted((one, other) => one.on - other.on);
}

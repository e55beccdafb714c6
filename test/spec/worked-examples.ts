/** One worked example of a clock, counted by hand on a calendar. */
export interface WorkedExample {
  /** The day of the event: day 0. */
  readonly on: string;
  /** The last day that is in time. */
  readonly dueOn: string;
  /** How it was counted, or why it is worth an example. */
  readonly because: string;
}

/** Worked examples by the id of the clock. The answers come from a calendar and a list of bank holidays, never from the program. */
export const workedExamples: Readonly<Record<string, readonly WorkedExample[]>> = {
  'contact-screened': [
    { on: '2026-04-14', dueOn: '2026-04-14', because: 'A Tuesday is screened on the Tuesday.' },
    { on: '2026-04-18', dueOn: '2026-04-20', because: 'A Saturday is screened on the Monday.' },
    { on: '2026-04-03', dueOn: '2026-04-07', because: 'Good Friday is screened on the Tuesday after Easter.' },
    { on: '2026-12-26', dueOn: '2026-12-29', because: 'Boxing Day is a Saturday; the Monday stands in for it.' },
  ],
  'contact-decided': [
    { on: '2026-04-14', dueOn: '2026-04-15', because: 'Tuesday to Wednesday.' },
    { on: '2026-04-17', dueOn: '2026-04-20', because: 'Friday to Monday: a weekend is not counted.' },
    { on: '2026-04-18', dueOn: '2026-04-20', because: 'Saturday to Monday: the first working day after is day 1.' },
    { on: '2026-04-19', dueOn: '2026-04-20', because: 'Sunday to Monday.' },
    { on: '2026-04-02', dueOn: '2026-04-07', because: 'Thursday before Easter to Tuesday after it.' },
    { on: '2026-04-03', dueOn: '2026-04-07', because: 'Good Friday to Tuesday.' },
    { on: '2026-05-01', dueOn: '2026-05-05', because: 'Friday to Tuesday: the early May bank holiday lies between.' },
    { on: '2026-12-24', dueOn: '2026-12-29', because: 'Christmas Eve to Tuesday: Monday stands in for Boxing Day.' },
    { on: '2026-12-25', dueOn: '2026-12-29', because: 'Christmas Day to Tuesday.' },
    { on: '2026-12-31', dueOn: '2027-01-04', because: 'New Year’s Eve to Monday: New Year’s Day is a Friday.' },
    { on: '2022-09-16', dueOn: '2022-09-20', because: 'Friday to Tuesday: Monday was the Queen’s State Funeral.' },
  ],
  'referral-decided': [
    { on: '2026-04-14', dueOn: '2026-04-15', because: 'A referral has one working day, as a contact has.' },
    { on: '2026-04-02', dueOn: '2026-04-07', because: 'Thursday before Easter to Tuesday after it.' },
  ],
  'feedback-to-referrer': [
    { on: '2026-04-14', dueOn: '2026-04-21', because: 'Five working days are a week when no holiday lies in it.' },
    { on: '2026-04-02', dueOn: '2026-04-13', because: '7 to 10 April are 4, Monday 13 is the fifth.' },
    { on: '2026-12-23', dueOn: '2027-01-04', because: '24, 29, 30 and 31 December are 4, Monday 4 January the fifth.' },
  ],
  'notification-reviewed': [
    { on: '2026-04-14', dueOn: '2026-04-17', because: 'Tuesday to Friday.' },
    { on: '2026-05-01', dueOn: '2026-05-07', because: 'Tuesday, Wednesday and Thursday: Monday is a bank holiday.' },
  ],
  'assessment-from-referral': [
    {
      on: '2026-09-07',
      dueOn: '2026-11-09',
      because: 'Nine whole weeks, Monday to Monday: no holiday lies in them.',
    },
    { on: '2026-09-05', dueOn: '2026-11-06', because: 'From a Saturday: Monday 7 September is day 1.' },
    {
      on: '2026-04-02',
      dueOn: '2026-06-10',
      because: 'Easter, early May and spring: 19 by 1 May, 23 by 8 May, 37 by 29 May, 42 by 5 June, then 3.',
    },
    { on: '2025-04-17', dueOn: '2025-06-25', because: 'Easter 2025: 9 by 2 May, 27 by 30 May, 42 by 20 June, then 3.' },
    { on: '2024-03-28', dueOn: '2024-06-05', because: 'Easter 2024: 24 by 3 May, 42 by 31 May, then 3.' },
    {
      on: '2023-04-06',
      dueOn: '2023-06-15',
      because: 'Easter and the Coronation: 14 by 28 April, 18 by 5 May, 22 by 12 May, 41 by 9 June, then 4.',
    },
    {
      on: '2022-04-14',
      dueOn: '2022-06-23',
      because: 'Easter and the Platinum Jubilee: 28 by 27 May, 31 by 1 June, 41 by 17 June, then 4.',
    },
    {
      on: '2022-09-09',
      dueOn: '2022-11-14',
      because: 'The State Funeral: 9 by 23 September instead of 10, so one day more than nine weeks from the Friday.',
    },
    {
      on: '2025-12-01',
      dueOn: '2026-02-05',
      because: 'Christmas 2025: 17 by 24 December, 20 by the 31st, 21 by 2 January, 41 by 30 January, then 4.',
    },
    {
      on: '2024-12-20',
      dueOn: '2025-02-26',
      because: 'Christmas 2024: 3 by 27 December, 5 by the 31st, 7 by 3 January, 42 by 21 February, then 3.',
    },
    {
      on: '2021-12-13',
      dueOn: '2022-02-17',
      because: 'Christmas on a weekend: 9 by 24 December, 12 by the 31st, 16 by 7 January, 41 by 11 February, then 4.',
    },
  ],
  'assessment-from-start': [
    { on: '2026-04-07', dueOn: '2026-06-11', because: 'Started the Tuesday after Easter: 41 by 5 June, then 4.' },
    {
      on: '2013-04-15',
      dueOn: '2013-06-19',
      because: 'The first day of the limit: 14 by 3 May, 42 by 14 June, then 3; two bank holidays in May lie between.',
    },
  ],
  'child-in-need-plan-reviewed': [
    { on: '2026-04-02', dueOn: '2026-07-02', because: 'The same date three months on.' },
    { on: '2025-11-30', dueOn: '2026-02-28', because: 'February has no 30th: its last day.' },
  ],
  'family-meeting-written': [
    { on: '2026-04-08', dueOn: '2026-04-15', because: 'A Wednesday: the Thursday is day 1, the next Wednesday day 5.' },
    { on: '2026-04-01', dueOn: '2026-04-10', because: 'Good Friday and Easter Monday are not counted.' },
  ],
  'family-meeting-approved': [
    { on: '2026-04-08', dueOn: '2026-04-22', because: 'Two whole weeks, Wednesday to Wednesday.' },
    {
      on: '2025-12-19',
      dueOn: '2026-01-07',
      because: 'Christmas: 3 by 24 December, 6 by the 31st, 7 on 2 January, then 3.',
    },
  ],
  'family-meeting-distributed': [
    {
      on: '2026-04-08',
      dueOn: '2026-05-07',
      because: 'Four weeks would end on 6 May; the bank holiday of 4 May is not counted.',
    },
    {
      on: '2026-05-06',
      dueOn: '2026-06-04',
      because: 'Four weeks would end on 3 June; the bank holiday of 25 May is not counted.',
    },
  ],
  'chronology-current': [
    { on: '2026-04-02', dueOn: '2026-10-02', because: 'The same date six months on, whatever weekday it is.' },
    { on: '2025-08-31', dueOn: '2026-02-28', because: 'February has no 31st: its last day.' },
    { on: '2023-08-30', dueOn: '2024-02-29', because: 'In a leap year its last day is the 29th.' },
  ],
  'supervision-current': [
    { on: '2026-04-02', dueOn: '2026-04-30', because: 'Thursday to Thursday: four weeks, bank holidays counted.' },
    { on: '2024-02-10', dueOn: '2024-03-09', because: 'A Saturday four weeks on, over 29 February.' },
  ],
};

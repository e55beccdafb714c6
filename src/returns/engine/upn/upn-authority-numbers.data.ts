/** Numbers of local authorities in a row, the last included. */
interface NumbersInARow {
  readonly first: string;
  readonly last: string;
  /** The collection year in which they came. */
  readonly from?: string;
}

/** Up to 2022 to 2023. */
const NUMBERS = `001-005 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 701-708 800-803
  805-808 810-813 815-816 820-823 825-826 830-831 835-841 845-846 850-852 855-857 860-861 865-896 908-909 916 919 921
  925-926 928-929 931 933 935-938 940-941`;

/**
 * The numbers that may stand in a unique pupil number after its first letter: authorities since April 1998, with those
 * that have gone and those that stand in for others. Department for Education, children in need census, rule 1530 [K]:
 * read from third-party material of 2022 to 2024. Cumberland (942) and Westmorland and Furness (943) came in 2023.
 */
export const upnAuthorityNumbers: readonly NumbersInARow[] = [
  ...NUMBERS.split(/\s+/).map((row) => ({ first: row.slice(0, 3), last: row.slice(-3) })),
  { first: '942', last: '943', from: '2023-24' },
];

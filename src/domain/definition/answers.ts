/** The answers of one record about one child, by field name. What each may hold is said by the field. */
export type Answers = Readonly<Record<string, unknown>>;

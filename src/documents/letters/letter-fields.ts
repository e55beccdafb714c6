/** Everything a template may ask for by name, with what stands in its place. */
export const letterFields = {
  'child.firstName': 'The child’s first name, or theirs',
  'child.fullName': 'The child’s whole name, or theirs',
  'child.bornOn': 'The day the child was born, or each of them',
  'recipient.name': 'To whom the letter goes',
  'recipient.address': 'Where they live, line by line; nothing for somebody who is not on the record',
  'worker.name': 'Who sends it',
  'worker.phone': 'Their telephone number at work',
  'team.name': 'Their team',
  'authority.name': 'The authority',
  'letter.words': 'What the worker wrote in this letter',
  today: 'The day on the letter',
} as const;

/** The name of a field of a letter. */
export type LetterField = keyof typeof letterFields;

/** What stands in the place of each field. */
export type LetterValues = Readonly<Record<LetterField, string>>;

/** True of a name that a letter knows. */
export function isLetterField(name: string): name is LetterField {
  return Object.hasOwn(letterFields, name);
}

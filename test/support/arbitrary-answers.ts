import fc from 'fast-check';
import type { Answers } from '#domain/definition/answers.ts';
import type { Field, Fields, GroupsField } from '#domain/definition/field.ts';
import { type Day, dayOf, isoDay, type Moment } from '#domain/time/day.ts';
import { isoMoment, momentOf } from '#domain/time/moment.ts';

/** Any text a person could have typed into one line: never blank, never with blanks around it. */
export const lineOfText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((typed) =>
    typed
      .replaceAll(/[\0\r]/g, '')
      .toWellFormed()
      .trim(),
  )
  .filter((typed) => typed !== '');

const story = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((typed) => typed.replaceAll(/[\0\r]/g, '').toWellFormed())
  .filter((typed) => typed.trim() !== '');

const anyDay = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2099-12-31') }).map((day) => isoDay(day as Day));

/** Any moment, often one near the change of the clocks in October, where an hour comes twice. */
const anyMoment = fc
  .oneof(
    fc.integer({ min: momentOf('1990-01-01T00:00:00Z'), max: momentOf('2099-12-31T23:59:59Z') }),
    fc.integer({ min: momentOf('2026-10-24T23:00:00Z'), max: momentOf('2026-10-25T03:00:00Z') }),
    fc.integer({ min: 0, max: 24 * 60 }).map((minutes) => momentOf('2026-10-24T20:00:00Z') + minutes * 60_000),
  )
  .map((moment) => isoMoment(moment as Moment));

/** Any answers to the fields, each of which may be missing, in the form in which they are kept. */
export function arbitraryAnswers(fields: Fields): fc.Arbitrary<Answers> {
  const values = Object.entries(fields).map(([name, field]) => [name, arbitraryValue(field)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [], noNullPrototype: true });
}

function arbitraryValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'date':
      return anyDay;
    case 'instant':
      return anyMoment;
    case 'code':
      return fc.oneof(fc.constantFrom(...field.set.codes.map((each) => each.code)), lineOfText);
    case 'codes':
      return fc.uniqueArray(fc.constantFrom(...field.set.codes.map((each) => each.code)), { minLength: 1 });
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((number) => number + 0);
    case 'yes-no':
      return fc.record(
        { answer: fc.constantFrom('yes', 'no'), because: lineOfText },
        { requiredKeys: ['answer'], noNullPrototype: true },
      );
    case 'prose':
      return story;
    case 'groups':
      return fc.array(arbitraryRow(field), { minLength: 1, maxLength: 4 });
    default:
      return lineOfText;
  }
}

/** A row of which something is said; where rows keep an id, it may have one. */
function arbitraryRow({ fields, keepsId }: GroupsField): fc.Arbitrary<Answers> {
  const said = arbitraryAnswers(fields).filter((row) => Object.keys(row).length > 0);
  if (keepsId === undefined) return said;
  return fc.tuple(said, fc.option(fc.uuid())).map(([row, id]) => (id === null ? row : { id, ...row }));
}

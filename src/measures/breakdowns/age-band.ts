import type { PersonFacts } from '#domain/people/person.ts';
import { ageOn, birthday } from '#domain/time/age.ts';
import { addDays, type Day, parseDay } from '#domain/time/day.ts';

/** The bands of age that figures are broken down by, youngest first: those of the DfE's children in need statistics [K], babies and young adults apart. */
export const ageBands = [
  { id: 'unborn', label: 'Unborn' },
  { id: 'under-1', label: 'Under 1', from: 0 },
  { id: '1-4', label: '1 to 4', from: 1 },
  { id: '5-9', label: '5 to 9', from: 5 },
  { id: '10-15', label: '10 to 15', from: 10 },
  { id: '16-17', label: '16 to 17', from: 16 },
  { id: '18-and-over', label: '18 and over', from: 18 },
  { id: 'not-known', label: 'Not known' },
] as const;

/** One of the bands of age. */
export type AgeBand = (typeof ageBands)[number]['id'];

type Born = Pick<PersonFacts, 'bornOn' | 'expectedOn'>;

/** The band of age a child is in on a day. After the day a child was expected, and without a birth date, nobody knows. */
export function ageBandOn(facts: Born, on: Day): AgeBand {
  const [bornOn, expectedOn] = [realDay(facts.bornOn), realDay(facts.expectedOn)];
  if (bornOn === undefined) return expectedOn !== undefined && on <= expectedOn ? 'unborn' : 'not-known';
  const age = ageOn(bornOn, on);
  return ageBands.findLast((band) => 'from' in band && band.from <= age)?.id ?? 'unborn';
}

/** The days on which a child passes from one band into the next. */
export function ageBandDays(facts: Born): readonly Day[] {
  const [bornOn, expectedOn] = [realDay(facts.bornOn), realDay(facts.expectedOn)];
  if (bornOn === undefined) return expectedOn === undefined ? [] : [addDays(expectedOn, 1)];
  return ageBands.flatMap((band) => ('from' in band ? birthday(bornOn, band.from) : []));
}

function realDay(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}

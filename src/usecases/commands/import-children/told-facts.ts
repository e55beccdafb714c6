import type { Answers } from '#domain/definition/answers.ts';
import type { ImportedFacts } from '#domain/exchange/imported-child.ts';
import type { PersonFacts } from '#domain/people/person.ts';
import { sameAnswer } from './same-answer.ts';

/** Something that a file can tell of who somebody is. */
export type ToldName = keyof ImportedFacts;

/** How one thing that a file can tell lies beside what is held of it. */
interface ToldFact {
  /** What it is, in words. */
  readonly ask: string;
  /** What is held of it; undefined while nobody knows. */
  readonly of: (facts: PersonFacts) => unknown;
  /** What the file tells of it, as text; undefined when it says nothing. */
  readonly told: (file: ImportedFacts) => string | undefined;
  /** True when the file says no other than this. */
  readonly isSame: (file: ImportedFacts, held: unknown) => boolean;
  /** What is then known, when the file is believed. */
  readonly take: (facts: PersonFacts, file: ImportedFacts) => PersonFacts;
  /** What else, once a person here knew it better, says that they knew this better as well. */
  readonly settledBy?: ToldName | 'ethnicitySource';
}

/** "Not yet obtained" says nothing about a child of whom nobody here has asked either. */
const NOT_ASKED = 'NOBT';

/** Everything that a file can tell of who somebody is. */
export const toldFacts: Readonly<Record<ToldName, ToldFact>> = {
  bornOn: plain('bornOn', 'Date of birth'),
  expectedOn: { ...plain('expectedOn', 'Date the baby is expected'), settledBy: 'bornOn' },
  diedOn: plain('diedOn', 'Date of death'),
  sex: {
    ask: 'Sex',
    of: ({ sex }) => (sex === 'unknown' ? undefined : sex),
    told: ({ sex }) => sex?.code,
    isSame: ({ sex }, held) => sex?.same.includes(typeof held === 'string' ? held : 'unknown') === true,
    take: (facts, { sex }) => (sex === undefined ? facts : { ...facts, sex: sex.code }),
  },
  ethnicity: {
    ask: 'Ethnicity',
    of: ({ ethnicity }) => (ethnicity?.code === NOT_ASKED ? undefined : ethnicity?.code),
    told: ({ ethnicity }) => ethnicity,
    isSame: ({ ethnicity }, held) => ethnicity === (held ?? NOT_ASKED),
    take: (facts, { ethnicity }) =>
      ethnicity === undefined ? facts : { ...facts, ethnicity: { code: ethnicity, source: 'import' } },
    // Whoever wrote down who said so has asked.
    settledBy: 'ethnicitySource',
  },
  disabilities: {
    ask: 'Disabilities',
    of: ({ disabilities = [] }) => (disabilities.length === 0 ? undefined : disabilities),
    told: ({ disabilities }) => disabilities?.join(', '),
    isSame: ({ disabilities }, held) => sameAnswer(disabilities, held),
    take: (facts, { disabilities }) => (disabilities === undefined ? facts : { ...facts, disabilities }),
  },
  upn: number('upn', 'upn', 'Unique pupil number'),
  formerUpn: number('formerUpn', 'former-upn', 'Former unique pupil number'),
  upnUnknown: { ...plain('upnUnknown', 'Why there is no unique pupil number'), settledBy: 'upn' },
};

/** What is held of everything that a file can tell, as answers by name; what nobody knows is not there. */
export function toldOf(facts: PersonFacts): Answers {
  const told = Object.entries(toldFacts).map(([name, { of }]) => [name, of(facts)] as const);
  const ethnicitySource = toldFacts.ethnicity.of(facts) === undefined ? undefined : facts.ethnicity?.source;
  return Object.fromEntries(
    [...told, ['ethnicitySource', ethnicitySource] as const].filter(([, value]) => value !== undefined),
  );
}

function plain(name: 'bornOn' | 'expectedOn' | 'diedOn' | 'upnUnknown', ask: string): ToldFact {
  return {
    ask,
    of: (facts) => facts[name],
    told: (file) => file[name],
    isSame: (file, held) => file[name] === held,
    take: (facts, file) => ({ ...facts, [name]: file[name] }),
  };
}

// A person has one pupil number at a time.
function number(name: 'upn' | 'formerUpn', kind: 'upn' | 'former-upn', ask: string): ToldFact {
  const numbersOf = ({ identifiers }: PersonFacts) =>
    identifiers.filter((each) => each.kind === kind).map(({ value }) => value);
  return {
    ask,
    of: (facts) => (numbersOf(facts).length === 0 ? undefined : numbersOf(facts)),
    told: (file) => file[name],
    isSame: (file, held) => Array.isArray(held) && held.includes(file[name]),
    take: (facts, file) => {
      const value = file[name];
      if (value === undefined) return facts;
      return { ...facts, identifiers: [...facts.identifiers.filter((each) => each.kind !== kind), { kind, value }] };
    },
  };
}

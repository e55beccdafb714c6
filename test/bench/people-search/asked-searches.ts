import type { PersonSearch } from '#usecases/ports.ts';
import type { InventedPerson } from './invented-people.ts';

/** The ways in which people are looked for. */
export const waysToAsk = {
  'a name with one slip': (person, random) => ({ name: mistyped(nameOf(person), 1, random) }),
  'a name with two slips': (person, random) => ({ name: mistyped(nameOf(person), 2, random) }),
  'the beginnings of both names': (person) => ({
    name: nameOf(person)
      .split(' ')
      .map((word) => word.slice(0, 4))
      .join(' '),
  }),
  'family name first': (person) => ({ name: nameOf(person).split(' ').reverse().join(' ') }),
  'a mistyped name and a date of birth': (person, random) => ({
    name: mistyped(nameOf(person), 2, random),
    ...(person.facts.bornOn === undefined ? {} : { bornOn: person.facts.bornOn }),
  }),
  'an identifier': ({ facts }) => ({ identifier: facts.identifiers[0]?.value.toLowerCase() ?? '' }),
  'an address': ({ facts: { addresses } }) => ({ address: `${addresses[0]?.lines[0]} ${addresses[0]?.postcode}` }),
} as const satisfies Record<string, (person: InventedPerson, random: () => number) => PersonSearch>;

/** One of the ways to ask. */
export type WayToAsk = keyof typeof waysToAsk;

/** The legal name of somebody as it would be typed. */
export function nameOf({ facts }: InventedPerson): string {
  const [name] = facts.names;
  return `${name?.given} ${name?.family}`;
}

/** A text with letters wrong, missing, doubled or swapped with the one after: what a hurried hand makes of it. */
export function mistyped(text: string, slips: number, random: () => number): string {
  let typed = text;
  for (let slip = 0; slip < slips; slip += 1) {
    const places = [...typed].flatMap((letter, place) => (/[a-z]/i.test(letter) ? [place] : []));
    const place = places[Math.floor(random() * places.length)] ?? 0;
    const [before, letter, after] = [typed.slice(0, place), typed.charAt(place), typed.slice(place + 1)];
    const other = String.fromCharCode(97 + Math.floor(random() * 26));
    const ways = [
      before + other + after,
      before + after,
      before + letter + other + after,
      before + after.charAt(0) + letter + after.slice(1),
    ];
    typed = ways[Math.floor(random() * ways.length)] ?? typed;
  }
  return typed;
}

import type { Answers } from '#domain/definition/answers.ts';
import type { ImportedChild, ImportedDoubt } from '#domain/exchange/imported-child.ts';
import type { PersonFacts, PersonIdentifier } from '#domain/people/person.ts';
import { sameAnswer } from './same-answer.ts';
import { type ToldName, toldFacts, toldOf } from './told-facts.ts';

/** What a file is laid beside when it tells who a child is. */
export interface KnownChild {
  /** What is known of the child; undefined of one whom nobody knows. */
  readonly facts: PersonFacts | undefined;
  /** What files said last; undefined when nobody here can have written anything. */
  readonly said?: Answers | undefined;
}

/** Who a child is after a file was read, and what the file says that was left alone. */
export interface ReconciledFacts {
  readonly facts: PersonFacts;
  readonly doubts: readonly ImportedDoubt[];
}

/** The child of a file, with an identifier. */
export type IdentifiedChild = ImportedChild & { readonly laChildId: string };

/** What is known of somebody whom nobody has described yet. */
const nobodyYet: PersonFacts = { kind: 'child', names: [], languages: [], addresses: [], identifiers: [] };
const NAMES = Object.keys(toldFacts) as readonly ToldName[];

/**
 * Who a child is after a file was read: what the file says, and for everything it does not say what was known before. What
 * somebody entered or corrected here by hand is never overwritten, only doubted; what nobody knew is taken in.
 */
export function reconcileFacts(known: KnownChild, child: IdentifiedChild, issuer: string): ReconciledFacts {
  const { facts: file } = child;
  const before = known.facts ?? nobodyYet;
  const held = toldOf(before);
  const differing = NAMES.filter((name) => {
    const { told, isSame } = toldFacts[name];
    return told(file) !== undefined && (known.facts === undefined || !isSame(file, held[name]));
  });
  const isByHand = (name: ToldName) => isKnownBetter(name, held, known.said);
  const taken = differing.filter((name) => !isByHand(name));
  const after = taken.reduce((facts, name) => toldFacts[name].take(facts, file), identified(before, child, issuer));
  const isAnswered = (name: 'bornOn' | 'upn', other: 'expectedOn' | 'upnUnknown') =>
    file[name] !== undefined &&
    file[other] === undefined &&
    (taken.includes(name) || (!differing.includes(name) && !isChanged(other, held, known.said)));
  return {
    facts: withoutAnswered(after, isAnswered),
    // What the file said before as well is what a person corrected knowingly: there is nothing new to tell.
    doubts: differing
      .filter((name) => isByHand(name) && !toldFacts[name].isSame(file, known.said?.[name]))
      .map((name) => differs(name, child)),
  };
}

/** True when two descriptions of a person say the same. */
export function sameFacts(one: PersonFacts, other: PersonFacts): boolean {
  return canonical(one) === canonical(other);
}

// Where what is held differs from what files said last, a person wrote it. Of somebody added here no file has said anything.
function isKnownBetter(name: ToldName, held: Answers, said: Answers | undefined): boolean {
  const { settledBy } = toldFacts[name];
  if (isChanged(name, held, said)) return true;
  return settledBy !== undefined && held[settledBy] !== undefined && isChanged(settledBy, held, said);
}

function isChanged(name: string, held: Answers, said: Answers | undefined): boolean {
  return said !== undefined && !sameAnswer(said[name], held[name]);
}

function differs(name: ToldName, { facts, line, lines }: IdentifiedChild): ImportedDoubt {
  const value = toldFacts[name].told(facts);
  return {
    line: lines[name] ?? line,
    what: toldFacts[name].ask,
    ...(value === undefined ? {} : { value }),
    why: 'Somebody entered or corrected this here, and the file says otherwise; it was left as it is. Compare the two and correct the one that is wrong.',
    fitted: false,
  };
}

// A child who was expected and is now born is expected no longer; one whose number is known needs no reason for having none.
function withoutAnswered(
  { expectedOn, upnUnknown, ...facts }: PersonFacts,
  isAnswered: (name: 'bornOn' | 'upn', other: 'expectedOn' | 'upnUnknown') => boolean,
): PersonFacts {
  return {
    ...facts,
    ...(expectedOn === undefined || isAnswered('bornOn', 'expectedOn') ? {} : { expectedOn }),
    ...(upnUnknown === undefined || isAnswered('upn', 'upnUnknown') ? {} : { upnUnknown }),
  };
}

// A child may be known to several authorities, to each by one id; in small letters or large, it is the same id.
function identified(facts: PersonFacts, { laChildId }: IdentifiedChild, issuer: string): PersonFacts {
  const isOwn = (each: PersonIdentifier) => each.kind === 'la-child-id' && each.issuer === issuer;
  const isSame = ({ value }: PersonIdentifier) => value.toUpperCase() === laChildId.toUpperCase();
  if (facts.identifiers.some((each) => isOwn(each) && isSame(each))) return facts;
  const others = facts.identifiers.filter((each) => !isOwn(each));
  return { ...facts, identifiers: [...others, { kind: 'la-child-id', value: laChildId, issuer }] };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}

import type { Given, Secret } from './secret.ts';
import { seeText } from './seen-text.ts';
import { type Watch, watchAddress } from './watch-address.ts';
import { watchPhone } from './watch-phone.ts';

/** A text with where it stands: "the letter", "sheet Contacts", "page 3". */
export interface TextPart {
  readonly where: string;
  readonly text: string;
}

/** Something a text gives away that must be kept: what of it, where, and the words round it. */
export interface Leak<S extends Secret = Secret> {
  readonly secret: S;
  readonly given: Given;
  readonly where: string;
  /** Counted from 1: a paragraph of a letter, a row of a sheet. */
  readonly line: number;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const WORDS_ROUND = 50;
/** More of one secret in one place tells nobody more. */
const MOST_SHOWN = 5;

/** Everything of some secrets that a document gives away, in whatever spelling; nothing when it gives nothing away. */
export function findLeaks<S extends Secret>(parts: readonly TextPart[], secrets: readonly S[]): readonly Leak<S>[] {
  const watches = secrets.map((secret) => [secret, watchFor(secret)] as const);
  return parts.flatMap(({ where, text }) => {
    const seen = seeText(text);
    return watches.flatMap(([secret, watch]) =>
      widest(watch(seen)).map(({ given, from, until }) => ({
        secret,
        given,
        where,
        line: text.slice(0, from).split('\n').length,
        before: text.slice(Math.max(0, from - WORDS_ROUND), from),
        found: text.slice(from, until),
        after: text.slice(until, until + WORDS_ROUND),
      })),
    );
  });
}

function watchFor(secret: Secret): Watch {
  return secret.kind === 'phone' ? watchPhone(secret.number) : watchAddress(secret.lines, secret.postcode);
}

/** Each place once: what lies inside something else that was found says nothing more. */
function widest(spans: ReturnType<Watch>): ReturnType<Watch> {
  const sorted = spans.toSorted((one, other) => one.from - other.from || other.until - one.until);
  const kept: ReturnType<Watch>[number][] = [];
  for (const span of sorted) if ((kept.at(-1)?.until ?? -1) < span.until) kept.push(span);
  return kept.slice(0, MOST_SHOWN);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '#domain/time/day.ts';
import { yearBefore, yearClosesOn } from '#returns/engine/collection-year.ts';
import { tableOf } from '#returns/ssda903/specification/ssda903-tables.ts';
import type { Ssda903Year } from '#returns/ssda903/specification/ssda903-year.ts';
import { type Randomness, randomness } from '#synthetic/randomness.ts';
import { lookedAfterLife } from './looked-after-life.ts';
import { headingsOf, type RichReturn, returnOfLives } from './return-of-lives.ts';

/** What a pretend return is made from. */
export interface RichSsda903 {
  readonly children: number;
  readonly year: Ssda903Year;
  /** How many values of a hundred are wrong; nought for a return that breaks no rule. */
  readonly wrong: number;
  readonly seed: string;
}

/** A pretend return and last year’s of the same children, as CSV files by name. */
export function richSsda903({ children, year, wrong, seed }: RichSsda903): {
  readonly now: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string>;
} {
  const chance = randomness(seed);
  const until = addDays(yearClosesOn(year), 1);
  const lives = Array.from({ length: children }, (_, number) => lookedAfterLife(chance, number, until));
  const files = (of: string) => filesOf(returnOfLives(lives, of), wrong, chance);
  return { now: files(year), before: files(yearBefore(year)) };
}

/** Writes a pretend return and last year’s into two folders. */
export function writeRichSsda903(folder: string, rich: RichSsda903): { readonly now: string; readonly before: string } {
  const { now, before } = richSsda903(rich);
  return { now: written(join(folder, 'now'), now), before: written(join(folder, 'before'), before) };
}

function written(folder: string, files: ReadonlyMap<string, string>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return folder;
}

function filesOf(tables: RichReturn, wrong: number, chance: Randomness): ReadonlyMap<string, string> {
  return new Map(
    [...tables].map(([id, rows]) => {
      const columns = headingsOf(id);
      const lines = rows.map((row) =>
        columns.map(([property]) => spoilt(row[property] ?? '', property, wrong, chance)).join(','),
      );
      const text = [columns.map(([, heading]) => heading).join(','), ...lines, ''].join('\r\n');
      return [`${tableOf(id).name.toLowerCase()}.csv`, text] as const;
    }),
  );
}

/** Now and then something that people type wrong: nothing, another year, a code of elsewhere. The child’s number is left, so that rows stay together. */
function spoilt(value: string, property: string, wrong: number, chance: Randomness): string {
  if (property === 'child' || !chance.chance(wrong / 100)) return value;
  return chance.pick(['', '31/02/2025', 'XX', value.replace('20', '19'), '1', ` ${value.toLowerCase()} `]);
}

import type { Issue } from '#domain/definition/issue.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';

/** A population to take a rate of, with the words that say whose estimate it is and of when (R016). */
export interface Population {
  readonly people: number;
  readonly basis: string;
}

/** A percentage or a rate, rounded as shown, with everything it was worked out from (R005). */
export interface Figure {
  readonly value: number;
  readonly places: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly per: 100 | 10_000;
  /** Source and year of the population of a rate. */
  readonly basis?: string;
  /** A sentence of caution to be shown beside the figure. */
  readonly warning?: string;
}

// Below ten, one child more or less moves a percentage by more than ten points.
const SMALL_DENOMINATOR = 10;

/** So many of a hundred, rounded half away from zero; refused as "no denominator" when there was nothing to count. */
export function percentage(numerator: number, denominator: number, places = 1): Figure | Refusal {
  checkCounts(numerator, denominator);
  if (denominator === 0) return noDenominator('There was nothing to take a percentage of.');
  return {
    value: quotient([numerator, 100], [denominator], places),
    places,
    numerator,
    denominator,
    per: 100,
    ...cautionOn(denominator),
  };
}

/** So many of every 10,000 residents, naming the population it rests on. */
export function ratePer10000(numerator: number, population: Population, places = 1): Figure | Refusal {
  const { people, basis } = population;
  checkCounts(numerator, people);
  if (people === 0) return noDenominator(`The population is nought (${basis}).`);
  return {
    value: quotient([numerator, 10_000], [people], places),
    places,
    numerator,
    denominator: people,
    per: 10_000,
    basis,
    ...cautionOn(people),
  };
}

/** An issue when a published value does not follow from the numerator and denominator given for it (R016); none when it does. */
export function checkPublished(figure: Figure, published: number): readonly Issue[] {
  if (figure.value === published) return [];
  return [
    {
      code: 'published-figure-does-not-follow',
      severity: 'query',
      message: `The published figure ${published} does not follow from its parts: find out which population or count it used.`,
      because: `${figure.numerator} over ${figure.denominator}${figure.basis === undefined ? '' : ` (${figure.basis})`} gives ${figure.value.toFixed(figure.places)}.`,
    },
  ];
}

/** A number rounded to so many decimal places, halves away from zero, as written in decimals: 1.005 becomes 1.01. */
export function roundHalfAwayFromZero(value: number, places: number): number {
  return quotient([value], [], places);
}

/** The product of the numbers over the product of the others, worked out exactly and rounded once. The divisors are not nought. */
export function quotient(factors: readonly number[], divisors: readonly number[], places: number): number {
  const above = product(factors);
  const below = product(divisors);
  return rounded(above.units * 10n ** BigInt(below.places), below.units * 10n ** BigInt(above.places), places);
}

/** The mean of the numbers, each counted once, worked out exactly and rounded once. There is at least one number. */
export function mean(values: readonly number[], places: number): number {
  const decimals = values.map(decimalOf);
  const finest = Math.max(...decimals.map((decimal) => decimal.places));
  const total = decimals.reduce((sum, { units, places: own }) => sum + units * 10n ** BigInt(finest - own), 0n);
  return rounded(total, BigInt(values.length) * 10n ** BigInt(finest), places);
}

/** A decimal number held exactly: `units` of the last of its `places`. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

function noDenominator(because: string): Refusal {
  return refuse('no-denominator', `No denominator. ${because}`);
}

function cautionOn(denominator: number): { readonly warning?: string } {
  if (denominator >= SMALL_DENOMINATOR) return {};
  return {
    warning: `Small numbers: the denominator is ${denominator}, so one child more or less moves this a long way.`,
  };
}

function checkCounts(...counts: readonly number[]): void {
  const wrong = counts.find((count) => !Number.isFinite(count) || count < 0);
  if (wrong !== undefined) throw new RangeError(`A count is nought or more, not ${wrong}.`);
}

/** The number as it is written in decimals, so that 1.005 is 1005 thousandths and not the binary number next to it. */
function decimalOf(value: number): Decimal {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') throw new RangeError(`${value} is not a number that can be rounded.`);
  const places = fraction.length - Number(exponent);
  const units = BigInt(`${sign}${whole}${fraction}`);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

function product(numbers: readonly number[]): Decimal {
  return numbers
    .map(decimalOf)
    .reduce((so, next) => ({ units: so.units * next.units, places: so.places + next.places }), {
      units: 1n,
      places: 0,
    });
}

function rounded(over: bigint, under: bigint, places: number): number {
  if (under === 0n) throw new RangeError('A number cannot be divided by nought.');
  const isNegative = over < 0n !== under < 0n;
  const [above, below] = [over < 0n ? -over : over, under < 0n ? -under : under];
  const units = (2n * above * 10n ** BigInt(places) + below) / (2n * below);
  if (units === 0n) return 0;
  const digits = `${units}`.padStart(places + 1, '0');
  const point = digits.length - places;
  return Number(`${isNegative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`);
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isRefusal } from '#domain/definition/refusal.ts';
import {
  checkPublished,
  type Figure,
  mean,
  percentage,
  quotient,
  ratePer10000,
  roundHalfAwayFromZero,
} from './percentage-and-rate.ts';

const SEED = 20260331;
const MID_2024 = { people: 34_439, basis: 'ONS mid-2024 estimate of residents aged 0 to 17' };

function figure(answer: ReturnType<typeof percentage>): Figure {
  assert.ok(!isRefusal(answer), 'a figure was expected, not a refusal');
  return answer;
}

describe('published results follow from published inputs (year ending March 2025)', () => {
  const rows: readonly [id: string, what: string, worked: number, published: number][] = [
    ['G01', 'FD-06 referrals per 10,000', figure(ratePer10000(1806, MID_2024)).value, 524.4],
    ['G02', 'CP-01 protection plans per 10,000', figure(ratePer10000(139, MID_2024)).value, 40.4],
    ['G03', 'LA-01 looked after per 10,000', figure(ratePer10000(344, MID_2024, 0)).value, 100],
    ['G04', 'SP-03 conferences in 15 days', figure(percentage(53 + 152, 53 + 152 + 19 + 22)).value, 83.3],
    [
      'G05',
      'AS-01 assessments in 45 working days',
      figure(percentage(11_680 + 75_590 + 112_180 + 102_260 + 131_380 + 122_730, 648_830)).value,
      85.7,
    ],
    ['G06', 'CP-03 second or later plan', figure(percentage(66, 202)).value, 32.7],
    ['G07', 'CP-07 plans reviewed on time', figure(percentage(76, 89)).value, 85.4],
    ['G08', 'PL-01 three or more placements', figure(percentage(8500, 81_770, 0)).value, 10],
    ['G09', 'CL-03 suitable accommodation', figure(percentage(105, 117, 0)).value, 90],
    ['G10', 'WF-04 agency workers', figure(percentage(5415.9, 41_602.2)).value, 13],
    ['G11', 'WF-02 vacancies', figure(percentage(5965.4, 42_151.7)).value, 14.2],
    ['G12', 'WF-03 turnover', figure(percentage(13.6, 125.5)).value, 10.8],
    ['G13', 'WF-05 average caseload', quotient([321_661], [21_105.4], 1), 15.2],
    ['G14', 'WF-06 absence', quotient([322_786, 100], [36_186.3, 253], 1), 3.5],
  ];
  for (const [id, what, worked, published] of rows) {
    it(`${id} ${what}: ${published}`, () => assert.equal(worked, published));
  }

  it('keeps four places when asked, as the worked examples do', () => {
    assert.equal(figure(ratePer10000(1806, MID_2024, 4)).value, 524.4055);
    assert.equal(figure(percentage(555_820, 648_830, 4)).value, 85.665);
    assert.equal(quotient([322_786, 100], [36_186.3, 253], 4), 3.5257);
  });
});

describe('rounding', () => {
  const rows: readonly [value: number, places: number, shown: number, because: string][] = [
    [1.005, 2, 1.01, 'a half as written goes up, though its binary neighbour is below'],
    [-1.005, 2, -1.01, 'halves go away from zero on both sides'],
    [75.75, 1, 75.8, 'half'],
    [2.5, 0, 3, 'not to the even number'],
    [-2.5, 0, -3, 'away from zero'],
    [1.0049, 2, 1, 'below half'],
    [-0.4, 0, 0, 'nought has no sign'],
    [1e-7, 7, 0.0000001, 'numbers written with an exponent'],
    [1e21, 0, 1e21, 'very large numbers'],
  ];
  for (const [value, places, shown, because] of rows) {
    it(`${value} at ${places} places is ${shown}: ${because}`, () =>
      assert.equal(Object.is(roundHalfAwayFromZero(value, places), shown), true));
  }

  it('refuses what is not a number, loudly', () => {
    assert.throws(() => roundHalfAwayFromZero(Number.NaN, 1), /not a number that can be rounded/);
    assert.throws(() => quotient([1], [0], 1), /divided by nought/);
  });

  it('takes the mean of decimals exactly', () => {
    assert.equal(mean([0.1, 0.2, 0.3], 4), 0.2);
    assert.equal(mean([19, 19.1], 1), 19.1);
    assert.equal(mean([-1, 2.25, 100], 4), 33.75);
  });

  it(`never strays more than half of the last place, and is symmetrical (seed ${SEED})`, () => {
    const counts = [
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 0, max: 4 }),
    ] as const;
    fc.assert(
      fc.property(...counts, (over, under, places) => {
        const shown = BigInt(Math.round(quotient([over], [under], places) * 10 ** places));
        const twiceOff = 2n * (shown * BigInt(under) - BigInt(over) * 10n ** BigInt(places));
        assert.ok(twiceOff > -BigInt(under) && twiceOff <= BigInt(under));
        assert.equal(quotient([-over], [under], places) + quotient([over], [under], places), 0);
      }),
      { seed: SEED },
    );
  });
});

describe('percentages and rates', () => {
  it('R005 carry their numerator and denominator', () => {
    const answer = figure(percentage(66, 202));
    assert.deepEqual(answer, { value: 32.7, places: 1, numerator: 66, denominator: 202, per: 100 });
  });

  it('are refused as "no denominator" when there was nothing to count', () => {
    for (const answer of [percentage(0, 0), ratePer10000(3, { people: 0, basis: 'none' })]) {
      assert.ok(isRefusal(answer));
      assert.equal(answer.refused, 'no-denominator');
      assert.match(answer.because, /^No denominator\./);
    }
  });

  it('warn below ten in the denominator and not at ten', () => {
    assert.match(figure(percentage(3, 9)).warning ?? '', /denominator is 9/);
    assert.equal(figure(percentage(3, 10)).warning, undefined);
  });

  it('throw on a count that no record could give', () => {
    assert.throws(() => percentage(-1, 10), /nought or more/);
    assert.throws(() => percentage(1, Number.NaN), /nought or more/);
  });
});

describe('R016 rates name their population', () => {
  const population = { people: 40_000, basis: 'residents aged 0 to 17, as given in the paper' };

  it('303 with a population of 40,000 is 75.8, not 85', () => {
    const rate = figure(ratePer10000(303, population));
    assert.equal(rate.value, 75.8);
    assert.equal(rate.basis, population.basis);
  });

  it('a published 85 for those parts is questioned, and a published 75.8 is not', () => {
    const rate = figure(ratePer10000(303, population));
    assert.deepEqual(
      checkPublished(rate, 85).map(({ code, because }) => [code, because]),
      [['published-figure-does-not-follow', `303 over 40000 (${population.basis}) gives 75.8.`]],
    );
    assert.deepEqual(checkPublished(rate, 75.8), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import { ratePer10000 } from '#measures/engine/percentage-and-rate.ts';
import { populationAged0To17 } from './population.ts';

function estimate(geography: string, year: number) {
  const answer = populationAged0To17(geography, year);
  assert.ok(!isRefusal(answer), 'an estimate was expected, not a refusal');
  return answer;
}

describe('R016 the population of a rate', () => {
  it('is the mid-year estimate of the year before: 34,439 in Herefordshire for the year ending March 2025', () => {
    assert.deepEqual(estimate('884', 2025), {
      people: 34_439,
      midYear: 2024,
      isStandIn: false,
      sourceId: 'B77',
      basis: 'ONS mid-2024 estimate of residents aged 0 to 17',
    });
  });

  it('is named by the rate made of it', () => {
    const rate = ratePer10000(1806, estimate('884', 2025));
    assert.ok(!isRefusal(rate));
    assert.deepEqual([rate.value, rate.basis], [524.4, 'ONS mid-2024 estimate of residents aged 0 to 17']);
  });

  it('is the last estimate for a year beyond it, and says so', () => {
    const standIn = estimate('884', 2027);
    assert.deepEqual([standIn.people, standIn.midYear, standIn.isStandIn], [34_439, 2024, true]);
    assert.equal(standIn.basis, 'ONS mid-2024 estimate of residents aged 0 to 17 (mid-2026 is not yet in this copy)');
  });

  it('is there for England, a region, and an authority the source spells another way', () => {
    assert.equal(estimate('840', 2025).people, 100_432);
    assert.equal(estimate('inner-london', 2025).people, 639_273);
    assert.ok(estimate('england', 2025).people > 12_000_000);
  });

  it('is refused where nobody published one: before an authority began, after it ended, or where there is none', () => {
    const refused = [
      populationAged0To17('942', 2023),
      populationAged0To17('909', 2024),
      populationAged0To17('884', 2012),
      populationAged0To17('999', 2025),
    ].map((answer) => isRefusal(answer) && answer.refused);
    assert.deepEqual(refused, ['no-population', 'no-population', 'no-population', 'geography-not-known']);
  });
});

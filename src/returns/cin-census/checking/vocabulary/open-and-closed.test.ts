import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CensusEpisode, censusChild } from '../census-rows.ts';
import { censusYear } from '../census-year.ts';
import { type ExampleChild, passes, withEpisode } from '../rule-example.ts';
import { isClosedAfterAssessment, isOpenAndTakenFurther, isOpenEnquiry } from './open-and-closed.ts';

function child(example: ExampleChild) {
  const [raw] = passes('it is read', example).children;
  assert.ok(raw);
  return censusChild(raw, censusYear('2025-26'));
}

function episode(details: Parameters<typeof withEpisode>[0]): CensusEpisode {
  const [only] = child(withEpisode(details)).episodes;
  assert.ok(only);
  return only;
}

test('an episode is open and taken further, or closed after assessment', () => {
  assert.ok(isOpenAndTakenFurther(episode({ noFurtherAction: '0' })));
  assert.ok(!isOpenAndTakenFurther(episode({ noFurtherAction: '0', closedOn: '1 May' })));
  assert.ok(!isOpenAndTakenFurther(episode({})));
  for (const [reason, is] of Object.entries({ RC7: false, RC8: true, RC9: true, '': false }))
    assert.equal(isClosedAfterAssessment(episode({ reasonForClosure: reason })), is, reason);
});

test('an enquiry is open until a conference is dated or none is needed', () => {
  const enquiry = (section47: object) => {
    const [only] = episode({ section47Enquiries: [section47] }).section47Enquiries;
    assert.ok(only);
    return isOpenEnquiry(only);
  };
  assert.ok(enquiry({}));
  assert.ok(enquiry({ initialConferenceNotRequired: '0' }));
  assert.ok(!enquiry({ initialConferenceNotRequired: '1' }));
  assert.ok(!enquiry({ initialConferenceOn: '2025-05-01', initialConferenceNotRequired: 'N' }));
});

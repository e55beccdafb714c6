import type { Answers } from '#domain/definition/answers.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import { assessmentAnswers, contactAnswers, meetingAnswers, referralAnswers } from './acting.ts';

/** Answers that could have been given in the spring of 2026, one record of each type after another. */
export function plausibleAnswers(type: RecordTypeId): Answers {
  switch (type) {
    case 'contact':
      return { ...contactAnswers(), feedbackSentOn: '2026-04-10', feedbackMethod: 'letter' };
    case 'referral':
      return referralAnswers();
    case 'assessment':
      return { ...assessmentAnswers(), authorisedOn: '2026-05-20' };
    case 'notification':
      return notificationAnswers;
    case 'case-note':
      return {
        happenedAt: '2026-04-15T15:00:00.000Z',
        kind: 'visit',
        visitedBy: 'soren',
        whatHappened: 'We talked.',
        seen: { answer: 'yes' },
        seenWhere: 'home',
        seenAlone: { answer: 'yes' },
      };
    case 'management-decision':
      return {
        decidedOn: '2026-04-20',
        decidedBy: 'mara',
        about: 'Next step',
        decision: 'Go on.',
        rationale: 'It helps.',
        risk: 'Some.',
      };
    case 'family-meeting':
      return meetingAnswers();
    case 'minutes-distribution':
      return distributionAnswers;
    case 'closure':
      return { closedOn: '2026-06-01', decidedBy: 'mara', reason: 'RC7', rationale: 'All is well.' };
    case 'allocation':
      return { startsOn: '2026-04-08' };
    case 'chronology-mark':
      return { markedOn: '2026-05-02', weight: 'significant', analysis: 'It mattered.' };
    case 'chronology-review':
      return { reviewedOn: '2026-05-03', reviewedBy: 'mara', pattern: 'None.' };
  }
}

const distributionAnswers: Answers = {
  distributedOn: '2026-04-20',
  sentBy: 'soren',
  recipients: [{ as: 'parent', who: 'Mother', how: 'by-hand' }],
};

const notificationAnswers: Answers = {
  receivedAt: '2026-04-05T21:00:00.000Z',
  kind: 'domestic-abuse',
  source: '6',
  summary: 'Shouting was heard.',
  grade: 'medium',
  triageGrade: 'medium',
  triagedAt: '2026-04-06T09:00:00.000Z',
  triagedBy: 'dora',
  reviewedBy: 'soren',
  reviewedOn: '2026-04-07',
};

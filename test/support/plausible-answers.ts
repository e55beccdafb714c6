import type { Answers } from '#domain/definition/answers.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import { assessmentAnswers, contactAnswers, meetingAnswers, referralAnswers } from './acting.ts';
import { plausiblePlanAnswers } from './plan-answers.ts';

const homeVisit: Answers = {
  happenedAt: '2026-04-15T15:00:00.000Z',
  visitedBy: 'soren',
  outcome: 'met',
  where: 'home',
  purpose: 'child-in-need',
  announced: { answer: 'yes' },
  whatHappened: 'We talked.',
  howSeen: 'alone',
  bedroomSeen: { answer: 'yes' },
  childsWords: 'I like my room.',
};

/** Answers that could have been given in the spring of 2026, one record of each type after another. */
export function plausibleAnswers(type: RecordTypeId): Answers {
  switch (type) {
    case 'child-in-need-plan':
    case 'plan-review':
      return plausiblePlanAnswers(type);
    case 'contact':
      return { ...contactAnswers(), feedbackSentOn: '2026-04-10', feedbackMethod: 'letter' };
    case 'referral':
      return referralAnswers();
    case 'assessment':
      return { ...assessmentAnswers(), authorisedOn: '2026-05-20' };
    case 'notification':
      return notificationAnswers;
    case 'visit':
      return homeVisit;
    case 'case-note':
      return { happenedAt: '2026-04-15T15:00:00.000Z', kind: 'phone', whatHappened: 'We talked.' };
    case 'management-decision':
      return decision;
    case 'supervision':
      return supervisionAnswers;
    case 'family-meeting':
      return meetingAnswers();
    case 'minutes-distribution':
      return distributionAnswers;
    case 'letter':
      return letterAnswers;
    case 'closure':
      return { closedOn: '2026-06-01', decidedBy: 'mara', reason: 'RC7', rationale: 'All is well.' };
    case 'allocation':
      return { startsOn: '2026-04-08' };
    case 'transfer':
      return { proposedOn: '2026-04-10', team: 'south', handover: 'Likes to be met at school.' };
    case 'transfer-answer':
      return { answeredOn: '2026-04-11', team: 'south', answer: 'accepted', startsOn: '2026-04-11', worker: 'selma' };
    case 'chronology-mark':
      return { markedOn: '2026-05-02', weight: 'significant', analysis: 'It mattered.' };
    case 'warning':
      return {
        raisedOn: '2026-04-10',
        kind: 'animal',
        what: 'A large dog is loose in the garden',
        whatToDo: 'Ring first and ask for it to be shut in',
        saidBy: 'Health visitor',
        reviewBy: '2026-07-10',
      };
    case 'chronology-review':
      return { reviewedOn: '2026-05-03', reviewedBy: 'mara', pattern: 'None.' };
  }
}

const supervisionAnswers: Answers = {
  supervisedOn: '2026-04-21',
  worker: 'soren',
  supervisedBy: 'mara',
  reflection: 'What worries us most.',
  whatChanged: 'Back at school.',
  analysis: 'It holds for now.',
  decision: 'Go on as planned.',
  actions: [{ what: 'See the child at school', owner: 'Soren Social', by: '2026-05-01' }],
};

const distributionAnswers: Answers = {
  distributedOn: '2026-04-20',
  sentBy: 'soren',
  recipients: [{ as: 'parent', who: 'Mother', how: 'by-hand' }],
};

const letterAnswers: Answers = {
  kind: 'introduction',
  as: 'parent',
  who: 'Mother',
  language: 'en',
  words: 'I will visit on Tuesday.',
  sentOn: '2026-04-20',
  sentBy: 'soren',
  how: 'post',
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

const decision: Answers = {
  decidedOn: '2026-04-20',
  decidedBy: 'mara',
  about: 'Next step',
  decision: 'Go on.',
  rationale: 'It helps.',
  risk: 'Some.',
};

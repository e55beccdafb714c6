import { assessmentFactor } from '#domain/code-sets/assessment-factor.codes.ts';
import { assessmentOutcome } from '#domain/code-sets/assessment-outcome.codes.ts';
import { consentStatus } from '#domain/code-sets/consent-status.codes.ts';
import { code, codes, date, groups, prose, record, text, worker, yesNo } from '#domain/definition/field.ts';
import { seeingAChild } from '../seeing-a-child.fields.ts';

/** The questions of a child and family assessment. What tells of one child is that child’s own; only the family’s part and the sharing are the same for all. */
export const assessmentFields = {
  startedOn: date({
    ask: 'When did the assessment start?',
    required: 'save',
    missing: 'Enter when the assessment started',
  }),
  why: prose({
    ask: 'Why are we assessing now?',
    recurs: 'each time',
    required: 'complete',
    missing: 'Enter why we are assessing now',
  }),
  internalReviewOn: date({
    ask: 'When did a manager look at progress?',
    hint: 'The internal review, if there was one',
  }),
  historyUsed: groups(
    {
      entry: record({ ask: 'What happened before?', required: 'complete', missing: 'Choose what happened before' }),
      meaning: text({
        ask: 'What does it tell us now?',
        required: 'complete',
        missing: 'Enter what it tells us now',
        maxLength: 500,
      }),
    },
    {
      each: 'event',
      ask: 'Which earlier events matter now?',
      hint: 'Choose from the chronology. What is chosen is linked, not copied.',
      own: true,
    },
  ),
  noHistoryReason: text({
    ask: 'If no earlier event matters now, why not?',
    recurs: 'each time',
    own: true,
    maxLength: 300,
  }),
  seen: yesNo({ ...seeingAChild.whether, required: 'complete' }),
  seenOn: date({
    ask: 'When was the child first seen?',
    own: true,
    required: 'complete',
    missing: 'Enter when the child was first seen',
  }),
  seenBy: worker({
    ask: 'Who saw the child?',
    own: true,
    required: 'complete',
    missing: 'Choose who saw the child',
  }),
  seenWhere: seeingAChild.where,
  seenAlone: seeingAChild.alone,
  childsWords: prose({
    ...seeingAChild.childsWords,
    required: 'complete',
    missing: 'Enter what the child said, or showed us',
  }),
  childsWordsOn: date({
    ask: 'When did they say it?',
    recurs: 'each time',
    own: true,
    required: 'complete',
    missing: 'Enter when the child said it',
  }),
  identity: prose({
    ask: 'Who is this child?',
    recurs: 'may stand',
    hint: 'Culture, faith, language, ethnicity, disability, gender, what they are proud of',
    own: true,
    required: 'complete',
    missing: 'Enter who this child is: their culture, faith, language, ethnicity, disability and gender',
  }),
  development: prose({
    ask: 'How is the child growing and learning?',
    recurs: 'may stand',
    own: true,
    required: 'complete',
    missing: 'Enter how the child is growing and learning',
  }),
  parentsViews: prose({
    ask: 'What do the parents and family say?',
    recurs: 'quoted',
    hint: 'Each of them, fathers too. If somebody could not be asked, say who and why',
    required: 'complete',
    missing: 'Enter what the parents and family say',
  }),
  parentsViewsOn: date({
    ask: 'When did the parents and family say it?',
    required: 'complete',
    missing: 'Enter when the parents and family said it',
  }),
  risks: groups(
    {
      what: text({
        ask: 'What is the risk?',
        required: 'complete',
        missing: 'Enter what the risk is',
        maxLength: 500,
      }),
      howMuch: text({
        ask: 'How serious is it?',
        required: 'complete',
        missing: 'Enter how serious it is',
        maxLength: 500,
      }),
      howOften: text({
        ask: 'How often does it happen?',
        required: 'complete',
        missing: 'Enter how often it happens',
        maxLength: 300,
      }),
      impact: text({
        ask: 'What does it do to the child?',
        required: 'complete',
        missing: 'Enter what it does to the child',
        maxLength: 500,
      }),
    },
    {
      each: 'risk',
      ask: 'What puts the child at risk?',
      own: true,
      atLeast: 1,
      required: 'complete',
      missing: 'Enter at least one thing that puts the child at risk',
    },
  ),
  protections: groups(
    {
      what: text({
        ask: 'What protects the child?',
        required: 'complete',
        missing: 'Enter what protects the child',
        maxLength: 500,
      }),
      howWeKnow: text({ ask: 'How do we know?', required: 'complete', missing: 'Enter how we know', maxLength: 500 }),
    },
    {
      each: 'protection',
      ask: 'What keeps the child safe?',
      own: true,
      atLeast: 1,
      required: 'complete',
      missing: 'Enter at least one thing that keeps the child safe',
    },
  ),
  analysis: prose({
    ask: 'What does all this mean for the child?',
    recurs: 'quoted',
    hint: 'What life is like for the child, what is likely to happen if nothing changes, and what must change',
    own: true,
    required: 'complete',
    missing: 'Enter what all this means for the child',
  }),
  factors: codes(assessmentFactor, {
    ask: 'Which factors were found at the end of the assessment?',
    recurs: 'each time',
    own: true,
    required: 'complete',
    missing: 'Choose the factors that were found, or “No factors identified”',
    alone: '21',
  }),
  outcome: code(assessmentOutcome, {
    ask: 'What should happen next?',
    recurs: 'each time',
    own: true,
    required: 'complete',
    missing: 'Say what should happen next',
  }),
  consent: code(consentStatus, {
    ask: 'Did the family agree to information being shared?',
    recurs: 'each time',
    required: 'complete',
    missing: 'Say whether the family agreed to information being shared',
  }),
  consentReason: text({
    ask: 'Why not, or why was it not asked?',
    recurs: 'each time',
    required: 'complete',
    missing: 'Enter why the family did not agree, or was not asked',
    maxLength: 300,
  }),
  copies: groups(
    {
      to: text({
        ask: 'Who was given a copy?',
        required: 'complete',
        missing: 'Enter who was given a copy',
        maxLength: 200,
      }),
      on: date({ ask: 'When were they given it?', required: 'complete', missing: 'Enter when they were given it' }),
    },
    { later: true, each: 'copy', ask: 'Who has been given a copy of the assessment?' },
  ),
  authorisedOn: date({ ask: 'When was it authorised?', setBy: 'sign-off' }),
  authorisedBy: worker({ ask: 'Who authorised it?', setBy: 'sign-off' }),
};

import { actionState } from '#domain/code-sets/action-state.codes.ts';
import { planReviewOutcome } from '#domain/code-sets/plan-review-outcome.codes.ts';
import { is, isAnswered, not } from '#domain/definition/condition.ts';
import { code, date, eachTime, groups, number, prose, text, yesNo } from '#domain/definition/field.ts';
import { actionFields, decisionFields, ownerOnly, progressFields, progressOnly, stillOpen } from './action.fields.ts';
import { outcomeFields } from './plan-parts.ts';
import { quoted } from './quoted.ts';

// A decision made today has nothing to tell yet.
const stateOfDecision = code(actionState, {
  ask: 'Of an earlier decision: what has become of it?',
  hint: 'Leave this for what was decided today',
});

/**
 * The questions and headings of the review of a plan: of everything that was to be done, what has become of it; of every
 * outcome, what is different and how much. Nothing of the plan is typed again, and what is still open goes on (R078).
 */
export const planReviewParts = {
  fields: eachTime({
    reviewedOn: date({
      ask: 'When was the plan reviewed?',
      required: 'save',
      missing: 'Enter when the plan was reviewed',
    }),
    childsWords: prose({
      ask: 'What does the child say about how it is going, in their own words?',
      hint: 'For a baby or a child who does not speak: what they showed us',
      required: 'complete',
      missing: 'Enter what the child says about how it is going',
    }),
    childsWordsOn: date({
      ask: 'When did they say it?',
      recurs: 'each time',
      required: 'complete',
      missing: 'Enter when the child said it',
    }),
    whatWeDid: prose({
      ask: 'What did we do with this?',
      recurs: 'quoted',
      required: 'complete',
      missing: 'Enter what we did with what the child said',
    }),
    outcomes: groups(
      {
        ...quoted(outcomeFields),
        different: text({
          ask: 'What is different for the child now?',
          required: 'complete',
          missing: 'Enter what is different for the child now, or that nothing is',
          maxLength: 500,
        }),
        value: number({ ask: 'How many is it now?', required: 'complete', missing: 'Enter how many it is now' }),
        valueOn: date({
          ask: 'On what day was that so?',
          required: 'complete',
          missing: 'Enter the day on which that was so',
        }),
        reached: yesNo({
          ask: 'Is it as it should be?',
          required: 'complete',
          missing: 'Say whether it is as it should be',
        }),
        actions: groups(
          { ...quoted(actionFields), ...progressFields },
          {
            each: 'action',
            ask: 'What has become of what was to be done?',
            keepsId: 'carried',
            only: { ...ownerOnly, ...progressOnly },
            carriedWhile: stillOpen,
          },
        ),
      },
      {
        each: 'outcome',
        ask: 'How does it stand?',
        keepsId: 'carried',
        only: {
          baseline: isAnswered('unit'),
          aim: isAnswered('unit'),
          value: isAnswered('unit'),
          valueOn: isAnswered('unit'),
        },
        carriedWhile: not(is('reached', 'yes')),
      },
    ),
    decisions: groups(
      { ...decisionFields, ...progressFields, state: stateOfDecision },
      {
        each: 'decision',
        ask: 'What was decided at this review, and what has become of what was decided before?',
        keepsId: 'new',
        takes: 'actions of meetings',
        only: { ...ownerOnly, ...progressOnly },
        carriedWhile: stillOpen,
      },
    ),
    outcome: code(planReviewOutcome, {
      ask: 'What should happen next?',
      recurs: 'each time',
      required: 'complete',
      missing: 'Say what should happen next',
    }),
    reason: text({
      ask: 'Why is that right?',
      required: 'complete',
      missing: 'Enter why that is right',
      maxLength: 500,
    }),
  }),
  sections: [
    { title: 'The review', fields: ['reviewedOn'] },
    { title: 'What the child says', fields: ['childsWords', 'childsWordsOn', 'whatWeDid'] },
    {
      title: 'How the plan is going',
      guidance: 'What the plan says stands here as it was agreed.',
      fields: ['outcomes'],
    },
    { title: 'Decisions', fields: ['decisions', 'outcome', 'reason'] },
  ],
} as const;

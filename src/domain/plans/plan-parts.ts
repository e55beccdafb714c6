import { isAnswered } from '#domain/definition/condition.ts';
import { date, eachTime, groups, number, prose, text, yesNo } from '#domain/definition/field.ts';
import type { Check } from '#domain/definition/record-type.ts';
import { actionFields, decisionFields, ownerOnly } from './action.fields.ts';
import { quoted } from './quoted.ts';

/** What must be different for the child, how we will tell, and where it stands. */
export const outcomeFields = {
  change: text({
    ask: 'What must be different for the child?',
    required: 'complete',
    missing: 'Enter what must be different for the child',
    maxLength: 300,
  }),
  measure: text({
    ask: 'How will we tell?',
    hint: 'What somebody will see, hear or count when it is different',
    required: 'complete',
    missing: 'Enter how we will tell that it is different: what somebody will see, hear or count',
    maxLength: 300,
  }),
  unit: text({
    ask: 'If it can be counted, what is counted?',
    hint: 'For example: days at school a week',
    maxLength: 60,
  }),
  baseline: number({
    ask: 'How many is it when the plan starts?',
    required: 'complete',
    missing: 'Enter how many it is when the plan starts',
  }),
  aim: number({ ask: 'How many should it be?', required: 'complete', missing: 'Enter how many it should be' }),
} as const;

/** A figure is asked only of what can be counted. */
const countedOnly = { baseline: isAnswered('unit'), aim: isAnswered('unit') } as const;

/** What one kind of plan cannot be finished without, beyond what every plan needs. */
export interface PlanNeeds {
  /** What happens if the plan does not work, and what is expected of the parents, must be said (R054). */
  readonly contingency: 'required' | 'optional';
  /** The first part of the codes of its checks: the id of the record type. */
  readonly id: string;
}

const openingFields = {
  startedOn: date({ ask: 'When does the plan start?', required: 'save', missing: 'Enter when the plan starts' }),
  why: prose({
    ask: 'Why is there a plan?',
    recurs: 'may stand',
    hint: 'In words the family would use',
    required: 'complete',
    missing: 'Enter why there is a plan',
  }),
  childsWords: prose({
    ask: 'What does the child want to be different, in their own words?',
    recurs: 'quoted',
    hint: 'For a baby or a child who does not speak: what they showed us',
    required: 'complete',
    missing: 'Enter what the child wants to be different',
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
    hint: 'The child is told. Say what is in the plan because of it, or why not',
    required: 'complete',
    missing: 'Enter what we did with what the child said',
  }),
} as const;

const workFields = {
  outcomes: groups(
    {
      ...outcomeFields,
      actions: groups(actionFields, {
        each: 'action',
        ask: 'What will be done about it?',
        atLeast: 1,
        required: 'complete',
        missing: 'Enter at least one thing that will be done',
        keepsId: 'new',
        takes: 'actions of meetings',
        only: ownerOnly,
      }),
    },
    {
      each: 'outcome',
      ask: 'What must be different?',
      atLeast: 1,
      required: 'complete',
      missing: 'Enter at least one thing that must be different for the child',
      keepsId: 'new',
      only: countedOnly,
    },
  ),
  decisions: groups(quoted(decisionFields), {
    each: 'decision',
    ask: 'What did the last review decide that is still to be done?',
    keepsId: 'carried',
    only: ownerOnly,
  }),
} as const;

const closingFields = {
  agreed: yesNo({
    ask: 'Have the parents agreed to the plan?',
    reasonFor: 'no',
    required: 'complete',
    missing: 'Say whether the parents have agreed to the plan',
  }),
  reviewOn: date({
    ask: 'When will we look at the plan again?',
    required: 'complete',
    mayBeFuture: true,
    missing: 'Enter the day on which we will look at the plan again',
    instead: 'Give a day, even if it may be moved',
  }),
  givenOn: date({ ask: 'When was the family given its page of the plan?', later: true }),
} as const;

function needsFields(contingency: PlanNeeds['contingency']) {
  const needed = contingency === 'required' ? { required: 'complete' as const } : {};
  return {
    expectations: prose({
      ask: 'What is expected of the parents?',
      recurs: 'may stand',
      hint: 'In words they would use',
      ...needed,
      missing: 'Enter what is expected of the parents',
    }),
    contingency: prose({
      ask: 'What will we do if it does not work?',
      recurs: 'may stand',
      ...needed,
      missing: 'Enter what we will do if the plan does not work',
    }),
    contingencyBy: date({
      ask: 'By what day must it have worked?',
      ...needed,
      mayBeFuture: true,
      missing: 'Enter the day by which the plan must have worked',
      instead: 'Give the day on which we will decide whether it has worked',
    }),
  } as const;
}

const sections = [
  { title: 'Why', fields: ['startedOn', 'why'] },
  { title: 'What the child says', fields: ['childsWords', 'childsWordsOn', 'whatWeDid'] },
  {
    title: 'What must be different, and what will be done',
    guidance: 'Each thing that is to be done has somebody who does it, and a day.',
    fields: ['outcomes', 'decisions'],
  },
  { title: 'The parents', fields: ['expectations', 'agreed', 'givenOn'] },
  { title: 'If it does not work', fields: ['contingency', 'contingencyBy'] },
  { title: 'Looking again', fields: ['reviewOn'] },
] as const;

/**
 * The questions, headings and checks of a plan: one idea for every kind of plan. Everything in it has somebody who does it
 * and a day, every outcome a way to tell, and what the child said an answer (R052, R053).
 */
export function planParts({ contingency, id }: PlanNeeds) {
  return {
    fields: eachTime({ ...openingFields, ...workFields, ...needsFields(contingency), ...closingFields }),
    sections,
    checks: [
      notBefore(`${id}-review-before-start`, 'reviewOn', 'The plan is to be looked at again before it starts.'),
      notBefore(`${id}-contingency-before-start`, 'contingencyBy', 'The plan must have worked before it starts.'),
    ],
  } as const;
}

function notBefore<const Name extends string>(code: string, later: Name, wrong: string): Check<Name | 'startedOn'> {
  return {
    code,
    severity: 'error',
    field: later,
    must: { rule: 'not before', later, earlier: 'startedOn' },
    message: `${wrong} Check both dates.`,
    because: 'A plan is made before it is looked at again.',
  };
}

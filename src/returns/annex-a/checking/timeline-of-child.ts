import { eventOfRow, type Happened } from '../../engine/event-of-row.ts';
import type { MarksOfIssues } from '../../engine/marks-of-issues.ts';
import type { Timeline } from '../../engine/timeline.ts';
import type { AnnexAChild } from './annex-a-child.ts';

/** A child of Annex A on one axis, from the first contact to leaving care. What has no date that can be read stands in the tables alone. */
export function timelineOfChild({ lists }: AnnexAChild, marks: MarksOfIssues): Timeline {
  const lanes = [...beforeHelp(lists), ...help(lists), ...care(lists)].map(([name, happened]) => ({
    name,
    events: happened.flatMap((each) => eventOfRow(each, marks) ?? []),
  }));
  return { lanes: lanes.filter(({ events }) => events.length > 0) };
}

type Lists = AnnexAChild['lists'];
type Lane = readonly [name: string, happened: readonly Happened[]];

function beforeHelp({ contacts, earlyHelp, referrals, assessments, enquiries }: Lists): readonly Lane[] {
  return [
    ['Contacts', contacts.map((row) => ({ label: `Contact from ${row.source.label}`, from: row.receivedOn, row }))],
    [
      'Early help',
      earlyHelp.map((row) => ({ label: row.organisation.text, from: row.startedOn, until: row.completedOn, row })),
    ],
    ['Referrals', referrals.map((row) => ({ label: `Referral from ${row.source.label}`, from: row.receivedOn, row }))],
    [
      'Assessments',
      assessments.map((row) => ({ label: 'Assessment', from: row.startedOn, until: row.authorisedOn, row })),
    ],
    [
      'Section 47',
      enquiries.flatMap((row) => [
        { label: 'Strategy discussion', from: row.startedOn, row },
        { label: 'Initial conference', from: row.conferenceOn, row },
      ]),
    ],
  ];
}

function help({ childrenInNeed, protectionPlans }: Lists): readonly Lane[] {
  return [
    [
      'Child in need',
      childrenInNeed.flatMap((row) => [
        { label: row.caseStatus.label, from: row.startedOn, until: row.closedOn, row },
        { label: 'Last seen', from: row.lastSeenOn, row },
      ]),
    ],
    [
      'Child protection plans',
      protectionPlans.flatMap((row) => [
        { label: row.latestCategory.label, from: row.startedOn, until: row.endedOn, row },
        { label: 'Last statutory visit', from: row.lastVisitOn, row },
        { label: 'Latest review conference', from: row.lastReviewOn, row },
      ]),
    ],
  ];
}

function care({ childrenInCare, careLeavers, adoptions }: Lists): readonly Lane[] {
  return [
    [
      'Care',
      childrenInCare.flatMap((row) => [
        { label: row.legalStatus.label, from: row.startedOn, until: row.ceasedOn, row },
        { label: row.placementType.label, from: row.placedOn, until: row.ceasedOn, row },
        { label: 'Latest review', from: row.lastReviewOn, row },
        { label: 'Last social work visit', from: row.lastVisitOn, row },
      ]),
    ],
    [
      'Care leaver',
      careLeavers.flatMap((row) => [
        { label: 'Latest contact', from: row.lastContactOn, row },
        { label: 'Pathway plan reviewed', from: row.planReviewedOn, row },
      ]),
    ],
    [
      'Adoption',
      adoptions.flatMap((row) => [
        { label: 'Decision for adoption', from: row.decidedOn, row },
        { label: 'Placement order', from: row.placementOrderOn, row },
        { label: 'Matched', from: row.matchedOn, row },
        { label: 'Placed for adoption', from: row.placedOn, row },
        { label: 'Adoption order', from: row.adoptedOn, row },
        { label: 'Decision against adoption', from: row.decidedAgainstOn, row },
      ]),
    ],
  ];
}

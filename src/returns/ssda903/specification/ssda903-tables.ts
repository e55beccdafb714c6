import { type Column, code, count, date, text } from './column.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** A table of the return: the name it goes by, since when it is asked for, and its columns in the order they are written. */
export interface TableSpecification {
  readonly name: string;
  readonly since?: Ssda903Year;
  readonly columns: Readonly<Record<string, Column>>;
}

/** The twelve tables of the SSDA903, by the name our rules give a row of them. */
export const ssda903Tables = {
  headers: {
    name: 'Header',
    columns: {
      child: text('CHILD'),
      sex: code('SEX'),
      bornOn: date('DOB'),
      ethnicity: code('ETHNIC'),
      upn: text('UPN'),
      mother: code('MOTHER'),
      /** When her own child was born. */
      motherSince: date('MC_DOB'),
      /** Whether the child is or was unaccompanied; in the CSV form those in the UASC table are. */
      uasc: { ...code('yes-no', 'UASC'), onlyInXml: true },
    },
  },
  episodes: {
    name: 'Episodes',
    columns: {
      child: text('CHILD'),
      startedOn: date('DECOM'),
      /** Why the episode began: S for the start of care, the others for a change. */
      reasonStarted: code('RNE'),
      legalStatus: code('LS'),
      need: code('CIN'),
      placement: code('PLACE'),
      provider: code('PLACE_PROVIDER'),
      endedOn: date('DEC'),
      reasonEnded: code('REC'),
      reasonForMove: code('REASON_PLACE_CHANGE'),
      homePostcode: text('HOME_POST'),
      placementPostcode: text('PL_POST'),
      urn: text('URN'),
    },
  },
  reviews: {
    name: 'Reviews',
    columns: {
      child: text('CHILD'),
      bornOn: date('DOB'),
      reviewedOn: date('REVIEW'),
      participation: code('REVIEW_CODE'),
    },
  },
  uasc: {
    name: 'UASC',
    columns: {
      child: text('CHILD'),
      sex: code('SEX'),
      bornOn: date('DOB'),
      /** When the child ceased to be an unaccompanied asylum-seeking child. */
      ceasedOn: date('DUC'),
    },
  },
  outcomes: {
    name: 'OC2',
    columns: {
      child: text('CHILD'),
      bornOn: date('DOB'),
      sdqScore: count('SDQ_SCORE'),
      sdqReason: code('SDQ_REASON'),
      convicted: code('yes-no', 'CONVICTED'),
      healthCheck: code('yes-no', 'HEALTH_CHECK'),
      immunisations: code('yes-no', 'IMMUNISATIONS'),
      dentalCheck: code('yes-no', 'TEETH_CHECK'),
      healthAssessment: code('yes-no', 'HEALTH_ASSESSMENT'),
      substanceMisuse: code('yes-no', 'SUBSTANCE_MISUSE'),
      interventionReceived: code('yes-no', 'INTERVENTION_RECEIVED'),
      interventionOffered: code('yes-no', 'INTERVENTION_OFFERED'),
    },
  },
  leavers: {
    name: 'OC3',
    columns: {
      child: text('CHILD'),
      bornOn: date('DOB'),
      inTouch: code('IN_TOUCH'),
      activity: code('ACTIV'),
      accommodation: code('ACCOM'),
    },
  },
  adoptions: {
    name: 'AD1',
    columns: {
      child: text('CHILD'),
      bornOn: date('DOB'),
      /** When it was decided that adoption is in the child’s best interest. */
      decidedOn: date('DATE_INT'),
      matchedOn: date('DATE_MATCH'),
      fosterCarers: code('yes-no', 'FOSTER_CARE'),
      adopters: code('NB_ADOPTR'),
      adoptersSex: code('SEX_ADOPTR'),
      adoptersStatus: code('LS_ADOPTR'),
    },
  },
  placedForAdoption: {
    name: 'PlacedAdoption',
    columns: {
      child: text('CHILD'),
      bornOn: date('DOB'),
      /** When it was decided that the child should be placed for adoption. */
      decidedOn: date('DATE_PLACED'),
      ceasedOn: date('DATE_PLACED_CEASED'),
      reasonCeased: code('REASON_PLACED_CEASED'),
    },
  },
  previousPermanence: {
    name: 'PrevPerm',
    columns: {
      child: text('CHILD'),
      bornOn: date('DOB'),
      option: code('PREV_PERM'),
      authority: text('LA_PERM'),
      /** A date whose unknown parts may be written zz, so that it is read by its rule. */
      orderedOn: text('DATE_PERM'),
    },
  },
  missing: {
    name: 'Missing',
    columns: {
      child: text('CHILD'),
      bornOn: date('DOB'),
      kind: code('MISSING'),
      startedOn: date('MIS_START'),
      endedOn: date('MIS_END'),
    },
  },
  workers: {
    name: 'SWEpisodes',
    since: '2023-24',
    columns: {
      child: text('CHILD'),
      bornOn: date('DOB'),
      worker: text('SW_ID'),
      startedOn: date('SW_DECOM'),
      endedOn: date('SW_DEC'),
      reason: code('SW_REASON'),
    },
  },
  deprivations: {
    name: 'DoLo',
    since: '2026-27',
    columns: { child: text('CHILD'), bornOn: date('DOB'), startedOn: date('DOLO_START'), endedOn: date('DOLO_END') },
  },
} as const satisfies Readonly<Record<string, TableSpecification>>;

/** The name our rules give one of the twelve tables. */
export type TableId = keyof typeof ssda903Tables;

/** The twelve tables in their order. */
export const tableIds = Object.keys(ssda903Tables) as readonly TableId[];

/** The specification of a table, when it does not matter which. */
export function tableOf(id: TableId): TableSpecification {
  return ssda903Tables[id];
}

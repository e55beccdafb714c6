import { type Day, dayOf, isoDay } from '#domain/time/day.ts';
import type { ExampleLists } from '#returns/annex-a/checking/annex-a-example.ts';
import type { Randomness } from '#synthetic/randomness.ts';

/** The day the pretend lists are drawn up. */
export const LISTS_ARE_OF = '2025-09-30';

/** How far a child came, so that every list has its share. */
export const STAGES = [
  ...['contact', 'early help', 'referral', 'open assessment', 'closed case', 'in need'],
  ...['protection plan', 'in care', 'left care', 'eligible', 'care leaver', 'adoption'],
] as const;

type Stage = (typeof STAGES)[number];
type Rows = { -readonly [List in keyof ExampleLists]?: ExampleLists[List] };

const today = dayOf(LISTS_ARE_OF);
const ago = (days: number) => isoDay((today - days) as Day);

/** The rows of one pretend child in good order: what one list says the others bear out. */
export function listsOfChild(chance: Randomness, number: number, stage: Stage): ExampleLists {
  const child = new PretendChild(chance, number, stage);
  const before = child.begun(stage);
  return { ...before, ...child.later(stage) };
}

class PretendChild {
  readonly #chance: Randomness;
  readonly #about: {
    readonly id: string;
    readonly gender: string;
    readonly ethnicity: string;
    readonly bornOn: string;
  };
  readonly #age: string;
  readonly #disability: { readonly disability: string };
  readonly #worked: { readonly team: string; readonly worker: string };
  readonly #family: string;
  /** How many days ago it all began. */
  readonly #since: number;

  constructor(chance: Randomness, number: number, stage: Stage) {
    this.#chance = chance;
    const years = yearsOf(stage, chance);
    this.#about = {
      id: String(1_000_000 + number),
      gender: chance.pick(['a) Male', 'b) Female', 'M', 'F']),
      ethnicity: chance.pick(['a) WBRI', 'A1 - White British', 'k) APKN', 'n) BCRB', 's) NOBT']),
      bornOn: ago(years * 365 + chance.whole(20, 300)),
    };
    this.#age = String(years);
    this.#disability = { disability: chance.pick(['b) No', 'No', 'a) Yes']) };
    this.#worked = { team: `Team ${chance.whole(1, 30)}`, worker: `Worker ${chance.whole(1, 200)}` };
    this.#family = `F${number}`;
    this.#since = chance.whole(60, 130);
  }

  /** The way in, for those who came in the last six months. */
  begun(stage: Stage): ExampleLists {
    if (!['contact', 'early help', 'referral', 'open assessment', 'closed case', 'protection plan'].includes(stage))
      return {};
    const source = this.#chance.pick(['q) 6: Police', '1A', 'j) 3D: Health services', '2A - Schools']);
    const rows: Rows = { contacts: [{ ...this.#who(), receivedOn: ago(this.#since), source }] };
    if (stage === 'early help')
      rows.earlyHelp = [
        {
          ...this.#who(),
          startedOn: ago(this.#since),
          completedOn: ago(this.#since - 30),
          organisation: 'Pretend School',
        },
      ];
    if (stage === 'contact' || stage === 'early help') return rows;
    const nfa = stage === 'referral' ? 'a) Yes' : 'No';
    rows.referrals = [
      {
        ...this.#who(),
        ...this.#worked,
        receivedOn: ago(this.#since),
        source,
        noFurtherAction: nfa,
        inLast12Months: '0',
      },
    ];
    if (stage !== 'referral') rows.assessments = [this.#assessment(stage)];
    return rows;
  }

  later(stage: Stage): ExampleLists {
    switch (stage) {
      case 'open assessment':
        return { childrenInNeed: [this.#need('d) Open assessment', this.#since)] };
      case 'closed case':
        return {
          childrenInNeed: [
            {
              ...this.#need('e) Closed episode', this.#since),
              closedOn: ago(10),
              closureReason: 'RC8',
              lastSeenOn: ago(20),
            },
          ],
        };
      case 'in need':
        return { childrenInNeed: [this.#need('c) Child in need plan', this.#since + 300)] };
      case 'protection plan':
        return this.#protected();
      case 'in care':
        return this.#inCare({});
      case 'left care':
        return this.#leftCare();
      case 'eligible':
        return { ...this.#inCare({}), careLeavers: [this.#leaver('d) Eligible child')] };
      case 'care leaver':
        return { careLeavers: [this.#leaver('b) Former relevant child')] };
      case 'adoption':
        return this.#forAdoption();
      default:
        return {};
    }
  }

  #who() {
    return { ...this.#about, age: this.#age };
  }

  #assessment(stage: Stage) {
    const isOpen = stage === 'open assessment';
    const done = { authorisedOn: ago(this.#since - 40), needsSupport: stage === 'closed case' ? 'b) No' : 'a) Yes' };
    return {
      ...this.#who(),
      ...this.#disability,
      ...this.#worked,
      startedOn: ago(this.#since),
      seen: 'a) Yes',
      ...(isOpen ? {} : done),
    };
  }

  #need(caseStatus: string, since: number) {
    const seen = ago(this.#chance.whole(1, 4));
    return {
      ...this.#who(),
      ...this.#disability,
      ...this.#worked,
      startedOn: ago(since),
      primaryNeed: 'N1 - Abuse or Neglect',
      lastSeenOn: seen,
      caseStatus,
    };
  }

  #protected(): ExampleLists {
    const conference = ago(this.#since - 15);
    const category = this.#chance.pick(['Physical abuse', 'a) Neglect', 'EMO']);
    const row = { ...this.#who(), ...this.#disability, ...this.#worked };
    return {
      enquiries: [
        {
          ...row,
          startedOn: ago(this.#since),
          conferenceUnnecessary: 'No',
          conferenceOn: conference,
          planResulted: 'Yes',
          enquiriesIn12Months: '1',
          conferencesIn12Months: '1',
        },
      ],
      childrenInNeed: [this.#need('b) Child Protection plan', this.#since)],
      protectionPlans: [
        {
          ...row,
          startedOn: conference,
          initialCategory: category,
          latestCategory: category,
          lastVisitOn: ago(8),
          seenAlone: 'a) Yes',
          lastReviewOn: ago(5),
          underProtection: 'b) No',
          previousPlans: '0',
        },
      ],
    };
  }

  #inCare(more: Readonly<Record<string, string>>): ExampleLists {
    const since = this.#since + 700;
    return {
      childrenInNeed: [this.#need('a) Looked after child', since)],
      childrenInCare: [{ ...this.#care(since), ...more }],
    };
  }

  #care(since: number) {
    const missing = this.#chance.whole(0, 2);
    const interview = missing === 0 ? {} : { interviewOffered: 'a) Yes', interviewAccepted: 'b) No' };
    return {
      ...{ ...this.#who(), ...this.#disability, ...this.#worked, ...interview },
      ...{
        unaccompanied: 'b) No',
        startedOn: ago(since),
        need: 'N1',
        isSecondPeriod: 'b) No',
        legalStatusOn: ago(since),
      },
      ...{
        legalStatus: 'C2: FCO',
        lastReviewOn: ago(50),
        lastVisitOn: ago(10),
        permanencePlan: 'f) Long-term fostering',
      },
      ...{ lastIroVisitOn: ago(50), healthAssessedOn: ago(100), dentalCheckOn: ago(100), placementsIn12Months: '1' },
      ...{ placedOn: ago(since - 20), placementType: 'f) U6: Foster placement - not FFA', placementProvider: 'PR1' },
      ...{ placementPostcode: 'ZZ1 1ZZ', placementLocation: 'a) In', placementAuthority: 'Barnet' },
      ...{ missingEpisodes: String(missing), absentEpisodes: '0' },
    };
  }

  #leftCare(): ExampleLists {
    const care = {
      ...this.#care(this.#since + 700),
      ceasedOn: ago(20),
      ceasedReason: 'e) E4A: Returned home to live with parents or relatives - part of planning',
      lastVisitOn: ago(30),
    };
    const need = {
      ...this.#need('e) Closed episode', this.#since + 700),
      closedOn: ago(20),
      closureReason: 'RC7',
      lastSeenOn: ago(20),
    };
    return { childrenInNeed: [need], childrenInCare: [care] };
  }

  #leaver(eligibility: string) {
    return {
      ...{ ...this.#who(), ...this.#disability, ...this.#worked, unaccompanied: 'b) No', personalAdviser: 'Adviser 1' },
      ...{ eligibility, planReviewedOn: ago(40), inTouch: 'a) Yes', lastContactOn: ago(12) },
      ...{
        accommodation: 'U: Independent living',
        suitability: 'a) Suitable',
        activity: 'F1: Full time in higher education',
      },
    };
  }

  #forAdoption(): ExampleLists {
    const [matchedOn, placedOn] = [ago(60), ago(40)];
    const since = this.#since + 700;
    const { gender, ethnicity } = this.#about;
    return {
      ...this.#inCare({
        legalStatus: 'E1: Placement order',
        permanencePlan: 'b) Adoption',
        placementType: 'A5',
        placedOn,
      }),
      adoptions: [
        {
          ...this.#who(),
          ...this.#disability,
          family: this.#family,
          enteredCareOn: ago(since),
          decidedOn: ago(400),
          placementOrderOn: ago(300),
          matchedOn,
          placedOn,
        },
      ],
      adopters: [
        {
          ...{
            id: `A${this.#about.id}`,
            family: this.#family,
            gender,
            ethnicity,
            ...this.#disability,
            fostersForAdoption: '0 - No',
          },
          ...{ enquiredOn: ago(900), stage1StartedOn: ago(850), stage1EndedOn: ago(800), stage2StartedOn: ago(790) },
          ...{
            stage2EndedOn: ago(700),
            appliedOn: ago(850),
            approvedOn: ago(690),
            matchedOn,
            placedOn,
            childrenPlaced: '1',
          },
        },
      ],
    };
  }
}

function yearsOf(stage: Stage, chance: Randomness): number {
  if (stage === 'care leaver') return chance.whole(18, 23);
  if (stage === 'eligible') return chance.whole(16, 16);
  return stage === 'adoption' ? chance.whole(3, 5) : chance.whole(3, 14);
}
